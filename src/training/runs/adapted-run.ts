import { fromFiles } from '../../programs/program-options.ts';
import { float32Output, type Tensor } from '../../runtime/index.ts';
import { type LoraConfig, lowRankSelection } from '../../sgsrf/lora.ts';
import { type TrainingConfig, TrainingConfigError } from '../config.ts';
import type { SampledBatch } from '../data/sampler.ts';
import { unitsOf, type ValidationData } from '../data/training-data.ts';
import type { TextStatesCache } from '../features/text-states.ts';
import { type AdaptedBinding, buildAdaptedFeaturesGraph, buildAdaptedGraph } from './adapted-program.ts';
import { noTarget, targetTensor, textTensors } from './compact-batch.ts';
import { openCompactData } from './compact-data.ts';
import type { CompactModel } from './compact-model.ts';
import { batchShape, buildTrainingGraph } from './compact-program.ts';
import { exportCompact } from './export-compact.ts';
import { PictureInputs, type PicturePair, type ReadUnit, sampledPictures } from './picture-inputs.ts';
import { ownBatches, type PreparedRun, type RunContext, type TrainingBatch } from './prepared-run.ts';
import { compactParameters } from './starting-parameters.ts';
import { trainingStep } from './training-step.ts';
import { type ValidationSet, validateSets } from './validation.ts';

/**
 * Puts together the training of a compact model on pictures: low-rank updates of SAM 2's image encoder beside the stages,
 * prompt encoder and mask decoder. The encoder runs forward and backward in every step, which takes several times as long
 * as a step on cached features; every view is seen once, and there is nothing to prepare.
 */
export async function prepareAdaptedRun(
  config: TrainingConfig,
  model: CompactModel & { readonly lora: LoraConfig },
  context: RunContext,
): Promise<PreparedRun> {
  refuseInt8Views(config);
  const { runtime, ranks, threads, bad, own } = context;
  const compile = { cooperative: true, ...(threads === undefined ? {} : { threads }) };
  const { sgsrf, sam2, lora } = model;
  const { data, tokens, targetSize, isReadable, openTexts } = await openCompactData(config, model, context);
  const shape = batchShape(config, tokens, targetSize);
  const parameters = compactParameters({ ...config, parts: ranks.size }, model);
  const adapted = { sgsrf, sam2, lowRank: lowRankSelection(lora) };
  const bind: AdaptedBinding = {
    frozen: fromFiles([model.backbone]),
    trainable: (graph) => parameters.bind(graph),
  };
  const { recompute } = config;
  const trainGraph = buildAdaptedGraph(adapted, shape, config.loss, bind, { recompute });
  const { validation } = data;
  const answersGraph = () =>
    buildTrainingGraph(sgsrf, sam2, { ...shape, images: 1 }, config.loss, bind.trainable, {
      gradients: false,
    }).graph;
  const validationGraphs =
    validation.length > 0
      ? { features: buildAdaptedFeaturesGraph(adapted, bind), answers: answersGraph() }
      : null;
  parameters.allocate();
  const texts = await openTexts();
  const program = own(await runtime.compile(trainGraph.graph, { ...compile, keepRecomputation: recompute }));
  const inputs = own(new PictureInputs(sam2));
  const count = shape.expressionsPerImage;
  const sizes = { tokens, textWidth: sgsrf.textWidth };
  return {
    parameters,
    unitsPerEpoch: unitsOf(data),
    batches(from) {
      const sampled = sampledPictures(config, data, inputs, { bad, isReadable }, from);
      return ownBatches(sampled, ranks, (batch) => assemble(batch, inputs, texts, { ...sizes, targetSize }));
    },
    step: (batch) => trainingStep(program, parameters, batch, trainGraph.lossNames),
    validate:
      validationGraphs &&
      (async (feeds, aborted) => {
        const features = await runtime.compile(validationGraphs.features, compile);
        const answers = await runtime.compile(validationGraphs.answers, compile);
        const setOf = (data: ValidationData): ValidationSet => {
          let last: { readonly image: number; readonly features: Record<string, Tensor> } | null = null;
          return {
            data,
            async answer(image, sentences) {
              if (last?.image !== image) {
                const picture = await data.images[image]!.read();
                const pixels = inputs.tensors([await inputs.prepare(picture)]);
                last = { image, features: await features.run({ ...feeds, ...pixels }) };
              }
              const outputs = await answers.run({
                ...feeds,
                ...last.features,
                ...(await textTensors(texts, sentences, { count, ...sizes })),
                target: noTarget(count, targetSize),
              });
              return float32Output(outputs, 'mask_logits'); // (count, 1, S/4, S/4)
            },
          };
        };
        try {
          const context = { sentencesAtOnce: count, ranks, bad, signal: aborted };
          return await validateSets(validation.map(setOf), context);
        } finally {
          await Promise.all([features.dispose(), answers.dispose()]);
        }
      }),
    export: (checkpoint, training) => exportCompact(config, model, data, checkpoint, training),
  };
}

/** Features in 8-bit integers are a matter of the cache; encoders that learn are computed in float32. */
function refuseInt8Views({ int8ViewSets, data }: TrainingConfig): void {
  const sets = data.format === 'rules' ? (data.sets ?? []) : [];
  if (int8ViewSets.length === 0 && sets.every((set) => !set.int8ViewSets?.length)) return;
  throw new TrainingConfigError(
    'int8ViewSets are of cached features, and with model.lora the image encoder itself is trained, in float32; ' +
      'name the views in viewSets',
  );
}

async function assemble(
  batch: SampledBatch<ReadUnit, PicturePair>,
  inputs: PictureInputs,
  texts: TextStatesCache,
  {
    targetSize,
    ...sizes
  }: { readonly tokens: number; readonly textWidth: number; readonly targetSize: number },
): Promise<TrainingBatch> {
  const pairs = batch.items.flatMap(({ samples }) => samples);
  const sentences = pairs.map(({ text }) => text);
  return {
    feeds: {
      ...inputs.tensors(batch.items.map(({ samples }) => samples[0]!.prepared)),
      ...(await textTensors(texts, sentences, { count: pairs.length, ...sizes })),
      target: targetTensor(pairs, targetSize),
    },
    images: batch.items.length,
    next: batch.next,
  };
}
