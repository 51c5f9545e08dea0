/** The parts of labelled pictures: what is trained on, what chooses and calibrates, and what is measured on. */

import { Random } from '../../random/random.ts';
import type { Split } from '../benchmarks/referring-dataset.ts';
import { DatasetError } from '../errors.ts';
import type { LabelledImage, MapBox } from './labels.ts';

export type SplitBy = 'image' | 'place';

export interface LabelParts {
  readonly train: readonly LabelledImage[];
  /** Chooses the checkpoint and the mix, and calibrates. */
  readonly val: readonly LabelledImage[];
  /** Is measured on, before and after, and nothing else. */
  readonly test: readonly LabelledImage[];
}

/** Part of the pictures that is kept for choosing, and as much for measuring. */
const SHARE = 0.15;

/**
 * Divides pictures. Parts that the data itself says are kept: what it calls val chooses, what it calls test measures; where it has one
 * of them only, half of that one does the other.
 * @param by `image`: by chance. `place`: what lies together stays together, by the map where that is known, else by the names up
 *   to their numbers (`north-12.png` is of `north`)
 * @param root for messages
 */
export function splitLabels(
  images: readonly LabelledImage[],
  options: { readonly by: SplitBy; readonly seed: number; readonly root: string },
): LabelParts {
  const { by, seed, root } = options;
  const said = (split: Split) => images.filter((image) => image.split === split);
  const [val, test] = [said('val'), said('test')];
  if (val.length + test.length > 0) {
    const train = images.filter(({ split }) => split !== 'val' && split !== 'test');
    if (val.length > 0 && test.length > 0) return { train, val, test };
    return { train, ...halveLabels(val.length > 0 ? val : test, options) };
  }
  const groups = groupsOf(images, by);
  if (groups.length < 3) {
    throw new DatasetError(
      by === 'image'
        ? `labels ${images.length} pictures; three are the least: one to train on, one to choose by, one to measure on. Label more, or give others with --val`
        : `its ${images.length} pictures lie in ${groups.length} places; three are the least. Split by --split image, or give pictures of other places with --val`,
      root,
    );
  }
  const order = new Random(`${seed}/split`).shuffle(groups);
  const wanted = Math.max(1, Math.round(SHARE * images.length));
  const take = (): LabelledImage[] => {
    const taken: LabelledImage[] = [];
    while (taken.length < wanted && order.length > 1) taken.push(...order.pop()!);
    return taken;
  };
  const measured = take();
  return { test: measured, val: take(), train: order.flat() };
}

/** Pictures that were given for validation: one half chooses, the other measures. */
export function halveLabels(
  images: readonly LabelledImage[],
  { by, seed, root }: { readonly by: SplitBy; readonly seed: number; readonly root: string },
): Pick<LabelParts, 'val' | 'test'> {
  const groups = groupsOf(images, by);
  if (groups.length < 2) {
    throw new DatasetError(
      `has ${images.length === 1 ? 'one picture' : 'pictures of one place'} to validate on; two are the least: one to choose by, one to measure on`,
      root,
    );
  }
  const order = new Random(`${seed}/halves`).shuffle(groups);
  const test: LabelledImage[] = [];
  while (test.length < images.length / 2 && order.length > 1) test.push(...order.pop()!);
  return { val: order.flat(), test };
}

function groupsOf(images: readonly LabelledImage[], by: SplitBy): LabelledImage[][] {
  if (by === 'image') return images.map((image) => [image]);
  const groups: LabelledImage[][] = [];
  for (const image of images) {
    const [own, others] = [
      groups.filter((group) => group.some((one) => isNear(one, image))),
      [] as LabelledImage[][],
    ];
    for (const group of groups) if (!own.includes(group)) others.push(group);
    groups.splice(0, groups.length, ...others, [...own.flat(), image]);
  }
  return groups;
}

/** Pictures of one place: they touch on the map, or have names that differ in numbers at their end. */
function isNear(a: LabelledImage, b: LabelledImage): boolean {
  if (a.place && b.place) return a.place.system === b.place.system && touch(a.place, b.place);
  return prefixOf(a.fileName) === prefixOf(b.fileName);
}

/** Whether two boxes overlap or lie less than a twentieth of their width apart. */
function touch(a: MapBox, b: MapBox): boolean {
  const margin = 0.05 * Math.max(a.east - a.west, b.east - b.west);
  return (
    a.west <= b.east + margin &&
    b.west <= a.east + margin &&
    a.south <= b.north + margin &&
    b.south <= a.north + margin
  );
}

/** A name without its extension and the numbers at its end. */
const prefixOf = (fileName: string): string =>
  fileName.replace(/\.[^.]*$/, '').replace(/(?:[\s._-]*(?:[xyzrc]?\d+))+$/i, '');
