import type { BadRow } from './batch-pairs.ts';
import type { SegmentItem } from './segment-inputs.ts';
import { type Shard, WHOLE } from './shard.ts';

/** An image of a list, numbered from 1 among all of it. */
export interface ListedItem extends SegmentItem {
  readonly number: number;
}

/** An image, or a row that is none. */
export type ListEntry =
  | { readonly item: ListedItem; readonly bad?: undefined }
  | { readonly bad: BadRow; readonly item?: undefined };

/** What a command is asked to do, image by image. It can be gone through several times, and is not held in memory. */
export interface ItemList {
  readonly shard: Shard;
  /** Images of the whole list. */
  readonly count: number;
  /** Images of this shard. */
  readonly ownCount: number;
  /** The first row of this shard that cannot be asked. */
  readonly firstBad: BadRow | null;
  /** What this shard has to do, in order. */
  entries(): AsyncIterable<ListEntry>;
  /** All images, with the shard that each belongs to, from 1. */
  everything(): AsyncIterable<{ readonly item: ListedItem; readonly shard: number }>;
  close(): Promise<void>;
}

/** Images that were given as arguments, each with the same sentences. */
export function listOf(items: readonly SegmentItem[], shard: Shard = WHOLE): ItemList {
  const all = items.map((item, index) => ({
    item: { ...item, number: index + 1 },
    shard: shard.of(item.image),
  }));
  const own = all.filter((one) => one.shard === shard.index);
  return {
    shard,
    count: all.length,
    ownCount: own.length,
    firstBad: null,
    async *entries() {
      for (const { item } of own) yield { item };
    },
    async *everything() {
      yield* all;
    },
    async close() {},
  };
}
