import type { CanvasTransform } from './screen-transform.ts';

export interface AnswerPaint {
  /** In the mask's pixels. */
  readonly outline: Path2D;
  /** From the mask's pixels to the canvas. */
  readonly transform: CanvasTransform;
  readonly colour: string;
  /** Of the fill. */
  readonly opacity: number;
  /** Of the line, in the canvas's pixels. */
  readonly lineWidth: number;
  /** Columns of the canvas that may be drawn on. */
  readonly clip?: { readonly left: number; readonly right: number };
}

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/**
 * Draws an answer as a tinted shape with a line around it whose width does not depend on the zoom. A dark rim sets it
 * off from bright ground.
 */
export function paintAnswer(context: Context, paint: AnswerPaint): void {
  const { transform, clip, lineWidth } = paint;
  const shape = new Path2D();
  shape.addPath(paint.outline, new DOMMatrix([...transform]));
  context.save();
  context.resetTransform();
  if (clip) {
    context.beginPath();
    context.rect(clip.left, 0, clip.right - clip.left, context.canvas.height);
    context.clip();
  }
  context.lineJoin = 'round';
  context.globalAlpha = paint.opacity;
  context.fillStyle = paint.colour;
  context.fill(shape, 'evenodd');
  context.globalAlpha = 0.5;
  context.lineWidth = 2 * lineWidth;
  context.strokeStyle = '#000000';
  context.stroke(shape);
  context.globalAlpha = 1;
  context.lineWidth = lineWidth;
  context.strokeStyle = paint.colour;
  context.stroke(shape);
  context.restore();
}
