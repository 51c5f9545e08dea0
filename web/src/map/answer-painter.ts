import type { CanvasTransform } from './screen-transform.ts';
import { scaleOf } from './screen-transform.ts';

export interface AnswerPaint {
  readonly stencil: OffscreenCanvas;
  /** From the stencil's pixels to the canvas. */
  readonly transform: CanvasTransform;
  readonly colour: string;
  readonly opacity: number;
  /** Device pixels. */
  readonly outline: number;
  /** Columns of the canvas that may be drawn on. */
  readonly clip?: { readonly left: number; readonly right: number };
}

const DIRECTIONS = Array.from({ length: 12 }, (_, index) => {
  const angle = (index * Math.PI) / 6;
  return [Math.cos(angle), Math.sin(angle)] as const;
});

/**
 * Draws masks as tinted shapes with an outline whose width does not depend on the zoom: the shape, moved around in a
 * circle, less itself. A dark rim sets it off from bright ground.
 */
export class AnswerPainter {
  readonly #shape = new OffscreenCanvas(1, 1);
  readonly #ring = new OffscreenCanvas(1, 1);

  paint(context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D, answer: AnswerPaint): void {
    const { width, height } = context.canvas;
    const shape = cleared(this.#shape, width, height);
    const ring = cleared(this.#ring, width, height);
    const { stencil, transform, clip } = answer;

    shape.setTransform(...transform);
    shape.imageSmoothingEnabled = scaleOf(transform) < 1;
    shape.drawImage(stencil, 0, 0);
    shape.resetTransform();

    context.save();
    context.resetTransform();
    if (clip) {
      context.beginPath();
      context.rect(clip.left, 0, clip.right - clip.left, height);
      context.clip();
    }
    if (answer.outline > 0) {
      this.#outline(ring, answer.outline * 1.9, '#000000');
      context.globalAlpha = 0.55;
      context.drawImage(this.#ring, 0, 0);
      this.#outline(ring, answer.outline, answer.colour);
      context.globalAlpha = 1;
      context.drawImage(this.#ring, 0, 0);
    }
    tint(shape, answer.colour);
    context.globalAlpha = answer.opacity;
    context.drawImage(this.#shape, 0, 0);
    context.restore();
  }

  #outline(ring: OffscreenCanvasRenderingContext2D, radius: number, colour: string): void {
    ring.globalCompositeOperation = 'source-over';
    ring.clearRect(0, 0, ring.canvas.width, ring.canvas.height);
    for (const [x, y] of DIRECTIONS) ring.drawImage(this.#shape, x * radius, y * radius);
    ring.globalCompositeOperation = 'destination-out';
    ring.drawImage(this.#shape, 0, 0);
    tint(ring, colour);
  }
}

function cleared(canvas: OffscreenCanvas, width: number, height: number): OffscreenCanvasRenderingContext2D {
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  const context = canvas.getContext('2d')!;
  context.resetTransform();
  context.globalCompositeOperation = 'source-over';
  context.clearRect(0, 0, width, height);
  return context;
}

function tint(context: OffscreenCanvasRenderingContext2D, colour: string): void {
  context.globalCompositeOperation = 'source-in';
  context.fillStyle = colour;
  context.fillRect(0, 0, context.canvas.width, context.canvas.height);
}
