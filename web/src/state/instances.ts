import { connectedCells, extentOf } from '../../../src/programs/connected-cells.ts';
import type { LogitMap } from '../../../src/programs/logit-map.ts';
import type { Mask } from '../../../src/vector/mask.ts';
import type { Region } from '../image/region.ts';
import { type AnswerLayer, shownAnswer } from './answer-layer.ts';
import type { Cells } from './connected-part.ts';
import type { Place } from './correction.ts';
import { layerMask, maskPixelAt } from './layer-mask.ts';

/** One of the things that an answer marks: what hangs together, or what a person said is one. */
export interface Instance {
  /** In the answer's list, the largest first; from 1. */
  readonly number: number;
  /** What tells it from the answer's others, as long as the mask stays. */
  readonly key: string;
  /** Places in the layer's shown mask. */
  readonly pixels: readonly number[];
  /** How many parts do not hang together; above 1 where they were merged. */
  readonly parts: number;
  /** In each of its parts a place, in pixels of the image. */
  readonly places: readonly Place[];
  /** Pixels of the image. */
  readonly area: number;
  /** In pixels of the image. */
  readonly box: Region;
  /** Mean over its pixels of the model's probability that they are inside; null of what a person drew. */
  readonly probability: number | null;
  /** Whether a person has found it right. */
  readonly kept: boolean;
}

/** What instances are made of. */
type Marked = Pick<
  AnswerLayer,
  'answer' | 'choice' | 'corrections' | 'threshold' | 'region' | 'joined' | 'kept'
>;

/** Specks of fewer pixels of the shown mask are not listed. */
const LEAST_PIXELS = 6;

const known = new WeakMap<
  Mask,
  { joined: Marked['joined']; kept: Marked['kept']; list: readonly Instance[] }
>();

/** An answer's instances, the largest first. */
export function instancesOf(layer: AnswerLayer): readonly Instance[] {
  const { mask } = layerMask(layer);
  const { joined, kept } = layer;
  const earlier = known.get(mask);
  if (earlier?.joined === joined && earlier.kept === kept) return earlier.list;
  const list = listOf(layer, mask);
  known.set(mask, { joined, kept, list });
  return list;
}

function listOf(layer: AnswerLayer, mask: Mask): readonly Instance[] {
  const { region, kept } = layer;
  const [across, down] = [region.width / mask.width, region.height / mask.height];
  const parts = connectedCells(mask).filter(({ length }) => length >= LEAST_PIXELS);
  const probabilityAt = probabilityOf(layer, mask);
  const found = groupsOf(parts, mask, layer).map((group) => {
    const pixels = group.flat();
    const places = group.map((part) => placeIn(part, mask, region));
    return {
      key: places.map(({ x, y }) => `${x} ${y}`).join(' '),
      pixels,
      parts: group.length,
      places,
      area: Math.round(pixels.length * across * down),
      box: boxOf(pixels, mask, region),
      probability: probabilityAt(pixels),
    };
  });
  found.sort((a, b) => b.area - a.area);
  const keptPixels = new Set(kept.map((place) => maskPixelAt(place, mask, region)));
  return found.map((instance, index) => ({
    ...instance,
    number: index + 1,
    kept: keptPixels.size > 0 && instance.pixels.some((pixel) => keptPixels.has(pixel)),
  }));
}

/** Parts that a person has joined, together; each other by itself. */
function groupsOf(
  parts: readonly (readonly number[])[],
  mask: Mask,
  { joined, region }: Pick<Marked, 'joined' | 'region'>,
): (readonly number[])[][] {
  const leader = parts.map((_, index) => index);
  const leaderOf = (index: number): number => (leader[index] === index ? index : leaderOf(leader[index]!));
  for (const places of joined) {
    const pixels = new Set(places.map((place) => maskPixelAt(place, mask, region)));
    const [first, ...others] = parts.flatMap((part, index) =>
      part.some((pixel) => pixels.has(pixel)) ? [leaderOf(index)] : [],
    );
    for (const other of others) leader[other] = first!;
  }
  const groups = new Map<number, (readonly number[])[]>();
  for (const [index, part] of parts.entries()) {
    const key = leaderOf(index);
    const group = groups.get(key);
    if (group) group.push(part);
    else groups.set(key, [part]);
  }
  return [...groups.values()];
}

