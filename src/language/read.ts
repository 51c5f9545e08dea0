import {
  endsPhrase,
  frameEnd,
  type PlaceChunk,
  placeAt,
  type RelationChunk,
  relationAt,
  sharedRelationsAt,
  sideOf,
} from './chunks.ts';
import { Cursor, PhraseSet } from './cursor.ts';
import type { Description, Place, Reading, SentencePart } from './description.ts';
import { Draft } from './draft.ts';
import { Lexicon } from './lexicon.ts';
import { readNounPhrase, startsNounPhrase } from './noun-phrase.ts';
import { splitWords, tokenize } from './tokens.ts';
import { groupWords, negationPhrases, standingWords } from './words.ts';

const english = new Lexicon();
const negations = new PhraseSet(negationPhrases);
const pronouns = new Set(['it', 'itself']);

/**
 * Reads a sentence: what it speaks of, where that lies, and what of it is not understood.
 *
 * Sentences are taken apart by rule: noun phrases, places, relations to other things, and what requests put around them. A
 * place belongs to the object before it ("the ship above the bridge on the left": the bridge is on the left), after a
 * pause to the one that is meant. Nothing is refused, and no word is passed over: see {@link Reading}.
 *
 * @param sentence of any language; what is no English is unknown words
 * @param lexicon with further categories; by default those of the language
 */
export function read(sentence: string, lexicon: Lexicon = english): Reading {
  return readWords(splitWords(sentence), sentence, lexicon);
}

/** The same of a sentence whose words are already apart: `parts` are theirs. */
export function readWords(
  words: readonly string[],
  sentence = words.join(' '),
  lexicon: Lexicon = english,
): Reading {
  const tokens = tokenize(words, lexicon);
  const reader = new SentenceReader(new Cursor(tokens), lexicon);
  const target = reader.describe('target').finish();
  const parts: SentencePart[] = words.map(() => 'other');
  for (const [index, { word }] of tokens.entries()) {
    if (reader.cursor.parts[index] !== 'other') parts[word] = reader.cursor.parts[index]!;
  }
  return {
    ...target,
    sentence,
    unknownWords: [
      ...new Set(
        tokens.flatMap(({ text, said }, at) =>
          lexicon.has(text) || said === '' || reader.cursor.isUnderstood(at) ? [] : [said],
        ),
      ),
    ],
    corrections: tokens.flatMap(({ text, said }) =>
      said === '' || text === said ? [] : [{ said, read: text }],
    ),
    negation: reader.negations.length > 0 ? reader.negations.join('; ') : null,
    denied: reader.denied,
    others: reader.others,
    parts,
  };
}

type Role = 'target' | 'reference';

class SentenceReader {
  readonly negations: string[] = [];
  readonly denied: Description[] = [];
  readonly others: string[] = [];

  constructor(
    readonly cursor: Cursor,
    readonly lexicon: Lexicon,
  ) {}

