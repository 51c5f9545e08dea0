import { describe, expect, it } from 'vitest';
import { vhr10Categories } from './categories.ts';
import { misreadFurther } from './testing/further-facts.ts';

describe('reading what is said beyond the benchmark', () => {
  it.each(vhr10Categories)('gives every fact back, in every wording and synonym: %s', (category) => {
    const { wrong, sentences } = misreadFurther(category);
    expect(wrong).toEqual([]);
    expect(sentences).toBeGreaterThan(1500);
  });
});
