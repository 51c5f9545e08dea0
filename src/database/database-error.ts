import { SkyreferError } from '../errors/skyrefer-error.ts';

/** Why a database does not serve. */
export type DatabaseProblem =
  /** A package or an extension is missing. */
  | 'missing'
  /** Nobody answers, or the connection is lost for good. */
  | 'unreachable'
  /** It refuses what is asked of it. */
  | 'refused'
  /** It was laid out by another version. */
  | 'version';

/** The database cannot be used. The message is one line that says what to do. */
export class DatabaseError extends SkyreferError {
  override readonly name = 'DatabaseError';

  constructor(
    message: string,
    readonly reason: DatabaseProblem,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }

  get code() {
    return `database/${this.reason}` as const;
  }
}
