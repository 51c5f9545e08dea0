import { expect, test } from 'vitest';
import { layerOf } from '../../test/answer-layers.ts';
import type { EngineAnswer } from '../engine/engine.ts';
import type { AnswerLayer } from './answer-layer.ts';
import { tableRows, WHOLE_TABLE } from './instance-table.ts';
import { instanceAt, instanceLabels, instancesOf } from './instances.ts';
import { layerMask } from './layer-mask.ts';

const GRID = 32;

/** Rectangles of a logit on a grid of 32 cells, over an image of 320 pixels. */
function marked(
  rectangles: readonly (readonly [left: number, top: number, right: number, bottom: number, logit: number])[],
  change: Partial<AnswerLayer> = {},
): AnswerLayer {
  const data = new Float32Array(GRID * GRID).fill(-8);
  for (const [left, top, right, bottom, logit] of rectangles) {
    for (let y = top; y < bottom; y++) data.fill(logit, y * GRID + left, y * GRID + right);
  }
  const answer: EngineAnswer = {
    ...{ present: true, presence: null, ruledOut: false, score: 0.5, unsure: false, runnersUp: [] },
    logits: { width: GRID, height: GRID, data },
    explanation: { words: [], denseMap: null },
    seconds: 0,
  };
  return layerOf(answer, { x: 0, y: 0, width: 320, height: 320 }, change);
}

const SMALL = [2, 2, 6, 6, 1] as const;
const LARGE = [12, 12, 24, 24, 4] as const;

test('instances are numbered by their size and say how likely the model takes their pixels', () => {
  const [large, small] = instancesOf(marked([SMALL, LARGE]));
  expect([large!.number, small!.number]).toEqual([1, 2]);
  expect(large!.area).toBeGreaterThan(8 * small!.area);
  expect(large!.probability).toBeCloseTo(1 / (1 + Math.exp(-4)), 1);
  expect(small!.probability).toBeCloseTo(1 / (1 + Math.exp(-1)), 1);
});

test('of what was painted no probability is made up', () => {
  const layer = marked([LARGE], {
    corrections: [{ kind: 'paint', radius: 12, path: [[40, 40]] }],
  });
  expect(instancesOf(layer).map(({ probability }) => probability === null)).toEqual([false, true]);
});

test('a place in the image names the instance there', () => {
  const layer = marked([SMALL, LARGE]);
  expect(instanceAt(layer, { x: 40, y: 40 })?.number).toBe(2);
  expect(instanceAt(layer, { x: 180, y: 180 })?.number).toBe(1);
  expect(instanceAt(layer, { x: 300, y: 10 })).toBeNull();
  expect(instanceAt(layer, { x: -5, y: 400 })).toBeNull();
});

test('merged parts have one label at any size of the mask, others their own', () => {
  const separate = marked([SMALL, LARGE]);
  const joined = [instancesOf(separate).flatMap(({ places }) => places)];
  const layer = { ...separate, joined };
  expect(instancesOf(layer)).toMatchObject([{ parts: 2, number: 1 }]);
  const { mask } = layerMask(layer);
  expect(new Set(instanceLabels(mask, layer))).toEqual(new Set([0, 1]));
  expect(new Set(instanceLabels(mask, separate))).toEqual(new Set([0, 1, 2]));
});

test('the table is sorted and filtered, of equal rows in the order of the answers', () => {
  const first = { ...marked([SMALL, LARGE]), id: 'a', sentence: 'the ships' };
  const second = { ...marked([LARGE]), id: 'b', sentence: 'The Airplane' };
  const rows = (view: Partial<typeof WHOLE_TABLE>) =>
    tableRows([first, second], { ...WHOLE_TABLE, ...view }).map(
      ({ layer, instance }) => `${layer.id}${instance.number}`,
    );
  expect(rows({})).toEqual(['b1', 'a1', 'a2']);
  expect(rows({ column: 'area', descending: true })).toEqual(['a1', 'b1', 'a2']);
  expect(rows({ column: 'probability' })).toEqual(['a2', 'a1', 'b1']);
  expect(rows({ text: 'AIR' })).toEqual(['b1']);
  expect(rows({ leastProbability: 0.9 })).toEqual(['b1', 'a1']);
  expect(rows({ leastArea: 5000 })).toEqual(['b1', 'a1']);
  const kept = [instancesOf(second)[0]!.places[0]!];
  expect(tableRows([first, { ...second, kept }], { ...WHOLE_TABLE, show: 'kept' })).toHaveLength(1);
  expect(tableRows([first, { ...second, kept }], { ...WHOLE_TABLE, show: 'open' })).toHaveLength(2);
});
