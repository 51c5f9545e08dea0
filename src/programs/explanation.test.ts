import { describe, expect, it } from 'vitest';
import { float32 } from '../runtime/index.ts';
import { explain } from './explanation.ts';

describe('explain', () => {
  // Four tokens that look at four cells: [CLS], two pieces of one word, another word.
  const attention = float32(
    Float32Array.from(
      [
        [1, 0, 0, 0],
        [0.5, 0.5, 0, 0],
        [0, 0.25, 0.75, 0],
        [0, 0, 0, 1],
      ].flat(),
    ),
    [1, 4, 4],
  );
  const words = [
    { text: 'airplane', start: 1, end: 3 },
    { text: 'left', start: 3, end: 4 },
  ];

  it('gives each word the mean of its pieces', () => {
    const result = explain(words, { word_attention: attention });
    expect(result.words.map(({ text, grid, attention }) => [text, grid, ...attention])).toEqual([
      ['airplane', 2, 0.25, 0.375, 0.375, 0],
      ['left', 2, 0, 0, 0, 1],
    ]);
    expect(result.denseMap).toBeNull();
  });

  it('gives the dense map as probabilities', () => {
    const map = float32(Float32Array.from([0, Math.log(3), -Math.log(3), 100]), [1, 1, 2, 2]);
    const { denseMap } = explain(words, { word_attention: attention, dense_map: map });
    expect(denseMap).toMatchObject({ width: 2, height: 2 });
    for (const [index, expected] of [0.5, 0.75, 0.25, 1].entries()) {
      expect(denseMap!.data[index]).toBeCloseTo(expected, 6);
    }
  });

  it('makes weights that do not add up to 1 do so, as those of one-way models', () => {
    const halves = float32(
      attention.data.map((weight) => weight / 2),
      [1, 4, 4],
    );
    const result = explain(words, { word_attention: halves });
    expect([...result.words[1]!.attention]).toEqual([0, 0, 0, 1]);
  });
});
