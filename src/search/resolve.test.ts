import { describe, expect, it } from 'vitest';
import { describeObjects } from '../datasets/expressions/testing/describe-objects.ts';
import { read } from '../language/index.ts';
import { Random } from '../random/random.ts';
import { drawScene, sceneKinds } from '../synthetic/index.ts';
import { type Located, resolvePhrase } from './resolve.ts';

const image = { width: 1000, height: 1000 };
const at = (x: number, y: number, area = 100, confidence = 0.9): Located => ({ x, y, area, confidence });

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
        const located = { id, x: box[0] + box[2] / 2, y: box[1] + box[3] / 2, area, confidence: 0.95 };
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

  it('weighs the reference of a relation', () => {
    const ships = [at(200, 500, 100, 0.5), at(800, 500)];
    const bridges = [at(300, 500, 100, 0.9), at(900, 500, 100, 0.05)];
    expect(meant('the ship on the left of the bridge', { ship: ships, bridge: bridges })).toBe(ships[0]);
  });

  it('gives nothing where nothing lies in the zone, or the reference is missing', () => {
    expect(meant('the ship on the lower right', { ship: [at(100, 100)] })).toBeUndefined();
    expect(meant('the ship above the bridge', { ship: [at(100, 100)] })).toBeUndefined();
  });
});
