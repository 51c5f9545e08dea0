import type { ModelConfig } from '../../model/model-config.ts';
import { isLowRankFactor, type ParameterSource, Parameters } from '../../nn/index.ts';
import { isTrainable } from '../../programs/parameter-inventory.ts';

/** A source that asks each parameter of the one that it belongs to: what training changes, or what it leaves as it is. */
export function partlyTrainable(
  frozen: ParameterSource,
  trainable: ParameterSource,
  config: Pick<ModelConfig, 'siglip2'>,
): ParameterSource {
  const sourceOf = (name: string): ParameterSource =>
    isLowRankFactor(name) || isTrainable(name, config) ? trainable : frozen;
  return {
    has: (name) => sourceOf(name).has(name),
    parameter: (name, shape) => sourceOf(name).parameter(name, shape),
    rows(name, shape, indices) {
      return new Parameters(sourceOf(name)).rows(name, shape, indices);
    },
  };
}
