import type { SceneAnswer } from '../../answers/answer-scene.ts';
import type { GroundArea } from '../../answers/ground-area.ts';
import type { OpenedScene } from '../../answers/open-scene-node.ts';

/** Everything that is said of an answer, as `.json` files and the manifest hold it. */
export interface AnswerRecord {
  readonly image: string;
  readonly expression: string;
  readonly [field: string]: unknown;
}

/** @param model name and hash */
export function recordOf(
  scene: OpenedScene,
  answer: SceneAnswer,
  model: { readonly name: string; readonly hash: string },
  ground: GroundArea | null,
  searched: boolean,
): AnswerRecord {
  const { expression, present, presence, score, areaPixels, box, rle, coarse, positions, smallestObject } =
    answer;
  const { raster, window, scale } = scene;
  const metres = raster.groundSamplingDistance;
  return {
    image: scene.image,
    expression,
    model: model.name,
    modelHash: model.hash,
    width: raster.width,
    height: raster.height,
    present,
    presence: presence === null ? null : round(presence),
    score: round(score),
    areaPixels,
    bbox: box,
    rle,
    ...(ground ? { areaSquareMetres: round(ground.squareMetres), areaMethod: ground.method } : {}),
    ...(metres === null ? {} : { groundSamplingDistance: significant(metres) }),
    ...(scale ? { overview: scale.overview === null ? null : scale.overview + 1 } : {}),
    ...(window ? { window: [window.x, window.y, window.width, window.height] } : {}),
    // Of one view, only what is worth knowing: that the thing is hardly seen.
    ...(searched
      ? {
          positions,
          ...(answer.confidence === null ? {} : { confidence: round(answer.confidence) }),
          coarse,
          smallestObjectPixels: smallestObject,
          ...(metres === null ? {} : { smallestObjectMetres: significant(smallestObject * metres) }),
        }
      : coarse
        ? { coarse, smallestObjectPixels: round(smallestObject) }
        : {}),
  };
}

/** An answer in a line for people. */
export function summaryOf(answer: SceneAnswer, ground: GroundArea | null): string {
  const { expression, present, presence, score, areaPixels, box } = answer;
  if (!present) {
    const seen = answer.coarse && answer.positions === 'scene' ? coarseNote(answer) : '';
    const nothing = presence === null ? 'nothing found' : `nothing there (presence ${presence.toFixed(2)})`;
    return `${expression}: ${nothing}${seen}`;
  }
  const likely = presence === null ? '' : `, presence ${presence.toFixed(2)}`;
  const [x, y, width, height] = box!;
  const area = ground ? ` (${squareMetres(ground.squareMetres)})` : '';
  const note = answer.coarse ? coarseNote(answer) : '';
  const where = answer.positions === 'window' ? '; positions in the sentence are relative to a window' : '';
  return `${expression}: ${areaPixels} pixels${area}, box ${width} x ${height} at (${x}, ${y}), score ${score.toFixed(2)}${likely}${note}${where}`;
}

const coarseNote = ({ smallestObject }: SceneAnswer): string =>
  `; seen too coarsely to be sure: things show from about ${Math.round(smallestObject)} pixels on`;

function squareMetres(value: number): string {
  return value >= 1e6 ? `${significant(value / 1e6)} km2` : `${significant(value)} m2`;
}

export const round = (value: number): number => Math.round(value * 1e4) / 1e4;
const significant = (value: number): number => Number(value.toPrecision(4));
