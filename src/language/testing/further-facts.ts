import { isKindOf, vhr10Categories } from '../categories.ts';
import type { Exception, FurtherFact } from '../further-fact.ts';
import { halves, sides, zoneNames } from '../places.ts';
import { read } from '../read.ts';
import { colourNames, formWords, nearnessPhrases, shapeWords } from '../words.ts';
import { everyFurtherWording } from './every-wording.ts';
import { furtherFactOf } from './further-fact-of.ts';

const keys = <Name extends string>(lists: Readonly<Record<Name, unknown>>) => Object.keys(lists) as Name[];

/** Every fact beyond the benchmark's kinds about a category, with two others as what it is told by. */
export function furtherFactsOf(category: string, other: string, third: string): FurtherFact[] {
  const exceptions: Exception[] = [
    ...sides.map((side): Exception => ({ type: 'extreme', side })),
    { type: 'size', order: 'largest' },
    { type: 'size', order: 'smallest' },
    ...zoneNames.map((zone): Exception => ({ type: 'position', zone })),
  ];
  return [
    ...sides.flatMap((from) =>
      [1, 2, 3, 4, 5].map((index): FurtherFact => ({ category, type: 'ordinal', index, from })),
    ),
    { category, type: 'second-in-size', order: 'largest' },
    { category, type: 'second-in-size', order: 'smallest' },
    ...keys(nearnessPhrases).map(
      (relation): FurtherFact => ({ category, type: 'nearness', relation, reference: other }),
    ),
    { category, type: 'between', references: [other, third] },
    { category, type: 'between', references: [other, other] },
    { category, type: 'apart' },
    ...sides.map((side): FurtherFact => ({ category, type: 'edge', side })),
    ...([0, 2] as const).flatMap((row) =>
      ([0, 2] as const).map((column): FurtherFact => ({ category, type: 'corner', column, row })),
    ),
    ...keys(shapeWords).map((shape): FurtherFact => ({ category, type: 'shape', shape })),
    ...colourNames.flatMap((colour): FurtherFact[] => [
      ...[null, ...zoneNames].map((zone): FurtherFact => ({ category, type: 'colour', colour, zone })),
      { category, type: 'colour-of-several', colour },
    ]),
    ...[null, ...halves].flatMap((half) =>
      [2, 3, 4, 5, 6, 7, 8].map((count): FurtherFact => ({ category, type: 'count', count, half })),
    ),
    ...keys(formWords).map((form): FurtherFact => ({ category, type: 'form', form })),
    ...halves.flatMap((half) =>
      [true, false].map((several): FurtherFact => ({ category, type: 'outside', half, several })),
    ),
    ...exceptions.map((exception): FurtherFact => ({ category, type: 'without', exception })),
  ];
}

/** Whether a fact was read as it was said; a synonym such as "car" names a narrower category than "vehicle". */
export function isSameFurther(got: FurtherFact | null, said: FurtherFact): boolean {
  if (got === null) return false;
  const narrowed = (a: string, b: string) => (isKindOf(a, b) ? b : a);
  const plain = (fact: FurtherFact) =>
    JSON.stringify(Object.entries(fact).sort(([a], [b]) => a.localeCompare(b)));
  let one: FurtherFact = { ...got, category: narrowed(got.category, said.category) };
  if (one.type === 'nearness' && said.type === 'nearness') {
    one = { ...one, reference: narrowed(one.reference, said.reference) };
  }
  if (one.type === 'between' && said.type === 'between') {
    const [first, second] = one.references;
    one = {
      ...one,
      references: [narrowed(first, said.references[0]), narrowed(second, said.references[1])],
    };
  }
  return plain(one) === plain(said);
}

/** What is not read back as it is said of a category, of so many sentences: every fact in every wording and synonym. */
export function misreadFurther(category: string): { readonly wrong: string[]; readonly sentences: number } {
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
  return { wrong, sentences };
}
