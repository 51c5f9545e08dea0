import type { AnnotatedObject } from '../src/datasets/index.ts';
import { Random } from '../src/random/random.ts';
import { drawScene, type SceneKind } from '../src/synthetic/index.ts';

/** A large image put together from drawn scenes, with its objects in its own pixels. */
export interface Mosaic {
  readonly width: number;
  readonly height: number;
  /** (height, width, 3), RGB */
  readonly pixels: Uint8Array;
  readonly objects: readonly AnnotatedObject[];
}

/**
 * How many tiles of 64 show what. Roads and bridges are the countryside between the few places where there is
 * something to ask for, as in a real image, where most is empty.
 */
const composition: Readonly<Record<SceneKind, number>> = {
  airport: 3,
  'tank-farm': 3,
  harbor: 4,
  sports: 4,
  bridge: 14,
  road: 36,
};

/** Metres per pixel, the same all over: an image has one. */
const GROUND_SAMPLING_DISTANCE = 0.35;

/**
 * Draws a square mosaic of `tiles` x `tiles` scenes of `tileSize` pixels, every tile from a seed of its own. The same
 * seed gives the same bytes.
 */
export function drawMosaic(seed: number | string, tiles: number, tileSize: number): Mosaic {
  const random = new Random(`mosaic/${seed}`);
  const side = tiles * tileSize;
  const pixels = new Uint8Array(side * side * 3);
  const objects: AnnotatedObject[] = [];
  const kinds = tileKinds(tiles * tiles, random);
  for (const [index, kind] of kinds.entries()) {
    const [x0, y0] = [(index % tiles) * tileSize, Math.floor(index / tiles) * tileSize];
    const tile = drawScene({
      kind,
      seed: `mosaic/${seed}/${index}`,
      width: tileSize,
      height: tileSize,
      extent: tileSize * GROUND_SAMPLING_DISTANCE,
    });
    for (let row = 0; row < tileSize; row++) {
      const line = tile.pixels.subarray(row * tileSize * 3, (row + 1) * tileSize * 3);
      pixels.set(line, ((y0 + row) * side + x0) * 3);
    }
    for (const object of tile.objects) objects.push(moved(object, objects.length, x0, y0));
  }
  return { width: side, height: side, pixels, objects };
}

function tileKinds(count: number, random: Random): SceneKind[] {
  const pool = Object.entries(composition).flatMap(([kind, times]) =>
    Array.from({ length: times }, () => kind as SceneKind),
  );
  const kinds: SceneKind[] = [];
  while (kinds.length < count) kinds.push(...random.shuffle(pool));
  return kinds.slice(0, count);
}

function moved(
  object: {
    readonly category: string;
    readonly polygons: readonly (readonly number[])[];
    readonly box: readonly number[];
    readonly area: number;
    readonly attributes: { readonly visible: number };
  },
  id: number,
  dx: number,
  dy: number,
): AnnotatedObject {
  const [x, y, width, height] = object.box as [number, number, number, number];
  return {
    id,
    category: object.category,
    polygons: object.polygons.map((ring) => ring.map((value, i) => value + (i % 2 === 0 ? dx : dy))),
    box: [x + dx, y + dy, width, height],
    area: object.area,
    keptFraction: object.attributes.visible,
  };
}
