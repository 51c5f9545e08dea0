import { PickleError, PickleTuple, unpickle } from '../../weights/pickle.ts';

/** How deep values stand in each other at most. */
const MAX_DEPTH = 64;
/** Values for each byte. A list that a pickle refers to in several places is one there, and several in JSON. */
const MAX_VALUES_PER_BYTE = 8;

/**
 * Reads a pickle of plain values as JSON has them: dicts become objects, tuples arrays. Throws a PickleError, also for values
 * that hold themselves, or that a few references blow up into very many.
 */
export function readPlainPickle(bytes: Uint8Array): unknown {
  let left = MAX_VALUES_PER_BYTE * bytes.length;
  const plain = (item: unknown, depth: number): unknown => {
    if (depth > MAX_DEPTH) throw new PickleError(`pickle holds values more than ${MAX_DEPTH} levels deep`);
    if (--left < 0) throw new PickleError('pickle unfolds to far more values than it has');
    if (item instanceof Map) {
      return Object.fromEntries([...item].map(([key, entry]) => [keyOf(key), plain(entry, depth + 1)]));
    }
    if (item instanceof PickleTuple) return item.items.map((entry) => plain(entry, depth + 1));
    if (Array.isArray(item)) return item.map((entry) => plain(entry, depth + 1));
    return item;
  };
  return plain(unpickle(bytes, { globals: new Map() }), 0);
}

function keyOf(key: unknown): string {
  if (typeof key === 'object' && key !== null)
    throw new PickleError('pickle has a dict whose key is no plain value');
  return String(key);
}
