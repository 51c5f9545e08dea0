/** What a sentence can say of an object, without words: the meaning that {@link say} puts into words and reading gives back. */

import type { DirectionName, Half, Side, ZoneName } from './places.ts';

/** An object that another is told by: its category alone where it is the only one, else with its zone. */
export type Reference = { readonly category: string; readonly zone: ZoneName | undefined };

/** `much` and `a little` are RRSIS-D's two degrees. */
export type Comparison = {
  readonly degree: 'much' | 'a little';
  readonly order: 'bigger' | 'smaller';
};

/** What is said of an object; its category is part of every sentence. */
export type Fact = { readonly category: string } & (
  | { readonly type: 'category' }
  | { readonly type: 'position'; readonly zone: ZoneName }
  | { readonly type: 'extreme'; readonly side: Side }
  | { readonly type: 'size'; readonly order: 'largest' | 'smallest'; readonly ofTwo: boolean }
  | { readonly type: 'relation'; readonly direction: DirectionName; readonly reference: Reference }
  | { readonly type: 'comparison'; readonly comparison: Comparison; readonly reference: Reference }
);

/** What is said of several objects of one category at once. */
export interface GroupFact {
  readonly category: string;
  /** Where they lie; null: all of them. */
  readonly half: Half | null;
  /** How many they are: two are "both". */
  readonly count: number;
}
