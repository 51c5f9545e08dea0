import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { HeldOutScene } from '../scripts/drawn-scenes.ts';
import { chooseVaried } from '../scripts/failure-gallery/choose-varied.ts';
import { drawGallery } from '../scripts/failure-gallery/draw-gallery.ts';
import { describeFailure, judgeFailure } from '../scripts/failure-gallery/judge-failure.ts';
import { sceneQuestions } from '../scripts/failure-gallery/scene-questions.ts';
import { sampleExpressions } from '../src/datasets/index.ts';
import { Random } from '../src/random/random.ts';
import { type DrawnSceneObject, drawScene, type SceneCategory } from '../src/synthetic/index.ts';
import { emptyMask, polygonBox, rasterise } from '../src/vector/index.ts';

const square = (x: number, y: number, side: number) => [x, y, x + side, y, x + side, y + side, x, y + side];

describe('chooseVaried', () => {
  const items = [
    { id: 1, failure: 'wrong', scene: 'harbor' },
    { id: 2, failure: 'wrong', scene: 'harbor' },
    { id: 3, failure: 'wrong', scene: 'road' },
    { id: 4, failure: 'nothing', scene: 'harbor' },
    { id: 5, failure: 'merged', scene: 'airport' },
  ];
  const choose = (count: number, failureWeight = 3) =>
    chooseVaried(
      items,
      ({ failure, scene }) => [
        { name: 'failure', value: failure, weight: failureWeight },
        { name: 'scene', value: scene, weight: 2 },
      ],
      count,
    ).map(({ id }) => id);

  it('takes what shares least with what it has, and of equals the first', () => {
    // 5 shares nothing with 1, 4 the lighter trait, 3 the heavier one, 2 both.
    expect(choose(5)).toEqual([1, 5, 4, 3, 2]);
    expect(choose(3, 1)).toEqual([1, 5, 3]);
  });

  it('gives what there is where that is less', () => {
    expect(choose(9)).toHaveLength(items.length);
    expect(chooseVaried([], () => [], 3)).toEqual([]);
  });
});

describe('judgeFailure', () => {
  const object = (id: number, category: SceneCategory, ring: readonly number[]): DrawnSceneObject => ({
    ...{ id, category, polygons: [ring], box: polygonBox([ring]), area: 100 },
    attributes: { color: 'white', size: 'medium', metres: 1, orientation: 0, visible: 1 },
  });
  const [left, middle, right, bridge] = [
    object(0, 'ship', square(10, 10, 10)),
    object(1, 'ship', square(30, 10, 10)),
    object(2, 'ship', square(50, 10, 10)),
    object(3, 'bridge', square(10, 40, 20)),
  ] as const;
  const objects = [left, middle, right, bridge];
  const judge = (
    rings: readonly (readonly number[])[],
    targets: readonly DrawnSceneObject[],
    ruledOut = false,
  ) => {
    const question = { targets, category: 'ship' };
    const failure = judgeFailure(rasterise(rings, 80, 70), ruledOut, objects, question);
    return { ...failure, words: describeFailure(failure, question, null) };
  };

  it.each([
    ['same-category', [middle.polygons[0]!], 'another ship is marked'],
    ['same-category', [square(33, 13, 3)], 'a part of another ship is marked'],
    ['other-category', [bridge.polygons[0]!], 'a bridge is marked'],
    ['merged', [square(10, 10, 30)], '1 more object is marked with it'],
    ['too-much', [square(8, 8, 16)], 'the right object, with too much around it'],
    ['too-little', [square(10, 10, 4)], 'only a part of it is marked'],
    ['background', [square(60, 50, 5)], 'what is marked is no object'],
    ['cut-off', [square(75, 50, 10)], 'something that the frame cuts off is marked'],
    ['nothing-marked', [], 'nothing is marked'],
  ] as const)('one is meant: %s', (kind, rings, words) => {
    expect(judge(rings, [left])).toMatchObject({ kind, words });
  });

  it('tells of several which are missing', () => {
    expect(judge([left.polygons[0]!], [left, middle, right])).toMatchObject({
      kind: 'some-of-several',
      words: '1 of the 3 is found',
    });
  });

  it('tells what a model takes to be absent, or to be there', () => {
    expect(judge([], [left], true).kind).toBe('ruled-out');
    expect(judge([left.polygons[0]!], [])).toMatchObject({ kind: 'absent-marked', others: [left] });
    const words = describeFailure(judge([], [left], true), { targets: [left], category: 'ship' }, 0.123);
    expect(words).toMatch(/taken to be absent \(presence 0\.12\)/);
  });
});

describe('sceneQuestions', () => {
  it('asks the sentences that are measured, and one about what the scene does not show', () => {
    for (const kind of ['airport', 'harbor'] as const) {
      const picture = drawScene({ kind, seed: 1, width: 192, height: 160 });
      const sentences = sampleExpressions(picture.objects, picture, new Random(1), 2);
      const scene: HeldOutScene = { kind, seed: 1, picture, sentences };
      const questions = sceneQuestions(scene);
      expect(questions.slice(0, scene.sentences.length).map(({ text }) => text)).toEqual(
        scene.sentences.map(({ text }) => text),
      );
      const absent = questions.filter(({ kind }) => kind === 'absent');
      expect(absent).toHaveLength(1);
      expect(scene.picture.objects.map(({ category }) => category)).not.toContain(absent[0]!.category);
      const several = questions.find((question) => question.kind === 'plural');
      expect(several?.targets.length).toBeGreaterThan(1);
      expect(sceneQuestions(scene)).toEqual(questions);
    }
  });
});

describe('drawGallery', () => {
  const pixels = new Uint8Array(96 * 80 * 3).fill(40);
  const cell = {
    picture: { width: 96, height: 80, pixels },
    truth: rasterise([square(20, 20, 10)], 96, 80),
    answer: emptyMask(96, 80),
    sentence: 'The ship <left> & right',
    remark: 'IoU 0.00',
  };

  it('draws as many answers as it is given, always alike, and keeps to the size', async () => {
    const text = { title: 'Failures', subtitle: 'of a model' };
    const { file, width, height } = await drawGallery([cell, cell], text, 60_000);
    expect(file.length).toBeLessThanOrEqual(60_000);
    expect(await sharp(file).metadata()).toMatchObject({ format: 'webp', width, height });
    expect((await drawGallery([cell, cell], text, 60_000)).file).toEqual(file);
    await expect(drawGallery([], text, 60_000)).rejects.toThrow(/nothing to draw/);
  });
});
