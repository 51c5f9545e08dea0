/** What makes one item like another: two items with the same value of a trait are alike in it, by its weight. */
export interface Trait {
  readonly name: string;
  readonly value: string;
  readonly weight: number;
}

/**
 * Chooses items that differ: one after another, each time the one that shares least with those already chosen. Of equally
 * different ones, the first.
 * @returns at most `count` items, in the order in which they were chosen
 */
export function chooseVaried<Item>(
  items: readonly Item[],
  traitsOf: (item: Item) => readonly Trait[],
  count: number,
): Item[] {
  const rest = items.map((item) => ({ item, traits: traitsOf(item) }));
  const uses = new Map<string, number>();
  const key = ({ name, value }: Trait) => JSON.stringify([name, value]);
  const likeness = (traits: readonly Trait[]) =>
    traits.reduce((sum, trait) => sum + trait.weight * (uses.get(key(trait)) ?? 0), 0);
  const chosen: Item[] = [];
  while (chosen.length < count && rest.length > 0) {
    let best = 0;
    for (let index = 1; index < rest.length; index++) {
      if (likeness(rest[index]!.traits) < likeness(rest[best]!.traits)) best = index;
    }
    const [next] = rest.splice(best, 1);
    for (const trait of next!.traits) uses.set(key(trait), (uses.get(key(trait)) ?? 0) + 1);
    chosen.push(next!.item);
  }
  return chosen;
}
