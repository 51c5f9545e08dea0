import { fromFiles } from '../../programs/program-options.ts';
import { type Device, DeviceError } from '../../runtime/device.ts';
import { float32Output } from '../../runtime/index.ts';
import type { TrainingConfig } from '../config.ts';
import { canRead } from '../data/annotated-source.ts';
import { openTrainingData, unitsOf, type ValidationData } from '../data/training-data.ts';
import { noTarget } from './compact-batch.ts';
import { type BatchShape, batchShape } from './compact-program.ts';
import { PictureInputs, sampledPictures } from './picture-inputs.ts';
import { ownBatches, type PreparedRun, type RunContext } from './prepared-run.ts';
import { wholeModelParameters } from './starting-parameters.ts';
import { trainingStep } from './training-step.ts';
import { type ValidationSet, validateSets } from './validation.ts';
import { sentenceTensors, wholeBatch } from './whole-batch.ts';
import type { WholeModel } from './whole-model.ts';
import { buildWholeModelGraph } from './whole-program.ts';

/** Devices whose matrix products may be in bfloat16. */
const BFLOAT16_DEVICES: readonly Device[] = ['cuda'];

/**
 * The element type of matrix products on a device.
 * Throws a DeviceError where bfloat16 is asked of a device that does not have it.
 */
export function matrixTypeOn(
  device: Exclude<Device, 'auto'>,
  precision: TrainingConfig['precision'],
): 'float32' | 'bfloat16' {
  const able = BFLOAT16_DEVICES.includes(device);
  if (precision === 'auto') return able ? 'bfloat16' : 'float32';
  if (precision === 'bfloat16' && !able) {
    throw new DeviceError(
      `precision bfloat16 needs device ${BFLOAT16_DEVICES.join(' or ')}, and this run is on ${device}; ` +
        "set precision: float32, or 'auto' to take what the device has",
    );
  }
  return precision;
}

/**
 * Puts together the training of a whole model on images: the frozen towers and trunk run in every step, with their
 * low-rank updates; activations are computed again unless the configuration keeps them.
 *
 * A batch of the paper (8) is `batch.images` at once, `batch.accumulation` times: the gradients are means of means. Several
 * ranks take a step's batches in turn.
 */
export async function prepareWholeRun(
  config: TrainingConfig,
  model: WholeModel,
  context: RunContext & { readonly device: Exclude<Device, 'auto'> },
): Promise<PreparedRun> {
  const { runtime, ranks, threads, bad, own, device } = context;
  const matrixType = matrixTypeOn(device, config.precision);
  const { sam2, sgsrf, siglip2 } = model.config;
  const tokens = sgsrf.maxTokens;
  const targetSize = config.targetSize ?? sam2.imageSize;
  const tokenizer = await model.tokenizer();
  const countTokens = (sentence: string) => tokenizer.encode(sentence, { maxTokens: tokens }).ids.length;
  const data = await openTrainingData(config, { targetSize, countTokens, bad });
  const isReadable = (sentence: string) => canRead(sentence, countTokens);
  const shape = batchShape(config, tokens, targetSize);
  const parameters = wholeModelParameters({ ...config, parts: ranks.size }, model);
  const frozen = fromFiles([...model.siglip2, model.backbone]);
  const build = (batch: BatchShape, gradients: boolean) =>
    buildWholeModelGraph(
      model.config,
      batch,
      config.loss,
      { frozen, trainable: (graph) => parameters.bind(graph) },
      { gradients, recompute: config.recompute, matrixType },
    );
  // Weights stay mapped on the CPU: packing them for products would take their size a second time.
  const compile = {
    cooperative: true,
    mapWeights: device === 'cpu',
    ...(threads === undefined ? {} : { threads }),
  };
  const trainGraph = build(shape, true);
  const { validation } = data;
  const validationGraph = validation.length > 0 ? build({ ...shape, images: 1 }, false).graph : null;
  parameters.allocate();
  const program = own(
    await runtime.compile(trainGraph.graph, { ...compile, keepRecomputation: config.recompute }),
  );
  const inputs = own(new PictureInputs(sam2, siglip2!.towers.vision));
  const reading = { tokenizer, tokens };
  const count = shape.expressionsPerImage;
  return {
    parameters,
    unitsPerEpoch: unitsOf(data),
    batches(from) {
      const sampled = sampledPictures(config, data, inputs, { bad, isReadable }, from);
      return ownBatches(sampled, ranks, (batch) => wholeBatch(batch, shape, inputs, reading));
    },
    step: (batch) => trainingStep(program, parameters, batch, trainGraph.lossNames),
    validate:
      validationGraph &&
      (async (feeds, aborted) => {
        // Loaded for the occasion: a second copy of the backbones would be idle most of the time.
        const validationProgram = await runtime.compile(validationGraph, compile);
        const setOf = (data: ValidationData): ValidationSet => {
          let last: { image: number; pixels: ReturnType<PictureInputs['tensors']> } | null = null;
          return {
            data,
            async answer(image, sentences) {
              if (last?.image !== image) {
                const picture = await data.images[image]!.read();
                last = { image, pixels: inputs.tensors([await inputs.prepare(picture)]) };
              }
              const outputs = await validationProgram.run({
                ...feeds,
                ...last.pixels,
                ...sentenceTensors(sentences, count, reading),
                target: noTarget(count, targetSize),
              });
              return float32Output(outputs, 'mask_logits'); // (count, 1, S/4, S/4)
            },
          };
        };
        try {
          return await validateSets(validation.map(setOf), {
            sentencesAtOnce: count,
            ranks,
            bad,
            signal: aborted,
          });
        } finally {
          await validationProgram.dispose();
        }
      }),
    export: (checkpoint, training) => model.export(checkpoint, training, data.vocabulary),
  };
}