  /** Reads a description up to where another begins, the target's to the end. */
  describe(role: Role): Draft {
    const { cursor } = this;
    const draft = new Draft();
    while (!cursor.ended) {
      const at = cursor.position;
      if (role === 'reference' && this.#closesReference(draft)) break;
      if (cursor.isPause(at)) cursor.take(at + 1, 'other');
      else if (this.#negation(draft, role)) continue;
      else if (this.#sharedRelations(draft)) continue;
      else if (this.#place(draft, role)) continue;
      else if (role === 'target' && !draft.named && this.#request()) continue;
      else if (this.#relation(draft)) continue;
      else if (startsNounPhrase(cursor, this.lexicon)) {
        if (!this.#nounPhrase(draft, role)) break;
      } else this.#passOver();
    }
    return draft;
  }

  /** A word that belongs to nothing; of a relation without an object to it is said that it was not understood. */
  #passOver(): void {
    const { cursor } = this;
    const at = cursor.position;
    const chunk = relationAt(cursor, at);
    const end = chunk && startsFirmRelation(cursor, at) ? chunk.end : at + 1;
    cursor.take(end, 'other');
    if (end > at + 1 || chunk?.type === 'relation') this.others.push(cursor.said(at, end));
  }

  /** A pause, "and" before a further place, and a second noun phrase give back to the object that is meant. */
  #closesReference(draft: Draft): boolean {
    const { cursor } = this;
    const at = cursor.position;
    if (!draft.named && draft.head === 'none') return false;
    if (cursor.isPause(at)) return true;
    return cursor.peek() === 'and';
  }

  /** "Not on the left", "without containers", "no ships". */
  #negation(draft: Draft, role: Role): boolean {
    const { cursor } = this;
    const start = cursor.position;
    // "All ships but the leftmost".
    const but = cursor.peek() === 'but' && draft.plural && cursor.isArticle(start + 1) ? start + 1 : null;
    const end = cursor.phraseAt(negations, start) ?? but;
    if (end === null) return false;
    // "Apart from the others" says where it is; "apart from the tanker" takes something away.
    if (
      cursor.said(start, end) === 'apart from' &&
      cursor.isArticle(end) &&
      cursor.texts[end + 1] === 'others'
    )
      return false;
    const word = cursor.said(start, end);
    cursor.take(end, 'other');
    if (role === 'target' && !draft.named) {
      // "No ships on the left" is answered for ships on the left; of "not the leftmost ship" only the ship is meant.
      if (word === 'not' || word.endsWith('but') || word.endsWith('except')) {
        while (cursor.isArticle(cursor.position)) cursor.take(cursor.position + 1, 'other');
        this.#nounPhrase(draft, role);
        const scope = new Draft();
        scope.absorb(draft);
        this.#deny(scope);
        draft.forgetPlaces();
        draft.attributes.length = 0;
        this.negations.push(cursor.said(start, cursor.position));
      } else this.negations.push(word);
      return true;
    }
    const scope = new Draft();
    while (cursor.isCopula(cursor.position)) cursor.take(cursor.position + 1, 'other');
    if (!this.#place(scope, role) && !this.#relation(scope)) {
      if (startsNounPhrase(cursor, this.lexicon)) {
        readNounPhrase(cursor, this.lexicon, scope, 'other');
        this.#placesOfDenied(scope, draft, role);
      } else if (!cursor.ended && !cursor.isPause(cursor.position)) cursor.take(cursor.position + 1, 'other');
    }
    this.negations.push(cursor.said(start, cursor.position));
    this.#deny(scope);
    cursor.parts.fill('other', start, cursor.position);
    return true;
  }

  /** "Except those at the bottom": the place is theirs; in "without containers on the left" it may be either's. */
  #placesOfDenied(scope: Draft, draft: Draft, role: Role): void {
    const { cursor } = this;
    if (scope.named && scope.category !== draft.category) return;
    const next = () => {
      while (cursor.isCopula(cursor.position)) cursor.take(cursor.position + 1, 'other');
      return this.#place(scope, role) || this.#relation(scope) ? true : null;
    };
    while (cursor.attempt(next)) {}
  }

  #deny(scope: Draft): void {
    const description = scope.finish();
    const { head, attributes, places } = description;
    if (scope.head !== 'none' || head || attributes.length + places.length > 0) this.denied.push(description);
  }

  /** A place in the frame. */
  #place(draft: Draft, role: Role): boolean {
    const { cursor } = this;
    const at = cursor.position;
    const frame = frameEnd(cursor, at);
    if (frame !== null) {
      cursor.take(frame, 'location');
      return true;
    }
    if (this.#ordinalSide(draft) || this.#edge(draft) || this.#arrangement(draft)) return true;
    const chunk = placeAt(cursor, at);
    if (!chunk) return false;
    // "The left ship": the noun phrase reads it.
    const { bare } = chunk;
    if (bare && !draft.named && !endsPhrase(cursor, chunk.end)) return false;
    if (bare && draft.named && role === 'target' && this.#continuesNoun(chunk.end)) return false;
    if (cursor.peek() === 'right' && startsFirmRelation(cursor, at + 1)) return false;
    if (chunk.of) {
      const led = cursor.attempt(() => this.#directionOf(draft, chunk));
      if (led !== null) return true;
    }
    cursor.take(chunk.end, 'location');
    addPlace(draft, chunk);
    return true;
  }

  /** Whether a noun follows directly, so that the words before belong to its phrase. */
  #continuesNoun(at: number): boolean {
    return this.lexicon.nounAt(this.cursor.texts, at) !== null;
  }

  /** "On the left of the bridge", and "on the far left of all the ships", which is a place among them. */
  #directionOf(draft: Draft, chunk: PlaceChunk): true | null {
    const { cursor } = this;
    const end = chunk.end + 1;
    const { across, down } = chunk.direction;
    const start = cursor.position;
    if (this.#among(draft, end)) {
      cursor.parts.fill('location', start, end);
      addPlace(draft, chunk);
      return true;
    }
    cursor.take(end, 'relation');
    if (!startsNounPhrase(cursor, this.lexicon)) return null;
    const reference = this.#reference(draft);
    if (across === null && down === null) {
      draft.places.push({ type: 'proximity', phrase: 'in the middle of', references: [reference] });
    } else draft.places.push({ type: 'relation', dx: across ?? 0, dy: down ?? 0, reference });
    return true;
  }

  /**
   * "Of the ships" where they are what is chosen among; consumes it.
   * @param fronted whether the object itself may follow: "of all ships the one on the left"
   */
  #among(draft: Draft, at: number, fronted = false): boolean {
    const { cursor } = this;
    return (
      cursor.attempt(() => {
        cursor.take(at, 'other');
        const group = new Draft();
        if (!readNounPhrase(cursor, this.lexicon, group, 'target')) return null;
        if (draft.named) {
          const same = group.category === draft.category && group.category !== null;
          return (same && group.plural) || (group.head === 'generic' && group.plural) ? true : null;
        }
        if (!group.plural) return null;
        // "On the left of the bridges, the ship": another noun is to come.
        const next = cursor.isPause(cursor.position) ? cursor.position + 1 : cursor.position;
        const follows = cursor.isArticle(next) || (next > cursor.position && next < cursor.texts.length);
        if (follows && !fronted) return null;
        draft.adoptNoun(group);
        draft.absorb(group);
        return true;
      }) !== null
    );
  }

  /** "From the left", "counted from the left", after an ordinal. */
  #ordinalSide(draft: Draft): boolean {
    const { cursor } = this;
    const index = draft.places.findLastIndex(({ type }) => type === 'ordinal');
    const at = cursor.peek() === 'counted' ? cursor.position + 1 : cursor.position;
    if (cursor.texts[at] !== 'from' || index < 0) return false;
    const chunk = placeAt(cursor, at);
    if (!chunk) return false;
    const ordinal = draft.places[index] as Extract<Place, { type: 'ordinal' }>;
    draft.places[index] = { ...ordinal, from: sideOf(chunk.direction) };
    cursor.take(chunk.end, 'location');
    return true;
  }

