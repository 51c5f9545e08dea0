/**
 * What skyrefer throws where something is wrong that its caller can mend: a file, an option, a sentence, a machine. The
 * message is one line that names the thing, says what was expected and what to do. Anything else that is thrown is a
 * fault of the software, or the reason that an `AbortSignal` was given.
 *
 * @example
 * ```ts
 * import { openModel, SkyreferError } from 'skyrefer';
 * try {
 *   await openModel('no-such-folder');
 * } catch (error) {
 *   if (!(error instanceof SkyreferError)) throw error;
 *   console.log(error.code); // model
 * }
 * ```
 */
export abstract class SkyreferError extends Error {
  /**
   * For programs: what it is about, and after a slash why, where several reasons are told apart; for example `model` or
   * `image/too-large`. Codes stay when messages are reworded.
   */
  abstract readonly code: string;
}
