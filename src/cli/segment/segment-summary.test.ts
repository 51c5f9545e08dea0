import { describe, expect, it } from 'vitest';
import type { ImageAnswer } from '../../answers/index.ts';
import { summaryOf } from './segment-summary.ts';

const found = {
  sentence: 'the ship',
  present: true,
  presence: null,
  ruledOut: false,
  score: 0.81239,
  areaPixels: 12,
  areaSquareMetres: null,
  box: [1, 2, 3, 4],
  coarse: false,
  smallestObjectPixels: 8,
  positions: 'image',
  guess: false,
  notes: [],
} as unknown as ImageAnswer;
const nothing = { ...found, present: false, score: 0, areaPixels: 0, box: null } as ImageAnswer;
const line = (answer: ImageAnswer, more: Partial<ImageAnswer> = {}) =>
  summaryOf({ ...answer, ...more } as ImageAnswer);

describe('summaryOf', () => {
  it('says that nothing is there and how unlikely it is, or only that nothing was found', () => {
    expect(line(nothing)).toBe('the ship: nothing found');
    const absent = { presence: 0.031, ruledOut: true };
    expect(line(nothing, absent)).toBe('the ship: nothing there (presence 0.03)');
    // What is probably there is not called absent for want of an outline.
    expect(line(nothing, { presence: 0.89 })).toBe(
      'the ship: probably there (presence 0.89), but no outline was found',
    );
    expect(line(nothing, { coarse: true })).toMatch(
      /nothing found; seen too coarsely .* from about 8 pixels on/,
    );
  });

  it('says what the model does not know, and what was left out of the sentence', () => {
    const notes = ["does not know 'roundabout'; nearest of what it knows: bridge"];
    expect(line(nothing, { present: null, notes })).toBe(`the ship: ${notes[0]}`);
    const left = ["answered without 'red', which the model does not understand"];
    expect(line(found, { notes: left })).toBe(
      `the ship: 12 pixels, box 3 x 4 at (1, 2), score 0.81; ${left[0]}`,
    );
    expect(line(nothing, { notes: left })).toBe(`the ship: nothing found; ${left[0]}`);
  });

  it('says how likely and how large what was found is', () => {
    const plain = 'the ship: 12 pixels, box 3 x 4 at (1, 2), score 0.81';
    expect(line(found)).toBe(plain);
    expect(line(found, { presence: 0.967 })).toBe(`${plain}, presence 0.97`);
    expect(line(found, { areaSquareMetres: 1234.56 })).toContain('12 pixels (1235 m2), box');
    expect(line(found, { areaSquareMetres: 2_345_678 })).toContain('(2.346 km2)');
    expect(line(found, { positions: 'window' })).toMatch(/relative to a window$/);
  });
});
