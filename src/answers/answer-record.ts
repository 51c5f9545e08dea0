import type { Understanding } from '../language/index.ts';
import type { AreaMethod } from '../vector/features/index.ts';
import type { Box } from '../vector/index.ts';
import type { ImageAnswer } from './image-answer.ts';

/**
 * Everything that is said of an answer, as the command line prints it, `.json` files and manifests hold it, and the
 * service sends it: the same fields everywhere. What cannot be known is null.
 */
export interface AnswerRecord {
  /** The image's name, path or address. */
  readonly image: string;
  readonly sentence: string;
  /** Null where the model does not know what was asked for. */
  readonly present: boolean | null;
  readonly reason: 'unknown-category' | null;
  readonly guess: boolean;
  readonly unsure: boolean;
  readonly notes: readonly string[];
  readonly understanding: Understanding | null;
  readonly presence: number | null;
  readonly ruledOut: boolean;
  readonly score: number;
  readonly confidence: number | null;
  readonly areaPixels: number;
  readonly areaSquareMetres: number | null;
  readonly areaMethod: AreaMethod | null;
  /** How exact longitudes and latitudes are; null where that is not known, or there are none. */
  readonly crsAccuracyMetres: number | null;
  /** Warnings about how the image was read and where it lies. */
  readonly warnings: readonly string[];
  /** Left, top, width, height in pixels of the answer. */
  readonly box: Box | null;
  readonly rle: { readonly size: readonly [height: number, width: number]; readonly counts: string } | null;
  readonly coarse: boolean;
  readonly smallestObjectPixels: number;
  readonly smallestObjectMetres: number | null;
  readonly positions: 'image' | 'window';
  readonly searched: boolean;
  /** Pixels of the answer. */
  readonly width: number;
  readonly height: number;
  /** What was looked at: left, top, width, height in the image's own pixels. */
  readonly window: Box;
  /** Metres per pixel of the answer. */
  readonly groundSamplingDistance: number | null;
  /** Which overview of the file was read, counted from 1; null: the full resolution. */
  readonly overview: number | null;
  /** Bands of the file that were shown as red, green and blue, counted from 1. */
  readonly bands: readonly [number, number, number];
  readonly model: string;
  readonly modelHash: string | null;
  /** Side in pixels of the square that the image, or each window of it, was resized to. */
  readonly imageSize: number;
  readonly seconds: {
    readonly encodeImage: number | null;
    readonly encodeText: number | null;
    readonly ground: number;
  };
  /** There where it was asked for; null of an image that was searched. */
  readonly logits?: MapRecord | null;
  /** There where it was asked for: what a sentence about one thing may have meant instead, the likelier first. */
  readonly runnersUp?: readonly RunnerUpRecord[];
  /** There where it was asked for; null of an image that was searched. */
  readonly explanation?: ExplanationRecord | null;
  /** There where it was asked for, of an image that was searched: what was found, from near. Null of others. */
  readonly closeUp?: CloseUpRecord | null;
}

/** A map over the whole image: float32, little-endian, row-major, as base64. */
export interface MapRecord {
  readonly width: number;
  readonly height: number;
  readonly data: string;
}

export interface RunnerUpRecord {
  /** Its part of the probability of all that was drawn, in (0, 1). */
  readonly share: number;
  readonly logits: MapRecord;
}

export interface CloseUpRecord {
  /** Left, top, width, height in pixels of the answer: what was found, with room around it. */
  readonly window: Box;
  /** Over the window, stretched to a square. */
  readonly logits: MapRecord;
}

export interface ExplanationRecord {
  readonly words: readonly {
    readonly text: string;
    /** Rows and columns of the attention. */
    readonly grid: number;
    /** float32 as base64. */
    readonly attention: string;
  }[];
  /** The dense prompt map, as probabilities. */
  readonly denseMap: MapRecord | null;
}

/** What records carry where it is asked for. */
export type RecordPart = 'logits' | 'explanation' | 'runnersUp' | 'closeUp';

