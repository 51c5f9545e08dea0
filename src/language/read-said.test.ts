import { describe, expect, it } from 'vitest';
import { categoryNamed, isKindOf, pluralOf, vhr10Categories } from './categories.ts';
import type { Description } from './description.ts';
import type { Fact, Reference } from './fact.ts';
import { factOf } from './fact-of.ts';
import { directionNames, halves, sides, thirdsOf, zoneNames } from './places.ts';
import { read } from './read.ts';
import { everyWording, groupWordings, plainWordings } from './say.ts';
import { lowerFirst } from './synonyms.ts';
import { modifiers, requests } from './words.ts';

/** A category whose synonyms go through every fact, with another as its reference. */
function factsOf(category: string, other: string): Fact[] {
  const references = [category, other].flatMap((name): Reference[] => [
    { category: name, zone: undefined },
    ...zoneNames.map((zone) => ({ category: name, zone })),
  ]);
  return [
    { category, type: 'category' },
    ...zoneNames.map((zone): Fact => ({ category, type: 'position', zone })),
    ...sides.map((side): Fact => ({ category, type: 'extreme', side })),
    ...(['largest', 'smallest'] as const).flatMap((order): Fact[] => [
      { category, type: 'size', order, ofTwo: true },
      { category, type: 'size', order, ofTwo: false },
    ]),
    ...references.flatMap((reference) =>
      directionNames.map((direction): Fact => ({ category, type: 'relation', direction, reference })),
    ),
    ...references.flatMap((reference) =>
      (['much', 'a little'] as const).flatMap((degree) =>
        (['bigger', 'smaller'] as const).map(
          (order): Fact => ({ category, type: 'comparison', comparison: { degree, order }, reference }),
        ),
      ),
    ),
  ];
}

/** Whether a fact was read as it was said; a synonym such as "car" names a narrower category than "vehicle". */
function isSame(got: Fact | null, said: Fact): boolean {
  if (!got) return false;
  const narrowed = (a: string, b: string) => (isKindOf(a, b) ? b : a);
  const category = narrowed(got.category, said.category);
  if (!('reference' in got) || !('reference' in said)) {
    return JSON.stringify({ ...got, category }) === JSON.stringify(said);
  }
  const reference = {
    ...got.reference,
    category: narrowed(got.reference.category, said.reference.category),
  };
  return JSON.stringify(sorted({ ...got, category, reference })) === JSON.stringify(sorted(said));
}

const sorted = (fact: Fact) => Object.entries(fact).sort(([a], [b]) => a.localeCompare(b));

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

  it('gives groups back: several things of a category, in a half', () => {
    const wrong: string[] = [];
    for (const category of vhr10Categories) {
      for (const word of [category, ...(categoryNamed(category)?.synonyms ?? [])]) {
        for (const half of [null, ...halves]) {
          for (const said of groupWordings({ category, half, count: 2 })) {
            if (pluralOf(word) === word && /^The a/.test(said)) continue; // "the aircraft" may be one
            const text = said.replace(pluralOf(category), pluralOf(word)).replace(category, word);
            const reading: Description = read(text);
            const zone = half === null ? null : zoneNames.find((name) => name.endsWith(half.slice(3)));
            const places = zone ? [{ type: 'zone', ...thirdsOf(zone) }] : [];
            const right =
              isKindOf(reading.category ?? '', category) &&
              reading.plural &&
              reading.count === (/^(?:Both|The two)/.test(text) ? 2 : null) &&
              JSON.stringify(reading.places) === JSON.stringify(places);
            if (!right) wrong.push(`${text}: ${JSON.stringify(reading)}`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});
