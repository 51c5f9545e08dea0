import { float32Output, type Program, type Tensor } from '../../runtime/index.ts';
import type { TrainableParameters } from '../optimiser/trainable-parameters.ts';
import type { StepResult } from './loop.ts';
import type { TrainingBatch } from './prepared-run.ts';

/** Computes a batch and adds its gradients to the parameters. */
export async function trainingStep(
  program: Program,
  parameters: TrainableParameters,
  batch: TrainingBatch,
  lossNames: readonly string[],
): Promise<StepResult> {
  if (!batch.feeds) throw new Error('this batch is computed by another rank');
  const outputs: Record<string, Tensor> = await program.run({ ...parameters.feeds(), ...batch.feeds });
  parameters.accumulate(outputs);
  const losses = Object.fromEntries(lossNames.map((name) => [name, float32Output(outputs, name).data[0]!]));
  return { losses, images: batch.images };
}
