/**
 * What is decided over the things that were found, and not by the model: it finds "the tennis courts", and which of them is
 * the second from the left follows from where they lie.
 */

import type { Attribute, Description, Place, Reading } from './description.ts';
import { nearnessOf } from './nearness.ts';
import { knownAs, type Vocabulary } from './vocabulary.ts';
import { dimensionOf, scaleOrders } from './words.ts';

export interface Choice {
  /** What is chosen, by places that positions and sizes decide; its nouns are the model's, with describing words that it knows. */
  readonly meant: Description;
  /** What is taken away of it: "except the leftmost one". */
  readonly without: readonly Description[];
  /** The model understands the whole sentence, so that its own answer to it is one of those that are chosen among. */
  readonly understood: boolean;
}

/** `one`: only of sentences about one thing, from which nothing is taken away, as the search of large images answers them. */
export type Choices = 'any' | 'one' | 'none';

/** Types of places that are decided over things wherever they can be, however well a model reads them. */
const compared: readonly Place['type'][] = ['size', 'ordinal', 'superlative', 'proximity'];

/**
 * The choice that a sentence leaves to positions and sizes; null where the model's own answer is it. That it decides, and when,
 * was measured on VHR-10 val (docs/training-log.md, 9): sizes and comparisons of one category are better chosen, extremes
 * and zones are not.
 */
export function choiceOf(reading: Reading, vocabulary: Vocabulary, choices: Choices): Choice | null {
  if (choices === 'none') return null;
  const { plural, denied, negation, count } = reading;
  const meant = decidablePart(reading, vocabulary);
  if (!meant) return null;
  const aspects = new Set<string>(vocabulary.aspects);
  const understood = meant.places.every(({ type }) => aspects.has(type)) && negation === null;
  const without = denied.map((one) => decidableReference(one, meant.category!, vocabulary));
  const removes =
    plural &&
    negation !== null &&
    !aspects.has('negation') &&
    without.length > 0 &&
    denied.every(({ attributes }) => attributes.length === 0) &&
    without.every((one) => one !== null && one.category === meant.category && one.places.length > 0);
  if (negation !== null && !removes) return null;
  const chooses = meant.places.some(
    (place) =>
      (plural && count !== null && (place.type === 'extreme' || place.type === 'size')) ||
      (compared.includes(place.type) && (!plural || place.type === 'proximity')) ||
      (!plural &&
        (place.type === 'relation' || place.type === 'comparison') &&
        sameAs(meant, place.reference)),
  );
  if (!(chooses || removes) || (choices === 'one' && (plural || removes))) return null;
  return { meant, without: removes ? (without as Description[]) : [], understood };
}

const sameAs = (one: Description, other: Description): boolean => one.category === other.category;

/**
 * What of a description the places and sizes of found things decide, with nouns as a model knows them: what it is told by
 * ("next to the red patch", "in a row") has to be something that can be found, too. Null where the model does not know what is
 * meant.
 */
export function decidablePart(description: Description, vocabulary: Vocabulary): Description | null {
  const { category, attributes } = description;
  const known = category === null ? null : knownAs(category, vocabulary);
  if (!known) return null;
  const places = description.places.flatMap((place) => decidablePlace(place, known.name, vocabulary) ?? []);
  const aspects = new Set<string>(vocabulary.aspects);
  const described = attributes.filter(({ kind }) => aspects.has(kind)).map(({ word }) => word);
  const scale = decidedScale(description);
  if (scale) places.push({ type: 'size', order: scaleOrders[scale.word]!, ofTwo: false });
  return {
    ...description,
    category: known.name,
    noun: [...described, known.name].join(' '),
    head: known.name,
    attributes: [],
    places,
  };
}

/**
 * The describing word of one thing that the sizes of all decide: "the small pool" is the smallest there is. Null of several, "the
 * small pools", of which it is not said how many.
 */
export function decidedScale({ plural, attributes, places }: Description): Attribute | null {
  if (plural || places.some(({ type }) => type === 'size')) return null;
  return attributes.find(({ kind, word }) => kind === 'scale' && Object.hasOwn(scaleOrders, word)) ?? null;
}

/** A place as far as it is decided so; null of one that is not. */
export function decidablePlace(place: Place, category: string, vocabulary: Vocabulary): Place | null {
  switch (place.type) {
    case 'zone':
    case 'extreme':
    case 'size':
      return place;
    case 'ordinal':
      return place.from === null ? null : place;
    case 'superlative':
      return dimensionOf(place.word) && place;
    case 'relation':
    case 'comparison': {
      const reference = decidableReference(place.reference, category, vocabulary);
      return reference && { ...place, reference };
    }
    case 'proximity': {
      if (nearnessOf(place.phrase) === null) return null;
      const references = place.references.map((one) => decidableReference(one, category, vocabulary));
      return references.includes(null) ? null : { ...place, references: references as Description[] };
    }
    case 'edge':
    case 'arrangement':
      return null;
  }
}

/** What a place is told by, where the position of that decides it: what has to be found besides. */
export function decidingReferences(place: Place): readonly Description[] {
  if (place.type === 'relation' || place.type === 'comparison') return [place.reference];
  return place.type === 'proximity' && nearnessOf(place.phrase) !== null ? place.references : [];
}

/** "Between the other two", "away from the others", "the one on the right": of the same category. */
function decidableReference(
  reference: Description,
  category: string,
  vocabulary: Vocabulary,
): Description | null {
  const same = reference.category === null && reference.head === '';
  return decidablePart(same ? { ...reference, category } : reference, vocabulary);
}
