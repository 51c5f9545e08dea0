import type { Description, Place, Reading } from '../description.ts';
import type { Fact } from '../fact.ts';
import { factOf } from '../fact-of.ts';
import type { Exception, FurtherFact } from '../further-fact.ts';
import { type Half, type Side, type Third, zoneAt } from '../places.ts';
import { apartWords, formWords, nearnessPhrases, shapeWords } from '../words.ts';

/** The one fact of these kinds that a sentence states; null where it states another, or more than one. */
export function furtherFactOf(reading: Reading): FurtherFact | null {
  const { category, places, attributes, denied } = reading;
  if (category === null || places.length > 1 || attributes.length > 2 || denied.length > 1) return null;
  if (denied.length === 1) {
    return places.length + attributes.length > 0 ? null : remainderOf(reading, category, denied[0]!);
  }
  const fact = attributes.length > 0 ? describedOf(reading) : placedOf(reading);
  return fact && { category, ...fact };
}

/** A fact without its category. */
type Said<Type extends { readonly category: string }> = Type extends unknown ? Omit<Type, 'category'> : never;

function remainderOf(
  { plural, negation }: Reading,
  category: string,
  denied: Description,
): FurtherFact | null {
  const fact = factOf({ ...denied, category });
  if (fact === null || denied.attributes.length > 0) return null;
  // "Not on the left", "except those on the left"; else it is one that is left out.
  if (denied.plural || negation?.startsWith('not')) {
    const half = halfOf(denied.places[0]);
    return half && { category, type: 'outside', half, several: plural };
  }
  const exception = exceptionOf(fact);
  return exception && plural ? { category, type: 'without', exception } : null;
}

function exceptionOf(fact: Fact): Exception | null {
  if (fact.type === 'extreme') return { type: 'extreme', side: fact.side };
  if (fact.type === 'size') return { type: 'size', order: fact.order };
  return fact.type === 'position' ? { type: 'position', zone: fact.zone } : null;
}

/** By a colour or a shape. */
function describedOf({ attributes, places, plural, count }: Description): Said<FurtherFact> | null {
  const words = attributes.map(({ word }) => word).join(' ');
  const [place] = places;
  if (count !== null || (place && place.type !== 'zone')) return null;
  const zone = place ? zoneAt(place.column, place.row) : null;
  if (attributes.every(({ kind }) => kind === 'colour')) {
    if (!plural) return { type: 'colour', colour: words, zone };
    return zone === null ? { type: 'colour-of-several', colour: words } : null;
  }
  if (plural || zone !== null) return null;
  if (words === apartWords.describing) return { type: 'apart' };
  const shape = nameWith(shapeWords, words);
  return shape ? { type: 'shape', shape } : null;
}

/** By a place, an order or a number. */
function placedOf({ category, places, plural, count }: Description): Said<FurtherFact> | null {
  const [place] = places;
  if (plural) {
    const half = place === undefined ? null : halfOf(place);
    if (count !== null) return place && half === null ? null : { type: 'count', count, half };
    if (place?.type !== 'arrangement') return null;
    const form = nameWith(formWords, place.word);
    return form ? { type: 'form', form } : null;
  }
  switch (place?.type) {
    case 'ordinal': {
      const { index, from } = place;
      if (from === 'largest' || from === 'smallest')
        return index === 2 ? { type: 'second-in-size', order: from } : null;
      return from && { type: 'ordinal', index, from };
    }
    case 'superlative':
      return place.word === 'longest' ? { type: 'shape', shape: 'longest' } : null;
    case 'zone':
      if (place.part === 'edge') {
        const half = halfOf(place);
        return half && { type: 'edge', side: half.split(' ').at(-1) as Side };
      }
      if (place.part !== 'corner' || place.column === 1 || place.row === 1) return null;
      return { type: 'corner', column: place.column, row: place.row };
    case 'arrangement':
      return place.word === apartWords.standing ? { type: 'apart' } : null;
    case 'proximity':
      return nearOf(place, category);
    default:
      return null;
  }
}

function nearOf(
  { phrase, references }: Extract<Place, { type: 'proximity' }>,
  category: string | null,
): Said<FurtherFact> | null {
  const [first, second = first] = references;
  if (!first?.category || !second?.category) return null;
  if (references.some(({ places, attributes }) => places.length + attributes.length > 0)) return null;
  if (phrase === 'between') {
    const two = references.length === 2 || first.count === 2;
    return two ? { type: 'between', references: [first.category, second.category] } : null;
  }
  // "The others" are those of the object's own category.
  if (first.plural)
    return apartWords.from.includes(phrase) && first.category === category ? { type: 'apart' } : null;
  const relation = nameWith(nearnessPhrases, phrase);
  return relation ? { type: 'nearness', relation, reference: first.category } : null;
}

function halfOf(place: Place | undefined): Half | null {
  return place?.type === 'zone' ? halfAt(place.column, place.row) : null;
}

/** The name in whose list a word stands. */
function nameWith<Name extends string>(
  lists: Readonly<Record<Name, readonly string[]>>,
  word: string,
): Name | undefined {
  return (Object.keys(lists) as Name[]).find((name) => lists[name].includes(word));
}

/** The half of which a zone is the middle; null for corners and the middle. */
function halfAt(column: Third, row: Third): Half | null {
  if ((column === 1) === (row === 1)) return null;
  if (row === 1) return column === 0 ? 'on the left' : 'on the right';
  return row === 0 ? 'at the top' : 'at the bottom';
}
