import type { LogitMap } from '../../../src/programs/logit-map.ts';
import type { Polygon } from '../../../src/vector/geometry.ts';
import type { Box } from '../../../src/vector/mask.ts';

/** A place in pixels of the image. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** What a person marks on the map; all places and lengths are in pixels of the image. */
export type Mark =
  | { readonly kind: 'include' | 'exclude'; readonly at: Place }
  | { readonly kind: 'box'; readonly box: Box }
  | {
      readonly kind: 'paint' | 'erase';
      readonly radius: number;
      readonly path: readonly (readonly [x: number, y: number])[];
    }
  | { readonly kind: 'outline'; readonly polygons: readonly Polygon[] };

/**
 * A mark and what came of it. Corrections are applied one after another to the sentence's own mask: what is inside of an
 * included field is added, what is inside of an excluded one goes, a box's field and outlines stand in place of all
 * before. The model drew the fields, over the layer's region; brush and outlines are a person's own.
 */
export type Correction =
  | (Extract<Mark, { kind: 'include' | 'exclude' | 'box' }> & {
      readonly field: LogitMap;
      /** The model's own estimate of what it drew, in [0, 1]; null where it estimated nothing. */
      readonly score: number | null;
    })
  | Extract<Mark, { kind: 'paint' | 'erase' | 'outline' }>;

/** What a mark is called in the history. */
export const MARK_NAMES: Readonly<Record<Mark['kind'], string>> = {
  include: 'inclusion',
  exclude: 'exclusion',
  box: 'box',
  paint: 'painting',
  erase: 'erasing',
  outline: 'outline',
};

/** The corrections with one more: a box and outlines replace what was before. */
export const withCorrection = (
  corrections: readonly Correction[],
  correction: Correction,
): readonly Correction[] =>
  correction.kind === 'box' || correction.kind === 'outline' ? [correction] : [...corrections, correction];
