import { basename, join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { SkyreferError } from '../../errors/skyrefer-error.ts';
import { hashFiles } from '../../files/hash-files.ts';
import { formatShape, sameShape } from '../../graph/index.ts';
import { extendVocabulary } from '../../language/index.ts';
import { MODEL_FILES } from '../../model/model.ts';
import type { ModelFolder } from '../../model/model-folder-node.ts';
import { parameterNames, unpackTensor } from '../../weights/index.ts';
import { writeCompactModel } from './export-model.ts';

/** Models whose weights have no meaningful mean. */
export class AverageModelsError extends SkyreferError {
  override name = 'AverageModelsError';
  readonly code = 'average-models';
}

export interface AverageOptions {
  /** Of the models, in their order; divided by their sum. Default: all alike. */
  readonly weights?: readonly number[];
}

/**
 * Writes the model whose trained parameters are the mean of several models', theta = sum_m w_m theta_m / sum_m w_m, in float16.
 * For models that went different ways from the same one, e.g. with different seeds: it costs no more than one of them and
 * is mostly better than each ("model soups", Wortsman et al., ICML 2022). The mean has no calibration of the object score
 * until it is given one, and knows what any of them was taught. A mean of a model and of what a fine-tuning made of it keeps most of
 * what the first knew (Wortsman et al., "Robust fine-tuning of zero-shot models", CVPR 2022).
 *
 * @param models two or more of one architecture, with the same backbone and tokenizer
 * @param folder of the new model, whose name becomes the model's; made where it is missing
 * @returns the folder
 * Throws an AverageModelsError that names what differs; then nothing is written.
 *
 * @example
 * ```ts
 * import { openModel } from 'skyrefer';
 * import { type AverageModelsError, averageModels } from 'skyrefer/training';
 * const alone = averageModels([await openModel('tiny')], 'mean').catch((error: AverageModelsError) => error.code);
 * console.log(await alone); // average-models
 * ```
 */
export async function averageModels(
  models: readonly ModelFolder[],
  folder: string,
  { weights = models.map(() => 1) }: AverageOptions = {},
): Promise<string> {
  const [first, ...others] = models;
  if (!first || others.length === 0) {
    throw new AverageModelsError(`${models.length} model cannot be averaged; give two or more`);
  }
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (weights.length !== models.length || !weights.every((weight) => weight >= 0) || !(sum > 0)) {
    throw new AverageModelsError(
      `${models.length} models need as many weights of 0 or more that do not all vanish, got ${weights.join(', ')}`,
    );
  }
  if (first.config.lora || first.siglip2) {
    throw new AverageModelsError(
      `${first.path} has low-rank updates or backbones of its own: the mean of factors is not the mean of their products; ` +
        'give compact models',
    );
  }
  const backbone = await hashFiles([fileOf(first)]);
  const tokenizer = await hashFiles([first.tokenizerPath]);
  for (const other of others) {
    requireSameArchitecture(first, other);
    if ((await hashFiles([fileOf(other)])) !== backbone) refuse(first, other, 'another backbone');
    if ((await hashFiles([other.tokenizerPath])) !== tokenizer) refuse(first, other, 'another tokenizer');
  }

  const parameters = new Map(
    trainedNames(models).map((name) => [
      name,
      {
        shape: fileWith(name, first)!.entry(name).shape,
        data: meanOf(
          models.map((model) => unpackTensor(fileWith(name, model)!, name)),
          weights.map((weight) => weight / sum),
        ),
      },
    ]),
  );
  const { presence: _, unsureBelow: _below, ...config } = first.config;
  return writeCompactModel({
    folder,
    files: { backbone: fileOf(first), tokenizer: first.tokenizerPath },
    parameters,
    config: {
      ...config,
      name: basename(resolve(folder)),
      vocabulary: models.map(({ config: { vocabulary } }) => vocabulary).reduce(extendVocabulary),
      training: {
        averageOf: models.map((model) => model.config.training),
        ...(new Set(weights).size > 1 ? { weights } : {}),
      },
    },
  });
}

/** Sums in float64, so that the order of the models does not matter beyond the last bit. */
function meanOf(values: readonly Float32Array[], weights: readonly number[]): Float32Array {
  const mean = new Float32Array(values[0]!.length);
  for (let i = 0; i < mean.length; i++) {
    let sum = 0;
    for (let m = 0; m < values.length; m++) sum += weights[m]! * values[m]![i]!;
    mean[i] = sum;
  }
  return mean;
}

/** Everything that the weights' meaning depends on; names, vocabularies, records and calibrations may differ. */
function requireSameArchitecture(first: ModelFolder, other: ModelFolder): void {
  const architecture = ({ config }: ModelFolder) => {
    const {
      name: _name,
      training: _training,
      presence: _presence,
      unsureBelow: _below,
      scoreNote: _note,
      vocabulary: _vocabulary,
      ...rest
    } = config;
    return rest;
  };
  const [wanted, found] = [architecture(first), architecture(other)];
  for (const key of new Set([...Object.keys(wanted), ...Object.keys(found)]) as Set<keyof typeof wanted>) {
    if (!isDeepStrictEqual(wanted[key], found[key])) refuse(first, other, `another '${key}'`);
  }
  for (const name of trainedNames([first, other])) {
    const [mine, theirs] = [fileWith(name, first), fileWith(name, other)];
    if (!mine) refuse(first, other, `a tensor '${name}' that the first does not have`);
    if (!theirs) refuse(first, other, `no tensor '${name}'`);
    const [shape, otherShape] = [mine.entry(name).shape, theirs.entry(name).shape];
    if (!sameShape(shape, otherShape)) {
      refuse(first, other, `'${name}' of shape ${formatShape(otherShape)} instead of ${formatShape(shape)}`);
    }
  }
}

/** Names of what any of the models trained. */
const trainedNames = (models: readonly ModelFolder[]): string[] => [
  ...new Set(models.flatMap(({ stages }) => parameterNames(stages))),
];

/** The file in which a model has a tensor: what it did not train, SAM 2's decoder, is its backbone's. */
const fileWith = (name: string, { stages, backbone }: ModelFolder) =>
  [stages, backbone].find(({ tensors }) => tensors.has(name));

function refuse(first: ModelFolder, other: ModelFolder, difference: string): never {
  throw new AverageModelsError(
    `${other.path} has ${difference}, compared with ${first.path}; give models of one architecture that began as the same one`,
  );
}

const fileOf = ({ backbone, path }: ModelFolder): string => backbone.path ?? join(path, MODEL_FILES.backbone);
