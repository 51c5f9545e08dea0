import { describe, expect, it } from 'vitest';
import { defaultVocabulary } from '../language/index.ts';
import { countWindows } from '../search/index.ts';
import { planAnswers } from './answer-plan.ts';
import { QuestionError } from './question.ts';

const config = { imageSize: 100, vocabulary: defaultVocabulary };
const [small, large] = [
  { width: 120, height: 90 },
  { width: 2000, height: 1500 },
];
const planned = (...[image, sentences, question]: [typeof small, string[], object?]) => {
  const { oneView, views, readings } = planAnswers(image, config, sentences, question);
  return [oneView, views, readings.map(({ reason, guess }) => reason ?? (guess ? 'guess' : 'asked'))];
};

describe('the plan of answers', () => {
  it('is one view of a small image for all of its sentences', () => {
    expect(planned(small, ['the ship', 'the airplane'])).toEqual([true, 1, ['asked', 'asked']]);
    expect(planned(large, ['the ship', 'the airplane'], { oneView: true })).toEqual([
      true,
      1,
      ['asked', 'asked'],
    ]);
  });

  it('is as many windows of a large one as the search looks at', () => {
    const windows = countWindows(large, 100, ['the ship'], {});
    expect(windows).toBeGreaterThan(100);
    expect(planned(large, ['the ship'])).toEqual([false, windows, ['asked']]);
    const every = countWindows(large, 100, ['the ship'], { all: true });
    expect(planned(large, ['the ship'], { all: true })).toEqual([false, every, ['asked']]);
    expect(planned(small, ['the ship'], { all: true })[0]).toBe(false);
  });

  it('does not look for what the model does not know, unless it shall try', () => {
    expect(planned(small, ['the roundabout'])).toEqual([true, 0, ['unknown-category']]);
    expect(planned(large, ['the roundabout', 'the ship'])).toEqual([
      false,
      countWindows(large, 100, ['the ship'], {}),
      ['unknown-category', 'asked'],
    ]);
    expect(planned(small, ['the roundabout'], { tryAnyway: true })).toEqual([true, 1, ['guess']]);
    // What is known and what is a guess are looked for apart.
    expect(planned(small, ['the ship', 'the roundabout'], { tryAnyway: true })).toEqual([
      true,
      2,
      ['asked', 'guess'],
    ]);
  });

  it('asks for what a person points at, whatever it is called', () => {
    const points = [{ x: 3, y: 4, positive: true }];
    expect(planned(small, ['the roundabout'], { points })).toEqual([true, 1, ['guess']]);
    expect(planned(small, ['the roundabout'], { box: [1, 2, 3, 4] })).toEqual([true, 1, ['guess']]);
    expect(planned(small, ['the roundabout'], { points: [] })).toEqual([true, 0, ['unknown-category']]);
  });

  it('counts windows of what is asked, without what is not understood', () => {
    const [plan] = planAnswers(large, config, ['the white ship']).readings;
    expect(plan!.understanding?.asked).toBe('The ship');
    expect(planned(large, ['the white ship'])[1]).toBe(countWindows(large, 100, ['The ship'], {}));
    expect(planAnswers(large, { imageSize: 100 }, ['the roundabout']).views).toBeGreaterThan(100);
  });

  it('refuses a question that cannot be asked', () => {
    expect(() => planAnswers(small, config, ['the ship'], { threshold: 2 })).toThrow(QuestionError);
  });
});
