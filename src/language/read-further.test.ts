import { describe, expect, it } from 'vitest';
import { misreadFurther } from './testing/further-facts.ts';

describe('reading what is said beyond the benchmark', () => {
  // A category, for quick answers; read-further.slow.test.ts goes through all ten.
  it('gives every fact about tanks back, in every wording', () => {
    const { wrong, sentences } = misreadFurther('storage tank');
    expect(wrong).toEqual([]);
    expect(sentences).toBeGreaterThan(500);
  });
});
