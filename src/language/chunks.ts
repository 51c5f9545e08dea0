/** The short phrases of place and relation that sentences are made of, recognised at a position. Nothing is consumed here. */

import { type Cursor, PhraseSet } from './cursor.ts';
import type { Side, Sign } from './places.ts';
import {
  aboveWords,
  belowWords,
  degreeWords,
  extremeDegrees,
  frameWords,
  horizontalWords,
  middleWords,
  partWords,
  placeLeads,
  proximityPhrases,
  sizeWords,
  verticalWords,
} from './words.ts';

const leads = new PhraseSet(placeLeads);
const prepositions = new Set(placeLeads.filter((lead) => !lead.includes(' ')));
/** Leads after which an edge, corner or side of the frame must be named: "touching the ship" is a relation. */
const partLeads = new Set(['into', 'touching', 'cut off by', 'tucked into']);
const parts = new Set([...partWords, 'corners', 'sides', 'edges', 'rim', 'row', 'column', 'line']);
const partNames: Readonly<Record<string, FramePart>> = {
  edge: 'edge',
  edges: 'edge',
  rim: 'edge',
  border: 'edge',
  margin: 'edge',
  boundary: 'edge',
  corner: 'corner',
  corners: 'corner',
  row: 'row',
  column: 'row',
  line: 'row',
};
const frames = new Set(frameWords);
const degrees = new Set(extremeDegrees);
const middles = new Set(middleWords);
const above = new Set(aboveWords);
const below = new Set(belowWords);
const degreeSet = new Set(degreeWords);
const proximities = new PhraseSet(proximityPhrases);
const similarities = new PhraseSet([
  'similar in size to',
  'equal in size to',
  'the same size as',
  'as large as',
  'as big as',
  'as small as',
]);

/** Parts of the frame that are less than a third of it. */
export type FramePart = 'edge' | 'corner' | 'row';

/** Sides that are named together: "upper left" has both axes; `middle` leaves those open that no word names. */
export interface Direction {
  readonly across: Sign | null;
  readonly down: Sign | null;
  readonly middle: boolean;
  readonly end: number;
}

/** "Left", "upper right", "bottom center", "north west". */
export function directionAhead(cursor: Cursor, at: number): Direction | null {
  let across: Sign | null = null;
  let down: Sign | null = null;
  let middle = false;
  let end = at;
  for (; end < at + 3; end++) {
    const word = cursor.texts[end] ?? '';
    if (Object.hasOwn(horizontalWords, word) && across === null) across = horizontalWords[word]!;
    else if (Object.hasOwn(verticalWords, word) && down === null) down = verticalWords[word]!;
    else if (middles.has(word) && !middle) middle = true;
    else break;
  }
  return end > at ? { across, down, middle, end } : null;
}

/** The side of a direction along one axis; null where it has both, or none. */
export function sideOf({ across, down, middle }: Direction): Side | null {
  if (middle || (across === null) === (down === null)) return null;
  if (across !== null) return across < 0 ? 'left' : 'right';
  return down! < 0 ? 'top' : 'bottom';
}

/** "Of the image", "in this picture". */
export function frameEnd(cursor: Cursor, at: number): number | null {
  if (!/^(?:of|in|on|from|within|across)$/.test(cursor.texts[at] ?? '')) return null;
  let end = at + 1;
  while (cursor.isArticle(end) || /^(?:whole|entire|aerial|satellite|given)$/.test(cursor.texts[end] ?? ''))
    end++;
  return end > at + 1 && frames.has(cursor.texts[end] ?? '') ? end + 1 : null;
}

/** A place in the frame, or the first half of a relation if `of` and an object follow. */
export interface PlaceChunk {
  readonly direction: Direction;
  /** "The far left", "farthest to the left", "left-most". */
  readonly extreme: boolean;
  /** Whether nothing but perhaps an article leads it in: a bare "left" may belong to a noun. */
  readonly bare: boolean;
  readonly part: FramePart | null;
  readonly end: number;
  /** `of` follows, and no frame. */
  readonly of: boolean;
}

