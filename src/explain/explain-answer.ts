import { labelWords, type SentencePart } from '../language/index.ts';
import { groupTokens } from '../programs/word-grouping.ts';
import type { Tensor } from '../runtime/index.ts';
import type { Answer, EncodedImage } from '../segmenter/index.ts';
import type { Segmenter } from '../segmenter/node.ts';
import type { Box } from '../vector/index.ts';

/** Numbers over a grid that lies over the whole image, row by row. */
export interface AttentionMap {
  readonly width: number;
  readonly height: number;
  readonly values: readonly number[];
}

/** A square matrix with a label for each row and column. */
export interface LabelledMatrix {
  readonly labels: readonly string[];
  readonly rows: readonly (readonly number[])[];
}

/** How an answer came about (Figure 4 of the paper), as plain data: JSON holds it. */
export interface AnswerExplanation {
  readonly model: string;
  readonly expression: string;
  readonly present: boolean;
  /** Probability that the image shows what the sentence describes; null where the model cannot tell. */
  readonly presence: number | null;
  /** Whether nothing is marked because the model takes it to be absent. */
  readonly ruledOut: boolean;
  readonly score: number;
  readonly box: Box | null;
  readonly rle: Answer['rle'];
  readonly words: readonly {
    readonly text: string;
    readonly part: SentencePart;
    /** The word's row of A_uf in the last CCR block, summed over its pieces and scaled to a sum of 1. */
    readonly attention: AttentionMap;
  }[];
  /** A_uu over words and context tokens, of every CCR block: how much one word takes from another (Eq. 6). */
  readonly textAttention: readonly LabelledMatrix[];
  /** C_uu over words, of every CCR block: how far two words look at the same places (Eq. 15). */
  readonly tokenRelations: readonly LabelledMatrix[];
  /** Y_dense as probabilities (Eq. 25); null without dense prompts. */
  readonly densePrompt: AttentionMap | null;
  /**
   * Attention of SAM 2's levels to each grounding cue, fine to coarse, reduced to at most 64 cells a side (Eq. 29);
   * empty without GMFE.
   */
  readonly cues: readonly {
    readonly level: number;
    readonly cue: number;
    readonly attention: AttentionMap;
  }[];
}

/** Cells of a level's map that are kept; finer ones are averaged. */
const LARGEST_MAP = 64;

/**
 * Asks a sentence and tells how the answer came about.
 * @param segmenter loaded with `intermediates`
 * @param encoded opened by it
 * Throws a SentenceError, or an Error where the segmenter does not keep intermediates.
 */
export async function explainAnswer(
  segmenter: Segmenter,
  encoded: EncodedImage,
  expression: string,
): Promise<AnswerExplanation> {
  const answer = await encoded.segment(expression, { explain: true });
  const { intermediates, explanation } = answer;
  const blocks = Object.keys(intermediates).filter((name) =>
    /^attention\.\d+\.text_to_text$/.test(name),
  ).length;
  if (blocks === 0 || !explanation) {
    throw new Error('the segmenter keeps no intermediates; load it with { intermediates: true }');
  }
  const tokenizer = await segmenter.model.tokenizer();
  const words = groupTokens(tokenizer, expression);
  const parts = labelWords(words.map(({ text }) => text));
  const { contextTokens } = segmenter.config.sgsrf;
  const tensor = (name: string): Tensor<Float32Array> => {
    const found = intermediates[name];
    if (!found) throw new Error(`the grounding program has no output '${name}'`);
    return found;
  };
  const indices = Array.from({ length: blocks }, (_, index) => index);
  return {
    model: segmenter.config.name,
    expression,
    present: answer.present,
    presence: answer.presence,
    ruledOut: answer.ruledOut,
    score: answer.score,
    box: answer.box,
    rle: answer.rle,
    words: explanation.words.map(({ text, grid, attention }, index) => ({
      text,
      part: parts[index]!.part,
      attention: { width: grid, height: grid, values: [...attention] },
    })),
    textAttention: indices.map((index) => {
      const attention = tensor(`attention.${index}.text_to_text`); // A_uu (1, Nt+Ng, Nt+Ng)
      const length = attention.shape[1]!;
      const first = length - contextTokens;
      const spans = [
        ...words,
        ...Array.from({ length: contextTokens }, (_, cue) => ({
          text: `cue ${cue + 1}`,
          start: first + cue,
          end: first + cue + 1,
        })),
      ];
      return {
        labels: spans.map(({ text }) => text),
        // What a word takes from another: the sum over the other's pieces, the mean over its own.
        rows: spans.map((to) =>
          spans.map((from) => {
            let sum = 0;
            for (let i = to.start; i < to.end; i++) {
              for (let j = from.start; j < from.end; j++) sum += attention.data[i * length + j]!;
            }
            return sum / (to.end - to.start);
          }),
        ),
      };
    }),
    tokenRelations: indices.map((index) => {
      const attention = tensor(`attention.${index}.image_to_text`); // A_fu (1, Ni, Nt+Ng)
      const columns = words.map(({ start, end }) => column(attention, start, end));
      return {
        labels: words.map(({ text }) => text),
        rows: columns.map((a) => columns.map((b) => cosine(a, b))),
      };
    }),
    densePrompt: explanation.denseMap
      ? {
          width: explanation.denseMap.width,
          height: explanation.denseMap.height,
          values: [...explanation.denseMap.data],
        }
      : null,
    cues: [0, 1, 2].flatMap((level) => {
      const attention = intermediates[`modulation.${level}`]; // (1, M_s, Ng)
      if (!attention) return [];
      const side = Math.sqrt(attention.shape[1]!);
      return Array.from({ length: attention.shape[2]! }, (_, cue) => ({
        level,
        cue: cue + 1,
        attention: reduced(column(attention, cue, cue + 1), side, Math.min(side, LARGEST_MAP)),
      }));
    }),
  };
}

/** Columns start..end of a (1, N, M) tensor, added up: (N) */
function column({ data, shape }: Tensor<Float32Array>, start: number, end: number): Float32Array {
  const [, rows, columns] = shape as [number, number, number];
  const sum = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    for (let index = start; index < end; index++) sum[row]! += data[row * columns + index]!;
  }
  return sum;
}

function cosine(a: Float32Array, b: Float32Array): number {
  let [product, aa, bb] = [0, 0, 0];
  for (let index = 0; index < a.length; index++) {
    product += a[index]! * b[index]!;
    aa += a[index]! ** 2;
    bb += b[index]! ** 2;
  }
  return product / Math.max(Math.sqrt(aa * bb), 1e-12);
}

/** A square map averaged down to at most `side` cells a side; `from` is a multiple of it. */
function reduced(values: Float32Array, from: number, side: number): AttentionMap {
  const step = Math.ceil(from / side);
  const size = Math.ceil(from / step);
  const sums = new Float64Array(size * size);
  const counts = new Float64Array(size * size);
  for (let index = 0; index < values.length; index++) {
    const cell = Math.floor(Math.floor(index / from) / step) * size + Math.floor((index % from) / step);
    sums[cell]! += values[index]!;
    counts[cell]!++;
  }
  return { width: size, height: size, values: Array.from(sums, (sum, cell) => sum / counts[cell]!) };
}
