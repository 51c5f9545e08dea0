import { SkyreferError } from '../errors/skyrefer-error.ts';

/** Why an archive does not do what was asked of it. */
export type ArchiveProblem =
  /** There is none of this name. */
  | 'missing'
  /** There is one, which was declared otherwise. */
  | 'declared-otherwise'
  /** Another model or another version works on it. */
  | 'version'
  /** A name, a list or a place that makes no sense. */
  | 'option';

/** An archive cannot do what was asked of it. The message is one line that names it and the remedy. */
export class ArchiveError extends SkyreferError {
  override readonly name = 'ArchiveError';

  constructor(
    message: string,
    readonly reason: ArchiveProblem,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }

  get code() {
    return `archive/${this.reason}` as const;
  }
}
