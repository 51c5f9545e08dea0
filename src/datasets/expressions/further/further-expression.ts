import type { FurtherFact } from '../../../language/further-fact.ts';
import type { Random } from '../../../random/random.ts';
import type { PlacedObject } from '../annotated-object.ts';

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

const kinds: Readonly<Record<FurtherFact['type'], FurtherKind>> = {
  ordinal: 'ordinal',
  'second-in-size': 'ordinal',
  nearness: 'nearness',
  between: 'nearness',
  apart: 'nearness',
  edge: 'edge',
  corner: 'edge',
  shape: 'shape',
  colour: 'colour',
  'colour-of-several': 'colour',
  count: 'count',
  form: 'arrangement',
  outside: 'remainder',
  without: 'remainder',
};

/** The kind under which a fact's sentences are drawn. */
export const kindOfFurther = ({ type }: FurtherFact): FurtherKind => kinds[type];

/** Something that is true of its targets and, with a margin, of nothing else, in every wording that it may have. */
export interface FoundFurther {
  readonly fact: FurtherFact;
  readonly targets: readonly PlacedObject[];
}

/** The objects of one category, all of them whole enough to be compared. */
export interface Members {
  readonly category: string;
  readonly members: readonly PlacedObject[];
}

/** All but one. */
export const without = <T>(list: readonly T[], one: T): T[] => list.filter((other) => other !== one);

/** Distance of two centres, in frame sides. */
export const distance = (a: PlacedObject, b: PlacedObject): number => Math.hypot(a.x - b.x, a.y - b.y);

/** One of them at random, or none where there is none. */
export const pickOne = <T>(list: readonly T[], random: Random): T | undefined =>
  list.length === 0 ? undefined : random.pick(list);
