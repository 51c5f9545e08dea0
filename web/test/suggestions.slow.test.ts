import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { understand } from '../../src/language/index.ts';
import { connectedCells } from '../../src/programs/connected-cells.ts';
import { Segmenter } from '../../src/segmenter/node.ts';
import { type Box, boxOverlap } from '../../src/vector/mask.ts';
import { exampleSentences } from '../src/state/suggestions.ts';

/** Where the objects of the suggested sentences lie in the example pictures, or how many they are, by looking at them. */
const TRUTHS: Readonly<Record<string, readonly (Box | number)[]>> = {
  airport: [[100, 499, 108, 126], [526, 192, 114, 136], 8, [607, 454, 63, 46], [869, 697, 78, 84]],
  harbor: [
    [346, 577, 250, 345],
    [600, 391, 120, 228],
    [265, 104, 110, 191],
    [845, 849, 87, 156],
    [506, 223, 22, 34],
  ],
  'tank-farm': [
    [325, 620, 93, 94],
    [716, 208, 89, 90],
    [62, 25, 65, 67],
    [495, 511, 44, 46],
  ],
};

describe('the sentences that the page suggests for an example', () => {
  let segmenter: Segmenter;
  beforeAll(async () => {
    segmenter = await Segmenter.load('tiny', { precision: { image: 'int8' } }); // as the page
  });
  afterAll(() => segmenter?.dispose());

  test.each(Object.entries(TRUTHS))('are answered rightly, all of them: %s', async (name, truths) => {
    const image = await segmenter.open(join(import.meta.dirname, '../../examples', `${name}.png`));
    const sentences = exampleSentences(name);
    expect(sentences).toHaveLength(truths.length);
    for (const [index, sentence] of sentences.entries()) {
      const { asked, choice } = understand(sentence, segmenter.config.vocabulary!);
      const { box, mask } = await image.segment(asked, { choice });
      const truth = truths[index]!;
      if (typeof truth === 'number') {
        expect(connectedCells(mask).filter(({ length }) => length > 50).length, sentence).toBe(truth);
      } else {
        expect(box, sentence).not.toBeNull();
        expect(boxOverlap(box!, truth), `${sentence}: ${box}`).toBeGreaterThan(0.5);
      }
    }
    image.dispose();
  });
});
