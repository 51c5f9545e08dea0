import { describe, expect, it } from 'vitest';
import { sampleExpressions } from '../datasets/index.ts';
import { Random } from '../random/random.ts';
import { drawScene } from '../synthetic/index.ts';
import { isKindOf, vhr10Categories } from './categories.ts';
import { factOf } from './fact-of.ts';
import { read } from './read.ts';
import { plainWordings } from './say.ts';
import { lowerFirst } from './synonyms.ts';
import { everyWording } from './testing/every-wording.ts';
import { factsOf, isSame } from './testing/facts.ts';
import { variedLanguage } from './vary.ts';
import { modifiers, requests } from './words.ts';

describe('reading what is said', () => {
  it.each(vhr10Categories)('gives every fact back, in every wording and synonym: %s', (category) => {
    const at = vhr10Categories.indexOf(category);
    const wrong: string[] = [];
    let sentences = 0;
    for (const fact of factsOf(category, vhr10Categories[(at + 3) % vhr10Categories.length]!)) {
      for (const text of everyWording(fact)) {
        sentences++;
        const reading = read(text);
        if (!isSame(factOf(reading), fact) || reading.unknownWords.length > 0 || reading.negation !== null) {
          wrong.push(text);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(sentences).toBeGreaterThan(5000);
  });

  it('gives every pair of categories back', () => {
    const wrong = vhr10Categories.flatMap((category) =>
      vhr10Categories.flatMap((other) =>
        factsOf(category, other)
          .flatMap((fact) => plainWordings(fact).map((text) => [fact, text] as const))
          .filter(([fact, text]) => !isSame(factOf(read(text)), fact))
          .map(([, text]) => text),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('passes over what requests and describing words add, and reports the latter', () => {
    const wrong: string[] = [];
    for (const fact of factsOf('ship', 'storage tank')) {
      for (const text of plainWordings(fact)) {
        const asked = requests.map((request) => request(lowerFirst(text)));
        const described = modifiers.map((modifier) => text.replace('ship', `${modifier} ship`));
        for (const sentence of [...asked, ...described, text.toUpperCase()]) {
          const reading = read(sentence);
          if (JSON.stringify(factOf(reading)) !== JSON.stringify(factOf(read(text)))) wrong.push(sentence);
        }
        for (const [index, sentence] of described.entries()) {
          if (read(sentence).attributes[0]?.word !== modifiers[index]) wrong.push(`${sentence} (attribute)`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('understands what the rules make of drawn scenes in varied wording', () => {
    const wrong: string[] = [];
    for (const kind of ['airport', 'harbor', 'sports', 'bridge'] as const) {
      const scene = drawScene({ kind, seed: 'phrases', width: 256, height: 256 });
      const options = { perObject: 99, perKind: 99, language: { ...variedLanguage, typo: 0 } };
      for (const { text, category } of sampleExpressions(
        scene.objects,
        scene,
        new Random(kind),
        80,
        options,
      )) {
        const reading = read(text);
        if (!isKindOf(reading.category ?? '', category) || reading.unknownWords.length > 0) wrong.push(text);
      }
    }
    expect(wrong).toEqual([]);
  });
});
