/** A project cannot be opened; the message says why, and what to do. */
export class ProjectError extends Error {
  override readonly name = 'ProjectError';
}
