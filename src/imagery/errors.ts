import { SkyreferError } from '../errors/skyrefer-error.ts';

/** Why an image cannot be used. */
export type ImageProblem =
  /** There is no such file. */
  | 'missing'
  /** The path is a folder's. */
  | 'folder'
  /** The file may not be read, or reading it failed. */
  | 'unreadable'
  /** No bytes. */
  | 'empty'
  /** The bytes are not an image's, whatever the suffix says. */
  | 'not-an-image'
  /** An image, but of a format, sample type or number of bands that is not read. */
  | 'unsupported'
  /** Cut short, or damaged inside. */
  | 'damaged'
  /** More pixels than the limit. */
  | 'too-large';

/** An image cannot be read. The message is one line that names the image and the remedy. */
export class ImageError extends SkyreferError {
  override readonly name = 'ImageError';

  constructor(
    message: string,
    readonly reason: ImageProblem,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }

  get code() {
    return `image/${this.reason}` as const;
  }
}

/** A file cannot be written. The message is one line that names the file and the remedy. */
export class OutputError extends SkyreferError {
  override readonly name = 'OutputError';
  readonly code = 'output';
}
