import type { SceneAnswer } from '../../answers/answer-scene.ts';
import type { GroundArea } from '../../answers/ground-area.ts';
import { SMALLEST_VIEW_PIXELS } from '../../search/index.ts';
import type { Answer } from '../../segmenter/index.ts';
import type { AnswerRecord, Include } from '../api-schemas.ts';

/** Characters of run lengths up to which they are part of JSON. */
const LONGEST_RLE = 8e6;

/**
 * An answer about an image in one view, as JSON carries it.
 * @param pixelSize pixels of the image per pixel of the model's view
 */
export function answerRecord(answer: Answer, include: readonly Include[], pixelSize: number): AnswerRecord {
  const { expression, present, presence, score, areaPixels, box, rle, seconds, logits, explanation } = answer;
  const [height, width] = logits.shape.slice(2) as [number, number];
  const shown = Math.max(1, pixelSize);
  return {
    expression,
    present,
    presence: presence === null ? null : round(presence),
    score: round(score),
    areaPixels,
    bbox: box && [...box],
    rle: rleRecord(rle),
    coarse: box !== null && Math.max(box[2], box[3]) / shown < SMALLEST_VIEW_PIXELS,
    smallestObjectPixels: round(SMALLEST_VIEW_PIXELS * shown),
    positions: 'scene',
    seconds: { encodeText: round(seconds.encodeText), ground: round(seconds.ground) },
    ...(include.includes('logits') ? { logits: { width, height, data: base64(logits.data) } } : {}),
    ...(explanation && include.includes('explanation')
      ? {
          explanation: {
            words: explanation.words.map(({ text, grid, attention }) => ({
              text,
              grid,
              attention: base64(attention),
            })),
            denseMap: explanation.denseMap && {
              ...explanation.denseMap,
              data: base64(explanation.denseMap.data),
            },
          },
        }
      : {}),
  };
}

/** An answer about a scene of any size, as JSON carries it. */
export function sceneAnswerRecord(answer: SceneAnswer, ground: GroundArea | null): AnswerRecord {
  const { expression, present, presence, score, areaPixels, box, rle, coarse, smallestObject } = answer;
  const { positions, confidence, seconds } = answer;
  return {
    expression,
    present,
    presence: presence === null ? null : round(presence),
    score: round(score),
    areaPixels,
    bbox: box && [...box],
    rle: rle && rleRecord({ size: rle.size, counts: String(rle.counts) }),
    coarse,
    smallestObjectPixels: round(smallestObject),
    positions,
    ...(confidence === null ? {} : { confidence: round(confidence) }),
    ...(ground ? { areaSquareMetres: round(ground.squareMetres), areaMethod: ground.method } : {}),
    seconds: { encodeText: round(seconds.encodeText), ground: round(seconds.ground) },
  };
}

const rleRecord = ({ size, counts }: Answer['rle']): AnswerRecord['rle'] =>
  counts.length > LONGEST_RLE ? null : { size: [...size], counts };

const round = (value: number): number => Math.round(value * 1e4) / 1e4;

/** Little-endian, as every machine that runs this is. */
const base64 = (data: Float32Array): string =>
  Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('base64');
