import { SkyreferError } from '../errors/skyrefer-error.ts';

/** A model that is not there, is incomplete, or whose files do not fit together. */
export class ModelError extends SkyreferError {
  override readonly name = 'ModelError';
  readonly code = 'model';
}
