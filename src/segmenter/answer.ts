import type { Tensor } from '../runtime/index.ts';
import { type Box, type Mask, maskArea, maskBox } from '../vector/mask.ts';
import { encodeMask } from '../vector/rle.ts';
import type { Explanation } from './explanation.ts';
import { enlargeMask } from './mask-program.ts';
import type { ProgramCache } from './program-cache.ts';

/** A mask and what is said about it, in pixels of the image. */
export interface MaskAnswer {
  /** Whether anything was found: the mask is not empty. */
  readonly present: boolean;
  /**
   * The model's own estimate, in [0, 1], of how well the mask fits the object that is meant: the predicted
   * intersection over union of SAM 2's IoU head; 0 for an empty mask. How far it can be trusted stands in the model's
   * `config.scoreNote`.
   */
  readonly score: number;
  /** Pixels of the mask. */
  readonly areaPixels: number;
  /** Smallest box around the mask: left, top, width, height in pixels; null where the mask is empty. */
  readonly box: Box | null;
  /** At the image's own size. */
  readonly mask: Mask;
  /** The mask in COCO's compressed run-length encoding. */
  readonly rle: { readonly size: readonly [height: number, width: number]; readonly counts: string };
  /** Logits before enlarging; above 0 is inside: (1, 1, S/4, S/4) */
  readonly logits: Tensor<Float32Array>;
}

/** What the model answers to one sentence on one image. */
export interface Answer extends MaskAnswer {
  readonly expression: string;
  /** What each word looked at, and the dense prompt; null where it was not asked for. */
  readonly explanation: Explanation | null;
  /** By name, where the segmenter was asked to keep them; empty otherwise. */
  readonly intermediates: Readonly<Record<string, Tensor<Float32Array>>>;
  readonly seconds: { readonly encodeText: number; readonly ground: number };
}

/**
 * Logits and their predicted IoU as an answer about an image of this size.
 * @param masks keeps one mask program per image size
 * @param logits (1, 1, S/4, S/4)
 */
export async function maskAnswer(
  masks: ProgramCache,
  logits: Tensor<Float32Array>,
  predictedIou: number,
  size: { readonly width: number; readonly height: number },
): Promise<MaskAnswer> {
  const mask = await enlargeMask(masks, logits.data, logits.shape[2]!, size);
  const areaPixels = maskArea(mask);
  const present = areaPixels > 0;
  return {
    present,
    score: present ? Math.min(1, Math.max(0, predictedIou)) : 0,
    areaPixels,
    box: present ? maskBox(mask) : null,
    mask,
    rle: encodeMask(mask),
    logits,
  };
}
