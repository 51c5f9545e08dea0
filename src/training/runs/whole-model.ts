import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { extendVocabulary, type Vocabulary } from '../../language/index.ts';
import { type ModelConfig, resolveModelConfig, type StoredModelConfig } from '../../model/model-config.ts';
import type { ModelFolder } from '../../model/model-folder-node.ts';
import { writeModelPaths } from '../../model/model-paths-node.ts';
import { paperLora } from '../../sgsrf/lora.ts';
import type { ModelPresetName } from '../../sgsrf/preset-names.ts';
import { type ModelPreset, modelPreset } from '../../sgsrf/presets.ts';
import type { Tokenizer } from '../../text/index.ts';
import { loadTokenizer } from '../../text/tokenizer-node.ts';
import { type BackboneReference, parseBackbones } from '../../weights/adapter.ts';
import { openWeights } from '../../weights/checkpoint.ts';
import { backboneSources } from '../../weights/hub/backbones.ts';
import { type PulledBackbone, pullBackbone } from '../../weights/hub/pull-backbone-node.ts';
import { backboneReference } from '../../weights/hub/resolve-backbone-node.ts';
import { hubSettings } from '../../weights/hub/settings-node.ts';
import type { SafetensorsFile } from '../../weights/index.ts';
import { openSafetensors } from '../../weights/safetensors-node.ts';
import { exportAdapter } from '../checkpoints/export-adapter.ts';
import { scoreNote } from '../checkpoints/score-note.ts';
import { type TrainingConfig, TrainingConfigError } from '../config.ts';
import { withOverrides } from './overrides.ts';

/** Presets of whole models, by the names that configurations use: `tiny` alone is the compact model. */
export const WHOLE_PRESETS: Readonly<Record<string, ModelPresetName>> = {
  paper: 'paper',
  'base-plus': 'base-plus',
  small: 'small',
  'tiny-siglip2': 'tiny',
};

/** A whole model: its configuration, the public checkpoints that it stands on, and how it is written. */
export interface WholeModel {
  readonly config: ModelConfig;
  readonly backbone: SafetensorsFile;
  readonly siglip2: readonly SafetensorsFile[];
  /** Where the parameters start from, where it is not from scratch. */
  readonly stages: SafetensorsFile | null;
  readonly tokenizer: () => Promise<Tokenizer>;
  /** Writes a checkpoint as a model; returns its file or folder. */
  readonly export: (
    checkpoint: string,
    training: Readonly<Record<string, unknown>>,
    vocabulary: Vocabulary,
  ) => Promise<string>;
}

/** The files of a model's backbones on this machine. */
interface BackboneFiles {
  readonly sam2: string;
  readonly siglip2: readonly string[];
  readonly tokenizer: string;
  /** What an adapter names them by; null for local files. */
  readonly references: readonly BackboneReference[] | null;
}

/**
 * Opens the whole model of a configuration. Uses no network: what is not here yet is fetched by `weights pull`.
 * @param from a model with SigLIP 2 to go on from; null for the configuration's preset, from scratch
 */
export async function openWholeModel(
  config: TrainingConfig,
  from: ModelFolder | null,
  signal: AbortSignal | undefined,
): Promise<WholeModel> {
  if (config.model.backbone !== undefined) {
    throw new TrainingConfigError("model.backbone is for the preset 'tiny'; a whole model has model.weights");
  }
  return from ? fromModel(config, from) : fromPreset(config, signal);
}

async function fromPreset(config: TrainingConfig, signal: AbortSignal | undefined): Promise<WholeModel> {
  const { lora = {}, overrides } = config.model;
  const preset = modelPreset(WHOLE_PRESETS[config.model.preset!]!);
  const sgsrf = withOverrides(preset.sgsrf, overrides);
  const { name, sam2, siglip2 } = preset;
  const given = Object.fromEntries(Object.entries(lora).filter(([, value]) => value !== undefined));
  const imageSize = config.imageSize ?? preset.imageSize;
  const stored: Omit<StoredModelConfig, 'training' | 'scoreNote'> = {
    name,
    imageSize,
    sam2,
    siglip2,
    lora: { ...paperLora, ...given },
    sgsrf,
  };
  const files = await backboneFiles(config, preset, signal);
  return wholeModel(config, stored, files, null);
}

