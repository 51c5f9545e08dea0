import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { polygonArea, rasterise } from '../vector/polygon.ts';
import {
  type DrawnScene,
  type DrawOptions,
  drawnOnlyCategories,
  drawnOnlyKinds,
  drawScene,
  type SceneKind,
  sceneKinds,
} from './index.ts';

const allKinds = [...sceneKinds, ...drawnOnlyKinds];

const drawn = new Map<string, DrawnScene>();

/** Scenes are drawn once and looked at by several tests. */
function scene(kind: DrawOptions['kind'], seed: number, width = 320, height = 256): DrawnScene {
  const key = `${kind}/${seed}/${width}x${height}`;
  if (!drawn.has(key)) drawn.set(key, drawScene({ kind, seed, width, height }));
  return drawn.get(key)!;
}

function hash({ pixels }: DrawnScene): string {
  return createHash('sha256').update(pixels).digest('hex').slice(0, 16);
}

/** Mean colour over the pixels where `chosen` is 1. */
function meanColour(picture: DrawnScene, chosen: Uint8Array): number[] {
  const sum = [0, 0, 0];
  let count = 0;
  for (let i = 0; i < chosen.length; i++) {
    if (!chosen[i]) continue;
    count++;
    for (let c = 0; c < 3; c++) sum[c]! += picture.pixels[3 * i + c]!;
  }
  return sum.map((value) => value / count);
}

/** The pixels around an object: its mask grown by `reach` pixels, less the mask itself. */
function surroundings(mask: Uint8Array, width: number, reach: number): Uint8Array {
  const ring = new Uint8Array(mask.length);
  for (let i = 0; i < mask.length; i++) {
    if (!mask[i]) continue;
    for (let dy = -reach; dy <= reach; dy++) {
      for (let dx = -reach; dx <= reach; dx++) {
        const x = (i % width) + dx;
        const at = i + dy * width + dx;
        if (x >= 0 && x < width && at >= 0 && at < mask.length && !mask[at]) ring[at] = 1;
      }
    }
  }
  return ring;
}

