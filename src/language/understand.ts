/** What a model understands of a sentence, and the sentence that it is asked: all others are said to the user. */

import { categoryNamed, isKindOf, pluralOf } from './categories.ts';
import {
  type Choice,
  type Choices,
  choiceOf,
  coloursOfPart,
  decidablePlace,
  decidedScale,
} from './choice.ts';
import { seenAttributes } from './colours.ts';
import type { Description, Place, Reading } from './description.ts';
import { directionAt, zoneAt } from './places.ts';
import { read } from './read.ts';
import { knownAs, lexiconOf, nearestKnown, type Vocabulary } from './vocabulary.ts';
import { mostWords, ordinalName, standingWords, wordOfNumber } from './words.ts';

/** What was understood of a sentence. */
export interface Understanding {
  /**
   * The model's category that is meant, or a broader one of which it knows kinds ("court"); null: what is meant is unknown to the
   * model, or not said.
   */
  readonly category: string | null;
  /** The noun of what the sentence asks for, in its own words; "" where it names nothing. */
  readonly noun: string;
  /** Words that are unknown, as they were said. */
  readonly unknownWords: readonly string[];
  /** Words and phrases that are known and that this model does not understand: "white", "next to the pier". */
  readonly ignoredWords: readonly string[];
  /** What the sentence denies or takes away; the answer is as if it were not said. */
  readonly negation: string | null;
  /** Words taken for others, of which they differ by one slip of the keyboard. */
  readonly corrections: Reading['corrections'];
  /** Of the model's categories those that are nearest to an unknown one. */
  readonly nearest: readonly string[];
  /** The sentence without all that the model does not understand; as it was said where nothing is left out. */
  readonly asked: string;
}

/** An understanding with how it is answered. */
export interface Understood extends Understanding {
  /** What is decided over the things that were found, where that is not left to the model. */
  readonly choice: Choice | null;
  /**
   * The sentence as it was said, where one view of the model is asked so as well: of words that it was not taught it often makes
   * something all the same (docs/training-log.md, 9). Null where nothing is left out, or nothing would be gained.
   */
  readonly inOwnWords: string | null;
}

/**
 * Judges a sentence by what a model knows.
 * @param choices which may be made; what is not chosen is left to the model, or left out
 */
export function understand(sentence: string, vocabulary: Vocabulary, choices: Choices = 'any'): Understood {
  const reading = read(sentence, lexiconOf(vocabulary));
  const choice = choiceOf(reading, vocabulary, choices);
  const { unknownWords, negation, corrections, head } = reading;
  const category = reading.category && knownName(reading.category, vocabulary);
  const ignored: string[] = [];
  const kept = keep(reading, vocabulary, ignored, choice);
  const ignoredWords = [
    ...ignored,
    ...reading.others,
    ...(reading.count !== null && reading.count > 2 && !choice && !vocabulary.aspects.includes('count')
      ? [String(reading.count)]
      : []),
  ];
  const removed = choice !== null && choice.without.length > 0;
  const negated = negation !== null && !removed && !vocabulary.aspects.includes('negation');
  // What is denied keeps its own words: that which is left out beside it does not take it along.
  const asked = kept !== null && negation !== null && !negated && !removed ? `${kept} ${negation}` : kept;
  const whole =
    unknownWords.length === 0 &&
    ignoredWords.length === 0 &&
    corrections.length === 0 &&
    !negated &&
    (choice === null || choice.understood);
  const left = unknownWords.length > 0 || ignoredWords.length > 0;
  const asksTwice = choices === 'any' || choices === 'places';
  // A denial left in would be taken for what it denies, and what is chosen among things is not asked.
  const inOwnWords =
    left && kept !== null && negation === null && asksTwice && (choice === null || choice.understood);
  return {
    category,
    noun: head,
    unknownWords,
    ignoredWords: [...new Set(ignoredWords)],
    negation: negated ? negation : null,
    corrections,
    nearest: category === null ? nearestKnown(head, vocabulary) : [],
    asked: whole || asked === null ? sentence : asked,
    choice,
    inOwnWords: inOwnWords ? sentence : null,
  };
}

/** How many things a sentence asks for. */
export type NumberMeant = 'one' | 'several';

/**
 * Whether a sentence asks for one thing or for several. Null where it does not say ("the aircraft"), and where it names nothing
 * that is known.
 */
export function numberSaid({
  category,
  plural,
  head,
  others,
  places,
  sentence,
}: Reading): NumberMeant | null {
  if (plural) return 'several';
  if (category === null || (others.length > 0 && /\b(?:and|or)\b/i.test(sentence))) return null;
  // "The aircraft" may be many, the largest is one.
  const chosen = places.some(({ type }) => choosingPlaces.includes(type));
  return pluralOf(head) === head && !chosen ? null : 'one';
}

