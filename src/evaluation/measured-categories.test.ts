import { describe, expect, it } from 'vitest';
import type { Vocabulary } from '../language/index.ts';
import { measuredCategories } from './measured-categories.ts';

const vocabulary: Vocabulary = {
  categories: [{ name: 'ship', words: ['boat', 'vessel'] }, { name: 'building' }, { name: 'silo cluster' }],
  aspects: [],
};
const sentence = (category: string | null, iou: number, score = 5) => ({
  ...{ category, iou, score },
  positive: true,
});

describe('measuredCategories', () => {
  it('means the overlaps of each category, under the name by which the vocabulary knows it', () => {
    const sentences = [sentence('ship', 0.5), sentence('boat', 0.8), sentence('silo cluster', 0.4)];
    expect([...measuredCategories(sentences, vocabulary, undefined, 'val')]).toEqual([
      ['ship', { gIoU: 0.65, samples: 2, on: 'val' }],
      ['silo cluster', { gIoU: 0.4, samples: 1, on: 'val' }],
    ]);
  });

  it('counts what the model rules out as not found, and leaves out what is not there and what it does not know', () => {
    const presence = { slope: 1, offset: 0, threshold: 0.5 };
    const absent = { ...sentence('ship', 0), positive: false };
    const sentences = [sentence('ship', 0.9, -1), sentence('ship', 0.7), absent, sentence('dam', 0.9)];
    expect([...measuredCategories([...sentences, sentence(null, 1)], vocabulary, presence, 'val')]).toEqual([
      ['ship', { gIoU: 0.35, samples: 2, on: 'val' }],
    ]);
  });
});
