import type { Picture } from '../../imagery/index.ts';
import type { Vocabulary } from '../../language/index.ts';
import type { Explanation } from '../../programs/index.ts';
import { drawnAnswer, type GroundedAnswer, type SegmentOptions } from '../../segmenter/index.ts';
import type { AskedImage, ImageSegmenter } from '../answer-draft.ts';

/** A box of cells, left, top, width, height, and the logit inside. */
export interface DrawnBox {
  readonly box: readonly [number, number, number, number];
  readonly logit?: number;
}

export interface DrawingSegmenterOptions {
  /** Cells of the map of logits along a side; the view has four times as many pixels. Default 10. */
  readonly cells?: number;
  /** What is marked, whatever is asked; outside the logit is -4. */
  readonly boxes: readonly DrawnBox[];
  /** Probability that it is there; null where the model cannot tell. */
  readonly presence?: number | null;
  /** Below it, it is ruled out. */
  readonly threshold?: number;
  readonly score?: number;
  /** Of answers with a lower score more are wrong than right. Default: that was not measured. */
  readonly unsureBelow?: number;
  /** What it says that it knows; by default it does not say, and is asked every sentence as it is. */
  readonly vocabulary?: Vocabulary;
}

/** Stands for a model in tests of answers: it marks the same cells of every view, and tells what it was asked. */
export class DrawingSegmenter implements ImageSegmenter {
  readonly config: ImageSegmenter['config'] & { readonly name: string };
  readonly asked: { readonly sentence: string; readonly options: SegmentOptions }[] = [];
  /** Prompts of corrections and of masks. */
  readonly prompts: Parameters<AskedImage['draw']>[0][] = [];
  readonly opened: Picture[] = [];
  disposed = 0;
  readonly #options: Required<Omit<DrawingSegmenterOptions, 'vocabulary' | 'unsureBelow'>>;

  constructor(options: DrawingSegmenterOptions) {
    this.#options = { cells: 10, presence: null, threshold: 0, score: 0.75, ...options };
    const { cells, threshold } = this.#options;
    this.config = {
      name: 'drawing',
      imageSize: 4 * cells,
      vocabulary: options.vocabulary,
      unsureBelow: options.unsureBelow,
      ...(threshold > 0 ? { presence: { slope: 1, offset: 0, threshold } } : {}),
    };
  }

  async open(picture: Picture): Promise<AskedImage> {
    this.opened.push(picture);
    const { presence, threshold, score } = this.#options;
    const drawn = { presence: null, ruledOut: false };
    return {
      encodeSeconds: 0.25,
      ground: async (sentence, options = {}): Promise<GroundedAnswer> => {
        this.asked.push({ sentence, options });
        const ruledOut = presence !== null && presence < threshold && !options.assumePresent;
        return {
          ...drawnAnswer(this.logits(), score, { presence, ruledOut }),
          runnersUp: [],
          sentence,
          objectScore: 0,
          explanation: options.explain ? EXPLANATION : null,
          intermediates: {},
          seconds: { encodeText: 0.125, ground: 0.5 },
        };
      },
      redraw: async ({ logits }, correction) => {
        this.prompts.push({ ...correction, maskLogits: logits });
        return drawnAnswer(this.logits(), score, drawn);
      },
      draw: async (prompts) => {
        this.prompts.push(prompts);
        return drawnAnswer(this.logits(), score, drawn);
      },
      dispose: () => void this.disposed++,
    };
  }

  /** (1, 1, cells, cells) */
  logits() {
    const { cells, boxes } = this.#options;
    const data = new Float32Array(cells * cells).fill(-4);
    for (const { box, logit = 4 } of boxes) {
      const [left, top, width, height] = box;
      for (let row = top; row < top + height; row++) {
        data.fill(logit, row * cells + left, row * cells + left + width);
      }
    }
    return { dtype: 'float32', shape: [1, 1, cells, cells], data } as const;
  }
}

export const EXPLANATION: Explanation = {
  words: [{ text: 'ship', grid: 2, attention: Float32Array.of(0.25, 0.5, 0.125, 0.125) }],
  denseMap: { width: 2, height: 1, data: Float32Array.of(0.5, 1) },
};
