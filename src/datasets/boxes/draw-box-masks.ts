import { applyView, type Picture } from '../../imagery/index.ts';
import { type Box, boxOverlap, emptyMask, type Mask, maskBox } from '../../vector/index.ts';
import { boxWindows } from './box-windows.ts';

/** Whose SAM 2 decoder draws: as it was pre-trained, or as the model was trained with it. */
export type BoxDecoder = 'pretrained' | 'trained';

/** Draws masks from boxes: a `Segmenter`. */
export interface BoxDrawer {
  open(picture: Picture): Promise<{
    refine(
      prompts: { readonly box: Box },
      decoder: BoxDecoder,
    ): Promise<{ readonly mask: Mask; readonly score: number }>;
    dispose(): void;
  }>;
}

export interface BoxMaskOptions {
  /** How wide a window is, in the length of its largest box, unless the image is smaller. */
  readonly context: number;
  readonly decoder: BoxDecoder;
}

/** A mask that was made from a box. */
export interface BoxMask {
  /** At the picture's size, in or near its box; the box itself where nothing was drawn. */
  readonly mask: Mask;
  /** `predictedIou` times `boxIou`: both have to be good. 0 where nothing was drawn. */
  readonly score: number;
  /** SAM 2's own estimate of the mask. */
  readonly predictedIou: number;
  /** Intersection over union of the box that was given and the one around the mask. */
  readonly boxIou: number;
}

/** A box is drawn a little tight by people; what lies further outside of it, in parts of its sides, is cut off. */
const MARGIN = 0.08;

/**
 * Masks of the boxes of a picture, in their order, as RRSIS-D's own masks were made: SAM prompted with the box. Small
 * objects are drawn in windows that show them larger (`boxWindows`).
 */
export async function drawBoxMasks(
  drawer: BoxDrawer,
  picture: Picture,
  boxes: readonly Box[],
  { context, decoder }: BoxMaskOptions,
): Promise<BoxMask[]> {
  const drawn: BoxMask[] = [];
  for (const { crop, boxes: positions } of boxWindows(boxes, picture, context)) {
    const image = await drawer.open(applyView(picture, { crop, flip: false, quarterTurns: 0 }));
    try {
      for (const position of positions) {
        const [left, top, width, height] = boxes[position]!;
        const prompts = { box: [left - crop.x, top - crop.y, width, height] as const };
        const { mask, score } = await image.refine(prompts, decoder);
        drawn[position] = judged(paste(mask, crop, picture, boxes[position]!), boxes[position]!, score);
      }
    } finally {
      image.dispose();
    }
  }
  return drawn;
}

/** A window's mask in the picture's frame, cut off where it leaves the box. */
function paste(mask: Mask, crop: { x: number; y: number }, size: Picture, box: Box): Mask {
  const whole = emptyMask(size.width, size.height);
  const { x0, y0, x1, y1 } = pixelsOf(box, MARGIN);
  const [left, right] = [Math.max(crop.x, x0), Math.min(crop.x + mask.width, x1)];
  for (let y = Math.max(crop.y, y0); y < Math.min(crop.y + mask.height, y1); y++) {
    const row = (y - crop.y) * mask.width - crop.x;
    whole.data.set(mask.data.subarray(row + left, row + right), y * size.width + left);
  }
  return whole;
}

function judged(mask: Mask, box: Box, predictedIou: number): BoxMask {
  const around = maskBox(mask);
  if (around[2] === 0) return { mask: boxMask(mask, box), score: 0, predictedIou: 0, boxIou: 0 };
  const boxIou = boxOverlap(around, box);
  return { mask, score: predictedIou * boxIou, predictedIou, boxIou };
}

function boxMask({ width, height }: Mask, box: Box): Mask {
  const mask = emptyMask(width, height);
  const { x0, y0, x1, y1 } = pixelsOf(box, 0);
  for (let y = Math.max(0, y0); y < Math.min(height, y1); y++) {
    mask.data.fill(1, y * width + Math.max(0, x0), y * width + Math.min(width, x1));
  }
  return mask;
}

/** The pixels that a box touches, with a margin in parts of its sides. */
function pixelsOf([left, top, width, height]: Box, margin: number) {
  return {
    x0: Math.floor(left - margin * width),
    y0: Math.floor(top - margin * height),
    x1: Math.ceil(left + (1 + margin) * width),
    y1: Math.ceil(top + (1 + margin) * height),
  };
}
