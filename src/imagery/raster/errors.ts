import { SkyreferError } from '../../errors/skyrefer-error.ts';

/** Why a raster cannot be read. */
export type RasterProblem =
  /** There is no such file or address. */
  | 'missing'
  /** Permissions, a disk, a server: the bytes do not come. */
  | 'unreadable'
  /** A server that keeps silent. */
  | 'stalled'
  /** A server that does not answer requests for a part of a file. */
  | 'no-ranges'
  /** The bytes are not a raster's. */
  | 'not-a-raster'
  /** A raster of a kind that is not read. */
  | 'unsupported'
  /** Cut short, or damaged inside. */
  | 'damaged'
  /** Larger than a limit. */
  | 'too-large'
  /** Bands that the raster does not have. */
  | 'bands'
  /** No pixel holds data. */
  | 'no-data'
  /** An option that makes no sense. */
  | 'option';

/** A raster cannot be read. The message is one line that names the raster and the remedy. */
export class RasterError extends SkyreferError {
  override readonly name: string = 'RasterError';

  constructor(
    message: string,
    readonly reason: RasterProblem,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }

  get code() {
    return `raster/${this.reason}` as const;
  }
}

/** One block (tile or strip) inside a TIFF file cannot be decoded. */
export class DamagedBlockError extends RasterError {
  override readonly name = 'DamagedBlockError';

  constructor(
    message: string,
    /** Which image of the file: 0 is the full resolution, then its overviews. */
    readonly level: number,
    /** Column and row among the blocks of that image. */
    readonly column: number,
    readonly row: number,
    options?: ErrorOptions,
  ) {
    super(message, 'damaged', options);
  }
}
