import { describe, expect, it } from 'vitest';
import { vhr10Categories } from './categories.ts';
import { furtherFactOf } from './further-fact-of.ts';
import { read } from './read.ts';
import { everyFurtherWording } from './say-further.ts';
import { furtherFactsOf, isSameFurther } from './testing/further-facts.ts';

describe('reading what is said beyond the benchmark', () => {
  // A category, for quick answers; read-further.slow.test.ts goes through all ten.
  it('gives every fact about tanks back, in every wording', () => {
    const category = 'storage tank';
    const at = vhr10Categories.indexOf(category);
    const [other, third] = [3, 5].map((step) => vhr10Categories[(at + step) % vhr10Categories.length]!);
    const wrong: string[] = [];
    let sentences = 0;
    for (const fact of furtherFactsOf(category, other!, third!)) {
      for (const text of everyFurtherWording(fact)) {
        if (/long vehicle$/i.test(text)) continue; // which is a category
        sentences++;
        const reading = read(text);
        if (!isSameFurther(furtherFactOf(reading), fact) || reading.unknownWords.length > 0) wrong.push(text);
      }
    }
    expect(wrong).toEqual([]);
    expect(sentences).toBeGreaterThan(500);
  });
});
