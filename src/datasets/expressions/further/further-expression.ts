import type { Random } from '../../../random/random.ts';
import type { PlacedObject } from '../scene.ts';

/** The kinds of sentences beyond the benchmark's six. */
export const furtherKinds = [
  'ordinal',
  'nearness',
  'edge',
  'shape',
  'colour',
  'count',
  'arrangement',
  'remainder',
] as const;
export type FurtherKind = (typeof furtherKinds)[number];

/** Something that is true of its targets and, with a margin, of nothing else, in every wording that it may have. */
export interface FurtherFact {
  readonly kind: FurtherKind;
  readonly targets: readonly PlacedObject[];
  /** Sentences of the same meaning. */
  readonly wordings: readonly string[];
  /** Another category that the sentences speak of. */
  readonly reference?: string;
}

/** The objects of one category, all of them whole enough to be compared. */
export interface Members {
  readonly category: string;
  readonly members: readonly PlacedObject[];
  /** Plural of the category's name. */
  readonly names: string;
}

/** All but one. */
export const without = <T>(list: readonly T[], one: T): T[] => list.filter((other) => other !== one);

/** Distance of two centres, in frame sides. */
export const distance = (a: PlacedObject, b: PlacedObject): number => Math.hypot(a.x - b.x, a.y - b.y);

/** One of them at random, or none where there is none. */
export const pickOne = <T>(list: readonly T[], random: Random): T | undefined =>
  list.length === 0 ? undefined : random.pick(list);
