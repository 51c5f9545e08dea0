import { expect, test } from 'vitest';
import { labelQueue, type PreLabel, pictureSureness, surenessOf } from './sureness.ts';

const undecided = { presence: 0.4, score: 0.6 };
const said = (change: Partial<PreLabel>): PreLabel => ({
  sentence: 'the ship',
  present: true,
  presence: 0.95,
  score: 0.9,
  guess: false,
  ...change,
});

test('an answer is as sure as its presence and its mask are far from undecided', () => {
  expect(surenessOf(said({ presence: 1, score: 1 }), undecided)).toBe(1);
  expect(surenessOf(said({ presence: 0.4 }), undecided)).toBe(0);
  expect(surenessOf(said({ presence: 0.7, score: 1 }), undecided)).toBeCloseTo(0.5);
  expect(surenessOf(said({ presence: 1, score: 0.8 }), undecided)).toBeCloseTo(0.5);
  expect(surenessOf(said({ presence: 1, score: 0.3 }), undecided)).toBe(0);
});

test('absence is sure on its own side of the threshold', () => {
  const absent = (presence: number) => surenessOf(said({ present: false, score: 0, presence }), undecided);
  expect(absent(0)).toBe(1);
  expect(absent(0.2)).toBeCloseTo(0.5);
  expect(absent(0.399)).toBeLessThan(0.01);
  // Probably there, and nothing drawn.
  expect(absent(0.9)).toBe(0);
});

test('what the model does not know, and what cannot be told, is undecided', () => {
  expect(surenessOf(said({ guess: true, presence: 1, score: 1 }), undecided)).toBe(0);
  expect(surenessOf(said({ present: false, presence: null }), undecided)).toBe(0);
  expect(surenessOf(said({ presence: null, score: 0.75 }), { presence: null, score: null })).toBeCloseTo(0.5);
});

test('a picture is as sure as its least sure sentence', () => {
  expect(pictureSureness([], undecided)).toBeNull();
  expect(pictureSureness([said({ presence: 1, score: 1 }), said({ presence: 0.4 })], undecided)).toBe(0);
});

test('least sure first, then what was not looked at, each by name', () => {
  const pictures = [
    { name: 'a', sureness: null },
    { name: 'b', sureness: 0.9 },
    { name: 'c', sureness: 0.1 },
    { name: 'd', sureness: 0.1 },
    { name: 'e', sureness: null },
  ];
  const names = (order: 'least-sure' | 'name') =>
    labelQueue(pictures, order)
      .map(({ name }) => name)
      .join('');
  expect(names('least-sure')).toBe('cdbae');
  expect(names('name')).toBe('abcde');
});