/** "On the upper left", "at the very top", "farthest to the right", "closest to the left edge", "in the left half of the image". */
export function placeAt(cursor: Cursor, start: number): PlaceChunk | null {
  let at = start;
  const text = (index: number) => cursor.texts[index] ?? '';
  const nearest = /^(?:closest|nearest)$/.test(text(at)) && text(at + 1) === 'to';
  if (nearest) at += 2;
  const lead = nearest ? null : cursor.phraseAt(leads, at);
  const led = lead === null ? '' : cursor.texts.slice(at, lead).join(' ');
  at = lead ?? at;
  if (cursor.isArticle(at)) at++;
  let extreme = nearest;
  while (degrees.has(text(at))) {
    extreme = true;
    at++;
  }
  if (extreme && !nearest) {
    // "Farthest to the left", "furthest on the left".
    if (/^(?:to|on|at|toward|towards|in)$/.test(text(at))) at++;
    if (cursor.isArticle(at)) at++;
  }
  const direction = directionAhead(cursor, at);
  if (!direction) return null;
  at = direction.end;
  // "Lower than the bridge", "lower down than".
  if (text(/^(?:up|down)$/.test(text(at)) ? at + 1 : at) === 'than') return null;
  if (text(at) === 'most') {
    extreme = true;
    at++;
  }
  if (text(at) === 'hand') at++;
  // "The lower part", "the left side edge".
  const partBegin = at;
  let part: FramePart | null = null;
  for (; parts.has(text(at)); at++) part = partNames[text(at)] ?? part;
  const parted = at > partBegin;
  // "Closest to the left ship" is no place in the frame.
  if (nearest && !parted && !endsPhrase(cursor, at)) return null;
  if (partLeads.has(led) && !parted) return null;
  const frame = frameEnd(cursor, at);
  return {
    direction,
    extreme,
    bare: led === '' || led === 'from',
    part,
    end: frame ?? at,
    of: frame === null && text(at) === 'of',
  };
}

/** Whether a noun phrase cannot go on at a position. */
export const endsPhrase = (cursor: Cursor, at: number): boolean =>
  at >= cursor.texts.length ||
  cursor.isPause(at) ||
  cursor.isCopula(at) ||
  cursor.isArticle(at) ||
  cursor.isCourtesy(at) ||
  prepositions.has(cursor.texts[at]!) ||
  /^(?:and|but|of)$/.test(cursor.texts[at]!);

export type RelationChunk = { readonly end: number } & (
  | { readonly type: 'relation'; readonly dx: Sign; readonly dy: Sign }
  | {
      readonly type: 'comparison';
      readonly degree: 'much' | 'a little' | null;
      readonly order: 'bigger' | 'smaller' | 'similar';
    }
  | { readonly type: 'proximity'; readonly phrase: string }
);

/** What leads from one object to another; the reference follows at `end`. Directions with `of` are {@link placeAt}'s. */
export function relationAt(cursor: Cursor, start: number): RelationChunk | null {
  return comparisonAt(cursor, start) ?? verticalAt(cursor, start) ?? proximityAt(cursor, start);
}

/** Relations that share the object which follows the last of them. */
export interface SharedRelations {
  readonly chunks: readonly RelationChunk[];
  /** They cannot all be true of one object ("above and below"), or it is left open which of them is ("above or below"). */
  readonly isOpen: boolean;
  readonly end: number;
}

/** "Near and above", "left or right of": several relations to one object; null where there is one alone. */
export function sharedRelationsAt(cursor: Cursor, start: number): SharedRelations | null {
  const chunks: RelationChunk[] = [];
  let either = false;
  let waits = false;
  for (let at = start; ; ) {
    const place = placeAt(cursor, at);
    const relation = place?.of ? null : relationAt(cursor, at); // "right of", not "right above"
    const { across = null, down = null } = place?.direction ?? {};
    const isSide = place !== null && !place.extreme && (across !== null || down !== null);
    if (!relation && !isSide) return null;
    const end = relation?.end ?? place!.end;
    chunks.push(relation ?? { type: 'relation', dx: across ?? 0, dy: down ?? 0, end });
    const joint = cursor.texts[end] ?? '';
    if (/^(?:and|or)$/.test(joint)) {
      waits ||= relation === null;
      either ||= joint === 'or';
      at = end + 1;
      continue;
    }
    // "On the left and above the bridge": a side that no "of" ends is a place by itself.
    if (chunks.length < 2 || (relation ? waits : !place!.of)) return null;
    const isOpen = either || contradict(chunks);
    return { chunks: isOpen ? chunks : inOneDirection(chunks), isOpen, end: relation ? end : end + 1 };
  }
}

