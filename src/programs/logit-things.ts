import type { ImageFrame, Located } from '../selection/index.ts';
import { extentOf } from './connected-cells.ts';
import type { LogitMap } from './logit-map.ts';
import { type LogitParts, partsOf } from './logit-parts.ts';

/** A part of a map as a thing in the image. */
export interface LogitThing extends Located {
  /** Number of the part; null of a thing that is a whole map. */
  readonly part: number | null;
  /** Cells above 0. */
  readonly cells: ReadonlySet<number>;
}

/** The parts of a map as things of the image that it is stretched over. */
export function thingsOf(map: LogitMap, image: ImageFrame, found: LogitParts = partsOf(map)): LogitThing[] {
  const cells = found.parts.map((): number[] => []);
  for (const [cell, value] of map.data.entries()) if (value > 0) cells[found.labels[cell]!]!.push(cell);
  return found.parts.map(({ probability }, part) =>
    thingOf(cells[part]!, probability / cells[part]!.length, part, map, image),
  );
}

/** Cells of a map as a thing. */
export function thingOf(
  cells: readonly number[],
  confidence: number,
  part: number | null,
  map: LogitMap,
  image: ImageFrame,
): LogitThing {
  const { left, top, right, bottom } = extentOf(cells, map.width);
  const [across, down] = [image.width / map.width, image.height / map.height];
  const box = {
    x: left * across,
    y: top * down,
    width: (right - left + 1) * across,
    height: (bottom - top + 1) * down,
  };
  return {
    part,
    cells: new Set(cells),
    confidence,
    box,
    x: box.x + box.width / 2,
    y: box.y + box.height / 2,
    area: cells.length * across * down,
  };
}
