import { describe, expect, it } from 'vitest';
import { describeObjects } from '../datasets/expressions/testing/describe-objects.ts';
import { read } from '../language/index.ts';
import { Random } from '../random/random.ts';
import { drawScene, sceneKinds } from '../synthetic/index.ts';
import type { Located } from './located.ts';
import { resolvePhrase } from './resolve-phrase.ts';

const image = { width: 1000, height: 1000 };
const at = (x: number, y: number, area = 100, confidence = 0.9): Located => {
  const side = Math.sqrt(area);
  return { x, y, area, confidence, box: { x: x - side / 2, y: y - side / 2, width: side, height: side } };
};

function meant(sentence: string, found: Record<string, readonly Located[]>): Located | undefined {
  return resolvePhrase(read(sentence), new Map(Object.entries(found)), image)[0]?.object;
}

describe('resolvePhrase', () => {
  it('finds the target of the sentences that the rules make, among all objects of an image', () => {
    let [right, all] = [0, 0];
    for (const kind of sceneKinds) {
      const drawn = drawScene({ kind, seed: 'resolve', width: 256, height: 256 });
      const found = new Map<string, (Located & { id: number })[]>();
      for (const { id, category, box, area } of drawn.objects) {
        const [x, y, width, height] = box;
        const located = {
          ...{ id, x: x + width / 2, y: y + height / 2, area, confidence: 0.95 },
          box: { x, y, width, height },
        };
        found.set(category, [...(found.get(category) ?? []), located]);
      }
      for (const { text, targetId } of describeObjects(drawn.objects, drawn, new Random(1))) {
        const [best] = resolvePhrase(read(text), found, drawn);
        all++;
        if (best?.object.id === targetId) right++;
      }
    }
    expect(all).toBeGreaterThan(50);
    expect(right / all).toBeGreaterThan(0.95);
  });

  it('prefers a certain object to a doubtful one a little further out', () => {
    const doubtful = at(10, 500, 100, 0.1);
    const certain = at(80, 500, 100, 0.9);
    expect(meant('the leftmost ship', { ship: [doubtful, certain] })).toBe(certain);
    expect(meant('the leftmost ship', { ship: [at(10, 500), certain] })).not.toBe(certain);
  });

  it('takes the outermost of those in a zone', () => {
    const ships = [at(100, 900), at(400, 100), at(600, 100)];
    expect(meant('the leftmost ship on the top', { ship: ships })).toBe(ships[1]);
  });

  it('takes what a sentence says of a place for more than what it leaves open', () => {
    // "On the left" means a corner of the left sooner than what lies between the left and the middle.
    const [corner, border] = [at(150, 120), at(355, 500)];
    expect(meant('the ship on the left', { ship: [border, corner] })).toBe(corner);
    const [lower, low] = [at(880, 880), at(500, 650)];
    expect(meant('the ship on the bottom', { ship: [low, lower] })).toBe(lower);
    // Of two that are both on the left it means the one in the middle of the side.
    const middle = at(150, 500);
    expect(meant('the ship on the left', { ship: [corner, middle] })).toBe(middle);
  });

  it('weighs the reference of a relation', () => {
    const ships = [at(200, 500, 100, 0.5), at(800, 500)];
    const bridges = [at(300, 500, 100, 0.9), at(900, 500, 100, 0.05)];
    expect(meant('the ship on the left of the bridge', { ship: ships, bridge: bridges })).toBe(ships[0]);
  });

  it('gives nothing where nothing lies in the zone, or the reference is missing', () => {
    expect(meant('the ship on the lower right', { ship: [at(100, 100)] })).toBeUndefined();
    expect(meant('the ship above the bridge', { ship: [at(100, 100)] })).toBeUndefined();
  });

  it('counts from a side, from the last one, and by size', () => {
    const tanks = [at(500, 500, 400), at(100, 480, 900), at(900, 510, 100), at(300, 490, 1600)];
    const [third, first, last, second] = tanks;
    expect(meant('the second tank from the left', { tank: tanks })).toBe(second);
    expect(meant('the third tank from the left', { tank: tanks })).toBe(third);
    expect(meant('the last tank from the left', { tank: tanks })).toBe(last);
    expect(meant('the second largest tank', { tank: tanks })).toBe(first);
    expect(meant('the fifth tank from the left', { tank: tanks })).toBeUndefined();
  });

  it('counts what is doubtful for as much as it is likely', () => {
    const tanks = [at(100, 500, 100, 0.05), at(300, 500), at(500, 500), at(700, 500)];
    expect(meant('the second tank from the left', { tank: tanks })).toBe(tanks[2]);
    expect(meant('the second tank from the left', { tank: [at(100, 500), ...tanks.slice(1)] })).toBe(
      tanks[1],
    );
  });

  it('counts what lies in a place, not in the whole image', () => {
    const tanks = [at(100, 900), at(400, 100), at(700, 110), at(900, 120)];
    expect(meant('the second tank from the left at the top', { tank: tanks })).toBe(tanks[2]);
  });

  it('takes the upper of two for the topmost, wherever it lies', () => {
    const cars = [at(500, 800), at(520, 700)];
    expect(meant('the upper of the two cars', { cars })).toBe(cars[1]);
  });

  it('puts as many as are said before the others', () => {
    const planes = [at(300, 500), at(100, 500), at(900, 500), at(700, 500)];
    const ranked = resolvePhrase(read('the two leftmost airplanes'), new Map([['airplanes', planes]]), image);
    expect(new Set(ranked.slice(0, 2).map(({ object }) => object))).toEqual(new Set(planes.slice(0, 2)));
    expect(ranked[1]!.weight).toBeGreaterThan(2 * (ranked[2]?.weight ?? 0));
  });

  it('tells by length and width', () => {
    const [long, large] = [at(200, 200, 300), at(600, 600, 2000)];
    const ships = [{ ...long, box: { x: 150, y: 197, width: 100, height: 3 } }, large];
    expect(meant('the longest ship', { ship: ships })).toBe(ships[0]);
    expect(meant('the widest ship', { ship: ships })).toBe(large);
    expect(meant('the largest ship', { ship: ships })).toBe(large);
  });

  it('tells by what is near, far, inside, between, and apart', () => {
    const ships = [at(100, 100), at(150, 100), at(500, 500), at(900, 900)];
    const pier = [at(130, 130)];
    expect(meant('the ship farthest from the pier', { ship: ships, pier })).toBe(ships[3]);
    expect(meant('the ship nearest to the pier', { ship: [at(400, 130), ...ships.slice(2)], pier })?.x).toBe(
      400,
    );
    expect(meant('the ship next to the pier', { ship: [ships[2]!, ships[1]!], pier })).toBe(ships[1]);
    expect(meant('the ship away from the pier', { ship: ships.slice(1, 3), pier })).toBe(ships[2]);
    const track = [{ ...at(500, 500), box: { x: 400, y: 400, width: 200, height: 200 } }];
    expect(meant('the ship inside the track', { ship: ships, track })).toBe(ships[2]);
    expect(meant('the track around the ship', { ship: [ships[2]!], track: [...track, at(800, 800)] })).toBe(
      track[0],
    );
    const between = { ship: ships, pier, tank: [at(870, 870)] };
    expect(meant('the ship between the pier and the tank', between)).toBe(ships[2]);
  });
});
