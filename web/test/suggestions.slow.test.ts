import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Segmenter } from '../../src/segmenter/node.ts';
import { type Box, boxOverlap } from '../../src/vector/mask.ts';
import { suggestions } from '../src/state/suggestions.ts';

/** Where the objects of the suggested sentences lie in the example pictures, by looking at them. */
const TRUTHS: Readonly<Record<string, readonly Box[]>> = {
  airport: [
    [100, 499, 108, 126],
    [607, 454, 63, 46],
    [869, 697, 78, 84],
  ],
  harbor: [
    [346, 577, 250, 345],
    [265, 104, 110, 191],
    [845, 849, 87, 156],
  ],
  'tank-farm': [
    [716, 208, 89, 90],
    [62, 25, 65, 67],
    [5, 995, 45, 29],
  ],
};

describe('the sentences that the page suggests for an example', () => {
  let segmenter: Segmenter;
  beforeAll(async () => {
    segmenter = await Segmenter.load('tiny', { precision: { image: 'int8' } }); // as the page
  });
  afterAll(() => segmenter?.dispose());

  test.each(Object.entries(TRUTHS))('are answered rightly: %s', async (name, truths) => {
    const image = await segmenter.open(join(import.meta.dirname, '../../examples', `${name}.png`));
    const sentences = suggestions(name, 0, truths.length);
    for (const [index, sentence] of sentences.entries()) {
      const { box } = await image.segment(sentence);
      expect(box, sentence).not.toBeNull();
      expect(boxOverlap(box!, truths[index]!), `${sentence}: ${box}`).toBeGreaterThan(0.5);
    }
    image.dispose();
  });
});
