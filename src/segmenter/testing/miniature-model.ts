import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultVocabulary } from '../../language/index.ts';
import { MODEL_FILES } from '../../model/model.ts';
import { formatModelConfig, type ModelConfig } from '../../model/model-config.ts';
import { initialParameters, modelParameters } from '../../programs/untrained-model.ts';
import { miniatureSam2, miniatureSgsrf } from '../../testing/miniature-config.ts';
import { randomArray } from '../../testing/random-tensor.ts';
import { writeSafetensors } from '../../weights/safetensors-node.ts';

/** A model of every part at its smallest; its weights are random, so its masks mean nothing. */
export const miniatureConfig: ModelConfig = {
  name: 'miniature',
  imageSize: 64,
  sam2: miniatureSam2,
  text: {
    vocabularySize: 32,
    width: 12,
    layers: 1,
    heads: 2,
    hiddenWidth: 16,
    maxTokens: 32,
    tokenTypes: 2,
    layerNormEpsilon: 1e-12,
    activation: 'gelu',
  },
  sgsrf: miniatureSgsrf,
  vocabulary: defaultVocabulary,
  training: {},
  scoreNote: 'random weights',
};

/** Writes the miniature model into a folder, which is made where it is missing. */
export async function writeMiniatureModel(
  folder: string,
  config: ModelConfig = miniatureConfig,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const { backbone, stages } = modelParameters(config);
  let seed = 0;
  // Random numbers through the linear congruential generator that tests use: the same model everywhere.
  const random = () => (randomArray(1, ++seed)[0]! + 1) / 2;
  await writeSafetensors(join(folder, MODEL_FILES.backbone), initialParameters(backbone, random));
  await writeSafetensors(
    join(folder, MODEL_FILES.stages),
    initialParameters(stages, random),
    formatModelConfig(config),
  );
  const tokenizer = fileURLToPath(new URL('../../../test/fixtures/text/tokenizer.json', import.meta.url));
  await copyFile(tokenizer, join(folder, MODEL_FILES.tokenizer));
}
