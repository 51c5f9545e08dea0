import { type Polygon, polygonBounds } from '../geometry.ts';
import type { AreaMethod, Measurer, Measures } from './measure.ts';
import { convexHull, type RotatedRectangle, rotatedRectangle } from './rotated-rectangle.ts';

/** What a feature says about itself, in the words of an answer's record. The names are those of the files' columns. */
export interface FeatureProperties {
  /** Number of the feature in its file, from 1. */
  readonly id: number;
  /** The sentence that was asked. */
  readonly sentence: string;
  /** The model's category that the sentence was understood to mean; null where none was understood. */
  readonly category: string | null;
  /** What the sentence asks for, in its own words; null where it was not read. */
  readonly noun: string | null;
  /** How many objects the answer to the sentence marks: so many features of one file say so. */
  readonly count: number;
  /** Whether anything was found; null where the model does not know what was asked for. */
  readonly present: boolean | null;
  /** Whether the model does not know what was asked for, and what is marked is a guess. */
  readonly guess: boolean;
  /** Whether more answers with such a score are wrong than right. */
  readonly unsure: boolean;
  /** Probability that the image shows what the sentence describes; null where the model cannot tell. */
  readonly presence: number | null;
  /** Whether nothing is marked because the model takes it to be absent. */
  readonly ruledOut: boolean;
  /** The model's own estimate of how good the answer is, 0 to 1; null where there is none. */
  readonly score: number | null;
  /** Of an image that was searched: how sure it is that this is what is meant, 0 to 1. */
  readonly confidence: number | null;
  /** Whether it was seen too coarsely to be sure; null where that is not known. */
  readonly coarse: boolean | null;
  /** Pixels of the mask inside, before any simplification. */
  readonly areaPixels: number;
  /** Null where the image has no usable reference system. */
  readonly areaSquareMetres: number | null;
  /** Length of all outlines in metres; null likewise. */
  readonly perimeterMetres: number | null;
  readonly areaMethod: AreaMethod | null;
  /** Longer side of the smallest rectangle of any direction around it. */
  readonly lengthMetres: number | null;
  /** Its shorter side. */
  readonly widthMetres: number | null;
  /** Where the longer side points to: degrees clockwise from north, 0 to 180. */
  readonly orientationDegrees: number | null;
  /** What became of its outlines, where there are several kinds with commas between; null of none. */
  readonly outline: string | null;
  /** What was asked about. */
  readonly image: string;
  readonly model: string;
  /** Hash of the model's files; null where it was not taken. */
  readonly modelHash: string | null;
  /** When it was made: ISO 8601 in UTC. */
  readonly time: string;
}

/** One row of a vector file: an area of any number of polygons, in pixels. */
export interface Feature {
  /** In pixel corners; empty where nothing was found. */
  readonly polygons: readonly Polygon[];
  readonly properties: FeatureProperties;
}

/** The columns of vector files, in their order. */
export const FEATURE_FIELDS = [
  { name: 'id', type: 'integer' },
  { name: 'sentence', type: 'text' },
  { name: 'category', type: 'text' },
  { name: 'noun', type: 'text' },
  { name: 'count', type: 'integer' },
  { name: 'present', type: 'boolean' },
  { name: 'guess', type: 'boolean' },
  { name: 'unsure', type: 'boolean' },
  { name: 'presence', type: 'real' },
  { name: 'ruledOut', type: 'boolean' },
  { name: 'score', type: 'real' },
  { name: 'confidence', type: 'real' },
  { name: 'coarse', type: 'boolean' },
  { name: 'areaPixels', type: 'integer' },
  { name: 'areaSquareMetres', type: 'real' },
  { name: 'perimeterMetres', type: 'real' },
  { name: 'areaMethod', type: 'text' },
  { name: 'lengthMetres', type: 'real' },
  { name: 'widthMetres', type: 'real' },
  { name: 'orientationDegrees', type: 'real' },
  { name: 'outline', type: 'text' },
  { name: 'image', type: 'text' },
  { name: 'model', type: 'text' },
  { name: 'modelHash', type: 'text' },
  { name: 'time', type: 'time' },
] as const satisfies readonly { readonly name: keyof FeatureProperties; readonly type: string }[];

/** What is the same for all features of one answer. */
export interface AnswerDescription
  extends Pick<
    FeatureProperties,
    'sentence' | 'presence' | 'ruledOut' | 'score' | 'confidence' | 'coarse' | 'image'
  > {
  /** What was understood of the sentence; null or left out where it was not read. */
  readonly understanding?: { readonly category: string | null; readonly noun: string } | null;
  /** What is marked is a guess. Default false. */
  readonly guess?: boolean;
  /** Default false. */
  readonly unsure?: boolean;
  /** Whether anything was found, where that cannot be known although nothing is marked: null. */
  readonly present?: boolean | null;
  readonly model: { readonly name: string; readonly hash: string | null };
  /** When; given by the caller, so that output can be reproduced. */
  readonly time: Date;
}

