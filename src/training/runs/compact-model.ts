import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Vocabulary } from '../../language/index.ts';
import { MODEL_FILES } from '../../model/index.ts';
import { embeddedModel, type ModelFolder } from '../../model/node.ts';
import { type BertConfig, parseBertConfig } from '../../models/bert/index.ts';
import { type Sam2Config, type Sam2Size, sam2Config } from '../../models/sam2/config.ts';
import { type SgsrfConfig, sgsrfPresets, validateConfig } from '../../sgsrf/config.ts';
import { type LoraConfig, paperLora } from '../../sgsrf/lora.ts';
import type { Tokenizer } from '../../text/index.ts';
import { loadTokenizer } from '../../text/tokenizer-node.ts';
import type { SafetensorsFile } from '../../weights/index.ts';
import { openSafetensors } from '../../weights/safetensors-node.ts';
import { type TrainingConfig, TrainingConfigError } from '../config.ts';
import { grownConfig } from './growth.ts';
import { withOverrides } from './overrides.ts';

const DEFAULT_IMAGE_SIZE = 512;

/** What is trained on which frozen files. */
export interface CompactModel {
  readonly sgsrf: SgsrfConfig;
  readonly sam2: Sam2Config;
  /** As it is stored with the model. */
  readonly storedSam2: Sam2Size | Sam2Config;
  readonly text: BertConfig;
  readonly backbone: SafetensorsFile;
  /** Low-rank updates of the backbone's image encoder that are trained, too; null where it stays frozen. */
  readonly lora: LoraConfig | null;
  /** Where the parameters start from, where it is not from scratch. */
  readonly stages: SafetensorsFile | null;
  readonly files: { readonly backbone: string; readonly tokenizer: string };
  readonly tokenizer: () => Promise<Tokenizer>;
  /** What the model to go on from knows; null from scratch. */
  readonly vocabulary: Vocabulary | null;
}

/**
 * The model of a configuration whose backbone is frozen.
 * @param from a model without SigLIP 2 to go on from; null for the preset tiny, from scratch
 */
export async function openCompactModel(
  config: TrainingConfig,
  from: ModelFolder | null,
): Promise<CompactModel> {
  const { backbone: folder = embeddedModel('tiny'), weights } = config.model;
  if (weights !== undefined) {
    throw new TrainingConfigError(
      'model.weights is for whole models on public checkpoints; the backbone of this one comes from model.backbone',
    );
  }
  const lora = imageEncoderUpdates(config);
  if (from) {
    const { backbone, stages, tokenizerPath } = from;
    const { sgsrf, text, imageSize } = from.config;
    const sam2 = { ...from.config.sam2, imageSize: config.imageSize ?? imageSize };
    return {
      sgsrf: grown(sgsrf, config),
      sam2,
      storedSam2: sam2,
      text: text!,
      backbone,
      lora,
      stages,
      files: { backbone: backbone.path!, tokenizer: tokenizerPath },
      tokenizer: () => from.tokenizer(),
      vocabulary: from.config.vocabulary,
    };
  }
  const files = {
    backbone: join(folder, MODEL_FILES.backbone),
    tokenizer: join(folder, MODEL_FILES.tokenizer),
  };
  return {
    sgsrf: stagesOf(config),
    sam2: sam2Config('tiny', config.imageSize ?? DEFAULT_IMAGE_SIZE),
    storedSam2: 'tiny',
    text: parseBertConfig(JSON.parse(await readFile(join(folder, 'text_encoder.json'), 'utf8'))),
    backbone: openSafetensors(files.backbone),
    lora,
    stages: null,
    files,
    tokenizer: () => loadTokenizer(files.tokenizer),
    vocabulary: null,
  };
}

/** Low-rank updates of SAM 2's image encoder as the configuration wants them; the paper's, where it does not say. */
function imageEncoderUpdates({ model: { lora } }: TrainingConfig): LoraConfig | null {
  if (lora === undefined) return null;
  if (lora.siglip2 !== undefined && lora.siglip2 !== 'none') {
    throw new TrainingConfigError(
      "model.lora.siglip2 is for models that read with SigLIP 2; this one's low-rank updates are of SAM 2 (model.lora.sam2)",
    );
  }
  const { rank, alpha, sam2 } = { ...paperLora, ...lora };
  return { rank, alpha, siglip2: 'none', sam2 };
}

function grown(sgsrf: SgsrfConfig, { model: { grow = {} } }: TrainingConfig): SgsrfConfig {
  try {
    return grownConfig(sgsrf, grow);
  } catch (error) {
    throw new TrainingConfigError(`model.grow: ${(error as Error).message}`);
  }
}

/** The preset with the configuration's single values put over it. */
function stagesOf({ model, imageSize }: TrainingConfig): SgsrfConfig {
  const config = withOverrides(sgsrfPresets.tiny, model.overrides);
  if (config.visual.source !== 'sam2-trunk') {
    throw new TrainingConfigError(
      "model.overrides: the preset 'tiny' takes its visual tokens from SAM 2's trunk; choose another preset for an encoder's",
    );
  }
  try {
    validateConfig(config);
  } catch (error) {
    throw new TrainingConfigError(
      `model.overrides: ${(error as Error).message}${imageSize ? ` (imageSize ${imageSize})` : ''}`,
    );
  }
  return config;
}
