import type { Description, Place, Reading } from '../description.ts';
import { directionAt, zoneAt } from '../places.ts';

/**
 * A reading in a line, so that a table of them can be read by eye: `ship+2 {white} <zone on the left>` are two ships, white,
 * on the left; `?wing` is a noun that the language does not have; `|` leads to what is said beside the object. The last
 * field has a letter for each word: target, relation, f for reference, location, and - for others.
 */
export function meaningOf(reading: Reading): string {
  const { unknownWords, corrections, negation, others, parts } = reading;
  const list = (name: string, words: readonly string[]) =>
    words.length > 0 ? [`${name}: ${words.join(', ')}`] : [];
  return [
    describe(reading),
    ...list('unknown', unknownWords),
    ...list(
      'taken',
      corrections.map(({ said, read }) => `${said} for ${read}`),
    ),
    ...list('denied', negation === null ? [] : [negation]),
    ...list('others', others),
    parts
      .map((part) => ({ target: 't', relation: 'r', reference: 'f', location: 'l', other: '-' })[part])
      .join(''),
  ].join(' | ');
}

function describe({ category, noun, head, plural, count, attributes, places }: Description): string {
  const said = noun === head ? noun : `${noun} (${head})`;
  const name = category === null ? `?${said}` : said === category ? category : `${category} "${said}"`;
  return [
    `${name}${plural ? '+' : ''}${count ?? ''}`,
    ...attributes.map(({ kind, word }) => `{${kind} ${word}}`),
    ...places.map((place) => `<${place.type} ${sayPlace(place)}>`),
  ].join(' ');
}

function sayPlace(place: Place): string {
  switch (place.type) {
    case 'zone':
      return `${zoneAt(place.column, place.row)}${place.part ? ` (${place.part})` : ''}`;
    case 'extreme':
      return place.side;
    case 'size':
      return place.ofTwo ? `${place.order} of two` : place.order;
    case 'relation': {
      const { dx, dy, reference } = place;
      return `${dx === 0 && dy === 0 ? 'nowhere' : directionAt(dx, dy)} [${describe(reference)}]`;
    }
    case 'comparison':
      return `${place.degree ?? 'plainly'} ${place.order} [${describe(place.reference)}]`;
    case 'ordinal':
      return `${place.index} from ${place.from}`;
    case 'proximity':
      return `${place.phrase} ${place.references.map((one) => `[${describe(one)}]`).join(' and ')}`;
    case 'superlative':
    case 'arrangement':
      return place.word;
    case 'edge':
      return place.part;
  }
}