describe('drawScene', () => {
  it('gives the same bytes for the same seed, on every machine', () => {
    // A change of these hashes is a change of every example, test and training picture: mean it.
    const hashes = Object.fromEntries(allKinds.map((kind) => [kind, hash(scene(kind, 1))]));
    expect(hashes).toMatchInlineSnapshot(`
      {
        "airport": "0cfa49fa763c5cb6",
        "bridge": "ea8684658324ef9b",
        "countryside": "5bb02fc04966cfef",
        "golf-course": "1a10da5b598e75d1",
        "harbor": "167d33e1dea70700",
        "industry": "8fa13ccbd2b6abcf",
        "motorway": "1c82df2891ebedc7",
        "reservoir": "c812daa60b35e1df",
        "road": "b85b4aafc95a4996",
        "sports": "5c814b07f3807532",
        "stadium": "f4f077b01ef2667a",
        "tank-farm": "c9e133f6835e0487",
      }
    `);
    expect(hash(drawScene({ kind: 'harbor', seed: 1, width: 320, height: 256 }))).toBe(hashes.harbor);
  });

  it('gives different scenes for different seeds', () => {
    for (const kind of allKinds) {
      expect(hash(scene(kind, 1))).not.toBe(hash(scene(kind, 2)));
      expect(scene(kind, 1).objects).not.toEqual(scene(kind, 2).objects);
    }
  });

  it('shows the same objects at another resolution', () => {
    const small = scene('airport', 4, 256, 256);
    const large = scene('airport', 4, 512, 512);
    for (const object of small.objects) {
      const twin = large.objects.find(
        (other) =>
          Math.abs(other.box[0] - 2 * object.box[0]) < 1 && Math.abs(other.box[1] - 2 * object.box[1]) < 1,
      );
      expect(twin?.category).toBe(object.category);
    }
  });

  it('keeps polygons inside the picture, with the area and box that it says', () => {
    for (const kind of allKinds) {
      for (const seed of [1, 2]) {
        const { width, height, objects } = scene(kind, seed);
        expect(objects.length).toBeGreaterThan(0);
        for (const { polygons, area, box, attributes } of objects) {
          const xs = polygons.flatMap((ring) => ring.filter((_, i) => i % 2 === 0));
          const ys = polygons.flatMap((ring) => ring.filter((_, i) => i % 2 === 1));
          expect(Math.min(...xs, ...ys)).toBeGreaterThanOrEqual(0);
          expect(Math.max(...xs)).toBeLessThanOrEqual(width);
          expect(Math.max(...ys)).toBeLessThanOrEqual(height);
          expect(area).toBeCloseTo(polygonArea(polygons), 6);
          expect(box[0]).toBe(Math.min(...xs));
          expect(box[0] + box[2]).toBeCloseTo(Math.max(...xs), 6);
          // Rings that crossed themselves would enclose another number of pixels than their area.
          const pixels = rasterise(polygons, width, height).data.reduce((sum, value) => sum + value, 0);
          expect(Math.abs(pixels - area)).toBeLessThan(4 + 0.12 * area + 2 * Math.sqrt(area));
          expect(attributes.orientation).toBeGreaterThanOrEqual(0);
          expect(attributes.orientation).toBeLessThan(360);
          expect(attributes.visible).toBeGreaterThan(0);
        }
      }
    }
  });

  it('draws all ten categories', () => {
    const categories = new Set<string>();
    for (const kind of sceneKinds) {
      for (const seed of [1, 2, 3])
        for (const { category } of scene(kind, seed).objects) categories.add(category);
    }
    expect([...categories].sort()).toEqual([
      'airplane',
      'baseball field',
      'basketball court',
      'bridge',
      'ground track field',
      'harbor',
      'ship',
      'storage tank',
      'tennis court',
      'vehicle',
    ]);
  });

  it('draws everything of which there are no pictures, and tells it from its surroundings', () => {
    const found = new Map<string, number[]>();
    for (const kind of drawnOnlyKinds) {
      for (const seed of [1, 2, 3, 4, 5, 6]) {
        const picture = scene(kind, seed);
        for (const { category, polygons, area } of picture.objects) {
          const mask = rasterise(polygons, picture.width, picture.height).data;
          const inside = meanColour(picture, mask);
          const outside = meanColour(picture, surroundings(mask, picture.width, 3));
          const difference = Math.max(...inside.map((value, c) => Math.abs(value - outside[c]!)));
          if (area < 0.7 * picture.width * picture.height) {
            found.set(category, [...(found.get(category) ?? []), difference]);
          }
        }
      }
    }
    expect([...found.keys()].sort()).toEqual([...drawnOnlyCategories].sort());
    const best = [...found].map(([category, differences]) => [category, Math.max(...differences)] as const);
    for (const [category, difference] of best) expect(difference, category).toBeGreaterThan(6);
  });

  it('puts its masks on what can be seen: objects differ in colour from what is around them', () => {
    const wanted = { airport: 'airplane', 'tank-farm': 'storage tank', harbor: 'ship' } as const;
    for (const [kind, category] of Object.entries(wanted)) {
      const picture = scene(kind as SceneKind, 1, 512, 512);
      const differences = picture.objects
        .filter((object) => object.category === category && object.area > 60)
        .map(({ polygons }) => {
          const mask = rasterise(polygons, picture.width, picture.height).data;
          const inside = meanColour(picture, mask);
          const outside = meanColour(picture, surroundings(mask, picture.width, 3));
          return Math.max(...inside.map((value, c) => Math.abs(value - outside[c]!)));
        })
        .sort((a, b) => a - b);
      expect(differences.length).toBeGreaterThan(2);
      // Half of them by a lot. (A tank of the ground's colour or a ship on its own foam may come near.)
      expect(differences[differences.length >> 1]).toBeGreaterThan(18);
    }
  });

  it('says what is wrong with its options', () => {
    expect(() => drawScene({ kind: 'moon' as SceneKind, seed: 1, width: 64, height: 64 })).toThrow(
      /unknown kind "moon"/,
    );
    expect(() => drawScene({ kind: 'road', seed: 1, width: 0, height: 64 })).toThrow(
      /16 to 8192, got 0 x 64/,
    );
  });
});
