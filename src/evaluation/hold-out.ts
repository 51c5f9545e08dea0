import { Random } from '../random/random.ts';

/**
 * Divides images into those that something is fitted to and those that it is measured on: by their names alone, so that
 * the same images fall on the same side in every run, whatever else there is.
 * @param share of the images that are kept apart, in [0, 1]
 */
export function holdOut<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  share: number,
): { readonly fitted: Item[]; readonly held: Item[] } {
  const isHeld = (item: Item): boolean => new Random(`hold-out/${nameOf(item)}`).next() < share;
  return { fitted: items.filter((item) => !isHeld(item)), held: items.filter(isHeld) };
}
