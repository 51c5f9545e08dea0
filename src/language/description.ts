/** What reading a sentence gives: what it speaks of, and where. */

import type { Side, Sign, Third } from './places.ts';
import type { AttributeKind } from './words.ts';

/** Where an object is, how large, or how it lies to another. */
export type Place =
  /** `part`: the edge or the corner of the frame there is said, or the row (or column) there of several things. */
  | {
      readonly type: 'zone';
      readonly column: Third;
      readonly row: Third;
      readonly part?: 'edge' | 'corner' | 'row';
    }
  | { readonly type: 'extreme'; readonly side: Side }
  /** `ofTwo`: said by a comparative ("the larger ship"), which chooses of two. */
  | { readonly type: 'size'; readonly order: 'largest' | 'smallest'; readonly ofTwo: boolean }
  | {
      readonly type: 'relation';
      /** Signs of the offset from the reference to the object; 0 along an axis that the phrase says nothing of. */
      readonly dx: Sign;
      readonly dy: Sign;
      readonly reference: Description;
    }
  | {
      readonly type: 'comparison';
      readonly degree: 'much' | 'a little' | null;
      readonly order: 'bigger' | 'smaller' | 'similar';
      readonly reference: Description;
    }
  /** "The third from the left", "the second largest": 1 is the first, -1 the last; `from` is null where no order is said. */
  | {
      readonly type: 'ordinal';
      readonly index: number;
      readonly from: Side | 'largest' | 'smallest' | null;
    }
  /** "Next to the bridge", "between the ship and the pier". `phrase` is the relation in words. */
  | { readonly type: 'proximity'; readonly phrase: string; readonly references: readonly Description[] }
  /** A superlative of something else than size and place: "the longest". */
  | { readonly type: 'superlative'; readonly word: string }
  /** "In the corner", "at the edge", of which it is not said which. */
  | { readonly type: 'edge'; readonly part: string }
  /** "In a row", "the group of", "standing together". */
  | { readonly type: 'arrangement'; readonly word: string };
export type PlaceType = Place['type'];

export interface Attribute {
  readonly kind: AttributeKind;
  readonly word: string;
}

/** An object as a part of a sentence describes it. */
export interface Description {
  /** The name of its category, where the language has the noun. */
  readonly category: string | null;
  /** The noun as it was said, with its describing words and without article and places: `white oil tank`. "" without any. */
  readonly noun: string;
  /** The noun alone. */
  readonly head: string;
  /** More than one is meant. */
  readonly plural: boolean;
  /** How many are meant, where it is said: "both", "the three". */
  readonly count: number | null;
  readonly attributes: readonly Attribute[];
  readonly places: readonly Place[];
}

/** What a word does in a sentence (Figure 4 of the paper groups words so). */
export type SentencePart = 'target' | 'relation' | 'reference' | 'location' | 'other';

/** A sentence that has been read. Words that are not understood are never passed over: they stand in one of the lists. */
export interface Reading extends Description {
  readonly sentence: string;
  /** Words that the language does not have, as they were said. */
  readonly unknownWords: readonly string[];
  /** Words taken for others of which they differ by one slip of the keyboard. */
  readonly corrections: readonly { readonly said: string; readonly read: string }[];
  /** What the sentence takes away or denies, in its words: "not on the left". Nothing of it is among the places. */
  readonly negation: string | null;
  /** The same as descriptions, where an object or a place is denied: "on the left". */
  readonly denied: readonly Description[];
  /** Further objects that are spoken of beside the target: "and the airplanes". */
  readonly others: readonly string[];
  /** What each of the sentence's words does; words are what white space separates. */
  readonly parts: readonly SentencePart[];
}
