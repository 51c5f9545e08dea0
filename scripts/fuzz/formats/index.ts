import type { FuzzFormat } from '../format.ts';
import { ANNOTATIONS } from './annotations.ts';
import { CAPABILITIES } from './capabilities.ts';
import { JPEG_2000 } from './jpeg-2000.ts';
import { PICTURES } from './pictures.ts';
import { PLACES } from './places.ts';
import { REFERRING } from './referring.ts';
import { REQUESTS } from './requests.ts';
import { TIFF } from './tiff.ts';
import { WEIGHTS } from './weights.ts';

/** All that is read and comes from strangers. */
export const FORMATS: readonly FuzzFormat[] = [
  ...TIFF,
  ...PICTURES,
  ...JPEG_2000,
  ...REFERRING,
  ...CAPABILITIES,
  ...PLACES,
  ...WEIGHTS,
  ...ANNOTATIONS,
  ...REQUESTS,
];

/** Readers with faults, by which the fuzzer itself is tried out. */
export const TRIALS: readonly FuzzFormat[] = Object.entries<FuzzFormat['read']>({
  crash: () => process.kill(process.pid, 'SIGSEGV'),
  hang: () => {
    for (;;);
  },
  memory: async () => {
    const held: Uint8Array[] = [];
    for (;;) {
      held.push(new Uint8Array(2 ** 26).fill(1));
      await new Promise((resolve) => setImmediate(resolve));
    }
  },
  fault: () => {
    throw new TypeError('of nothing');
  },
}).map(([name, read]) => ({ name: `trial-${name}`, seeds: async () => [Uint8Array.of(0)], read }));

/** The formats whose names begin with a text. */
export const formatsCalled = (prefix: string): readonly FuzzFormat[] =>
  FORMATS.filter(({ name }) => name.startsWith(prefix));
