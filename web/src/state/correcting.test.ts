import { expect, test } from 'vitest';
import { layerOf } from '../../test/answer-layers.ts';
import type { CorrectionPrompts, EncodedPicture, EngineAnswer } from '../engine/engine.ts';
import type { AnswerLayer } from './answer-layer.ts';
import { type CorrectionMark, correctionOf, RefusedMark } from './correcting.ts';
import { withCorrection } from './correction.ts';
import { layerCovers, layerMask } from './layer-mask.ts';

/**
 * A world of rectangles on a grid of 64 cells, over an image of 640 pixels. The model of it draws the rectangle at a point
 * by itself; corrected, it does what the test says.
 */
const GRID = 64;
type Rectangle = readonly [left: number, top: number, right: number, bottom: number];
const THINGS: readonly Rectangle[] = [
  [4, 4, 14, 14],
  [40, 40, 50, 50],
  [40, 4, 50, 14],
];

function drawn(...rectangles: readonly Rectangle[]): EngineAnswer {
  const data = new Float32Array(GRID * GRID).fill(-8);
  for (const [left, top, right, bottom] of rectangles) {
    for (let y = top; y < bottom; y++) data.fill(8, y * GRID + left, y * GRID + right);
  }
  return {
    present: rectangles.length > 0,
    presence: null,
    ruledOut: false,
    score: 0.5,
    unsure: false,
    runnersUp: [],
    logits: { width: GRID, height: GRID, data },
    explanation: { words: [], denseMap: null },
    seconds: 0,
  };
}

function pictureThat(correct: (prompts: CorrectionPrompts) => EngineAnswer) {
  const asked: CorrectionPrompts[] = [];
  const picture: EncodedPicture = {
    width: 320, // half of the image's pixels
    height: 320,
    segment: async () => drawn(THINGS[0]!),
    draw: async ({ points }) => {
      const { x, y } = points[0]!;
      const [u, v] = [(x / 320) * GRID, (y / 320) * GRID];
      const hit = THINGS.filter(
        ([left, top, right, bottom]) => u >= left && u < right && v >= top && v < bottom,
      );
      return drawn(...hit);
    },
    correct: async (_sentence, _answer, prompts) => {
      asked.push(prompts);
      return correct(prompts);
    },
    dispose: async () => {},
  };
  return { picture, asked };
}

async function marked(
  layer: AnswerLayer,
  picture: EncodedPicture,
  mark: CorrectionMark,
): Promise<AnswerLayer> {
  const context = { layer, picture, answer: layer.answer, signal: new AbortController().signal };
  return { ...layer, corrections: withCorrection(layer.corrections, await correctionOf(context, mark)) };
}

/** In objects of 10 x 10 cells; the enlargement rounds their corners. */
const extent = (shown: AnswerLayer): number => Math.round(layerMask(shown).area / 1000) / 10;

const layer = () => layerOf(drawn(THINGS[0]!), { x: 0, y: 0, width: 640, height: 640 });
const at = (x: number, y: number) => ({ x: 10 * x, y: 10 * y });
const include = (x: number, y: number) => ({ kind: 'include', at: at(x, y) }) as const;
const exclude = (x: number, y: number) => ({ kind: 'exclude', at: at(x, y) }) as const;

test('Include on a second object adds it as it is, and asks for no other shape of the first', async () => {
  const { picture, asked } = pictureThat(() => drawn());
  const both = await marked(layer(), picture, include(45, 45));
  expect(extent(both)).toBe(2);
  expect(asked).toEqual([]);
});

test('Include beside the answer lets the model draw it anew, but only adds, and only there', async () => {
  const { picture, asked } = pictureThat(() => drawn([10, 4, 18, 14], THINGS[1]!));
  const wider = await marked(layer(), picture, include(15, 9));
  // The left part, which the new shape lacks, stays; the object far away does not come with it.
  expect(extent(wider)).toBe(1.4);
  expect(asked).toEqual([{ points: [{ x: 75, y: 45, positive: true }] }]);
});

test('Include where the model sees nothing says so', async () => {
  const { picture } = pictureThat(() => drawn());
  await expect(marked(layer(), picture, include(25, 60))).rejects.toThrow(RefusedMark);
});

test('Exclude on one of several objects takes it away and leaves the others', async () => {
  const { picture, asked } = pictureThat(() => drawn());
  const two = layerOf(drawn(THINGS[0]!, THINGS[1]!), layer().region);
  const one = await marked(two, picture, exclude(45, 45));
  expect(extent(one)).toBe(1);
  expect(layerCovers(one, 90, 90)).toBe(true);
  expect(asked).toEqual([]);
});

test('Exclude in the only object takes a part away where the model sees one, and adds nothing', async () => {
  const { picture } = pictureThat(() => drawn([4, 4, 9, 14], [20, 20, 30, 30]));
  const half = await marked(layer(), picture, exclude(12, 9));
  expect(extent(half)).toBe(0.5);
  const stubborn = pictureThat(() => drawn(THINGS[0]!));
  const gone = await marked(layer(), stubborn.picture, exclude(12, 9));
  expect(extent(gone)).toBe(0);
});

test('what was excluded can be included again', async () => {
  const { picture } = pictureThat(() => drawn());
  const without = await marked(
    layerOf(drawn(THINGS[0]!, THINGS[1]!), layer().region),
    picture,
    exclude(45, 45),
  );
  const again = await marked(without, picture, include(45, 45));
  expect(extent(again)).toBe(2);
});

test('after a box, the model is asked with the box and the marks since', async () => {
  const { picture, asked } = pictureThat(({ points }) =>
    points.length > 0 ? drawn([40, 4, 51, 14]) : drawn(THINGS[2]!),
  );
  const boxed = await marked(await marked(layer(), picture, include(45, 45)), picture, {
    kind: 'box',
    box: [400, 40, 100, 100],
  });
  expect(extent(boxed)).toBe(1);
  const more = await marked(boxed, picture, include(50, 9));
  expect(extent(more)).toBe(1.1);
  expect(asked.at(-1)).toEqual({ points: [{ x: 250, y: 45, positive: true }], box: [200, 20, 50, 50] });
});
