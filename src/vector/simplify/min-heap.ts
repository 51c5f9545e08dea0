/** Numbers by weight, the smallest first. */
export class MinHeap {
  readonly #items: number[] = [];
  readonly #weights: number[] = [];

  get size(): number {
    return this.#items.length;
  }

  push(item: number, weight: number): void {
    const items = this.#items;
    const weights = this.#weights;
    let at = items.length;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (weights[parent]! <= weight) break;
      items[at] = items[parent]!;
      weights[at] = weights[parent]!;
      at = parent;
    }
    items[at] = item;
    weights[at] = weight;
  }

  /** The smallest weight; Infinity where there is none. */
  get smallest(): number {
    return this.#weights[0] ?? Infinity;
  }

  /** Takes out the item of the smallest weight. The heap must not be empty. */
  pop(): number {
    const items = this.#items;
    const weights = this.#weights;
    const first = items[0]!;
    const item = items.pop()!;
    const weight = weights.pop()!;
    const size = items.length;
    if (size === 0) return first;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      if (child + 1 < size && weights[child + 1]! < weights[child]!) child++;
      if (weights[child]! >= weight) break;
      items[at] = items[child]!;
      weights[at] = weights[child]!;
      at = child;
    }
    items[at] = item;
    weights[at] = weight;
    return first;
  }
}
