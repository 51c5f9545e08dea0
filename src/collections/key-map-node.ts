import { hash } from 'node:crypto';

/** Words of a slot: 96 bits of a key's hash, and the value plus one; 0 there: the slot is empty. */
const WORDS = 4;
/** Part of the slots that may be taken. */
const MOST_TAKEN = 0.7;

/**
 * A map from texts to whole numbers that holds the texts' hashes instead of them: 16 bytes a slot, 23 to 46 bytes an entry, outside of
 * the heap, where a `Map` takes some hundred. Two keys in a billion entries are taken for each other with a probability of 1e-11.
 */
export class KeyMap {
  #slots = new Uint32Array(WORDS * 1024);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  get(key: string): number | undefined {
    const [a, b, c] = hashOf(key);
    const value = this.#slots[this.#slotOf(a, b, c) + 3]!;
    return value === 0 ? undefined : value - 1;
  }

  /** @param value from 0 to 2^32 - 2 */
  set(key: string, value = 0): void {
    if (!Number.isInteger(value) || value < 0 || value >= 2 ** 32 - 1) {
      throw new RangeError(`${value} is no whole number from 0 to 2^32 - 2`);
    }
    const [a, b, c] = hashOf(key);
    const slot = this.#slotOf(a, b, c);
    const isNew = this.#slots[slot + 3] === 0;
    this.#slots.set([a, b, c, value + 1], slot);
    if (isNew && ++this.#size > (MOST_TAKEN * this.#slots.length) / WORDS) this.#grow();
  }

  /** Where a hash stands, or the empty slot where it would. */
  #slotOf(a: number, b: number, c: number): number {
    const slots = this.#slots;
    const mask = slots.length / WORDS - 1;
    for (let index = a & mask; ; index = (index + 1) & mask) {
      const slot = WORDS * index;
      if (slots[slot + 3] === 0) return slot;
      if (slots[slot] === a && slots[slot + 1] === b && slots[slot + 2] === c) return slot;
    }
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Uint32Array(2 * old.length);
    for (let slot = 0; slot < old.length; slot += WORDS) {
      if (old[slot + 3] === 0) continue;
      const to = this.#slotOf(old[slot]!, old[slot + 1]!, old[slot + 2]!);
      this.#slots.set(old.subarray(slot, slot + WORDS), to);
    }
  }
}

function hashOf(key: string): [number, number, number] {
  const digest = hash('sha1', key, 'buffer');
  return [digest.readUInt32LE(0), digest.readUInt32LE(4), digest.readUInt32LE(8)];
}
