import { describe, expect, it } from 'vitest';
import { categoryNamed, isKindOf, pluralOf, vhr10Categories } from './categories.ts';
import type { Description } from './description.ts';
import { factOf } from './fact-of.ts';
import { halves, thirdsOf, zoneNames } from './places.ts';
import { read } from './read.ts';
import { groupWordings, plainWordings } from './say.ts';
import { lowerFirst } from './synonyms.ts';
import { everyWording } from './testing/every-wording.ts';
import { factsOf, isSame } from './testing/facts.ts';
import { modifiers, requests } from './words.ts';

// Samples, for quick answers; read-said.slow.test.ts goes through all of it.
describe('reading what is said', () => {
  it('gives facts back in their wordings and synonyms', () => {
    const wrong: string[] = [];
    let at = 0;
    for (const [index, category] of vhr10Categories.entries()) {
      for (const fact of factsOf(category, vhr10Categories[(index + 3) % vhr10Categories.length]!)) {
        if (at++ % 199 !== 0) continue;
        for (const text of everyWording(fact)) if (!isSame(factOf(read(text)), fact)) wrong.push(text);
      }
    }
    expect(wrong).toEqual([]);
    expect(at).toBeGreaterThan(2000);
  });

  it('passes over what requests and describing words add, and reports the latter', () => {
    const [fact] = factsOf('ship', 'storage tank').slice(1);
    const [text] = plainWordings(fact!);
    for (const request of requests) {
      expect(factOf(read(request(lowerFirst(text!)))), request(text!)).toEqual(fact);
    }
    for (const modifier of modifiers) {
      const reading = read(text!.replace('ship', `${modifier} ship`));
      expect([factOf(reading), reading.attributes[0]?.word]).toEqual([fact, modifier]);
    }
    expect([requests.length, modifiers.length]).toEqual([9, 41]);
  });

  it('gives groups back: several objects of a category, in a half', () => {
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
