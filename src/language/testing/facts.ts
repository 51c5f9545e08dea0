import { isKindOf } from '../categories.ts';
import type { Fact, Reference } from '../fact.ts';
import { directionNames, sides, zoneNames } from '../places.ts';

/** A category whose synonyms go through every fact, with another as its reference. */
export function factsOf(category: string, other: string): Fact[] {
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
export function isSame(got: Fact | null, said: Fact): boolean {
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
