import type { Polygon } from '../geometry.ts';
import type { AreaMethod, Measurer } from './measure.ts';

/** What a feature says about itself. The names are those of the files' columns. */
export interface FeatureProperties {
  /** The sentence that was asked. */
  readonly sentence: string;
  /** The model's own estimate of how good the answer is, 0 to 1; null where there is none. */
  readonly score: number | null;
  /** Probability that the image shows what the sentence describes; null where the model cannot tell. */
  readonly presence: number | null;
  /** Whether anything was found. */
  readonly present: boolean;
  /** Pixels of the mask inside, before any simplification. */
  readonly area_px: number;
  /** Square metres; null where the image has no usable reference system. */
  readonly area_m2: number | null;
  /** Length of all outlines in metres; null likewise. */
  readonly perimeter_m: number | null;
  readonly area_method: AreaMethod | null;
  /** The image. */
  readonly source: string;
  readonly model: string;
  /** Hash of the model's files. */
  readonly model_hash: string;
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
  { name: 'sentence', type: 'text' },
  { name: 'score', type: 'real' },
  { name: 'presence', type: 'real' },
  { name: 'present', type: 'boolean' },
  { name: 'area_px', type: 'integer' },
  { name: 'area_m2', type: 'real' },
  { name: 'perimeter_m', type: 'real' },
  { name: 'area_method', type: 'text' },
  { name: 'source', type: 'text' },
  { name: 'model', type: 'text' },
  { name: 'model_hash', type: 'text' },
  { name: 'time', type: 'time' },
] as const satisfies readonly { readonly name: keyof FeatureProperties; readonly type: string }[];

/** What is the same for all features of one answer. */
export interface AnswerDescription {
  readonly sentence: string;
  readonly score: number | null;
  /** Null or none where the model cannot tell. */
  readonly presence?: number | null;
  readonly source: string;
  readonly model: string;
  readonly modelHash: string;
  /** When; given by the caller, so that output can be reproduced. */
  readonly time: Date;
}

/** A polygon with the pixels that it stands for. */
export interface CountedPolygon extends Polygon {
  readonly pixels: number;
}

export interface FeatureOptions {
  /** Null where areas in metres are not known. */
  readonly measurer: Measurer | null;
  /** One feature for every polygon instead of one for the answer. Default false. */
  readonly explode?: boolean;
  /** A score of each polygon's own, where it has one; only looked at with `explode`. */
  readonly scores?: readonly (number | null)[];
}

/**
 * The features of one answer: one for all of its polygons (also where there are none, so that a file says what was
 * asked and not found), or one for each polygon. Areas are those of the polygons as they are given.
 */
export function* featuresOf(
  polygons: readonly CountedPolygon[],
  answer: AnswerDescription,
  { measurer, explode = false, scores }: FeatureOptions,
): Generator<Feature> {
  const groups = explode && polygons.length > 0 ? polygons.map((polygon) => [polygon]) : [polygons];
  for (const [index, group] of groups.entries()) {
    let [pixels, area, perimeter] = [0, 0, 0];
    for (const polygon of group) {
      pixels += polygon.pixels;
      const measures = measurer?.measure(polygon);
      area += measures?.area ?? 0;
      perimeter += measures?.perimeter ?? 0;
    }
    yield {
      polygons: group,
      properties: {
        sentence: answer.sentence,
        score: (explode ? scores?.[index] : undefined) ?? answer.score,
        presence: answer.presence ?? null,
        present: group.length > 0,
        area_px: pixels,
        area_m2: measurer && area,
        perimeter_m: measurer && perimeter,
        area_method: measurer?.method ?? null,
        source: answer.source,
        model: answer.model,
        model_hash: answer.modelHash,
        time: answer.time.toISOString(),
      },
    };
  }
}
