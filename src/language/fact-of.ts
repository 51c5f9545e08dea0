import type { Description } from './description.ts';
import type { Fact, Reference } from './fact.ts';
import { directionAt, zoneAt } from './places.ts';

/**
 * The one fact that a description states, as rule-made sentences state it: null where it has no known category, more than
 * one place, or a place that no fact has.
 */
export function factOf({ category, places }: Description): Fact | null {
  const [place] = places;
  if (category === null || places.length > 1) return null;
  switch (place?.type) {
    case undefined:
      return { category, type: 'category' };
    case 'zone':
      return { category, type: 'position', zone: zoneAt(place.column, place.row) };
    case 'extreme':
      return { category, type: 'extreme', side: place.side };
    case 'size':
      return { category, type: 'size', order: place.order, ofTwo: place.ofTwo };
    case 'relation': {
      const reference = referenceOf(place.reference);
      return (
        reference && { category, type: 'relation', direction: directionAt(place.dx, place.dy), reference }
      );
    }
    case 'comparison': {
      const reference = referenceOf(place.reference);
      const { degree, order } = place;
      return reference && degree !== null && order !== 'similar'
        ? { category, type: 'comparison', comparison: { degree, order }, reference }
        : null;
    }
    default:
      return null;
  }
}

function referenceOf(description: Description): Reference | null {
  const fact = factOf(description);
  if (fact?.type === 'category') return { category: fact.category, zone: undefined };
  return fact?.type === 'position' ? { category: fact.category, zone: fact.zone } : null;
}
