import type { Random } from '../../src/random/random.ts';
import { type Mutator, mutateBytes } from './mutate.ts';

/** A kind of foreign bytes, and how they are read. */
export interface FuzzFormat {
  readonly name: string;
  /** Sound ones, which are changed. */
  readonly seeds: () => Promise<readonly Uint8Array[]>;
  /** Default: bytes anywhere. */
  readonly mutate?: Mutator;
  /** Reads all that there is, as the product does. Throws what the product's readers throw. */
  readonly read: (bytes: Uint8Array) => unknown;
}

/** The bytes of one case. The same generator gives the same bytes. */
export function mutated(format: FuzzFormat, seeds: readonly Uint8Array[], random: Random): Uint8Array {
  const seed = seeds[Math.floor(random.next() * seeds.length)]!;
  return (format.mutate ?? mutateBytes)(seed, random);
}
