import { describe, expect, it } from 'vitest';
import type { SentencePart } from './description.ts';
import { labelWords } from './parts.ts';

/** The words of each part, in order. */
function parts(sentence: string): Partial<Record<SentencePart, string>> {
  const groups: Partial<Record<SentencePart, string>> = {};
  for (const { text, part } of labelWords(sentence.split(' '))) {
    if (part === 'other') continue;
    groups[part] = groups[part] === undefined ? text : `${groups[part]} ${text}`;
  }
  return groups;
}

describe('labelWords', () => {
  it.each<[string, Partial<Record<SentencePart, string>>]>([
    ['The airplane', { target: 'airplane' }],
    ['A large gray ship', { target: 'large gray ship' }],
    ['The airplane on the far left', { target: 'airplane', location: 'on the far left' }],
    ['the storage tank on the lower right', { target: 'storage tank', location: 'on the lower right' }],
    [
      'The vehicle in the upper left corner of the image',
      { target: 'vehicle', location: 'in the upper left corner of the image' },
    ],
    [
      'The ship on the left of the bridge',
      { target: 'ship', relation: 'on the left of', reference: 'bridge' },
    ],
    [
      'The airplane on the right of the airplane on the left',
      { target: 'airplane', relation: 'on the right of', reference: 'airplane', location: 'on the left' },
    ],
    [
      'An overpass is on the right of the vehicle at the bottom',
      {
        target: 'overpass',
        relation: 'on the right of',
        reference: 'vehicle',
        location: 'at the bottom',
      },
    ],
    [
      'The tennis court below the tennis court on the upper left',
      {
        target: 'tennis court',
        relation: 'below',
        reference: 'tennis court',
        location: 'on the upper left',
      },
    ],
    ['The second ship from the left', { target: 'ship', location: 'second from the left' }],
    [
      'The ship tucked into the top right corner',
      { target: 'ship', location: 'tucked into the top right corner' },
    ],
    ['The ship between the two bridges', { target: 'ship', relation: 'between', reference: 'bridges' }],
    ['The ships lined up in a row', { target: 'ships', location: 'lined up in a row' }],
    ['The ship next to the quay', { target: 'ship', relation: 'next to', reference: 'quay' }],
  ])('reads: %s', (sentence, expected) => {
    expect(parts(sentence)).toEqual(expected);
  });

  it('keeps every word in its place', () => {
    const words = 'the ship nearest to the bridge'.split(' ');
    expect(labelWords(words).map(({ text }) => text)).toEqual(words);
    expect(labelWords([])).toEqual([]);
  });
});