/** Places that one thing has among all of its kind. */
const choosingPlaces: readonly Place['type'][] = ['size', 'extreme', 'ordinal', 'superlative'];

/** The same as far as a mask follows from it: null of what is not understood or not counted ("the road"), too. */
export function numberMeant(reading: Reading): NumberMeant | null {
  const { category } = reading;
  const counted = category !== null && categoryNamed(category)?.uncounted !== true;
  return counted ? numberSaid(reading) : null;
}

/** The name by which a model knows a category: its own, or, of one that it knows kinds of, the category's. */
const knownName = (category: string, vocabulary: Vocabulary): string | null =>
  knownAs(category, vocabulary)?.name ??
  (vocabulary.categories.some(({ name }) => isKindOf(name, category)) ? category : null);

/**
 * A description in the words that the rules use, without what the model does not understand, which is added to `ignored` unless
 * a choice decides it; null where its category is not known.
 */
function keep(
  description: Description,
  vocabulary: Vocabulary,
  ignored: string[],
  choice: Choice | null = null,
): string | null {
  const { category, head, attributes, plural, count } = description;
  const understood = new Set<string>(vocabulary.aspects);
  const scale = choice && decidedScale(description);
  const seen = choice ? seenAttributes(description) : [];
  const described = attributes.filter((attribute) => {
    const { kind, word } = attribute;
    if (!understood.has(kind) && attribute !== scale && !seen.includes(attribute)) ignored.push(word);
    return understood.has(kind);
  });
  const before: string[] = [];
  const after: string[] = [];
  for (const place of description.places) {
    const chosen = choice !== null && decidablePlace(place, choice.meant.category!, vocabulary) !== null;
    const said = understood.has(place.type)
      ? sayPlace(place, vocabulary, ignored, chosen ? choice : null)
      : null;
    const colours = choice !== null && coloursOfPart(place).length > 0;
    if (said === null && colours) continue;
    if (said === null && chosen) ignored.push(...leftOutOf(place, vocabulary));
    else if (said === null) ignored.push(phraseOf(place));
    else {
      before.push(...said.before);
      after.push(...said.after);
    }
  }
  const known = category === null ? null : knownName(category, vocabulary);
  if (known === null) return null;
  // "The white aircraft" may be many: "The airplane" would say more than was said.
  const neutral = !plural && pluralOf(head) === head && isTaught(head, known, vocabulary);
  const name = plural ? pluralOf(known) : neutral ? head : known;
  const words = [...before, ...described.map(({ word }) => word), name];
  const counted = plural && count !== null && count > 2 && understood.has('count');
  const determiner = plural && count === 2 ? 'Both' : counted ? `The ${wordOfNumber(count)}` : 'The';
  return [determiner, ...words, ...after].join(' ');
}

/** What a choice by a place passes over of what it is told by: "blue" of "next to the blue court". */
function leftOutOf(place: Place, vocabulary: Vocabulary): string[] {
  const references = place.type === 'proximity' ? place.references : [];
  return references.flatMap((reference) => {
    const { attributes, places, category } = reference;
    const decided = [decidedScale(reference), ...seenAttributes(reference)];
    const left = attributes.filter((one) => !vocabulary.aspects.includes(one.kind) && !decided.includes(one));
    const undecided = places.filter((one) => decidablePlace(one, category ?? '', vocabulary) === null);
    return [...left.map(({ word }) => word), ...undecided.map((one) => phraseOf(one))];
  });
}

/** Whether a model was taught a category under this word, too. */
const isTaught = (word: string, category: string, vocabulary: Vocabulary): boolean =>
  vocabulary.categories.some(({ name, words = [] }) => name === category && words.includes(word));

/** Words around a noun. */
interface Around {
  readonly before: readonly string[];
  readonly after: readonly string[];
}
const leading = (...before: string[]): Around => ({ before, after: [] });
const following = (...after: string[]): Around => ({ before: [], after });

