/**
 * A seeded generator of pseudo-random numbers: the same seed gives the same views and sentences on every machine,
 * and its state can be stored in a checkpoint.
 *
 * Algorithm: sfc32 ("small fast counter", Chris Doty-Humphrey's PractRand): 128 bits of state, passes the usual test
 * batteries, a few integer operations per number. Not for cryptography.
 */

/** The four 32-bit words of a generator's state. */
export type RandomState = readonly [number, number, number, number];

export class Random {
  private a = 0;
  private b = 0;
  private c = 0;
  private counter = 1;

  /** `seed` is any number or text; every bit of it matters. */
  constructor(seed: number | string) {
    // FNV-1a over the seed's text spreads near seeds (1, 2, 3...) over the state; 15 steps then mix it.
    const words = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b];
    const text = String(seed);
    for (let i = 0; i < text.length; i++) {
      for (let w = 0; w < 3; w++) words[w] = Math.imul(words[w]! ^ text.charCodeAt(i), 0x01000193) >>> 0;
    }
    [this.a, this.b, this.c] = words as [number, number, number];
    for (let i = 0; i < 15; i++) this.nextUint32();
  }

  /** A generator that goes on exactly where `state` was read. */
  static fromState(state: RandomState): Random {
    const random = new Random(0);
    [random.a, random.b, random.c, random.counter] = state;
    return random;
  }

  get state(): RandomState {
    return [this.a >>> 0, this.b >>> 0, this.c >>> 0, this.counter >>> 0];
  }

  /** An independent generator for a part of the work, so that parts may run in any order. Advances this one once. */
  fork(label: number | string): Random {
    return new Random(`${this.nextUint32()}/${label}`);
  }

  /** Uniform in 0 .. 2^32 - 1. */
  nextUint32(): number {
    const result = (this.a + this.b + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = ((this.c << 21) | (this.c >>> 11)) + result;
    this.c |= 0;
    return result >>> 0;
  }

  /** Uniform in [0, 1). */
  next(): number {
    return this.nextUint32() / 4294967296;
  }

  /** Uniform in [low, high). */
  uniform(low: number, high: number): number {
    return low + (high - low) * this.next();
  }

  /** Uniform integer in 0 .. count - 1. Throws RangeError unless `count` is a positive integer. */
  integer(count: number): number {
    if (!Number.isInteger(count) || count < 1)
      throw new RangeError(`random: integer(${count}) has nothing to choose`);
    return Math.floor(this.next() * count);
  }

  /** True with the given probability. */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** Standard normal (Box-Muller; one value of the pair is used, so that the state stays four words). */
  normal(): number {
    return standardNormal(() => this.next());
  }

  /** One element. Throws RangeError on an empty list. */
  pick<T>(list: readonly T[]): T {
    return list[this.integer(list.length)]!;
  }

  /** One element, with probability proportional to its weight. Throws RangeError when no weight is positive. */
  pickWeighted<T>(list: readonly T[], weight: (element: T) => number): T {
    const total = list.reduce((sum, element) => sum + weight(element), 0);
    if (!(total > 0)) throw new RangeError('random: pickWeighted needs a positive weight');
    let rest = this.next() * total;
    for (const element of list) {
      rest -= weight(element);
      if (rest < 0) return element;
    }
    return list.findLast((element) => weight(element) > 0)!;
  }

  /** A shuffled copy. */
  shuffle<T>(list: readonly T[]): T[] {
    const copy = [...list];
    for (let i = copy.length - 1; i > 0; i--) {
      const j = this.integer(i + 1);
      [copy[i], copy[j]] = [copy[j]!, copy[i]!];
    }
    return copy;
  }
}

/** A standard normal number from two uniform ones in [0, 1), by Box and Muller. */
export function standardNormal(uniform: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}
