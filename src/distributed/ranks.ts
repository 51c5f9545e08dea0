import { SkyreferError } from '../errors/skyrefer-error.ts';

/**
 * Processes that work on one thing together, each with a number of its own (MPI's ranks). All of them make the same calls in the
 * same order, one at a time; a call is done when every rank has made it.
 */
export interface Ranks {
  /** From 0 on. */
  readonly rank: number;
  readonly size: number;
  /** The machine of this rank. */
  readonly host: string;
  /** Number of this rank among those of its machine, and how many these are. */
  readonly localRank: number;
  readonly localSize: number;
  /**
   * Sums what all ranks send; each receives its part of the sum.
   * @param send as many equal parts as there are ranks: (size * n)
   * @param shard takes the part of this rank: (n)
   */
  reduceScatter(send: Float32Array, shard: Float32Array): Promise<void>;
  /** Fills an array of equal parts, of which each rank brings its own in place: (size * n) */
  allGather(whole: Float32Array): Promise<void>;
  /** Sums or maxima over the ranks, in place. */
  allReduce(values: Float64Array, how: 'sum' | 'max'): Promise<void>;
  /** What every rank brings, by rank; of any length. */
  gather(own: Uint8Array): Promise<Uint8Array[]>;
  /** Waits for all ranks. @param patient however long that takes */
  barrier(patient?: boolean): Promise<void>;
  /** Ends all ranks with an error: what this one does not come back from must not keep the others waiting. */
  abort(): void;
  /** To be called by all at the end. */
  close(): Promise<void>;
}

/** The ranks do not work together: names this rank and what to do. */
export class RanksError extends SkyreferError {
  override readonly name = 'RanksError';
  readonly code = 'ranks';
}

/** One process by itself. */
export const ALONE: Ranks = {
  rank: 0,
  size: 1,
  host: 'this machine',
  localRank: 0,
  localSize: 1,
  async reduceScatter(send, shard) {
    if (shard !== send) shard.set(send);
  },
  async allGather() {},
  async allReduce() {},
  gather: async (own) => [own],
  async barrier() {},
  abort() {},
  async close() {},
};

/** A rank as messages name it. */
export const nameOf = ({ rank, size, host }: Pick<Ranks, 'rank' | 'size' | 'host'>): string =>
  `rank ${rank} of ${size} on ${host}`;
