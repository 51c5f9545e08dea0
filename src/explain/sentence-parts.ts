/** What a word does in a referring expression (Figure 4 of the paper groups words so). */
export type SentencePart = 'target' | 'relation' | 'reference' | 'location' | 'other';

/** A word with its part. */
export interface LabelledWord {
  readonly text: string;
  readonly part: SentencePart;
}

const ARTICLES = new Set(['a', 'an', 'the', 'this', 'that', 'and', 'with']);
const COPULAS = new Set(['is', 'are', 'which', 'located', 'placed', 'lying']);
/** Words that place something in the image. */
const PLACES = new Set([
  'left',
  'right',
  'top',
  'bottom',
  'upper',
  'lower',
  'middle',
  'center',
  'centre',
  'corner',
  'side',
  'edge',
  'far',
  'very',
  'leftmost',
  'rightmost',
  'topmost',
  'image',
  'picture',
  'scene',
]);
/** Words that place one thing by another; a reference follows. */
const RELATIONS = new Set([
  'above',
  'below',
  'under',
  'beside',
  'near',
  'next',
  'behind',
  'between',
  'nearest',
  'closest',
  'surrounding',
  'surrounded',
  'crossing',
]);
/** Small words that belong to whatever comes after them. */
const CONNECTIVES = new Set(['on', 'in', 'at', 'of', 'to', 'from', 'by']);

/**
 * Groups the words of a sentence such as `the ship on the left of the bridge on the right` by a simple reading: what comes
 * first is the target; a place that is followed by `of` or `to` and another thing is a relation and that thing the
 * reference; any other place is a location. Sentences that are built otherwise still get a reading, which may be wrong.
 */
export function labelWords(words: readonly string[]): LabelledWord[] {
  const lower = words.map((word) => word.toLowerCase());
  const parts: SentencePart[] = [];
  let noun: SentencePart = 'target';
  let index = 0;
  while (index < lower.length) {
    const end = endOfPhrase(lower, index);
    if (end > index) {
      // A phrase of place words: a relation if it leads to another thing, a location if it does not.
      const relates = lower.slice(index, end).some((word) => RELATIONS.has(word)) || leadsToThing(lower, end);
      const part: SentencePart = relates && end < lower.length ? 'relation' : 'location';
      const stop = part === 'relation' && leadsToThing(lower, end) ? end + 1 : end;
      while (index < stop) parts[index++] = part;
      if (part === 'relation') noun = 'reference';
      continue;
    }
    parts[index] = ARTICLES.has(lower[index]!) || COPULAS.has(lower[index]!) ? 'other' : noun;
    index++;
  }
  return words.map((text, position) => ({ text, part: parts[position]! }));
}

/** Where a run of connectives, articles and place words that has at least one place or relation word ends. */
function endOfPhrase(words: readonly string[], start: number): number {
  let end = start;
  let found = start;
  while (end < words.length) {
    const word = words[end]!;
    if (PLACES.has(word) || RELATIONS.has(word)) found = end + 1;
    else if (!(CONNECTIVES.has(word) && end === found) && !(ARTICLES.has(word) && end > start)) break;
    end++;
  }
  // `the` before a place belongs to it only after a connective: `the ship`, but `on the left`.
  return ARTICLES.has(words[start]!) ? start : found;
}

/** Whether `of` or `to` and then a thing, not a place, comes at this position. */
function leadsToThing(words: readonly string[], position: number): boolean {
  if (words[position] !== 'of' && words[position] !== 'to') return false;
  const rest = words.slice(position + 1).filter((word) => !ARTICLES.has(word));
  return rest.length > 0 && !PLACES.has(rest[0]!);
}
