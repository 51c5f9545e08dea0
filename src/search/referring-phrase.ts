/**
 * What a sentence says of places: its noun phrase apart from where the thing is. "The ship above the bridge on the left" is
 * a ship, above a bridge, which is on the left. A window of a scene knows what a ship is, but its left is not the
 * scene's left; so the noun is asked of windows, and the places are resolved over the whole scene (`resolve.ts`).
 *
 * The phrases are those of the rule-made language (src/datasets/expressions: zones, extremes, sizes, relations, and
 * their synonyms and other wordings), requests around them, and compass points. Words that are not understood stay with
 * the noun.
 */

/** 0 is left or top, 1 the middle, 2 right or bottom; null where the phrase leaves it open. */
export type Third = 0 | 1 | 2;
export type Side = 'left' | 'right' | 'top' | 'bottom';

export type Place =
  | { readonly type: 'zone'; readonly column: Third; readonly row: Third }
  | { readonly type: 'extreme'; readonly side: Side }
  | { readonly type: 'size'; readonly order: 'largest' | 'smallest' }
  | {
      readonly type: 'relation';
      /** Signs of the offset from the reference to the thing; 0 along an axis that the phrase says nothing of. */
      readonly dx: -1 | 0 | 1;
      readonly dy: -1 | 0 | 1;
      readonly reference: ReferringPhrase;
    }
  | {
      readonly type: 'comparison';
      readonly order: 'bigger' | 'smaller';
      readonly reference: ReferringPhrase;
    };

export interface ReferringPhrase {
  /** The noun phrase without article: `storage tank`. */
  readonly noun: string;
  readonly places: readonly Place[];
}

const VERTICAL: Readonly<Record<string, -1 | 1>> = {
  upper: -1,
  top: -1,
  north: -1,
  lower: 1,
  bottom: 1,
  south: 1,
};
const HORIZONTAL: Readonly<Record<string, -1 | 1>> = { left: -1, west: -1, right: 1, east: 1 };

const FRAME = '(?: of the (?:image|scene|picture|photo|map|view|frame))';
const END = `(?:[- ]?hand)?(?: (?:corner|side|edge|part|half|third|end|area))?${FRAME}?(?=$|[ ,.])(?! of )`;
const corner = '(upper|top|lower|bottom|north|south)[- ]?(left|right|west|east)';

/** Phrases that stand for one place, first match first; the places lie in a frame. */
const placePhrases: readonly (readonly [RegExp, (match: RegExpExecArray) => Place])[] = [
  [
    /\b(left|right|top|upper|bottom|lower)-?most\b|\b(north|south|west|east)ernmost\b/,
    (match) => ({ type: 'extreme', side: sideOf(match[1] ?? match[2]!) }),
  ],
  [
    /\b(?:(?:far|fur)thest (?:to|at|on) the (left|right|top|bottom)|(?:closest|nearest) to the (left|right|top|bottom)(?: (?:edge|border|side))?)(?! of )\b/,
    (match) => ({ type: 'extreme', side: sideOf(match[1] ?? match[2]!) }),
  ],
  [/\b(highest|lowest)\b/, (match) => ({ type: 'extreme', side: match[1] === 'highest' ? 'top' : 'bottom' })],
  [
    new RegExp(
      `\\b(?:on|at|in|to) the (?:far|very|extreme) (left|right|top|bottom|north|south|west|east)${END}`,
    ),
    (match) => ({ type: 'extreme', side: sideOf(match[1]!) }),
  ],
  [
    new RegExp(`\\b(?:on|in|at|to|near) the ${corner}${END}`),
    (match) => ({ type: 'zone', column: thirdOf(match[2]!), row: thirdOf(match[1]!) }),
  ],
  [
    new RegExp(`\\b(?:on|in|at|near) the (?:middle|cent(?:er|re))${END}`),
    () => ({ type: 'zone', column: 1, row: 1 }),
  ],
  [
    new RegExp(`\\b(?:on|in|at|to|near) the (left|right|west|east)${END}`),
    (match) => ({ type: 'zone', column: thirdOf(match[1]!), row: 1 }),
  ],
  [
    new RegExp(`\\b(?:on|in|at|to|near) the (top|upper|bottom|lower|north|south)${END}`),
    (match) => ({ type: 'zone', column: 1, row: thirdOf(match[1]!) }),
  ],
  // "The upper left ship", "the middle ship", "the ship, left".
  [
    new RegExp(`(?<=^|^(?:the|an?) |, )${corner}(?=$| )(?! of )`),
    (match) => ({ type: 'zone', column: thirdOf(match[2]!), row: thirdOf(match[1]!) }),
  ],
  [
    /(?<=^|^(?:the|an?) |, )(left|right|west|east)(?=$| )(?! of )/,
    (match) => ({ type: 'zone', column: thirdOf(match[1]!), row: 1 }),
  ],
  [
    /(?<=^|^(?:the|an?) |, )(top|upper|bottom|lower)(?=$| )(?! of )/,
    (match) => ({ type: 'zone', column: 1, row: thirdOf(match[1]!) }),
  ],
  [
    /(?<=^|^(?:the|an?) |, )(?:middle|cent(?:er|re)|central)(?=$| )(?! of )/,
    () => ({ type: 'zone', column: 1, row: 1 }),
  ],
  [/\b(?:largest|biggest|larger|bigger)\b(?! than\b)/, () => ({ type: 'size', order: 'largest' })],
  [/\b(?:smallest|tiniest|smaller)\b(?! than\b)/, () => ({ type: 'size', order: 'smallest' })],
];

