import type { Shape } from '../../graph/index.ts';
import { type SgsrfConfig, validateConfig } from '../../sgsrf/config.ts';
import { initialiseParameter, type RandomSource } from '../../sgsrf/initialisation.ts';

/** How many layers a model has after it has grown; what is left out stays as it is. */
export interface Growth {
  /** CCR blocks. */
  readonly ccrDepth?: number | undefined;
  /** Layers of GPG. */
  readonly promptDepth?: number | undefined;
  /** Self-attention layers that refine the trunk's map into F. */
  readonly visualDepth?: number | undefined;
}

/**
 * A model's configuration with more layers, which come after those that it has.
 * @throws RangeError where there would be fewer layers, or F does not come from the trunk
 */
export function grownConfig(config: SgsrfConfig, growth: Growth): SgsrfConfig {
  const { visual } = config;
  const deeper = (name: string, now: number, wanted: number | undefined): number => {
    if (wanted === undefined || wanted >= now) return wanted ?? now;
    throw new RangeError(`${name} ${wanted} is less than the model's ${now}; layers can only be added`);
  };
  if (growth.visualDepth !== undefined && visual.source !== 'sam2-trunk') {
    throw new RangeError('visualDepth is for models whose visual tokens come from the SAM 2 trunk');
  }
  const grown: SgsrfConfig = {
    ...config,
    ccrDepth: deeper('ccrDepth', config.ccrDepth, growth.ccrDepth),
    promptDepth: deeper('promptDepth', config.promptDepth, growth.promptDepth),
    visual:
      visual.source === 'sam2-trunk'
        ? { ...visual, depth: deeper('visualDepth', visual.depth, growth.visualDepth) }
        : visual,
  };
  validateConfig(grown);
  return grown;
}

/** The last projection of a residual branch, by the names of SGSRF's attentions and MLPs. */
const BRANCH_END = /\.(out_proj|fc2)\.weight$/;

/**
 * First values of an added layer: as everywhere, but its branches add nothing yet, so that the model goes on from about
 * where it was.
 */
export function initialiseAddedParameter(name: string, shape: Shape, random: RandomSource): Float32Array {
  const values = initialiseParameter(name, shape, random);
  return BRANCH_END.test(name) ? values.fill(0) : values;
}
