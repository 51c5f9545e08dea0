import { RasterError } from '../errors.ts';

/** The error for a JPEG 2000 file whose structure or data makes no sense. */
export const damagedJp2 = (name: string, what: string, cause?: unknown): RasterError =>
  new RasterError(
    `${name} is a damaged or truncated JPEG 2000 file (${what}); download or export it again`,
    'damaged',
    cause === undefined ? {} : { cause },
  );

/** The error for a kind of JPEG 2000 file that is not read. */
export const unsupportedJp2 = (name: string, what: string): RasterError =>
  new RasterError(
    `${name} has ${what}, which is not read; convert it: gdal_translate -co TILED=YES -co COMPRESS=DEFLATE ${JSON.stringify(name)} converted.tif`,
    'unsupported',
  );
