import { directionAhead, placeAt, relationAt, sideOf } from './chunks.ts';
import { type Cursor, PhraseSet } from './cursor.ts';
import type { SentencePart } from './description.ts';
import type { Draft } from './draft.ts';
import { attributeKind, type Lexicon } from './lexicon.ts';
import type { Side } from './places.ts';
import {
  aboveWords,
  belowWords,
  extremeDegrees,
  extremeWords,
  genericWords,
  groupWords,
  negationPhrases,
  numberWords,
  ordinalWords,
  partWords,
  placeLeads,
  proximityPhrases,
  sizeWords,
  standingWords,
  superlativeWords,
} from './words.ts';

const generics = new Set(genericWords);
const groups = new Set(groupWords);
const standing = new Set(standingWords);
/** Places of several words whose first is none of the language. */
const longLeads = new PhraseSet([
  ...placeLeads.filter((lead) => lead.includes(' ') || lead === 'into'),
  'counted from',
  'lined up in',
]);
const superlatives = new Set(superlativeWords);
const degrees = new Set(extremeDegrees);
const partNouns = new Set(partWords);
/** First words of relations; a noun phrase ends before them. */
const leads = new Set(
  [...proximityPhrases, ...aboveWords, ...belowWords, ...negationPhrases].map(
    (phrase) => phrase.split(' ')[0]!,
  ),
);
/** Words that are nouns, and relations before an article: "the crossing", "crossing the river". */
const doubles = new Set(['crossing']);
/** What a word after a noun looks like that says what it does, or how: "ship sailing", "roof partly hidden". */
const isVerbal = (word: string): boolean => /^\p{L}{3,}(?:ing|ed|ly)$/u.test(word);

const isNumber = (word: string): boolean => Object.hasOwn(numberWords, word) || /^\d+$/.test(word);

const shapePhrases = new PhraseSet(['frustum of a cone']);

/** Whether a noun phrase may begin where the cursor is. */
export function startsNounPhrase(cursor: Cursor, lexicon: Lexicon): boolean {
  const at = cursor.position;
  const text = cursor.peek();
  if (cursor.ended || cursor.isPause(at)) return false;
  // These begin noun phrases, though some are the first words of relations as well: "the nearest", "all", "far".
  if (cursor.isArticle(at) || cursor.isPluralDeterminer(at) || superlatives.has(text) || degrees.has(text))
    return true;
  if (attributeKind(text) !== null || directionAhead(cursor, at) || lexicon.nounAt(cursor.texts, at))
    return true;
  return !endsHere(cursor, at);
}

/** Whether a word cannot belong to a noun phrase. */
function endsHere(cursor: Cursor, at: number): boolean {
  const text = cursor.texts[at]!;
  return (
    cursor.isPause(at) ||
    cursor.isCopula(at) ||
    cursor.isRequest(at) ||
    cursor.isCourtesy(at) ||
    leads.has(text) ||
    standing.has(text) ||
    cursor.phraseAt(longLeads, at) !== null ||
    /^(?:and|but|or|than|as|higher|lower|further|farther|similar|equal|up|down)$/.test(text)
  );
}

/**
 * Reads a noun phrase: articles, numbers, places and sizes before the noun, describing words and the noun, which is the last
 * word of a compound ("ship canal" is a canal). Whether there was one at all; it may have no noun ("the largest").
 * @param role of the noun's words
 */
