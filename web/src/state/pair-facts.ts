import { isShown } from '../image/coverage.ts';
import type { OpenedImage } from '../image/opened-image.ts';
import type { Point } from '../image/pixel-frame.ts';
import type { Placement } from '../image/placement.ts';
import type { MeasuredArea } from '../text/format.ts';
import type { AnswerLayer } from './answer-layer.ts';
import { type Instance, instancesOf } from './instances.ts';
import { layerMask, maskPixelAt } from './layer-mask.ts';
import { answerArea, instanceArea } from './shown-area.ts';

/** How many things, and how large they are together. */
export interface Tally {
  readonly count: number;
  readonly area: MeasuredArea;
}

/** One of two images, what it answers, and where it shows anything. */
export interface AnsweredSide {
  readonly layer: AnswerLayer;
  readonly image: Pick<OpenedImage, 'ground'> | null;
  /** Whether the image shows anything at one of its pixels. */
  readonly isShown: (place: Point) => boolean;
}

export const answeredSide = (layer: AnswerLayer, image: OpenedImage): AnsweredSide => ({
  layer,
  image,
  isShown: (place) => isShown(image, place),
});

/** What one image of a pair answers, and how that stands to the other's answer. */
export interface SideFacts {
  readonly all: Tally;
  /** Overlapped by one of the other image. */
  readonly both: Tally;
  /** On ground that the other was asked about, too, and nothing of its answer lies there. */
  readonly only: Tally;
  /** On ground that the other image does not show or was not asked about: nothing can be said of them. */
  readonly unseen: Tally;
}

export interface PairFacts {
  readonly first: SideFacts;
  readonly second: SideFacts;
}

/** Of its pixels, how many of an instance are looked at. */
const SAMPLES = 1500;
/** Two instances are one thing where so much of either lies in the other. */
const SHARE = 0.5;

/**
 * What two answers to one sentence have in common, and what only one has: instances are the same thing where at least half of
 * one lies in the other. One may be several in the other image.
 */
export function pairFacts(
  first: AnsweredSide,
  second: AnsweredSide,
  { toFirst, toSecond }: Placement,
): PairFacts {
  const there = overlapsOf(first.layer, second, toSecond);
  const back = overlapsOf(second.layer, first, toFirst);
  const matchedFirst = new Set<string>();
  const matchedSecond = new Set<string>();
  const match = (one: string, other: string) => {
    matchedFirst.add(one);
    matchedSecond.add(other);
  };
  for (const { instance, shares } of there) {
    for (const [other, share] of shares) if (share >= SHARE) match(instance.key, other);
  }
  for (const { instance, shares } of back) {
    for (const [other, share] of shares) if (share >= SHARE) match(other, instance.key);
  }
  return { first: sideOf(first, there, matchedFirst), second: sideOf(second, back, matchedSecond) };
}

interface Overlap {
  readonly instance: Instance;
  /** By key of the other answer's instances, the share of this instance that lies in them. */
  readonly shares: ReadonlyMap<string, number>;
  /** The share of the instance that lies where the other image was asked. */
  readonly seen: number;
}

function overlapsOf(
  layer: AnswerLayer,
  other: AnsweredSide,
  toOther: Placement['toFirst'],
): readonly Overlap[] {
  const { mask } = layerMask(layer);
  const { region } = layer;
  const keyAt = keysOf(other.layer);
  return instancesOf(layer).map((instance) => {
    const { pixels } = instance;
    const step = Math.max(1, Math.floor(pixels.length / SAMPLES));
    const counts = new Map<string, number>();
    let [samples, seen] = [0, 0];
    for (let index = 0; index < pixels.length; index += step) {
      const pixel = pixels[index]!;
      samples++;
      const place = toOther([
        region.x + (((pixel % mask.width) + 0.5) * region.width) / mask.width,
        region.y + ((Math.floor(pixel / mask.width) + 0.5) * region.height) / mask.height,
      ]);
      if (!place || !isInside(other.layer.region, place) || !other.isShown(place)) continue;
      seen++;
      const key = keyAt(place);
      if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const shares = new Map([...counts].map(([key, count]) => [key, count / samples]));
    return { instance, shares, seen: seen / samples };
  });
}

/** The key of the instance at a pixel of the layer's image; null where none is. */
function keysOf(layer: AnswerLayer): (place: Point) => string | null {
  const { mask } = layerMask(layer);
  const labels = new Int32Array(mask.data.length);
  const instances = instancesOf(layer);
  for (const { number, pixels } of instances) for (const pixel of pixels) labels[pixel] = number;
  return ([x, y]) => {
    const number = labels[maskPixelAt({ x, y }, mask, layer.region)] ?? 0;
    return number > 0 ? instances[number - 1]!.key : null;
  };
}

const isInside = ({ x, y, width, height }: AnswerLayer['region'], [px, py]: Point): boolean =>
  px >= x && py >= y && px < x + width && py < y + height;

function sideOf(side: AnsweredSide, overlaps: readonly Overlap[], matched: ReadonlySet<string>): SideFacts {
  const isBoth = ({ instance }: Overlap) => matched.has(instance.key);
  const isSeen = ({ seen }: Overlap) => seen >= SHARE;
  return {
    all: { count: overlaps.length, area: answerArea(side.layer, side.image) },
    both: tally(side, overlaps.filter(isBoth)),
    only: tally(
      side,
      overlaps.filter((overlap) => !isBoth(overlap) && isSeen(overlap)),
    ),
    unseen: tally(
      side,
      overlaps.filter((overlap) => !isBoth(overlap) && !isSeen(overlap)),
    ),
  };
}

const tally = ({ layer, image }: AnsweredSide, overlaps: readonly Overlap[]): Tally => ({
  count: overlaps.length,
  area: sumOf(overlaps.map(({ instance }) => instanceArea(layer, instance, image))),
});

/** Square metres where all parts have them. */
export const sumOf = (areas: readonly MeasuredArea[]): MeasuredArea => ({
  pixels: areas.reduce((sum, { pixels }) => sum + pixels, 0),
  squareMetres: areas.reduce<number | null>(
    (sum, { squareMetres }) => (sum === null || squareMetres === null ? null : sum + squareMetres),
    0,
  ),
});

/** Answers of both images to one sentence, the newest of each; newest sentence first. */
export function answeredByBoth(
  first: readonly AnswerLayer[],
  second: readonly AnswerLayer[],
): readonly { readonly sentence: string; readonly first: AnswerLayer; readonly second: AnswerLayer }[] {
  const newest = new Map(second.map((layer) => [layer.sentence, layer]));
  const pairs = new Map<string, { sentence: string; first: AnswerLayer; second: AnswerLayer }>();
  for (const layer of first.toReversed()) {
    const other = newest.get(layer.sentence);
    if (other && !pairs.has(layer.sentence)) {
      pairs.set(layer.sentence, { sentence: layer.sentence, first: layer, second: other });
    }
  }
  return [...pairs.values()];
}
