/** What a sentence can say beyond the benchmark's kinds: an order, what is near, edges, shapes, colours, numbers, rows, exceptions. */

import type { Half, Side, ZoneName } from './places.ts';
import type { FormName, NearnessName, ShapeName } from './words.ts';

/** What is left out of all objects of a category: the one at a side, the largest or smallest, the one in a zone. */
export type Exception =
  | { readonly type: 'extreme'; readonly side: Side }
  | { readonly type: 'size'; readonly order: 'largest' | 'smallest' }
  | { readonly type: 'position'; readonly zone: ZoneName };

/** Something of those kinds that is said of one object or of several; its category is part of every sentence. */
export type FurtherFact = {
  readonly category: string;
} /** 1 is the first from that side; "leftmost" is not said so. */ & (
  | { readonly type: 'ordinal'; readonly index: number; readonly from: Side }
  | { readonly type: 'second-in-size'; readonly order: 'largest' | 'smallest' }
  | { readonly type: 'nearness'; readonly relation: NearnessName; readonly reference: string }
  /** Between one of each of two categories, or between the two of one that stands twice. */
  | { readonly type: 'between'; readonly references: readonly [string, string] }
  /** Away from the others of its category. */
  | { readonly type: 'apart' }
  | { readonly type: 'edge'; readonly side: Side }
  | { readonly type: 'corner'; readonly column: 0 | 2; readonly row: 0 | 2 }
  | { readonly type: 'shape'; readonly shape: ShapeName }
  | { readonly type: 'colour'; readonly colour: string; readonly zone: ZoneName | null }
  /** All of that colour. */
  | { readonly type: 'colour-of-several'; readonly colour: string }
  | { readonly type: 'count'; readonly count: number; readonly half: Half | null }
  | { readonly type: 'form'; readonly form: FormName }
  /** One or several that are not in that half. */
  | { readonly type: 'outside'; readonly half: Half; readonly several: boolean }
  /** All but one. */
  | { readonly type: 'without'; readonly exception: Exception }
);

/** The categories that a fact speaks of besides its own. */
export function referencesOf(fact: FurtherFact): readonly string[] {
  if (fact.type === 'nearness') return [fact.reference];
  return fact.type === 'between' ? fact.references : [];
}
