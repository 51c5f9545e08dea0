import { type BoundingBox, bboxToWindow, toPixels } from '../geo/bounding-box.ts';
import { GeoreferenceError } from '../geo/errors.ts';
import { CorrectionError } from '../programs/mask-prompts.ts';
import type { OpenedImage } from './opened-image.ts';
import type { ImageQuestion } from './question.ts';

/** Points and a box in pixels of what is looked at. */
export interface PlacedCorrections {
  readonly points: readonly { readonly x: number; readonly y: number; readonly positive: boolean }[];
  readonly box: Area | null;
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * A question's corrections in pixels of the image as it is looked at; null where there are none.
 * Throws a CorrectionError where one lies outside of what is looked at, a GeoreferenceError where the image lacks the
 * georeference for their coordinates.
 */
export function placeCorrections(
  image: OpenedImage,
  { points = [], box = null, space = 'pixel' }: ImageQuestion,
): PlacedCorrections | null {
  if (points.length === 0 && !box) return null;
  const { file, window, raster } = image;
  const toFile = toPixels(file, space);
  const [across, down] = [raster.width / window.width, raster.height / window.height];
  const looked = (x: number, y: number) => ({ x: (x - window.x) * across, y: (y - window.y) * down });
  return {
    points: points.map(({ x, y, positive }) => {
      const place = looked(...toFile(x, y));
      if (place.x >= 0 && place.y >= 0 && place.x <= raster.width && place.y <= raster.height) {
        return { ...place, positive };
      }
      throw new CorrectionError(`point (${x}, ${y}) lies outside of ${extentOf(image)}`);
    }),
    box: box && placeBox(image, box, looked),
  };
}

function placeBox(
  image: OpenedImage,
  box: BoundingBox,
  looked: (x: number, y: number) => { readonly x: number; readonly y: number },
): Area {
  const outside = new CorrectionError(`box (${box.corners.join(', ')}) has no part of ${extentOf(image)}`);
  const { x, y, width, height } = inFile(image, box, outside);
  const [start, end] = [looked(x, y), looked(x + width, y + height)];
  const { raster } = image;
  if (!(end.x > 0 && end.y > 0 && start.x < raster.width && start.y < raster.height)) throw outside;
  return { ...start, width: end.x - start.x, height: end.y - start.y };
}

/** A box in pixels of the file: pixels as they are given, other coordinates as the pixels that they touch. */
function inFile({ file }: OpenedImage, box: BoundingBox, outside: CorrectionError): Area {
  if (box.in === 'pixel') {
    const [x0, y0, x1, y1] = box.corners;
    return { x: Math.min(x0, x1), y: Math.min(y0, y1), width: Math.abs(x1 - x0), height: Math.abs(y1 - y0) };
  }
  try {
    return bboxToWindow(file, box);
  } catch (error) {
    throw error instanceof GeoreferenceError && error.reason === 'bounding-box' ? outside : error;
  }
}

function extentOf({ file, window }: OpenedImage): string {
  const size = `${window.width} x ${window.height} pixels`;
  const whole = window.width === file.width && window.height === file.height;
  if (whole) return `the image, which has ${size}`;
  return `the part of the image that is looked at, ${size} from (${window.x}, ${window.y}) on`;
}
