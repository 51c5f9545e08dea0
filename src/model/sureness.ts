/** What a score is worth: below a value that was measured on answers with known truth, more of them are wrong than right. */

/** What a user is told of such an answer. */
export const UNSURE_NOTE = 'not sure: of answers with so low a score more are wrong than right';

/** What is told of an answer that marks nothing: only what the model has ruled out is called absent. */
export function nothingMarked({
  presence,
  ruledOut,
}: {
  readonly presence: number | null;
  readonly ruledOut: boolean;
}): string {
  if (presence === null) return 'nothing found';
  const likely = `presence ${presence.toFixed(2)}`;
  return ruledOut ? `nothing there (${likely})` : `probably there (${likely}), but no outline was found`;
}

/** @param unsureBelow undefined for a model of which it was not measured: then nothing is called unsure */
export const isUnsure = (unsureBelow: number | undefined, score: number): boolean =>
  unsureBelow !== undefined && score < unsureBelow;
