import { describe, expect, it } from 'vitest';
import { correctSlip, slips } from './spelling.ts';
import { defaultVocabulary, lexiconOf } from './vocabulary.ts';

const lexicon = lexiconOf(defaultVocabulary);

describe('correctSlip', () => {
  it.each([
    ['shp', 'ship'], // a letter is missing
    ['shipp', 'ship'], // one too many
    ['sihp', 'ship'], // two are exchanged
    ['bridhe', 'bridge'], // one is another
    ['harborr', 'harbor'],
    ['hrbor', 'harbor'],
    ['harbro', 'harbor'],
    ['dokc', 'dock'],
    ['cra', 'car'], // exchanged letters are taken for what they are in short words, too
    ['tpo', 'top'],
    ['larges', 'large'], // "largest" is as near; words for objects and describing words are likelier
    ['smalest', 'smallest'],
    ['bridgeds', 'bridges'],
    ['storge', 'storage'],
    ['lfet', 'left'],
  ])('%s is %s', (said, meant) => {
    expect(correctSlip(said, lexicon)).toBe(meant);
  });

  it.each([
    ['shop', 'English itself'],
    ['plant', 'English itself'],
    ['tanc', 'too short for another letter'],
    ['caar', 'too short for a letter too many'],
    ['tp', 'too short'],
    ['x', 'too short'],
    ['hip', 'the first letter is kept'],
    ['airplen', 'two slips'],
    ['ship2', 'no letters alone'],
    ['überpass', 'another first letter'],
  ])('%s is left alone: %s', (said) => {
    expect(correctSlip(said, lexicon)).toBe(said);
  });

  it('is what is taken for a slip where it is not spared', () => {
    expect(correctSlip('bride', lexicon, new Set())).toBe('bridge');
    expect(correctSlip('bride', lexicon, new Set(['bride']))).toBe('bride');
  });
});

describe('slips', () => {
  it.each([
    ['ship', 'ship', 0],
    ['shp', 'ship', 1],
    ['shipp', 'ship', 1],
    ['shop', 'ship', 1],
    ['sihp', 'ship', 2],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['kitten', 'sitting', 3],
  ])('from %s to %s: %i', (from, to, expected) => {
    expect(slips(from, to)).toBe(expected);
  });
});
