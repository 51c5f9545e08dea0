import { describe, expect, it } from 'vitest';
import { defaultVocabulary } from '../../language/index.ts';
import { drawnOnlyCategories, drawnOnlyKinds, sceneKinds } from '../../synthetic/index.ts';
import { chooseMix } from './choose-mix.ts';
import { planFinetune, replayedKinds } from './plan.ts';

const twenty = { images: 14, held: 15, byRule: true, seconds: 1200, speed: { view: 0.9, step: 1.3 } };

describe('planFinetune', () => {
  it('fits into the time', () => {
    const plan = planFinetune(twenty);
    expect(plan.seconds).toBeLessThanOrEqual(1200);
    expect(plan.steps).toBeGreaterThan(200);
    expect(plan.viewSets.length).toBeGreaterThan(4);
    expect(plan.viewSets[0]).toBe(0);
  });

  it('trains less on a slow machine, and says where that takes longer than was asked for', () => {
    const slow = planFinetune({ ...twenty, speed: { view: 4, step: 6 } });
    expect(slow.steps).toBeLessThan(planFinetune(twenty).steps);
    const tooSlow = planFinetune({ ...twenty, seconds: 60, speed: { view: 4, step: 6 } });
    expect(tooSlow).toMatchObject({ steps: 60, viewSets: [0] });
    expect(tooSlow.seconds).toBeGreaterThan(60);
  });

  it('does not train for ever on few pictures because there is time', () => {
    const plan = planFinetune({ ...twenty, seconds: 1e6 });
    expect(plan.steps).toBeLessThan(1000);
    expect(planFinetune({ ...twenty, images: 1000, seconds: 1e6 }).steps).toBeGreaterThan(10_000);
  });

  it('takes the steps that are given', () => {
    expect(planFinetune({ ...twenty, steps: 7 }).steps).toBe(7);
  });

  it.each([5, 14, 60, 1000])('shows %i own pictures about as often as drawn ones', (images) => {
    const { scenes, weight } = planFinetune({ ...twenty, images });
    const share = (images * weight) / (images * weight + scenes);
    expect(share).toBeGreaterThan(0.5);
    expect(share).toBeLessThan(0.75);
  });

  it('crops and mirrors only what is described by rule', () => {
    expect(planFinetune({ ...twenty, byRule: false }).viewSets.every((set) => set < 8)).toBe(true);
  });
});

describe('replayedKinds', () => {
  it('shows what the model knows', () => {
    expect(replayedKinds(defaultVocabulary)).toEqual([...sceneKinds]);
    const more = drawnOnlyCategories.map((name) => ({ name, drawnOnly: true }));
    const vocabulary = { ...defaultVocabulary, categories: [...defaultVocabulary.categories, ...more] };
    expect(replayedKinds(vocabulary)).toEqual([...sceneKinds, ...drawnOnlyKinds]);
  });
});

describe('chooseMix', () => {
  it('goes as little from the model before as own pictures allow', () => {
    const tried = [
      { share: 1, own: 0.8, old: 0.7 },
      { share: 0.7, own: 0.81, old: 0.72 },
      { share: 0.55, own: 0.8, old: 0.74 },
      { share: 0.4, own: 0.6, old: 0.75 },
      { share: 0, own: 0.2, old: 0.76 },
    ];
    expect(chooseMix(tried).share).toBe(0.55);
    // What is kept is a part of the gain: the same figures are less where more was known before.
    const known = tried.map((mix) => (mix.share === 0 ? { ...mix, own: 0.79 } : mix));
    expect(chooseMix(known).share).toBe(0.7);
    const nothing = tried.map((mix) => ({ ...mix, own: mix.share === 0 ? 0.9 : mix.own }));
    expect(chooseMix(nothing).share).toBe(1);
  });
});
