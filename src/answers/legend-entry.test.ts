import { expect, it } from 'vitest';
import { type LegendAnswer, legendEntry } from './legend-entry.ts';

const answer: LegendAnswer = {
  ...{ sentence: 'the ship', colour: '#ff2d6e', present: true, score: 0.914, runnerUp: 0 },
  ...{ unsure: false, guess: false, area: { pixels: 1234, squareMetres: null } },
  ...{ image: 'harbor.png', model: 'tiny' },
};

it.each<[Partial<LegendAnswer>, string]>([
  [{}, 'Score 91 % · 1,234 px · harbor.png · model tiny'],
  [{ area: { pixels: 9, squareMetres: 12_345 } }, 'Score 91 % · 1.23 ha · harbor.png · model tiny'],
  [{ unsure: true }, 'Score 91 %, not sure · 1,234 px · harbor.png · model tiny'],
  [{ guess: true, unsure: true }, 'Score 91 %, a guess · 1,234 px · harbor.png · model tiny'],
  [{ score: null, runnerUp: 2 }, 'Runner-up 2 · 1,234 px · harbor.png · model tiny'],
  [{ present: false, score: 0 }, 'Nothing marked · harbor.png · model tiny'],
  [{ present: null, score: 0 }, 'Not known to the model · harbor.png · model tiny'],
])('says of %j: %s', (change, details) => {
  expect(legendEntry({ ...answer, ...change })).toEqual({ colour: '#ff2d6e', title: 'the ship', details });
});
