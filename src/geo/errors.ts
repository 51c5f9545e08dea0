import { SkyreferError } from '../errors/skyrefer-error.ts';

/** What is wrong with a place on the Earth. */
export type GeoreferenceProblem =
  /** No coordinate reference system, or no transform, where one is needed. */
  | 'missing'
  /** A coordinate reference system that cannot be transformed to longitude and latitude. */
  | 'unknown-crs'
  /** Ground control points instead of a transform. */
  | 'ground-control-points'
  /** Tags, keys or a sidecar file that contradict their format. */
  | 'damaged'
  /** A bounding box that cannot be understood or lies beside the image. */
  | 'bounding-box';

/** A georeference cannot be read or used. The message is one line that names the thing and the remedy. */
export class GeoreferenceError extends SkyreferError {
  override readonly name: string = 'GeoreferenceError';

  constructor(
    message: string,
    readonly reason: GeoreferenceProblem,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }

  get code() {
    return `georeference/${this.reason}` as const;
  }
}

/** Coordinates of a reference system cannot be transformed to longitude and latitude, or back. */
export class CrsError extends GeoreferenceError {
  override readonly name = 'CrsError';

  constructor(message: string, options?: ErrorOptions) {
    super(message, 'unknown-crs', options);
  }
}