/**
 * An answer as plain JSON.
 *
 * @example
 * ```ts
 * import { answerImage, answerRecord, openImage, Segmenter } from 'skyrefer';
 * const segmenter = await Segmenter.load('tiny');
 * const image = await openImage('examples/airport.png');
 * const [answer] = await answerImage(image, segmenter, ['the airplane on the far left']);
 * const { present, width, areaSquareMetres } = answerRecord(answer!);
 * console.log(present, width, areaSquareMetres); // true 1024 null
 * await image.dispose();
 * await segmenter.dispose();
 * ```
 */
export function answerRecord(answer: ImageAnswer, include: readonly RecordPart[] = []): AnswerRecord {
  const { image, model, presence, confidence, areaSquareMetres, smallestObjectMetres, seconds } = answer;
  const { x, y, width, height } = image.window;
  const metres = image.raster.groundSamplingDistance;
  const { logits, explanation } = answer;
  return {
    image: image.name,
    sentence: answer.sentence,
    present: answer.present,
    reason: answer.reason,
    guess: answer.guess,
    unsure: answer.unsure,
    notes: answer.notes,
    understanding: answer.understanding,
    presence: rounded(presence),
    ruledOut: answer.ruledOut,
    score: round(answer.score),
    confidence: rounded(confidence),
    areaPixels: answer.areaPixels,
    areaSquareMetres: rounded(areaSquareMetres),
    areaMethod: answer.areaMethod,
    crsAccuracyMetres: answer.crsAccuracyMetres,
    warnings: answer.warnings,
    box: answer.box,
    rle: answer.rle,
    coarse: answer.coarse,
    smallestObjectPixels: round(answer.smallestObjectPixels),
    smallestObjectMetres: smallestObjectMetres === null ? null : significant(smallestObjectMetres),
    positions: answer.positions,
    searched: answer.searched,
    width: answer.width,
    height: answer.height,
    window: [x, y, width, height],
    groundSamplingDistance: metres === null ? null : significant(metres),
    overview: image.overview,
    bands: image.file.bands,
    model: model.name,
    modelHash: model.hash,
    imageSize: answer.imageSize,
    seconds: {
      encodeImage: rounded(seconds.encodeImage),
      encodeText: rounded(seconds.encodeText),
      ground: round(seconds.ground),
    },
    ...(include.includes('logits') ? { logits: logits && mapRecord(logits) } : {}),
    ...(include.includes('runnersUp')
      ? {
          runnersUp: answer.runnersUp.map(({ share, logits: map }) => ({
            share: round(share),
            logits: mapRecord(map),
          })),
        }
      : {}),
    ...(include.includes('explanation')
      ? {
          explanation: explanation && {
            words: explanation.words.map(({ text, grid, attention }) => ({
              text,
              grid,
              attention: base64(attention),
            })),
            denseMap: explanation.denseMap && mapRecord(explanation.denseMap),
          },
        }
      : {}),
  };
}

/**
 * As `answerRecord`, with what has to be drawn anew for it.
 * @param side rows and columns of the model's logits: S/4
 */
export async function drawnRecord(
  answer: ImageAnswer,
  include: readonly RecordPart[],
  side: number,
): Promise<AnswerRecord> {
  const record = answerRecord(answer, include);
  if (!include.includes('closeUp')) return record;
  const near = await answer.closeUp(side);
  if (!near) return { ...record, closeUp: null };
  const { x, y, width, height } = near.window;
  return { ...record, closeUp: { window: [x, y, width, height], logits: mapRecord(near.logits) } };
}

/** A map as records have it. */
export const mapRecord = (map: {
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array;
}): MapRecord => ({
  width: map.width,
  height: map.height,
  data: base64(map.data),
});

const round = (value: number): number => Math.round(value * 1e4) / 1e4;
const rounded = (value: number | null): number | null => (value === null ? null : round(value));
const significant = (value: number): number => Number(value.toPrecision(6));

/** Little-endian, as every machine that runs this is. */
function base64({ buffer, byteOffset, byteLength }: Float32Array): string {
  const bytes = new Uint8Array(buffer, byteOffset, byteLength);
  let text = '';
  for (let start = 0; start < bytes.length; start += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  }
  return btoa(text);
}
