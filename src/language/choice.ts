/**
 * What is decided over the things that were found, and not by the model: it finds "the tennis courts", and which of them is
 * the second from the left follows from where they lie, which of them is blue from their pixels.
 */

import { isKindOf } from './categories.ts';
import { seenAttributes } from './colours.ts';
import type { Attribute, Description, Place, Reading } from './description.ts';
import { nearnessOf } from './nearness.ts';
import { knownAs, type Vocabulary } from './vocabulary.ts';
import { dimensionOf, scaleOrders } from './words.ts';

export interface Choice {
  /**
   * What is chosen, by places that positions and sizes decide and by colours (`attributes`); its nouns are the model's, with
   * other describing words that it knows.
   */
  readonly meant: Description;
  /** What is taken away of it: "except the leftmost one". */
  readonly without: readonly Description[];
  /** The model understands the whole sentence, so that its own answer to it is one of those that are chosen among. */
  readonly understood: boolean;
}

/**
 * `one`: only of sentences about one thing, from which nothing is taken away, as the search of large images answers them; `places`:
 * none by colours, where an image's pixels are not at hand.
 */
export type Choices = 'any' | 'one' | 'places' | 'none';

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
  const understood =
    meant.places.every((place) => aspects.has(place.type) && !isRow(place)) &&
    meant.attributes.every(({ kind }) => aspects.has(kind)) &&
    negation === null;
  const without = denied.map((one) => decidableReference(one, meant.category!, vocabulary));
  const removes =
    plural &&
    negation !== null &&
    !aspects.has('negation') &&
    without.length > 0 &&
    denied.every((one) => seenAttributes(one).length === one.attributes.length) &&
    without.every(
      (one) =>
        one !== null && one.category === meant.category && one.places.length + one.attributes.length > 0,
    );
  if (negation !== null && !removes) return null;
  const chooses =
    meant.attributes.length > 0 ||
    meant.places.some(
      (place) =>
        (plural && count !== null && (place.type === 'extreme' || place.type === 'size')) ||
        isRow(place) ||
        (!plural && count === 2 && place.type === 'zone') ||
        (compared.includes(place.type) && (!plural || place.type === 'proximity')) ||
        (!plural &&
          (place.type === 'relation' || place.type === 'comparison') &&
          sameAs(meant, place.reference)),
    );
  if (!(chooses || removes) || (choices === 'one' && (plural || removes))) return null;
  if (choices === 'places' && [meant, ...without].some((one) => one && saysColours(one))) return null;
  return { meant, without: removes ? (without as Description[]) : [], understood };
}

/** "In the top row": which row that is follows from where all of the kind stand. */
const isRow = (place: Place): boolean => place.type === 'zone' && place.part === 'row';

/** Whether colours decide a part of a choice: of the thing, or of what it is told by. */
export const saysColours = ({ attributes, places }: Description): boolean =>
  attributes.length > 0 || places.some((place) => decidingReferences(place).some(saysColours));

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
  const ofParts = description.places.flatMap(coloursOfPart);
  const places = description.places.flatMap((place) =>
    coloursOfPart(place).length > 0 ? [] : (decidablePlace(place, known.name, vocabulary) ?? []),
  );
  const aspects = new Set<string>(vocabulary.aspects);
  const seen = seenAttributes(description);
  const scale = decidedScale(description);
  const described = attributes
    .filter((one) => aspects.has(one.kind) && one !== scale && !seen.includes(one))
    .map(({ word }) => word);
  if (scale) places.push({ type: 'size', order: scaleOrders[scale.word]!, ofTwo: false });
  return {
    ...description,
    category: known.name,
    noun: [...described, known.name].join(' '),
    head: known.name,
    attributes: [...seen, ...ofParts],
    places,
  };
}

/**
 * The colours that a place says of a part of the thing itself: "the house with the red roof", "the plane with a blue tail". A thing
 * of its own that stands there ("with the white car") is none.
 */
export function coloursOfPart(place: Place): readonly Attribute[] {
  if (place.type !== 'proximity' || place.phrase !== 'with' || place.references.length !== 1) return [];
  const [part] = place.references as [Description];
  const itself = part.category === null || isKindOf(part.category, 'building');
  return itself ? seenAttributes(part) : [];
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
