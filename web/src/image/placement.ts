import type { OnEarth } from './on-earth.ts';
import { OpenError, type OpenedImage, type Size, wholeOf } from './opened-image.ts';
import { type Point, toPixel } from './pixel-frame.ts';
import type { Region } from './region.ts';

/** Where the pixels of a second image of one place lie in the first, and back. */
export interface Placement {
  /** `coordinates`: both say where they lie on the Earth; `sizes`: one does not, and the second is laid over the first from corner to corner. */
  readonly by: 'coordinates' | 'sizes';
  /** From pixels of the second image to pixels of the first, which may lie beside it; null off the map's projection. */
  toFirst(place: Point): Point | null;
  toSecond(place: Point): Point | null;
}

type Placed = Pick<OpenedImage, 'name' | 'width' | 'height' | 'frame'>;

/** Throws an OpenError where both images say where they lie, and that is not the same place. */
export async function placementOf(first: Placed, second: Placed): Promise<Placement> {
  const known = first.frame.georeference?.crs && second.frame.georeference?.crs;
  // Images without a place do without the code that knows reference systems.
  const placement = (known && (await byCoordinates(first, second))) || bySizes(first, second);
  if (placement.by === 'coordinates' && !haveCommonGround(first, second, placement)) {
    throw new OpenError(
      `${second.name} shows another place than ${first.name}: they have no ground in common, by the coordinates in both. Choose an image of the same place.`,
    );
  }
  return placement;
}

async function byCoordinates(first: Placed, second: Placed): Promise<Placement | null> {
  const { onEarth } = await import('./on-earth.ts');
  const [here, there] = [onEarth(first.frame), onEarth(second.frame)];
  if (!here || !there) return null;
  const between =
    (fromEarth: OnEarth, to: Placed, toEarth: OnEarth) =>
    (place: Point): Point | null => {
      const lonLat = fromEarth.lonLat(place);
      const onMap = lonLat && toEarth.place(lonLat);
      return onMap && toPixel(to.frame, onMap);
    };
  return {
    by: 'coordinates',
    toFirst: between(there, first, here),
    toSecond: between(here, second, there),
  };
}

function bySizes(first: Size, second: Size): Placement {
  const [across, down] = [first.width / second.width, first.height / second.height];
  return {
    by: 'sizes',
    toFirst: ([x, y]) => [x * across, y * down],
    toSecond: ([x, y]) => [x / across, y / down],
  };
}

function haveCommonGround(first: Placed, second: Placed, { toFirst, toSecond }: Placement): boolean {
  return (
    footprintOf(wholeOf(second), toFirst, first) !== null ||
    footprintOf(wholeOf(first), toSecond, second) !== null
  );
}

/** Places of a region that are looked at to find where it lies, along each side. */
const STEPS = 16;

/** The smallest region of the other image that holds a region of this one, as far as it lies in it; null where it does not. */
export function footprintOf(region: Region, toOther: Placement['toFirst'], other: Size): Region | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let row = 0; row <= STEPS; row++) {
    for (let column = 0; column <= STEPS; column++) {
      const place = toOther([
        region.x + (region.width * column) / STEPS,
        region.y + (region.height * row) / STEPS,
      ]);
      if (!place) continue;
      left = Math.min(left, place[0]);
      right = Math.max(right, place[0]);
      top = Math.min(top, place[1]);
      bottom = Math.max(bottom, place[1]);
    }
  }
  // A hair's breadth is what computing with coordinates is not sure of.
  const x = Math.max(0, Math.floor(left + 1e-3));
  const y = Math.max(0, Math.floor(top + 1e-3));
  const width = Math.min(other.width, Math.ceil(right - 1e-3)) - x;
  const height = Math.min(other.height, Math.ceil(bottom - 1e-3)) - y;
  return width >= 1 && height >= 1 ? { x, y, width, height } : null;
}

/** A second image's pixels per pixel of the first, in the middle of the first; 1 where that cannot be said. */
export function scaleBetween(first: Size, { toFirst, toSecond }: Placement): number {
  const middle = toSecond([first.width / 2, first.height / 2]);
  const [here, beside] = middle ? [toFirst(middle), toFirst([middle[0] + 1, middle[1]])] : [null, null];
  if (!here || !beside) return 1;
  return 1 / Math.hypot(beside[0] - here[0], beside[1] - here[1]);
}