/** What an outline is: as traced along the pixels' edges, or what was made of that. */
export type OutlineShape = 'traced' | 'simplified' | 'squared' | 'circle' | 'smoothed';

/** A polygon with the pixels that it stands for. */
export interface CountedPolygon extends Polygon {
  readonly pixels: number;
  /** Its size on the ground, where it has been measured already. */
  readonly measures?: Measures | null;
  /** Default `traced`. */
  readonly outline?: OutlineShape;
}

export interface FeatureOptions {
  /** Null where areas in metres are not known. */
  readonly measurer: Measurer | null;
  /** Every polygon is an object, and has a feature; else all of them are one. Default false. */
  readonly explode?: boolean;
  /** Of the objects, where polygons are told apart: those of one value are one object. Default: each polygon is one. */
  readonly objectOf?: (polygon: CountedPolygon) => number;
  /** Number of the first feature. Default 1. */
  readonly firstId?: number;
}

/**
 * The features of one answer, one for each object; one without polygons where there are none, so that a file says what was
 * asked and not found. Areas are those of the polygons as they are given.
 */
export function* featuresOf(
  polygons: readonly CountedPolygon[],
  answer: AnswerDescription,
  { measurer, explode = false, objectOf, firstId = 1 }: FeatureOptions,
): Generator<Feature> {
  const { sentence, presence, ruledOut, score, confidence, coarse, image, model, time } = answer;
  const { understanding = null, guess = false, unsure = false } = answer;
  const groups = explode && polygons.length > 0 ? objects(polygons, objectOf) : [polygons];
  for (const [index, group] of groups.entries()) {
    let [areaPixels, area, perimeter] = [0, 0, 0];
    for (const polygon of group) {
      areaPixels += polygon.pixels;
      const measures = polygon.measures ?? measurer?.measure(polygon);
      area += measures?.area ?? 0;
      perimeter += measures?.perimeter ?? 0;
    }
    const rectangle = measurer && rectangleOf(group, measurer);
    yield {
      polygons: group,
      properties: {
        id: firstId + index,
        sentence,
        category: understanding?.category ?? null,
        noun: understanding?.noun || null,
        count: polygons.length > 0 ? groups.length : 0,
        present: group.length > 0 || (answer.present === null ? null : false),
        guess,
        unsure,
        presence,
        ruledOut,
        score,
        confidence,
        coarse,
        areaPixels,
        areaSquareMetres: measurer && area,
        perimeterMetres: measurer && perimeter,
        areaMethod: measurer?.method ?? null,
        lengthMetres: rectangle?.length ?? null,
        widthMetres: rectangle?.width ?? null,
        orientationDegrees: rectangle?.orientation ?? null,
        outline: [...new Set(group.map(({ outline = 'traced' }) => outline))].join(', ') || null,
        image,
        model: model.name,
        modelHash: model.hash,
        time: time.toISOString(),
      },
    };
  }
}

function objects(
  polygons: readonly CountedPolygon[],
  objectOf: FeatureOptions['objectOf'],
): readonly (readonly CountedPolygon[])[] {
  if (!objectOf) return polygons.map((polygon) => [polygon]);
  const found = new Map<number, CountedPolygon[]>();
  for (const polygon of polygons) {
    const object = objectOf(polygon);
    const others = found.get(object);
    if (others) others.push(polygon);
    else found.set(object, [polygon]);
  }
  return [...found.values()];
}

/** The smallest rectangle around polygons, in metres of the ground at their middle. */
function rectangleOf(polygons: readonly Polygon[], measurer: Measurer): RotatedRectangle | null {
  const bounds = polygonBounds(polygons);
  if (!bounds) return null;
  const [x, y] = [(bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2];
  const frame = measurer.frameAt(x, y);
  if (!frame) return null;
  const points: number[] = [];
  for (const { exterior } of polygons) {
    // Of many polygons the hull of each is enough: there are few corners left to put in order.
    const corners = polygons.length > 1 ? convexHull(exterior) : exterior;
    for (let i = 0; i < corners.length; i += 2) {
      const [dx, dy] = [corners[i]! - x, corners[i + 1]! - y];
      points.push(dx * frame[0] + dy * frame[2], dx * frame[1] + dy * frame[3]);
    }
  }
  return rotatedRectangle(points);
}
