import { expect, test } from 'vitest';
import { layerOf, rectangleAnswer } from '../../test/answer-layers.ts';
import type { EngineAnswer } from '../engine/engine.ts';
import type { Placement } from '../image/placement.ts';
import type { AnswerLayer } from './answer-layer.ts';
import { type AnsweredSide, answeredByBoth, pairFacts } from './pair-facts.ts';

const GRID = 64;

/** An answer that marks several rectangles of the grid. */
function marking(...rectangles: (readonly [number, number, number, number])[]): EngineAnswer {
  const answers = rectangles.map((rectangle) => rectangleAnswer(GRID, rectangle));
  const data = Float32Array.from({ length: GRID * GRID }, (_, i) =>
    Math.max(-8, ...answers.map(({ logits }) => logits.data[i]!)),
  );
  return { ...rectangleAnswer(GRID, [0, 0, 0, 0]), logits: { width: GRID, height: GRID, data } };
}

const region = { x: 0, y: 0, width: 640, height: 640 };
/** The second image shows the same ground half as fine, from 64 pixels of the first on. */
const second = { x: 0, y: 0, width: 288, height: 320 };
const placement: Placement = {
  by: 'coordinates',
  toFirst: ([x, y]) => [2 * x + 64, 2 * y],
  toSecond: ([x, y]) => [(x - 64) / 2, y / 2],
};
const side = (layer: AnswerLayer, isShown = true): AnsweredSide => ({
  layer,
  image: null,
  isShown: () => isShown,
});

test('what both show, what only one shows, and of what the other knows nothing', () => {
  const first = layerOf(marking([0, 0, 5, 5], [10, 10, 20, 20], [40, 40, 50, 50]), region);
  // The second of the three, moved a little, and one that is new; the grid has 4.5 by 5 pixels of the second image a cell.
  const there = layerOf(marking([4, 11, 15, 20], [50, 10, 56, 16]), second);
  const facts = pairFacts(side(first), side(there), placement);
  expect(facts.first.all.count).toBe(3);
  expect(facts.first.both.count).toBe(1);
  expect(facts.first.only.count).toBe(1);
  expect(facts.first.unseen.count).toBe(1);
  expect(facts.second.both.count).toBe(1);
  expect(facts.second.only.count).toBe(1);
  expect(facts.second.unseen.count).toBe(0);
  const { all, both, only, unseen } = facts.first;
  expect(both.area.pixels + only.area.pixels + unseen.area.pixels).toBe(all.area.pixels);
});

test('one that is two in the other image is in both', () => {
  const first = layerOf(marking([20, 20, 40, 30]), region);
  const there = layerOf(marking([20, 20, 30, 30], [31, 20, 40, 30]), region);
  const same: Placement = { by: 'sizes', toFirst: (place) => place, toSecond: (place) => place };
  const facts = pairFacts(side(first), side(there), same);
  expect([facts.first.both.count, facts.second.both.count]).toEqual([1, 2]);
  expect([facts.first.only.count, facts.second.only.count]).toEqual([0, 0]);
});

test('what lies where the other image has no data has not vanished', () => {
  const first = layerOf(marking([20, 20, 40, 30]), region);
  const nothing = layerOf(marking(), second);
  expect(pairFacts(side(first), side(nothing, false), placement).first.unseen.count).toBe(1);
  expect(pairFacts(side(first), side(nothing), placement).first.only.count).toBe(1);
});

test('sentences that both answered are paired, the newest of each', () => {
  const layer = (id: string, sentence: string) => layerOf(marking(), region, { id, sentence });
  const pairs = answeredByBoth(
    [layer('a', 'the ship'), layer('b', 'the quay'), layer('c', 'the ship')],
    [layer('d', 'the ship'), layer('e', 'the crane')],
  );
  expect(pairs.map(({ first, second: other }) => [first.id, other.id])).toEqual([['c', 'd']]);
});
