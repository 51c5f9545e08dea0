import type { Sam2Size } from '../../models/sam2/config.ts';
import { modelPresetNames } from '../../sgsrf/preset-names.ts';
import { type ModelPreset, modelPreset } from '../../sgsrf/presets.ts';
import { HubError } from './hub-error.ts';

/** What a pre-trained model is used for. */
export type BackboneRole = 'siglip' | 'sam2';

/** A public checkpoint that a preset is built on. */
export interface BackboneSource {
  readonly role: BackboneRole;
  /** Repository on the hub; its last part names the architecture. */
  readonly repository: string;
  /** Files with the weights, of which the first that the repository has is taken; an index stands for its shards. */
  readonly weights: readonly string[];
  readonly required: readonly string[];
  /** Files that are taken where the repository has them. */
  readonly optional: readonly string[];
}

const siglip = (name: string): BackboneSource => ({
  role: 'siglip',
  repository: `google/${name}`,
  weights: ['model.safetensors', 'model.safetensors.index.json'],
  required: ['config.json', 'tokenizer.json'],
  optional: ['tokenizer_config.json', 'preprocessor_config.json'],
});

const SAM2_NAMES: Readonly<Record<Sam2Size, string>> = {
  tiny: 'tiny',
  small: 'small',
  basePlus: 'base-plus',
  large: 'large',
};

const sam2 = (size: Sam2Size): BackboneSource => ({
  role: 'sam2',
  repository: `facebook/sam2.1-hiera-${SAM2_NAMES[size]}`,
  // A torch checkpoint under official names is older than the safetensors file; mirrors may have one of both only.
  weights: [
    'model.safetensors',
    'model.safetensors.index.json',
    `sam2.1_hiera_${SAM2_NAMES[size].replace('-', '_')}.pt`,
  ],
  required: [],
  optional: ['config.json'],
});

/**
 * A preset by a name as it was typed. Throws a HubError that lists the presets.
 *
 * @example
 * ```ts
 * import { presetOf } from 'skyrefer';
 * console.log(typeof presetOf('paper')); // object
 * ```
 */
export function presetOf(name: string): ModelPreset {
  const known = modelPresetNames.find((preset) => preset === name);
  if (!known) {
    throw new HubError('not-found', `there is no preset '${name}'; there are ${modelPresetNames.join(', ')}`);
  }
  return modelPreset(known);
}

/**
 * What a preset needs from the hub: its vision-language encoder and its SAM 2.
 *
 * @example
 * ```ts
 * import { backboneSources, presetOf } from 'skyrefer';
 * const [siglip, sam2] = backboneSources(presetOf('paper'));
 * console.log(siglip.role, siglip.required); // siglip [ 'config.json', 'tokenizer.json' ]
 * console.log(sam2.role); // sam2
 * ```
 */
export const backboneSources = (
  preset: ModelPreset,
): readonly [siglip: BackboneSource, sam2: BackboneSource] => [
  siglip(preset.siglip2.towers),
  sam2(preset.sam2),
];

/** The last part of a repository's name; the name of its folder where files are kept plainly. */
export const repositoryName = (repository: string): string => repository.split('/').at(-1)!;
