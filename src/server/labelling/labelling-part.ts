import type { Labelling, NextStep } from '../../label/node.ts';

/**
 * A folder that is labelled while the service runs. Only its types are imported here and beside it: a service that labels nothing does not
 * load what reads and writes pictures for it.
 */
export interface LabellingPart {
  readonly labelling: Labelling;
  /** Asked of every picture, besides those that were asked before; `{category}` stands for each that the model knows. */
  readonly sentences: readonly string[];
  /** The commands for the next step, as things are now. */
  nextStep(): NextStep;
}
