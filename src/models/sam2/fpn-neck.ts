import { add, type Value } from '../../graph/index.ts';
import type { Parameters } from '../../nn/index.ts';
import { type Projection, project, projection, repeat2x2 } from './channels-last.ts';
import type { Sam2Config } from './config.ts';

export interface FpnNeckResult {
  /** Fine to coarse, strides 4 to 32: (B, S/stride, S/stride, dModel) */
  readonly levels: readonly [Value, Value, Value, Value];
  /** The 1x1 convolutions of the two coarsest maps, before they are summed; stride 32 first. */
  readonly laterals: readonly [Value, Value];
}

/** The 1x1 convolution of a trunk stage; `convs.0` belongs to the coarsest. */
export function lateralProjection(parameters: Parameters, config: Sam2Config, stage: number): Projection {
  const channels = config.embedDim * 2 ** stage;
  return projection(parameters.at('convs', 3 - stage, 'conv'), channels, config.dModel);
}

/**
 * SAM 2's feature pyramid: every stage is projected to dModel channels; only the stride-16 level also receives the
 * stride-32 level, enlarged by repetition.
 *
 * @param parameters official names under `image_encoder.neck.`
 * @param stages the trunk's stage maps, channels-last
 */
export function fpnNeck(parameters: Parameters, stages: readonly Value[], config: Sam2Config): FpnNeckResult {
  const lateral = (stage: number): Value =>
    project(stages[stage]!, lateralProjection(parameters, config, stage));
  const coarsest = lateral(3); // (B, S/32, S/32, dModel)
  const coarse = lateral(2); // (B, S/16, S/16, dModel)
  const summed = add(coarse, repeat2x2(coarsest)); // (B, S/16, S/16, dModel)
  return { levels: [lateral(0), lateral(1), summed, coarsest], laterals: [coarsest, coarse] };
}
