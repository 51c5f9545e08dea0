import { type Shape, sizeOf } from '../graph/index.ts';
import type { ModelConfig } from '../model/model-config.ts';
import { AdaptedParameters, isLowRankFactor, type LowRankSelection } from '../nn/index.ts';
import { lowRankSelection } from '../sgsrf/lora.ts';
import { buildWholeSam2, buildWholeSiglip } from './backbone-parameters.ts';
import { buildGroundingGraph } from './grounding-program.ts';
import { buildImageGraph, buildVisionGraph, visualTokenCount } from './image-program.ts';
import { parameterShapes } from './parameter-shapes.ts';
import type { ParameterBinding } from './program-options.ts';
import { buildTextGraph, TEXT_ENCODER_PREFIX } from './text-program.ts';

/** What part of the model a parameter belongs to. */
export type ParameterModule =
  | 'siglip2.vision'
  | 'siglip2.text'
  | 'bert'
  | 'sam2.imageEncoder'
  | 'sam2.promptEncoder'
  | 'sam2.maskDecoder'
  | 'sam2.noMemory'
  | 'lora.siglip2.vision'
  | 'lora.siglip2.text'
  | 'lora.sam2'
  | 'visual'
  | 'text'
  | 'ccr'
  | 'gpg'
  | 'gms';

/** One tensor of a model. */
export interface InventoryEntry {
  /** As it is called in the weights file. */
  readonly name: string;
  readonly shape: Shape;
  readonly size: number;
  readonly module: ParameterModule;
  /** `buffer`: a fixed tensor that PyTorch does not count as a parameter. */
  readonly role: 'trainable' | 'frozen' | 'buffer';
}

/**
 * Every tensor of a model, which module it belongs to and whether training changes it.
 *
 * With SigLIP 2: low-rank updates, prompt encoder, mask decoder with its two convolutions of fine levels, no-memory
 * embedding and the stages are trained; the towers (with their pooling heads, which count although SGSRF does not need
 * them) and SAM 2's image encoder are frozen. SigLIP 2's `logit_scale` and `logit_bias` are the starting values of
 * `gpg.logit_scale` and `gpg.logit_bias`, which take their place and are counted there.
 *
 * Without SigLIP 2 (the model `tiny`): the convolutions of fine levels and the no-memory embedding are frozen too.
 */
export function parameterInventory(config: ModelConfig): readonly InventoryEntry[] {
  const entries = new Map<string, InventoryEntry>();
  for (const [name, shape] of wholeModel(config)) {
    if (config.siglip2 && /^logit_(scale|bias)$/.test(name)) continue;
    const module = moduleOf(name);
    entries.set(name, { name, shape, size: sizeOf(shape), module, role: roleOf(name, config) });
  }
  return [...entries.values()];
}

/** Numbers of a selection of entries, buffers left out. */
export const countParameters = (
  entries: readonly InventoryEntry[],
  select: (entry: InventoryEntry) => boolean = () => true,
): number =>
  entries.reduce((sum, entry) => sum + (entry.role !== 'buffer' && select(entry) ? entry.size : 0), 0);

function wholeModel(config: ModelConfig): Map<string, Shape> {
  const { sam2, sgsrf, siglip2, text, lora } = config;
  const select: LowRankSelection = lora ? lowRankSelection(lora) : () => null;
  const shapes = parameterShapes((bind) => {
    const adapted: ParameterBinding = (graph) => {
      const source = bind(graph);
      return new AdaptedParameters(source, source, select);
    };
    buildWholeSam2(adapted, sam2);
    if (siglip2) {
      const { vision } = siglip2.towers;
      buildWholeSiglip(adapted, siglip2.towers);
      if (sgsrf.visual.source === 'encoder') buildVisionGraph({ parameters: adapted, config: vision }, bind);
    }
    buildImageGraph(adapted, sam2, { parameters: bind, config: sgsrf });
    buildGroundingGraph({ parameters: bind, sgsrf, sam2, visualTokens: visualTokenCount(sgsrf, sam2) });
  });
  if (text) {
    const own = parameterShapes((bind) => {
      buildTextGraph(bind, text, sgsrf.maxTokens);
    });
    for (const [name, shape] of own) shapes.set(TEXT_ENCODER_PREFIX + name, shape);
  }
  return shapes;
}

const MODULES: readonly (readonly [RegExp, ParameterModule])[] = [
  [/^vision_model\./, 'siglip2.vision'],
  [/^text_model\./, 'siglip2.text'],
  [/^text_encoder\./, 'bert'],
  [/^image_encoder\./, 'sam2.imageEncoder'],
  [/^sam_prompt_encoder\./, 'sam2.promptEncoder'],
  [/^sam_mask_decoder\./, 'sam2.maskDecoder'],
  [/^no_mem_embed$/, 'sam2.noMemory'],
  [/^visual\./, 'visual'],
  [/^text_proj\./, 'text'],
  [/^ccr\./, 'ccr'],
  [/^gpg\./, 'gpg'],
  [/^gms\./, 'gms'],
];

/** The module of a parameter by its name in the weights files. Throws where there is none. */
export function moduleOf(name: string): ParameterModule {
  const module = MODULES.find(([pattern]) => pattern.test(name))?.[1];
  if (!module) throw new Error(`parameter '${name}' belongs to no known module`);
  if (!isLowRankFactor(name)) return module;
  return module === 'sam2.imageEncoder' ? 'lora.sam2' : (`lora.${module}` as ParameterModule);
}

const BUFFER = 'sam_prompt_encoder.pe_layer.positional_encoding_gaussian_matrix';

function roleOf(name: string, config: ModelConfig): InventoryEntry['role'] {
  if (config.siglip2 && name === BUFFER) return 'buffer';
  return isTrainable(name, config) ? 'trainable' : 'frozen';
}

/** Whether training changes a parameter; see `parameterInventory`. */
export function isTrainable(name: string, config: Pick<ModelConfig, 'siglip2'>): boolean {
  if (isLowRankFactor(name)) return true;
  if (/^(vision_model|text_model|text_encoder|image_encoder)\./.test(name)) return false;
  if (config.siglip2) return name !== BUFFER;
  return name !== 'no_mem_embed' && !/^sam_mask_decoder\.conv_s[01]\./.test(name);
}
