import type { Sam2Size } from '../models/sam2/config.ts';
import { siglipConfig, siglipGrid } from '../models/siglip2/config.ts';
import { type SgsrfConfig, sgsrfPresets } from './config.ts';
import { type LoraConfig, paperLora } from './lora.ts';
import type { ModelPresetName } from './preset-names.ts';

/** A model on public checkpoints: SigLIP 2 for image and sentence, SAM 2.1 for the mask, adapted by low-rank updates. */
export interface ModelPreset {
  readonly name: string;
  /** Side S of SAM 2's input in pixels; the vision tower has its own. */
  readonly imageSize: number;
  readonly sam2: Sam2Size;
  readonly siglip2: {
    /** Name on the Hugging Face hub, without the organisation. */
    readonly towers: string;
    /** How sentences are given to it; `rsrefseg2` is the other convention. */
    readonly sentences: 'siglip2' | 'rsrefseg2';
  };
  readonly lora: LoraConfig;
  readonly sgsrf: SgsrfConfig;
}

const BACKBONES: Readonly<Record<ModelPresetName, { readonly towers: string; readonly sam2: Sam2Size }>> = {
  paper: { towers: 'siglip2-so400m-patch16-512', sam2: 'large' }, // section 4.2
  'base-plus': { towers: 'siglip2-base-patch16-512', sam2: 'basePlus' },
  small: { towers: 'siglip2-base-patch16-512', sam2: 'small' },
  tiny: { towers: 'siglip2-base-patch16-512', sam2: 'tiny' },
};

/**
 * A preset's configuration: `paper` is the paper's model, the others put the same stages on smaller backbones. The preset
 * `tiny` still reads with SigLIP 2; the model `tiny` that comes with the package does not.
 * @param changes settings of the stages that differ, e.g. `{ contextTokens: 3 }` for the N_g of section 4.2 instead of
 *   the 6 of Tables 7 and 8
 */
export function modelPreset(name: ModelPresetName, changes: Partial<SgsrfConfig> = {}): ModelPreset {
  const { towers, sam2 } = BACKBONES[name];
  const { vision, text } = siglipConfig(towers);
  return {
    name,
    imageSize: 1024,
    sam2,
    siglip2: { towers, sentences: 'siglip2' },
    lora: paperLora,
    sgsrf: {
      ...sgsrfPresets.paper,
      width: vision.width,
      textWidth: text.width,
      maxTokens: text.maxTokens,
      visual: { source: 'encoder', grid: siglipGrid(vision) },
      ...changes,
    },
  };
}
