import { quality, type Thing } from './candidate.ts';
import type { Level } from './window.ts';

/** How sure it is that a thing is what its noun says. */
export function confidenceOf(thing: Thing, _levels: readonly Level[]): number {
  return quality(thing.best);
}
