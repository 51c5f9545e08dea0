import { nameOf, RanksError, rankZeroFirst } from '../../distributed/index.ts';
import { ImageEncoder } from '../../programs/image-program.ts';
import type { Precision } from '../../programs/program-options.ts';
import { float32Output, type Program } from '../../runtime/index.ts';
import type { TrainingConfig } from '../config.ts';
import { sampleBatches } from '../data/sampler.ts';
import { unitsOf } from '../data/training-data.ts';
import { computeRunFeatures, openRunFeatures } from '../features/run-features.ts';
import { assembleBatch, type CachedUnit, featureTensors, noTarget, textTensors } from './compact-batch.ts';
import { openCompactData } from './compact-data.ts';
import type { CompactModel } from './compact-model.ts';
import { type BatchShape, batchShape, buildTrainingGraph, featureShapes } from './compact-program.ts';
import { exportCompact } from './export-compact.ts';
import { ownBatches, type PreparedRun, type RunContext } from './prepared-run.ts';
import { compactParameters } from './starting-parameters.ts';
import { trainingStep } from './training-step.ts';
import { validateSets } from './validation.ts';

/** A run lasts hours and shares the machine with whatever else is done there. */
const PATIENT = { cooperative: true } as const;

/**
 * Puts together the training of the stages on cached features: features of the frozen, packed backbone (what is shipped
 * is what was trained on) are computed once per view; the stages, SAM 2's prompt encoder and mask decoder are trained.
 */
export async function prepareCompactRun(
  config: TrainingConfig,
  model: CompactModel,
  context: RunContext,
): Promise<PreparedRun> {
  const { runtime, ranks, threads, bad, signal, own, emit } = context;
  const patient = { ...PATIENT, ...(threads === undefined ? {} : { threads }) };
  const { sgsrf, sam2, backbone } = model;
  const spec = featureShapes(sgsrf, sam2);
  const { data, tokens, targetSize, isReadable, openTexts } = await openCompactData(config, model, context);
  const load = (precision: Precision) =>
    ImageEncoder.load(runtime, backbone, sam2, { ...patient, precision });
  // One computes what the caches have not yet, the others find it.
  const { train, held } = await rankZeroFirst(ranks, async () => {
    const features = await openRunFeatures(data, {
      folder: config.cache,
      backbone: model.files.backbone,
      spec,
    });
    for (const { cache } of features.plans) own(cache);
    for await (const progress of computeRunFeatures(features, { load, bad, signal })) {
      if (ranks.rank > 0)
        throw new RanksError(
          `${nameOf(ranks)} does not see the features in ${config.cache}; put them on a file system that all hosts share`,
        );
      await emit({ type: 'preparing', ...progress });
    }
    return features;
  });

  const texts = await openTexts();
  const shape = batchShape(config, tokens, targetSize);
  const parameters = compactParameters({ ...config, parts: ranks.size }, model);
  const build = (batch: BatchShape, gradients: boolean) =>
    buildTrainingGraph(sgsrf, sam2, batch, config.loss, (graph) => parameters.bind(graph), { gradients });
  const trainGraph = build(shape, true);
  const validationGraph = held.length > 0 ? build({ ...shape, images: 1 }, false) : null;
  parameters.allocate();
  // Only runs that train need it: a validation alone does not wait for it.
  let program: Promise<Program> | null = null;
  const validationProgram = validationGraph && own(await runtime.compile(validationGraph.graph, patient));

  const count = shape.expressionsPerImage;
  const { textWidth } = sgsrf;
  return {
    parameters,
    unitsPerEpoch: unitsOf(data),
    batches(from) {
      const sampled = sampleBatches(
        {
          images: train.flatMap(({ source, cache }) =>
            source.units.map((unit): CachedUnit => {
              return { unit, image: source.images[unit.image]!, cache, record: unit.image };
            }),
          ),
          seed: config.seed,
          imagesPerBatch: shape.images,
          expressionsPerImage: count,
          viewSets: ({ cache }) => cache.availableSets(),
          sampleExpressions: async ({ unit, cache, record }, set, wanted, random, epoch) =>
            unit.pairs(await cache.view(set, record), wanted, { epoch, random, isReadable }),
          onError: ({ image }, error) => bad.accept(image.path ?? image.id, error),
        },
        from,
      );
      return ownBatches(sampled, ranks, (batch) => assembleBatch(batch, shape, spec, textWidth, texts));
    },
    async step(batch) {
      program ??= runtime.compile(trainGraph.graph, patient).then(own);
      return trainingStep(await program, parameters, batch, trainGraph.lossNames);
    },
    validate:
      validationProgram &&
      ((feeds, aborted) =>
        validateSets(
          held.map(({ validation, cache }) => ({
            data: validation,
            async answer(image, sentences) {
              const outputs = await validationProgram.run({
                ...feeds,
                ...featureTensors(await cache.read(0, image), spec, 1),
                ...(await textTensors(texts, sentences, { count, tokens, textWidth })),
                target: noTarget(count, targetSize),
              });
              return float32Output(outputs, 'mask_logits'); // (count, 1, s, s)
            },
          })),
          { sentencesAtOnce: count, ranks, bad, signal: aborted },
        )),
    export: (checkpoint, training) => exportCompact(config, model, data, checkpoint, training),
  };
}
