import { PickleTuple } from '../../weights/pickle.ts';

/** An unpickled value as JSON has them: dicts become objects, tuples arrays. */
export function plainValue(value: unknown): unknown {
  if (value instanceof Map) {
    return Object.fromEntries([...value].map(([key, item]) => [String(key), plainValue(item)]));
  }
  if (value instanceof PickleTuple) return value.items.map(plainValue);
  if (Array.isArray(value)) return value.map(plainValue);
  return value;
}
