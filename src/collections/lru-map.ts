/**
 * A map that holds entries up to a total weight and lets the least recently used ones go first. It disposes of nothing: what
 * `set` returns has left the map and is the caller's.
 */
export class LruMap<Key, Value> {
  /** The least recently used first. */
  readonly #entries = new Map<Key, { readonly value: Value; readonly weight: number }>();
  readonly #weigh: (value: Value) => number;
  #weight = 0;

  /**
   * @param capacity greatest total weight; the newest entry is kept however heavy it is
   * @param weigh weight of a value, asked once when it is set. Default: 1 each, so that `capacity` is a number of entries
   */
  constructor(
    readonly capacity: number,
    weigh: (value: Value) => number = () => 1,
  ) {
    this.#weigh = weigh;
  }

  get size(): number {
    return this.#entries.size;
  }

  /** Sum of the weights. */
  get weight(): number {
    return this.#weight;
  }

  /** A value, which becomes the most recently used one. */
  get(key: Key): Value | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.value;
  }

  /** A value whose place in the order does not change. */
  peek(key: Key): Value | undefined {
    return this.#entries.get(key)?.value;
  }

  /**
   * Puts a value in as the most recently used one.
   * @returns entries that had to go, the least recently used first; not a value that this one replaces
   */
  set(key: Key, value: Value): [key: Key, value: Value][] {
    this.delete(key);
    const weight = this.#weigh(value);
    this.#entries.set(key, { value, weight });
    this.#weight += weight;
    const evicted: [Key, Value][] = [];
    for (const [oldest, entry] of this.#entries) {
      if (this.#weight <= this.capacity || oldest === key) break;
      this.delete(oldest);
      evicted.push([oldest, entry.value]);
    }
    return evicted;
  }

  /** Takes an entry out. Returns its value, or undefined where there was none. */
  delete(key: Key): Value | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    this.#entries.delete(key);
    this.#weight -= entry.weight;
    return entry.value;
  }

  /** Takes everything out. Returns the values, the least recently used first. */
  clear(): Value[] {
    const values = [...this.values()];
    this.#entries.clear();
    this.#weight = 0;
    return values;
  }

  /** The least recently used first. */
  *values(): Generator<Value> {
    for (const { value } of this.#entries.values()) yield value;
  }
}