function fromModel(config: TrainingConfig, from: ModelFolder): WholeModel {
  const { weights, lora } = config.model;
  if (weights !== undefined || lora !== undefined) {
    throw new TrainingConfigError(
      `model.${weights === undefined ? 'lora' : 'weights'} must be left out beside model.from, which brings it`,
    );
  }
  const { stages, backbone, siglip2 = [], tokenizerPath } = from;
  // A calibration is of the weights that it was measured with.
  const { training, scoreNote: note, presence, ...stored } = from.config;
  const references = parseBackbones(stages.metadata, stages.path ?? stages.name);
  const files: BackboneFiles = {
    sam2: backbone.path!,
    siglip2: siglip2.map(({ path }) => path!),
    tokenizer: tokenizerPath,
    references: references.length > 0 ? references : null,
  };
  const imageSize = config.imageSize ?? stored.imageSize;
  return wholeModel(config, { ...stored, imageSize }, files, stages);
}

function wholeModel(
  config: TrainingConfig,
  architecture: Omit<StoredModelConfig, 'training' | 'scoreNote'>,
  files: BackboneFiles,
  stages: SafetensorsFile | null,
): WholeModel {
  const stored = (training: Readonly<Record<string, unknown>>): StoredModelConfig => ({
    ...architecture,
    name: basename(config.output),
    training,
    scoreNote: scoreNote(config),
  });
  const resolved = resolveModelConfig(stored({}));
  const known = stages ? architecture.vocabulary : undefined;
  const taught = (vocabulary: Vocabulary) => (known ? extendVocabulary(known, vocabulary) : vocabulary);
  return {
    config: resolved,
    backbone: openWeights(files.sam2, 'backbone.safetensors'),
    siglip2: files.siglip2.map((path, index) => openSafetensors(path, `siglip2-${index}.safetensors`)),
    stages,
    tokenizer: () => loadTokenizer(files.tokenizer, resolved.siglip2!.sentences),
    async export(checkpoint, training, vocabulary) {
      await mkdir(config.output, { recursive: true });
      if (files.references) {
        const file = join(config.output, 'adapter.safetensors');
        await exportAdapter({
          file,
          checkpoint,
          config: { ...stored(training), vocabulary: taught(vocabulary) },
          backbones: files.references,
        });
        return file;
      }
      // Local backbones have no repository that names them: a folder says where they lie.
      const folder = join(config.output, 'model');
      await mkdir(folder, { recursive: true });
      const file = join(folder, 'sgsrf.safetensors');
      const whole = { ...stored(training), vocabulary: taught(vocabulary) };
      await exportAdapter({ file, checkpoint, config: whole, backbones: [] });
      const { sam2, siglip2, tokenizer } = files;
      await writeModelPaths(folder, { stages: basename(file), backbone: sam2, siglip2, tokenizer });
      return folder;
    },
  };
}

async function backboneFiles(
  config: TrainingConfig,
  preset: ModelPreset,
  signal: AbortSignal | undefined,
): Promise<BackboneFiles> {
  const { weights = 'hub' } = config.model;
  if (typeof weights === 'object') {
    const { siglip2, sam2, tokenizer } = weights;
    return { sam2, siglip2: [siglip2].flat(), tokenizer, references: null };
  }
  const settings = hubSettings({ offline: true });
  const [siglip, sam2] = backboneSources(preset);
  const directory = weights === 'hub' ? {} : { directory: weights };
  const find = (source: typeof siglip): Promise<PulledBackbone> =>
    pullBackbone(source, { settings, ...directory, ...(signal ? { signal } : {}) });
  const [towers, trunk] = [await find(siglip), await find(sam2)];
  const tokenizer = towers.files.find(({ file }) => file.path === 'tokenizer.json')!;
  return {
    sam2: trunk.weights[0]!.realPath,
    siglip2: towers.weights.map(({ realPath }) => realPath),
    tokenizer: tokenizer.realPath,
    references: [await backboneReference(towers, signal), await backboneReference(trunk, signal)],
  };
}
