import { createHash } from 'node:crypto';
import type { Box } from '../../vector/index.ts';

/** What an annotation file says of one image. */
export interface ComparableAnnotations {
  readonly width: number;
  readonly height: number;
  readonly objects: readonly {
    readonly category: string;
    readonly polygons: readonly (readonly number[])[];
    readonly box: Box;
    readonly area: number;
  }[];
}

/**
 * Eight hexadecimal digits that are equal where two annotation files say the same of an image: its size, and category,
 * polygons, box and area of each object. Ids, the order of objects, other keys and how numbers are written (`5`, `5.0`)
 * do not count; coordinates do to a hundredth of a pixel.
 */
export function annotationFingerprint({ width, height, objects }: ComparableAnnotations): string {
  const round = (value: number) => Math.round(value * 100) / 100;
  const canonical = objects
    .map(({ category, polygons, box, area }) =>
      JSON.stringify([category, polygons.map((ring) => ring.map(round)), box.map(round), round(area)]),
    )
    .sort();
  return createHash('sha256')
    .update(JSON.stringify([width, height, ...canonical]))
    .digest('hex')
    .slice(0, 8);
}
