import type { Shape } from '../../graph/index.ts';
import { Random } from '../../random/random.ts';
import { initialiseParameter, type RandomSource } from '../../sgsrf/initialisation.ts';
import { parameterNames, type SafetensorsFile, unpackTensor } from '../../weights/index.ts';
import type { TrainingConfig } from '../config.ts';
import { groupsByOrigin } from '../optimiser/parameter-groups.ts';
import { TrainableParameters } from '../optimiser/trainable-parameters.ts';
import { initialiseAddedParameter } from './growth.ts';

/** The files that a run starts from. */
export interface StartingFiles {
  /** SAM 2 as published. */
  readonly backbone: SafetensorsFile;
  /** The model to go on from; null from scratch. */
  readonly stages: SafetensorsFile | null;
}

type Settings = Pick<TrainingConfig, 'seed' | 'optimiser'> & {
  /** Ranks that each keep a part of gradients and moments. Default 1. */
  readonly parts?: number;
};

/**
 * What is trained of a compact model. From scratch, the stages start as `initialiseParameter` says, SAM 2's prompt encoder
 * and mask decoder as published; otherwise everything starts from the model to go on from, and layers that it has not
 * start as `growth.ts` says.
 */
export const compactParameters = (settings: Settings, files: StartingFiles): TrainableParameters =>
  startingParameters(settings, files, {
    isPretrained: (name) => name.startsWith('sam_'),
    initialise: files.stages ? initialiseAddedParameter : initialiseParameter,
  });

/**
 * What is trained of a whole model. From scratch, low-rank updates and stages start as `initialiseParameter` says, what is
 * trained of SAM 2 as published, and the dense map's scale and bias as SigLIP 2's own; otherwise everything starts from
 * the model to go on from.
 */
export const wholeModelParameters = (
  settings: Settings,
  files: StartingFiles & { readonly siglip2: readonly SafetensorsFile[] },
): TrainableParameters =>
  startingParameters(settings, files, {
    isPretrained: (name) => /^(sam_|no_mem_embed$)/.test(name),
    initialise(name, shape, random) {
      const own = /^gpg\.(logit_(?:scale|bias))$/.exec(name)?.[1];
      const tower = own && files.siglip2.find((file) => file.has(own));
      return tower ? unpackTensor(tower, own) : initialiseParameter(name, shape, random);
    },
  });

interface Origin {
  /** Which parameters are SAM 2's: they start as published, and learn with `decoderLearningRateScale`. */
  readonly isPretrained: (name: string) => boolean;
  /** First values of what no file has. */
  readonly initialise: (name: string, shape: Shape, random: RandomSource) => Float32Array;
}

function startingParameters(
  { seed, optimiser, parts = 1 }: Settings,
  { backbone, stages }: StartingFiles,
  { isPretrained, initialise }: Origin,
): TrainableParameters {
  const known = new Set(stages ? parameterNames(stages) : []);
  const random = new Random(`${seed}/parameters`);
  return new TrainableParameters({
    parts,
    group: groupsByOrigin({
      isPretrained,
      pretrainedLearningRateScale: optimiser.decoderLearningRateScale,
      weightDecay: optimiser.weightDecay,
      decayEverything: optimiser.decayEverything,
    }),
    initialise(name, shape) {
      if (known.has(name)) return unpackTensor(stages!, name);
      if (isPretrained(name)) return unpackTensor(backbone, name);
      return initialise(name, shape, () => random.next());
    },
  });
}
