/** A model that is not there, is incomplete, or whose files do not fit together. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}