/** "Lower and to the left of" is one direction. */
function inOneDirection(chunks: readonly RelationChunk[]): RelationChunk[] {
  const sum = (axis: 'dx' | 'dy') =>
    chunks.reduce<Sign>((sign, chunk) => (chunk.type === 'relation' && chunk[axis]) || sign, 0);
  const [dx, dy] = [sum('dx'), sum('dy')];
  const others = chunks.filter(({ type }) => type !== 'relation');
  return dx === 0 && dy === 0 ? others : [{ type: 'relation', dx, dy, end: chunks.at(-1)!.end }, ...others];
}

const contradict = (chunks: readonly RelationChunk[]): boolean => {
  const signs = chunks.flatMap((chunk) => (chunk.type === 'relation' ? [chunk] : []));
  return signs.some((one) => signs.some((other) => one.dx * other.dx < 0 || one.dy * other.dy < 0));
};

function comparisonAt(cursor: Cursor, start: number): RelationChunk | null {
  const text = (index: number) => cursor.texts[index] ?? '';
  const similar = cursor.phraseAt(similarities, start);
  if (similar !== null) return { type: 'comparison', degree: null, order: 'similar', end: similar };
  let at = start;
  let degree: 'much' | 'a little' | null = null;
  if (/^(?:much|far|way)$/.test(text(at))) degree = 'much';
  else if (/^(?:slightly|somewhat)$/.test(text(at))) degree = 'a little';
  if (degree) at++;
  else if (text(at) === 'a' && /^(?:little|bit)$/.test(text(at + 1))) {
    degree = 'a little';
    at += 2;
  }
  const size = Object.hasOwn(sizeWords, text(at)) ? sizeWords[text(at)]! : null;
  if (size && text(at + 1) === 'than') {
    return {
      type: 'comparison',
      degree,
      order: size.order === 'largest' ? 'bigger' : 'smaller',
      end: at + 2,
    };
  }
  if (/^(?:higher|lower)$/.test(text(at))) {
    const than = /^(?:up|down)$/.test(text(at + 1)) ? at + 2 : at + 1;
    if (text(than) !== 'than') return null;
    return withSide(cursor, than + 1, text(at) === 'higher' ? -1 : 1);
  }
  if (/^(?:further|farther|more)$/.test(text(at))) {
    at++;
    if (text(at) === 'to') at++;
    if (cursor.isArticle(at)) at++;
    const direction = directionAhead(cursor, at);
    const vertical = /^(?:up|down)$/.test(text(at)) ? at + 1 : null;
    const end = direction?.end ?? vertical;
    if (end == null || text(end) !== 'than') return null;
    const down: Sign = direction ? (direction.down ?? 0) : text(at) === 'up' ? -1 : 1;
    return { type: 'relation', dx: direction?.across ?? 0, dy: down, end: end + 1 };
  }
  return null;
}

/** "Above", "just below", "above and to the left of". */
function verticalAt(cursor: Cursor, start: number): RelationChunk | null {
  const text = (index: number) => cursor.texts[index] ?? '';
  let at = start;
  while (degreeSet.has(text(at))) at++;
  const dy: Sign | null = above.has(text(at)) ? -1 : below.has(text(at)) ? 1 : null;
  if (dy === null) return null;
  return withSide(cursor, at + 1, dy);
}

/** A vertical relation with what may follow it: "and to the left of". */
function withSide(cursor: Cursor, at: number, dy: Sign): RelationChunk {
  let side = at;
  if (cursor.texts[side] === 'and') side++;
  if (/^(?:to|on|at)$/.test(cursor.texts[side] ?? '')) side++;
  if (cursor.isArticle(side)) side++;
  const direction = directionAhead(cursor, side);
  if (
    direction &&
    direction.across !== null &&
    direction.down === null &&
    cursor.texts[direction.end] === 'of'
  ) {
    return { type: 'relation', dx: direction.across, dy, end: direction.end + 1 };
  }
  return { type: 'relation', dx: 0, dy, end: at };
}

function proximityAt(cursor: Cursor, start: number): RelationChunk | null {
  let at = start;
  while (degreeSet.has(cursor.texts[at] ?? '')) at++;
  const end = cursor.phraseAt(proximities, at);
  if (end === null) return null;
  const phrase = cursor.texts.slice(at, end).join(' ');
  return { type: 'proximity', phrase: phrase === 'in between' ? 'between' : phrase, end };
}
