import { type Presence, UNKNOWN_PRESENCE } from '../model/presence.ts';
import type { Explanation } from '../programs/explanation.ts';
import { logitMap, maskOfLogits } from '../programs/logit-map.ts';
import type { Tensor } from '../runtime/index.ts';
import { type Box, emptyMask, type Mask } from '../vector/mask.ts';
import { compressCounts } from '../vector/rle.ts';
import { RowSummary } from '../vector/row-summary.ts';

/** What the decoder drew, before it becomes a mask of the image's size. */
export interface DrawnAnswer {
  /** Whether anything was found: something is inside. */
  readonly present: boolean;
  /**
   * Probability that the image shows what the sentence describes at all. Null where the model cannot tell (its `config`
   * has no `presence`), and of what a person drew or corrected: that it is there is then known.
   */
  readonly presence: number | null;
  /**
   * Whether the model takes what the sentence describes to be absent (`presence` below the model's threshold). The mask
   * is then empty whatever the decoder drew, which `logits` keep for corrections.
   */
  readonly ruledOut: boolean;
  /**
   * The model's own estimate, in [0, 1], of how well the mask fits the object that is meant: the predicted
   * intersection over union of SAM 2's IoU head; 0 for an empty mask. How far it can be trusted stands in the model's
   * `config.scoreNote`.
   */
  readonly score: number;
  /** Logits before enlarging; above 0 is inside, unless `ruledOut`: (1, 1, S/4, S/4) */
  readonly logits: Tensor<Float32Array>;
}

/** A mask and what is said about it, in pixels of the image. */
export interface MaskAnswer extends DrawnAnswer {
  /** Pixels of the mask. */
  readonly areaPixels: number;
  /** Smallest box around the mask: left, top, width, height in pixels; null where the mask is empty. */
  readonly box: Box | null;
  /** At the image's own size. */
  readonly mask: Mask;
  /** The mask in COCO's compressed run-length encoding. */
  readonly rle: { readonly size: readonly [height: number, width: number]; readonly counts: string };
}

/** What a sentence about one thing may have meant instead: another part of what the decoder drew. */
export interface RunnerUp {
  /** Its part of the probability of all that was drawn, in (0, 1); the answer itself has the largest. No estimate of its quality. */
  readonly share: number;
  /** As the answer's: (1, 1, S/4, S/4) */
  readonly logits: Tensor<Float32Array>;
}

/** What the model answers to one sentence on one image, besides the mask. */
export interface GroundedAnswer extends DrawnAnswer {
  readonly sentence: string;
  /**
   * Of a sentence about one thing, of which only the most likely part of the mask is kept: the next parts, the likelier first.
   * Empty where nothing else was drawn, where the sentence asks for several, and where the target is ruled out.
   */
  readonly runnersUp: readonly RunnerUp[];
  /** SAM 2's object score as a logit, of which `presence` is made; by itself it says nothing sure. */
  readonly objectScore: number;
  /** What each word looked at, and the dense prompt; null where it was not asked for. */
  readonly explanation: Explanation | null;
  /** By name, where the segmenter was asked to keep them; empty otherwise. */
  readonly intermediates: Readonly<Record<string, Tensor<Float32Array>>>;
  readonly seconds: { readonly encodeText: number; readonly ground: number };
}

/** What the model answers to one sentence on one image. */
export interface Answer extends GroundedAnswer, MaskAnswer {}

/** Logits and their predicted IoU as an answer. @param judged whether the target is there at all */
export function drawnAnswer(
  logits: Tensor<Float32Array>,
  predictedIou: number,
  judged: Presence = UNKNOWN_PRESENCE,
): DrawnAnswer {
  const present = !judged.ruledOut && logits.data.some((value) => value > 0);
  return { ...judged, present, score: present ? Math.min(1, Math.max(0, predictedIou)) : 0, logits };
}

/** What was drawn, as a mask of an image of this size. */
export function maskAnswer<Drawn extends DrawnAnswer>(
  drawn: Drawn,
  size: { readonly width: number; readonly height: number },
): Drawn & MaskAnswer {
  const { width, height } = size;
  const mask = drawn.present ? maskOfLogits(logitMap(drawn.logits), size) : emptyMask(width, height);
  const summary = new RowSummary(width);
  summary.addRows(mask.data);
  const { areaPixels, box } = summary;
  return {
    ...drawn,
    present: box !== null, // a picture of a few pixels may lose what was drawn
    score: box ? drawn.score : 0,
    areaPixels,
    box,
    mask,
    rle: { size: [height, width], counts: compressCounts(summary.runLengths()!) },
  };
}
