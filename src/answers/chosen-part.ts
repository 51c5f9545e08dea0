import { type BoundingBox, bboxToWindow, type CoordinateSpace } from '../geo/bounding-box.ts';
import { GeoreferenceError } from '../geo/errors.ts';
import type { OpenRaster, RasterWindow } from '../imagery/raster/raster.ts';

/** Pixels along the longer side of a part below which there is nothing to tell apart: things show from so many on. */
const FEWEST = 8;

/**
 * The pixels of the part of an image that a box chooses. Boxes that were surely meant otherwise are not followed: those whose
 * east corner comes first, degrees without being said to be, and those of a few pixels. Throws a GeoreferenceError that
 * says what to write instead.
 */
export function chosenPart(file: OpenRaster, box: BoundingBox): RasterWindow {
  const { name } = file;
  const { corners } = box;
  const fail = (message: string, cause?: unknown): never => {
    throw new GeoreferenceError(message, 'bounding-box', { cause });
  };
  const text = `the box ${corners.join(',')}`;
  const [x0, y0, x1, y1] = corners;
  if (box.in === 'lonlat' && x1 < x0 && x1 - x0 + 360 > 180) {
    fail(
      `${text} begins with its east corner, so that it would run around the world from ${x0} to ${x1} degrees; west comes first: ${x1},${y0},${x0},${y1}`,
    );
  }
  const fits = (space: CoordinateSpace, changed = corners) =>
    space !== box.in || changed !== corners ? touches(file, space, changed) : false;
  const inDegrees = 'say so: in lonlat, on the command line --bbox-crs lonlat';
  if (box.in === 'pixel' && corners.some((value) => !Number.isInteger(value)) && fits('lonlat')) {
    fail(`${text} is taken for pixels of ${name}, and its numbers are degrees; ${inDegrees}`);
  }
  const window = (() => {
    try {
      return bboxToWindow(file, box);
    } catch (cause) {
      if (!(cause instanceof GeoreferenceError) || cause.reason !== 'bounding-box') throw cause;
      if (fits('lonlat'))
        return fail(`${text} lies beside ${name}, but on it in degrees; ${inDegrees}`, cause);
      if (fits('map'))
        return fail(
          `${text} lies beside ${name}, but on it in coordinates of its map; say so: in map, on the command line --bbox-crs map`,
          cause,
        );
      const turned = [y0, x0, y1, x1] as const;
      if (box.in === 'lonlat' && fits('lonlat', turned))
        return fail(
          `${text} lies beside ${name}, but on it with the longitude first: ${turned.join(',')}`,
          cause,
        );
      throw cause;
    }
  })();
  if (Math.max(window.width, window.height) < FEWEST && Math.max(file.width, file.height) >= FEWEST) {
    const remedy = fits('lonlat') ? `if its numbers are degrees, ${inDegrees}` : 'give a larger box';
    fail(
      `${text} covers ${window.width} x ${window.height} pixels of ${name}, in which nothing can be told apart; ${remedy}`,
    );
  }
  return window;
}

/** Whether a box lies on an image when its numbers are taken for something else. */
function touches(file: OpenRaster, space: CoordinateSpace, corners: BoundingBox['corners']): boolean {
  const [x0, y0, x1, y1] = corners;
  if (
    space === 'lonlat' &&
    (Math.abs(y0) > 90 || Math.abs(y1) > 90 || Math.abs(x0) > 180 || Math.abs(x1) > 180)
  ) {
    return false;
  }
  try {
    bboxToWindow(file, { in: space, corners });
    return true;
  } catch {
    return false;
  }
}

/** Throws a GeoreferenceError where an image is looked at so coarsely that a few pixels are left. */
export function checkEnough(
  file: OpenRaster,
  size: { readonly width: number; readonly height: number },
  metres: number,
): void {
  if (Math.max(size.width, size.height) >= FEWEST) return;
  throw new GeoreferenceError(
    `at ${metres} m per pixel ${size.width} x ${size.height} pixels are left of ${file.name}, in which nothing can be told apart; give a smaller ground sampling distance (gsd)`,
    'bounding-box',
  );
}
