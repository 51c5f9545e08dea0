import { SkyreferError } from '../errors/skyrefer-error.ts';

/** Labelling cannot begin, or a label cannot be taken. The message says why and what to do. */
export class LabelError extends SkyreferError {
  override readonly name = 'LabelError';
  readonly code = 'label';
}
