import { describe, expect, it } from 'vitest';
import type { SceneAnswer } from '../../answers/answer-scene.ts';
import type { OpenedScene } from '../../answers/open-scene-node.ts';
import { recordOf, summaryOf } from './segment-record.ts';

const found: SceneAnswer = {
  expression: 'the ship',
  present: true,
  presence: null,
  score: 0.81239,
  confidence: null,
  areaPixels: 12,
  box: [1, 2, 3, 4],
  rle: { size: [5, 6], counts: '' },
  coarse: false,
  smallestObject: 8,
  positions: 'scene',
  seconds: { encodeText: 0, ground: 0 },
  async *rows() {},
};
const nothing: SceneAnswer = { ...found, present: false, score: 0, areaPixels: 0, box: null };
const scene = {
  image: 'a.tif',
  raster: { width: 6, height: 5, groundSamplingDistance: null },
  window: null,
  scale: null,
} as unknown as OpenedScene;
const model = { name: 'tiny', hash: 'abc' };

describe('recordOf', () => {
  it('has the presence, null where the model cannot tell', () => {
    const record = (answer: SceneAnswer) => recordOf(scene, answer, model, null, false);
    expect(record(found)).toMatchObject({ present: true, presence: null, score: 0.8124 });
    expect(record({ ...nothing, presence: 0.031_415 })).toMatchObject({
      present: false,
      presence: 0.0314,
      score: 0,
      areaPixels: 0,
      bbox: null,
    });
  });
});

describe('summaryOf', () => {
  it('says that nothing is there and how unlikely it is, or only that nothing was found', () => {
    expect(summaryOf(nothing, null)).toBe('the ship: nothing found');
    expect(summaryOf({ ...nothing, presence: 0.031 }, null)).toBe('the ship: nothing there (presence 0.03)');
  });

  it('says how likely what was found is', () => {
    const plain = 'the ship: 12 pixels, box 3 x 4 at (1, 2), score 0.81';
    expect(summaryOf(found, null)).toBe(plain);
    expect(summaryOf({ ...found, presence: 0.967 }, null)).toBe(`${plain}, presence 0.97`);
  });
});