/** A place in the rules' words; null where its reference is not understood. */
function sayPlace(
  place: Place,
  vocabulary: Vocabulary,
  ignored: string[],
  choice: Choice | null,
): Around | null {
  switch (place.type) {
    case 'zone': {
      const { part, column, row } = place;
      // A row is one of things, which a choice decides; the model is told where it lies in the frame.
      if (part === 'row' && choice === null) ignored.push('row');
      const named = part !== undefined && part !== 'row' && vocabulary.aspects.includes('edge');
      return following(named ? partPhrase(part, column, row) : zoneAt(column, row));
    }
    case 'extreme':
      return leading(mostWords[place.side]);
    case 'size': {
      const order = place.ofTwo ? { largest: 'larger', smallest: 'smaller' }[place.order] : place.order;
      return leading(order);
    }
    case 'relation': {
      const reference = keep(place.reference, vocabulary, ignored, choice);
      return reference === null ? null : following(directionAt(place.dx, place.dy), lower(reference));
    }
    case 'comparison': {
      const reference = keep(place.reference, vocabulary, ignored, choice);
      if (reference === null || place.order === 'similar') return null;
      const degree = place.degree ? `${place.degree} ` : '';
      return following(`that is ${degree}${place.order} than ${lower(reference)}`);
    }
    case 'ordinal': {
      const { index, from } = place;
      if (from === null) return null;
      if (from === 'largest' || from === 'smallest') return leading(ordinalName(index), from);
      return { before: [ordinalName(index)], after: [`from the ${from}`] };
    }
    case 'proximity': {
      const references = place.references.map((reference) => keep(reference, vocabulary, ignored, choice));
      if (references.includes(null)) return null;
      return following(`${place.phrase} ${references.map((one) => lower(one!)).join(' and ')}`);
    }
    case 'superlative':
      return leading(place.word);
    case 'edge':
    case 'arrangement':
      return following(phraseOf(place));
  }
}

/** "At the left edge", "in the top right corner". */
function partPhrase(part: 'edge' | 'corner', column: number, row: number): string {
  const sides = [['top', null, 'bottom'][row], ['left', null, 'right'][column]].filter(Boolean).join(' ');
  return `${part === 'edge' ? 'at' : 'in'} the ${sides} ${part}`;
}

/** A place as a user is told of it. */
function phraseOf(place: Place): string {
  switch (place.type) {
    case 'relation':
      return `${directionAt(place.dx, place.dy)} ${nameOf(place.reference)}`;
    case 'comparison':
      return `${place.order === 'similar' ? 'similar in size to' : `${place.order} than`} ${nameOf(place.reference)}`;
    case 'ordinal':
      if (place.from === null) return ordinalName(place.index);
      return place.from === 'largest' || place.from === 'smallest'
        ? `${ordinalName(place.index)} ${place.from}`
        : `${ordinalName(place.index)} from the ${place.from}`;
    case 'proximity':
      return `${place.phrase} ${place.references.map(nameOf).join(' and ')}`;
    case 'superlative':
      return place.word;
    case 'edge':
      return `at the ${place.part}`;
    case 'arrangement':
      return standingWords.includes(place.word) ? place.word : `in a ${place.word}`;
    case 'zone':
      return zoneAt(place.column, place.row);
    case 'extreme':
      return mostWords[place.side];
    case 'size':
      return place.order;
  }
}

const nameOf = ({ noun }: Description): string => `the ${noun || 'thing'}`;
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Categories that a line names of a model that knows many. */
const LISTED = 14;

function listed({ categories }: Vocabulary): string {
  const names = categories.slice(0, LISTED).map(({ name }) => name);
  const others = categories.length - names.length;
  return others > 0 ? `${names.join(', ')} and ${others} others` : names.join(', ');
}

/**
 * What a user has to be told of an answer's understanding, each in a line; [] where everything was understood.
 * @param tried whether an unknown category was drawn all the same
 */
export function explainUnderstanding(
  { category, noun, unknownWords, ignoredWords, negation, corrections, nearest, inOwnWords }: Understood,
  vocabulary: Vocabulary,
  tried = false,
): string[] {
  const lines: string[] = [];
  const quoted = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ');
  if (category === null) {
    const what = noun === '' ? 'the sentence names nothing that the model knows' : `does not know '${noun}'`;
    const near =
      nearest.length > 0
        ? `nearest of what it knows: ${nearest.join(', ')}`
        : `it knows ${listed(vocabulary)}`;
    lines.push(`${what}; ${near}${tried ? '; what is marked is a guess' : ''}`);
    return lines;
  }
  if (knownAs(category, vocabulary)?.drawnOnly)
    lines.push(`knows '${category}' from drawn pictures alone: it may fail on photographs`);
  if (corrections.length > 0) {
    lines.push(`took ${corrections.map(({ said, read: meant }) => `'${said}' for '${meant}'`).join(', ')}`);
  }
  const left = [
    ...unknownWords.filter((word) => !ignoredWords.some((phrase) => phrase.includes(word))),
    ...ignoredWords,
  ];
  if (left.length > 0) {
    lines.push(
      inOwnWords === null
        ? `answered without ${quoted(left)}, which the model does not understand`
        : `does not understand ${quoted(left)}: the answer may not follow it`,
    );
  }
  if (negation !== null)
    lines.push(`answered without '${negation}': the model does not understand negations`);
  return lines;
}