  /** "In the corner", "at the edge", of the frame. */
  #edge(draft: Draft): boolean {
    const { cursor } = this;
    const at = cursor.position;
    if (!/^(?:in|on|at|near|along|by)$/.test(cursor.peek())) return false;
    const noun = at + (/^(?:the|a|an|one)$/.test(cursor.peek(1)) ? 2 : 1);
    const part = cursor.texts[noun] ?? '';
    if (!/^(?:corner|edge|border|margin)$/.test(part)) return false;
    const end = frameEnd(cursor, noun + 1) ?? noun + 1;
    if (cursor.texts[end] === 'of') return false;
    draft.places.push({ type: 'edge', part });
    cursor.take(end, 'location');
    return true;
  }

  /** "In a row", "lined up in a row", "together". */
  #arrangement(draft: Draft): boolean {
    const { cursor } = this;
    const start = cursor.position;
    if (cursor.texts.slice(start, start + 3).join(' ') === 'side by side') {
      draft.places.push({ type: 'arrangement', word: 'together' });
      cursor.take(start + 3, 'location');
      return true;
    }
    const at = cursor.peek() === 'lined' && cursor.peek(1) === 'up' ? start + 2 : start;
    const [preposition = '', article, noun = ''] = cursor.texts.slice(at, at + 3);
    const grouped = /^(?:in|on)$/.test(preposition) && article === 'a' && groupWords.includes(noun);
    if (!grouped && !(standingWords.includes(preposition) && article !== 'from')) return false;
    draft.places.push({ type: 'arrangement', word: grouped ? noun : preposition });
    cursor.take(grouped ? at + 3 : at + 1, 'location');
    return true;
  }

  /** Words of a request or question before the object that is meant: "draw a mask on", "which one is". */
  #request(): boolean {
    const { cursor } = this;
    let at = cursor.position;
    if (cursor.isArticle(at)) at++;
    if (
      /^(?:masks?|outlines?|segmentation|polygons?|location|position|picture)$/.test(cursor.texts[at] ?? '')
    ) {
      if (/^(?:of|on|for|around|over)$/.test(cursor.texts[at + 1] ?? '')) {
        cursor.take(at + 2, 'other');
        return true;
      }
    }
    at = cursor.position;
    if (!cursor.isRequest(at)) return false;
    // "Look for", "zoom in on": prepositions belong to the request, unless one begins a place.
    at++;
    while (/^(?:for|to|at|on|in|into)$/.test(cursor.texts[at] ?? '') && !placeAt(cursor, at)) at++;
    cursor.take(at, 'other');
    return true;
  }

  /** "Near and above the bridge"; of "above or below the bridge" is said that it was not understood. */
  #sharedRelations(draft: Draft): boolean {
    const { cursor } = this;
    const start = cursor.position;
    const shared = sharedRelationsAt(cursor, start);
    if (!shared) return false;
    return (
      cursor.attempt(() => {
        cursor.take(shared.end, 'relation');
        if (!startsNounPhrase(cursor, this.lexicon)) return null;
        const reference = this.#reference(draft);
        if (shared.isOpen) {
          this.others.push(cursor.said(start, cursor.position));
          cursor.parts.fill('other', start, cursor.position);
        } else for (const chunk of shared.chunks) draft.places.push(placeBy(chunk, [reference]));
        return true;
      }) !== null
    );
  }

  /** A relation to another object. */
  #relation(draft: Draft): boolean {
    const { cursor } = this;
    const start = cursor.position;
    const chunk = relationAt(cursor, start);
    if (!chunk) return false;
    // "With a track around it": the rest of what a description began with, and nothing that a place is told by.
    if (pronouns.has(cursor.texts[chunk.end] ?? '')) {
      cursor.take(chunk.end + 1, 'other');
      this.others.push(cursor.said(start, cursor.position));
      return true;
    }
    if (chunk.type === 'proximity' && chunk.phrase === 'of' && this.#among(draft, chunk.end, true))
      return true;
    return (
      cursor.attempt(() => {
        cursor.take(chunk.end, 'relation');
        if (!startsNounPhrase(cursor, this.lexicon)) return null;
        const references = [this.#reference(draft)];
        if (chunk.type === 'proximity' && chunk.phrase === 'between' && cursor.peek() === 'and') {
          cursor.take(cursor.position + 1, 'relation');
          references.push(this.#reference(draft));
        }
        draft.places.push(placeBy(chunk, references));
        return true;
      }) !== null
    );
  }

  /** The object that another is told by; "the one on the right" is one of the same category. */
  #reference(draft: Draft): Description {
    const reference = this.describe('reference');
    if (reference.head === 'generic' && draft.named) reference.adoptNoun(draft);
    return reference.finish();
  }

  /** Reads a noun phrase into a description, or gives it back (false) where it is another thing's. */
  #nounPhrase(draft: Draft, role: Role): boolean {
    const { cursor, lexicon } = this;
    if (!draft.named) {
      if (!readNounPhrase(cursor, lexicon, draft, role)) cursor.take(cursor.position + 1, 'other');
      return true;
    }
    const start = cursor.position;
    const further = new Draft();
    const kept = cursor.attempt(() => {
      if (!readNounPhrase(cursor, lexicon, further, role)) return null;
      return further.named && role === 'reference' ? null : true;
    });
    if (kept === null) {
      if (role === 'reference') return false;
      cursor.take(cursor.position + 1, 'other');
      return true;
    }
    // "That is the largest", "the leftmost one".
    if (!further.named) draft.absorb(further);
    else if (draft.head === 'unknown' && !draft.determined && further.head === 'known') {
      // "Kindly trace the ship": what came before was no noun.
      draft.words = [];
      draft.nouns = [];
      draft.adoptNoun(further);
      draft.absorb(further);
      draft.plural = further.plural;
    } else {
      this.others.push(cursor.said(start, cursor.position));
      cursor.parts.fill('other', start, cursor.position);
    }
    return true;
  }
}

/** "Right above", "right next to": there "right" says how near. After it "on" and the like may begin another place. */
function startsFirmRelation(cursor: Cursor, at: number): boolean {
  const chunk = relationAt(cursor, at);
  return (
    chunk !== null &&
    !(chunk.type === 'proximity' && /^(?:of|in|on|at|to|from|for|by|with)$/.test(chunk.phrase))
  );
}

/** The place that a relation to objects is; all but nearness is to one. */
function placeBy(chunk: RelationChunk, references: readonly Description[]): Place {
  if (chunk.type === 'proximity') return { type: 'proximity', phrase: chunk.phrase, references };
  const { end: _, ...relation } = chunk;
  return { ...relation, reference: references[0]! };
}

function addPlace(draft: Draft, { direction, extreme, part }: PlaceChunk): void {
  const side = extreme ? sideOf(direction) : null;
  if (side !== null) draft.places.push({ type: 'extreme', side });
  else draft.addZone(direction, part);
}
