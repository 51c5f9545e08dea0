// One training step of a whole model on this machine, as JSON on stdout: seconds and peak memory, with activations computed
// again. Make the model first: npx tsx scripts/make-untrained-model.ts --preset paper FOLDER
//   npx tsx bench/training-step.ts --model FOLDER [--keep-activations]
import { parseArgs } from 'node:util';
import { openModel } from '../src/model/model-folder-node.ts';
import { fromFiles } from '../src/programs/program-options.ts';
import { Random, standardNormal } from '../src/random/random.ts';
import { float32, float32Output, type Tensor } from '../src/runtime/index.ts';
import { nodeRuntime } from '../src/runtime/node.ts';
import { initialiseParameter } from '../src/sgsrf/initialisation.ts';
import { paperLossWeights } from '../src/sgsrf/losses.ts';
import { TrainableParameters } from '../src/training/optimiser/trainable-parameters.ts';
import { buildWholeModelGraph } from '../src/training/runs/whole-program.ts';
import { unpackTensor } from '../src/weights/index.ts';
import { rounded } from './rounded.ts';

const { values } = parseArgs({
  options: { model: { type: 'string' }, 'keep-activations': { type: 'boolean', default: false } },
});
if (!values.model)
  throw new Error('give --model FOLDER, as scripts/make-untrained-model.ts --preset writes it');

const { config, backbone, siglip2 = [] } = await openModel(values.model);
const random = new Random('training step');
const parameters = new TrainableParameters({
  group: () => ({ group: 'all', learningRateScale: 1, weightDecay: 0 }),
  initialise: (name, shape) =>
    backbone.has(name) ? unpackTensor(backbone, name) : initialiseParameter(name, shape, () => random.next()),
});
const tokens = config.sgsrf.maxTokens;
const recompute = !values['keep-activations'];
const shape = { images: 1, expressionsPerImage: 1, tokens, targetSize: config.imageSize };
const started = performance.now();
const { graph, lossNames } = buildWholeModelGraph(
  config,
  shape,
  paperLossWeights,
  { frozen: fromFiles([...siglip2, backbone]), trainable: (own) => parameters.bind(own) },
  { recompute },
);
parameters.allocate();
// Weights stay mapped: packing them for products would take their size a second time.
const program = await nodeRuntime.compile(graph, { keepRecomputation: recompute, mapWeights: true });
const compiled = performance.now();

const noise = (dimensions: readonly number[]): Tensor => {
  const size = dimensions.reduce((product, dimension) => product * dimension, 1);
  return float32(
    Float32Array.from({ length: size }, () => standardNormal(() => random.next())),
    dimensions,
  );
};
const side = config.siglip2!.towers.vision.imageSize;
const feeds: Record<string, Tensor> = {
  pixel_values: noise([1, 3, config.imageSize, config.imageSize]),
  vision_pixel_values: noise([1, 3, side, side]),
  token_ids: {
    dtype: 'int64',
    shape: [1, tokens],
    data: BigInt64Array.from({ length: tokens }, (_, index) => BigInt(index + 5)),
  },
  text_mask: float32(
    Float32Array.from({ length: tokens }, (_, index) => (index < 9 ? 1 : 0)),
    [1, tokens],
  ),
  target: {
    dtype: 'uint8',
    shape: [1, 1, config.imageSize, config.imageSize],
    data: Uint8Array.from({ length: config.imageSize ** 2 }, (_, index) => (index % 7 === 0 ? 1 : 0)),
  },
};
const outputs = await program.run({ ...parameters.feeds(), ...feeds });
const finished = performance.now();
parameters.accumulate(outputs);
const gradients = parameters.groups.flatMap((group) => [...group.gradients.subarray(0, 1_000_000)]);
const result = {
  model: config.name,
  recompute,
  nodes: graph.nodes.length,
  trainable: parameters.count,
  losses: Object.fromEntries(lossNames.map((name) => [name, float32Output(outputs, name).data[0]])),
  gradientsFinite: gradients.every(Number.isFinite),
  seconds: { build: rounded((compiled - started) / 1000, 2), step: rounded((finished - compiled) / 1000, 2) },
  peakMemoryGB: rounded(process.resourceUsage().maxRSS / 2 ** 20, 2),
};
process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
await program.dispose();
