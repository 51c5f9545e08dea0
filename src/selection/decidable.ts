import { type Description, knownAs, lexiconOf, type Place, read, type Vocabulary } from '../language/index.ts';
import type { Frame } from './located.ts';
import { nearnessOf } from './nearness.ts';
import { countedBy } from './order.ts';

const ANY_FRAME: Frame = { width: 1, height: 1 };

/**
 * What of a description the places and sizes of found objects decide, with nouns as a model knows them: what it is told by
 * ("next to the red patch", "in a row") has to be something that can be found, too. Null where the model does not know what is
 * meant.
 */
export function decidablePart(description: Description, vocabulary: Vocabulary): Description | null {
  const { category } = description;
  const known = category === null ? null : knownAs(category, vocabulary);
  if (!known) return null;
  const places = description.places.flatMap((place) => decidablePlace(place, known.name, vocabulary) ?? []);
  return { ...description, category: known.name, noun: known.name, head: known.name, attributes: [], places };
}

function decidablePlace(place: Place, category: string, vocabulary: Vocabulary): Place | null {
  switch (place.type) {
    case 'zone':
      return place;
    case 'extreme':
    case 'size':
    case 'ordinal':
    case 'superlative':
      return countedBy(place, ANY_FRAME) && place;
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

/** "Between the other two", "away from the others": of the same category. */
function decidableReference(
  reference: Description,
  category: string,
  vocabulary: Vocabulary,
): Description | null {
  const same = reference.category === null && reference.head === '' && reference.plural;
  return decidablePart(same ? { ...reference, category } : reference, vocabulary);
}
