import { describe, expect, it } from 'vitest';
import { checkQuestion, type ImageQuestion } from './question.ts';

const points = [{ x: 1, y: 2, positive: true }];
const box = { in: 'pixel', corners: [0, 0, 1, 1] } as const;

describe('checkQuestion', () => {
  it.each<[string[], ImageQuestion]>([
    [['one', 'two'], {}],
    [['one'], { points, box, oneView: true, threshold: 0.01 }],
    [['one', 'two'], { all: true, minScore: 0, threshold: 0.99 }],
    [['one'], { minScore: null, threshold: null, points: [], box: null }],
  ])('takes %j with %j', (sentences, question) => {
    expect(() => checkQuestion(sentences, question)).not.toThrow();
  });

  it.each<[string[], ImageQuestion, string]>([
    [[], {}, 'there is no sentence'],
    [['one'], { all: true, oneView: true }, 'all searches window by window, which oneView rules out'],
    [['one'], { all: true, points }, 'points and a box correct one answer; with all there are many'],
    [['one'], { all: true, box }, 'points and a box correct one answer; with all there are many'],
    [['one', 'two'], { points }, 'points and a box correct the answer to one sentence'],
    [['one'], { start: 'nothing' }, 'start says what points or a box correct'],
    [['one', 'two'], { box }, 'points and a box correct the answer to one sentence'],
    [['one'], { minScore: 0 }, 'minScore says which windows count with all'],
    [['one'], { threshold: 0 }, 'the threshold 0 is no probability between 0 and 1'],
    [['one'], { threshold: 1 }, 'the threshold 1 is no probability between 0 and 1'],
  ])('refuses %j with %j', (sentences, question, message) => {
    const check = () => checkQuestion(sentences, question);
    expect(check).toThrow(message);
    expect(check).toThrow(expect.objectContaining({ name: 'QuestionError', code: 'question' }));
  });
});
