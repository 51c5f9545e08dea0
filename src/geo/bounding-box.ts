import { GeoreferenceError } from './errors.ts';
import { type Georeference, invertTransform, pixelToMap } from './georeference.ts';
import { fromLonLat } from './projection.ts';

/** What the numbers of a box, or of a point, are: pixels, coordinates of the image's own system, or degrees. */
export type CoordinateSpace = 'pixel' | 'map' | 'lonlat';

/** A box: two corners, in any order. Of `lonlat`, west before east, so that a box can lie across the 180th meridian. */
export interface BoundingBox {
  readonly in: CoordinateSpace;
  readonly corners: readonly [x0: number, y0: number, x1: number, y1: number];
}

/** What boxes and points are placed on. */
export interface PlacedImage {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly georeference: Georeference | null;
}

const SPACES = ['pixel', 'map', 'lonlat'] as const;
const FORM = 'give four numbers X0,Y0,X1,Y1, with pixel:, map: or lonlat: before them';

/**
 * Reads `pixel:0,0,512,512`, `map:500000,4999000,501000,5000000`, `lonlat:4.1,52,4.2,52.1`, or four numbers alone.
 *
 * @example
 * ```ts
 * import { parseBbox } from 'skyrefer/geo';
 * console.log(parseBbox('4.1,52,4.2,52.1', 'lonlat').corners.join(' ')); // 4.1 52 4.2 52.1
 * ```
 */
export function parseBbox(text: string, space: CoordinateSpace = 'pixel'): BoundingBox {
  const [prefix, numbers] = text.includes(':') ? text.split(':', 2) : [space, text];
  const named = SPACES.find((name) => name === prefix);
  const corners = (numbers ?? '').split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  if (!named || corners.length !== 4 || !corners.every(Number.isFinite)) {
    throw new GeoreferenceError(`the box ${text} is not understood; ${FORM}`, 'bounding-box');
  }
  const box: BoundingBox = { in: named, corners: corners as unknown as BoundingBox['corners'] };
  const [x0, y0, x1, y1] = box.corners;
  if (x0 === x1 || y0 === y1) {
    throw new GeoreferenceError(`the box ${text} has no area; ${FORM}`, 'bounding-box');
  }
  if (
    named === 'lonlat' &&
    (Math.abs(y0) > 90 || Math.abs(y1) > 90 || Math.abs(x0) > 360 || Math.abs(x1) > 360)
  ) {
    throw new GeoreferenceError(
      `the box ${text} is not in degrees; longitude comes first, and coordinates of the image's own system are given as map:${numbers}`,
      'bounding-box',
    );
  }
  return box;
}

/**
 * The whole pixels that a box touches, cut at the image's edges. Boxes in map coordinates of a turned image, and
 * boxes in degrees, become the smallest window around their outline, which is followed in small steps since
 * meridians and parallels are curved on most maps.
 * Throws a GeoreferenceError where the box lies beside the image, or the image lacks the georeference for it.
 *
 * @example
 * ```ts
 * import { bboxToWindow, parseBbox } from 'skyrefer/geo';
 * const image = { name: 'image.png', width: 100, height: 80, georeference: null };
 * const { x, y, width, height } = bboxToWindow(image, parseBbox('10,20,40,50'));
 * console.log(x, y, width, height); // 10 20 30 30
 * ```
 */
export function bboxToWindow(
  image: PlacedImage,
  box: BoundingBox,
): { x: number; y: number; width: number; height: number } {
  const place = toPixels(image, box.in);
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const [x, y] of outline(box)) {
    const [column, row] = place(x, y);
    left = Math.min(left, column);
    right = Math.max(right, column);
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
  }
  // Coordinates that fall on a pixel's edge but for rounding do not touch the next pixel.
  const slack = 1e-6;
  const x = Math.max(0, Math.floor(left + slack));
  const y = Math.max(0, Math.floor(top + slack));
  const width = Math.min(image.width, Math.ceil(right - slack)) - x;
  const height = Math.min(image.height, Math.ceil(bottom - slack)) - y;
  if (!(width > 0 && height > 0)) {
    const found = [left, top, right, bottom].map((value) => Math.round(value)).join(', ');
    throw new GeoreferenceError(
      `the box ${box.in}:${box.corners.join(',')} lies beside ${image.name}: it would be pixels ${found} of an image of ${image.width} x ${image.height}; ${
        box.in === 'lonlat' ? 'check that longitude comes first' : 'check its numbers'
      }`,
      'bounding-box',
    );
  }
  return { x, y, width, height };
}

/** Points of a coordinate space to the pixels of an image. Throws a GeoreferenceError where the image lacks what it takes. */
export function toPixels(
  image: PlacedImage,
  space: CoordinateSpace,
): (x: number, y: number) => [number, number] {
  if (space === 'pixel') return (x, y) => [x, y];
  const { georeference, name } = image;
  if (!georeference || (space === 'lonlat' && !georeference.crs)) {
    const lacks = georeference ? 'coordinate reference system' : 'georeference';
    throw new GeoreferenceError(
      `${name} has no ${lacks}; give the box or point in pixels: pixel:...`,
      'missing',
    );
  }
  const inverse = invertTransform(georeference.transform);
  if (space === 'map') return (x, y) => pixelToMap(inverse, x, y);
  const project = fromLonLat(georeference.crs!);
  const geographic = georeference.crs!.kind === 'geographic';
  return (longitude, latitude) => {
    const [column, row] = pixelToMap(inverse, ...project(longitude, latitude));
    if (!geographic) return [column, row];
    // Geographic images may count longitudes from -180 or from 0: take the turn that lies nearer to the image.
    const turned = [-360, 360].map((turn) => {
      const [x, y] = project(longitude, latitude);
      return pixelToMap(inverse, x + turn, y);
    });
    const away = (point: readonly [number, number]) => Math.abs(point[0] - image.width / 2);
    return turned.reduce((best, point) => (away(point) < away(best) ? point : best), [column, row]);
  };
}

const STEPS = 64;

function* outline({ in: space, corners: [x0, y0, x1, y1] }: BoundingBox): Generator<[number, number]> {
  const steps = space === 'lonlat' ? STEPS : 1;
  const east = space === 'lonlat' && x1 < x0 ? x1 + 360 : x1;
  for (let i = 0; i <= steps; i++) {
    const part = i / steps;
    const x = x0 + (east - x0) * part;
    const y = y0 + (y1 - y0) * part;
    yield [x, y0];
    yield [x, y1];
    yield [x0, y];
    yield [east, y];
  }
}