export function readNounPhrase(cursor: Cursor, lexicon: Lexicon, draft: Draft, role: SentencePart): boolean {
  const begin = cursor.position;
  readDeterminers(cursor, draft);
  /** Unknown words before a noun; they are one where none follows. */
  let unknown = 0;
  while (!cursor.ended) {
    const at = cursor.position;
    const text = cursor.peek();
    const noun = lexicon.nounAt(cursor.texts, at);
    if (noun && !(doubles.has(text) && draft.named && cursor.isArticle(at + 1))) {
      draft.words.push(cursor.said(at, at + noun.length));
      // Unknown words before it describe it; a noun before it is a part of it.
      if (draft.head !== 'known') draft.nouns = [];
      draft.nouns.push(cursor.said(at, at + noun.length));
      draft.head = 'known';
      draft.category = noun.category;
      draft.plural ||= noun.plural;
      cursor.take(at + noun.length, role);
      continue;
    }
    if (groups.has(text) && cursor.peek(1) === 'of') {
      if (text === 'pair') draft.count = 2;
      else draft.places.push({ type: 'arrangement', word: text });
      cursor.take(at + 2, 'other');
      readDeterminers(cursor, draft);
      draft.plural = true;
      continue;
    }
    if (generics.has(text)) {
      if (draft.head === 'none') draft.head = 'generic';
      draft.plural ||= text.endsWith('s') || /^(?:them|those)$/.test(text);
      cursor.take(at + 1, role);
      continue;
    }
    if (readSelector(cursor, draft)) continue;
    // "The white three ships".
    if (!draft.named && isNumber(text)) {
      readDeterminers(cursor, draft);
      continue;
    }
    const shape = cursor.phraseAt(shapePhrases, at);
    if (shape !== null) {
      draft.attributes.push({ kind: 'shape', word: cursor.texts.slice(at, shape).join(' ') });
      draft.words.push(cursor.said(at, shape));
      cursor.take(shape, role);
      continue;
    }
    const kind = attributeKind(text);
    // "The lot full of cars".
    if (kind !== null && draft.named && cursor.peek(1) === 'of') break;
    if (kind !== null) {
      // "Traffic light": a describing word may be part of a noun that is not known.
      if (unknown > 0 && !draft.named) draft.nouns.push(cursor.said(at, at + 1));
      draft.attributes.push({ kind, word: text });
      draft.words.push(cursor.said(at, at + 1));
      cursor.take(at + 1, role);
      continue;
    }
    // "Green and gray".
    if (text === 'and' && describes(cursor, lexicon, at - 1) && describes(cursor, lexicon, at + 1)) {
      cursor.take(at + 1, 'other');
      continue;
    }
    if (endsHere(cursor, at) || cursor.isArticle(at) || directionAhead(cursor, at) || relationAt(cursor, at))
      break;
    if (draft.head === 'known' && (partNouns.has(text) || degrees.has(text))) break;
    // An unknown word after the noun makes it another object ("airplane hangar"), unless it says what the noun does.
    if (draft.head === 'known' && !isVerbal(text)) {
      draft.head = 'unknown';
      draft.category = null;
    }
    if (draft.head !== 'known') {
      unknown++;
      draft.nouns.push(cursor.said(at, at + 1));
    }
    draft.words.push(cursor.said(at, at + 1));
    cursor.take(at + 1, role);
  }
  if (!draft.named && unknown > 0) draft.head = 'unknown';
  return cursor.position > begin;
}

/** Articles, "all of the", "both", numbers. */
function readDeterminers(cursor: Cursor, draft: Draft): void {
  for (;;) {
    const at = cursor.position;
    const text = cursor.peek();
    if (cursor.isArticle(at)) draft.determined = true;
    else if (cursor.isPluralDeterminer(at)) {
      draft.plural = true;
      if (text === 'both') draft.count = 2;
      if (cursor.peek(1) === 'of') cursor.take(at + 1, 'other');
    } else if (isNumber(text)) {
      draft.count = numberWords[text] ?? Number(text);
      cursor.understand(at + 1);
      draft.plural = draft.count > 1;
    } else return;
    cursor.take(cursor.position + 1, 'other');
  }
}

/** A superlative, an ordinal or a place before the noun: "largest", "third", "far left", "upper right". */
function readSelector(cursor: Cursor, draft: Draft): boolean {
  const at = cursor.position;
  const text = cursor.peek();
  if (Object.hasOwn(sizeWords, text)) {
    if (cursor.peek(1) === 'than') return false;
    const { order } = sizeWords[text]!;
    if (!orders(draft, order)) draft.places.push({ type: 'size', ...sizeWords[text]! });
    cursor.take(at + 1, 'target');
    return true;
  }
  if (Object.hasOwn(extremeWords, text)) {
    const side = extremeWords[text]!;
    if (!orders(draft, side)) draft.places.push({ type: 'extreme', side });
    cursor.take(at + 1, 'location');
    return true;
  }
  if (superlatives.has(text)) {
    if (/^(?:to|than)$/.test(cursor.peek(1)) || (draft.named && cursor.isArticle(at + 1))) return false;
    draft.places.push({ type: 'superlative', word: text });
    cursor.take(at + 1, 'location');
    return true;
  }
  if (Object.hasOwn(ordinalWords, text)) {
    draft.places.push({ type: 'ordinal', index: ordinalWords[text]!, from: null });
    cursor.take(at + 1, 'location');
    return true;
  }
  if (draft.named) return false;
  const chunk = placeAt(cursor, at);
  if (!chunk || chunk.of || !chunk.bare || cursor.isArticle(at) || /^(?:closest|nearest|from)$/.test(text))
    return false;
  const side = chunk.extreme ? sideOf(chunk.direction) : null;
  if (side !== null) draft.places.push({ type: 'extreme', side });
  else draft.addZone(chunk.direction, chunk.part);
  cursor.take(chunk.end, 'location');
  return true;
}

/** "The second largest", "the third rightmost": what follows an ordinal says of which order. Whether there was one. */
function orders(draft: Draft, from: Side | 'largest' | 'smallest'): boolean {
  const last = draft.places.at(-1);
  if (last?.type !== 'ordinal' || last.from !== null) return false;
  draft.places[draft.places.length - 1] = { ...last, from };
  return true;
}

/** Whether the word at a position describes: a known describing word, or one that is not known at all. */
function describes(cursor: Cursor, lexicon: Lexicon, at: number): boolean {
  const text = cursor.texts[at] ?? '';
  return attributeKind(text) !== null || (text !== '' && text !== ',' && !lexicon.has(text));
}