/** What leads from the thing to the one that it is told by; the reference follows. */
const relationPhrases: readonly (readonly [RegExp, (match: RegExpExecArray) => Relation])[] = [
  [
    /\b(?:is )?(?:much |a little |slightly )?(bigger|larger|smaller) than\b/,
    (match) => ({ type: 'comparison', order: match[1] === 'smaller' ? 'smaller' : 'bigger' }),
  ],
  [
    /\b(?:is )?(above|below|under|north|south)(?: of)? and to the (left|right|west|east) of\b/,
    (match) => ({ type: 'relation', dx: HORIZONTAL[match[2]!]!, dy: /above|north/.test(match[1]!) ? -1 : 1 }),
  ],
  [
    new RegExp(`\\b(?:is )?(?:on|to|at|in) the ${corner} of\\b`),
    (match) => ({ type: 'relation', dx: HORIZONTAL[match[2]!]!, dy: VERTICAL[match[1]!]! }),
  ],
  [
    /\b(?:is )?(?:on|to|at) the (left|right|west|east) of\b/,
    (match) => ({ type: 'relation', dx: HORIZONTAL[match[1]!]!, dy: 0 }),
  ],
  [
    /\b(?:is )?(above|below|under|beneath|(?:to the )?north of|(?:to the )?south of)\b/,
    (match) => ({ type: 'relation', dx: 0, dy: /above|north/.test(match[1]!) ? -1 : 1 }),
  ],
];

type Relation =
  | { readonly type: 'comparison'; readonly order: 'bigger' | 'smaller' }
  | { readonly type: 'relation'; readonly dx: -1 | 0 | 1; readonly dy: -1 | 0 | 1 };

const REQUEST =
  /^(?:please )?(?:find|show me|show|segment|mark|select|highlight|locate|outline|detect|look for|where(?: is|'s| are)|i(?: am|'m) looking for|there(?: is| are|'s))(?: me)? (?=\S)/;
/** "On the left, the ship" for "the ship on the left". */
const FRONTED =
  /^((?:on|in|at|to|near|above|below|under|beneath|north|south)\b[^,]*), ((?:the|an?|all|every)\b.*)$/;

/** Takes a sentence apart. A sentence without any known place is its own noun phrase. */
export function parseReferringPhrase(sentence: string): ReferringPhrase {
  const text = sentence
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[.!?]+$/, '')
    .toLowerCase()
    .replace(REQUEST, '')
    .replace(FRONTED, '$2 $1');
  // "on the left of the scene" names a zone, not a thing called scene.
  const framed = text.replace(new RegExp(FRAME, 'g'), '');
  const relation = firstMatch(framed, relationPhrases);
  if (relation) {
    const reference = framed.slice(relation.end).trim();
    const thing = framed.slice(0, relation.start).trim();
    if (thing !== '' && reference !== '') {
      const own = parsePlaces(thing);
      const told = { ...relation.value, reference: parseReferringPhrase(reference) } as Place;
      return { noun: own.noun, places: [...own.places, told] };
    }
  }
  return parsePlaces(framed);
}

function parsePlaces(text: string): ReferringPhrase {
  const places: Place[] = [];
  let rest = text;
  for (;;) {
    const match = firstMatch(rest, placePhrases);
    if (!match) break;
    places.push(match.value);
    rest = `${rest.slice(0, match.start)} ${rest.slice(match.end)}`.replace(/\s+/g, ' ').trim();
  }
  const noun = nounOf(rest);
  // A sentence of nothing but a place ("the largest") has no noun to ask for: it stays as it is.
  return /^(?:the|an?|one|object|thing)?$/.test(noun) ? { noun: text, places } : { noun, places };
}

/** What is left of "the ship that is" or "the one of the two ships" where its place has been taken out. */
function nounOf(text: string): string {
  const noun = text
    .replace(/^(?:all(?: of)?(?: the)?|every|each|both|the two|the|an?) /, '')
    .replace(/[ ,]+$/, '')
    .replace(/(?: (?:that|which))?(?: is)?(?: located| the)?$/, '');
  const among = /^(?:one )?of (?:all|both|the two|the) (?:the )?(.+?)s?$/.exec(noun);
  return among ? among[1]! : noun;
}

function firstMatch<Value>(
  text: string,
  phrases: readonly (readonly [RegExp, (match: RegExpExecArray) => Value])[],
): { value: Value; start: number; end: number } | null {
  let best: { value: Value; start: number; end: number } | null = null;
  for (const [pattern, read] of phrases) {
    const match = pattern.exec(text);
    if (!match || (best && best.start <= match.index)) continue;
    best = { value: read(match), start: match.index, end: match.index + match[0].length };
  }
  return best;
}

function sideOf(word: string): Side {
  const vertical = VERTICAL[word];
  if (vertical !== undefined) return vertical < 0 ? 'top' : 'bottom';
  return HORIZONTAL[word]! < 0 ? 'left' : 'right';
}

function thirdOf(word: string): Third {
  return (VERTICAL[word] ?? HORIZONTAL[word]!) < 0 ? 0 : 2;
}