/**
 * For masks of any size over the layer's region: by pixel, the number of its instance from 1 on, 0 outside. Specks that are
 * not listed have numbers, too.
 */
export function instanceLabels(mask: Mask, layer: Pick<Marked, 'joined' | 'region'>): Int32Array {
  const labels = new Int32Array(mask.data.length);
  for (const [index, group] of groupsOf(connectedCells(mask), mask, layer).entries()) {
    for (const part of group) for (const pixel of part) labels[pixel] = index + 1;
  }
  return labels;
}

/** What lies under a place of the image; null where no instance does. */
export function instanceAt(layer: AnswerLayer, place: Place): Instance | null {
  const { mask } = layerMask(layer);
  const pixel = maskPixelAt(place, mask, layer.region);
  if (mask.data[pixel] !== 1) return null;
  return instancesOf(layer).find(({ pixels }) => pixels.includes(pixel)) ?? null;
}

/** An instance as cells of the layer's shown mask. */
export function cellsOf({ pixels }: Pick<Instance, 'pixels'>, { width, height }: Mask): Cells {
  const data = new Uint8Array(width * height);
  for (const pixel of pixels) data[pixel] = 1;
  return { width, height, data };
}

/** The middle of the part's pixel that is nearest to its centre: in it whatever its shape, and at other sizes of the mask. */
function placeIn(part: readonly number[], { width, height }: Mask, region: Region): Place {
  let [sumX, sumY] = [0, 0];
  for (const pixel of part) {
    sumX += pixel % width;
    sumY += Math.floor(pixel / width);
  }
  const [x, y] = [sumX / part.length, sumY / part.length];
  let [nearest, least] = [part[0]!, Infinity];
  for (const pixel of part) {
    const distance = ((pixel % width) - x) ** 2 + (Math.floor(pixel / width) - y) ** 2;
    if (distance < least) [nearest, least] = [pixel, distance];
  }
  return {
    x: region.x + ((nearest % width) + 0.5) * (region.width / width),
    y: region.y + (Math.floor(nearest / width) + 0.5) * (region.height / height),
  };
}

function boxOf(pixels: readonly number[], { width, height }: Mask, region: Region): Region {
  const { left, top, right, bottom } = extentOf(pixels, width);
  const [across, down] = [region.width / width, region.height / height];
  return {
    x: region.x + left * across,
    y: region.y + top * down,
    width: (right - left + 1) * across,
    height: (bottom - top + 1) * down,
  };
}

/** The mean probability of pixels by what the model drew last there; null where most of it was drawn by a person. */
function probabilityOf(layer: Marked, { width, height }: Mask): (pixels: readonly number[]) => number | null {
  const { corrections, threshold } = layer;
  const start = corrections.findLastIndex(({ kind }) => kind === 'box' || kind === 'outline');
  const drawn: LogitMap[] = start < 0 && !layer.answer.ruledOut ? [shownAnswer(layer).logits] : [];
  for (const correction of corrections.slice(Math.max(0, start))) {
    if (correction.kind === 'box' || correction.kind === 'include') drawn.push(correction.field);
  }
  const byHand = corrections.some(({ kind }) => kind === 'paint' || kind === 'outline');
  return (pixels) => {
    let sum = 0;
    for (const pixel of pixels) {
      const [x, y] = [((pixel % width) + 0.5) / width, (Math.floor(pixel / width) + 0.5) / height];
      let logit = -Infinity;
      for (const map of drawn) {
        const cell = Math.floor(y * map.height) * map.width + Math.floor(x * map.width);
        logit = Math.max(logit, map.data[cell]!);
      }
      sum += 1 / (1 + Math.exp(-logit));
    }
    const mean = sum / pixels.length;
    return byHand && mean < threshold ? null : mean;
  };
}
