// A training step of the compact model on cached features beside PyTorch 2 on the same processor, in turn, as JSON on stdout:
//   npx tsx bench/training-beside-pytorch.ts --python PYTHON [--size 512] [--images 4] [--expressions 5] [--rounds 5] [--steps 3]
//     [--types float32,bfloat16,float32-compiled] [--threads N] [--literal]
// PYTHON has torch (`pip install torch`). The peer trains the same graph, operator by operator, by autograd, with the same loss, clipping,
// AdamW and average (bench/reference/peer_training.py); attention whose weights nothing else reads is its own function there, unless `--literal`.
// Loss and every parameter's gradient are compared first, and a difference ends the run. Default types: float32, and bfloat16 (autocast) where
// the processor has instructions for it. `float32-compiled` (torch.compile, which needs a C++ compiler) takes minutes to start. On a busy
// machine only processor time says something, and with `--threads 1` (default: one for each core), as PyTorch's threads spin while they wait for
// each other: `--threads 1 --size 256 --images 2 --rounds 3 --steps 1` takes a short while there.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parameterInput } from '../src/training/optimiser/trainable-parameters.ts';
import { type CompactStep, CompactTraining, compactStep, STEP_SETTINGS } from './compact-step.ts';
import { describeMachine, processorFeatures } from './machine.ts';
import { median } from './median.ts';
import { productGigaflops } from './product.ts';
import { Peer, type PeerAnswer } from './reference/peer.ts';
import { writeGraph } from './reference/write-graph.ts';
import { rounded } from './rounded.ts';

const { values } = parseArgs({
  options: {
    python: { type: 'string' },
    size: { type: 'string', default: '512' },
    images: { type: 'string', default: '4' },
    expressions: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '5' },
    steps: { type: 'string', default: '3' },
    types: { type: 'string' },
    threads: { type: 'string' },
    literal: { type: 'boolean', default: false },
  },
});
if (!values.python) throw new Error('--python names an interpreter that has torch');

/** Largest difference of loss and gradients, of the value: the same graph, in another order of sums. */
const LARGEST_DIFFERENCE = 1e-3;
const OWN = 'skyrefer float32';

const features = await processorFeatures();
const hasBfloat16 = features.some((name) => name === 'avx512_bf16' || name === 'amx_bf16');
const types = values.types?.split(',') ?? ['float32', ...(hasBfloat16 ? ['bfloat16'] : [])];
const [rounds, steps] = [Number(values.rounds), Number(values.steps)];
const shape = {
  size: Number(values.size),
  images: Number(values.images),
  expressionsPerImage: Number(values.expressions),
};

const threads = values.threads === undefined ? undefined : Number(values.threads);

const folder = await mkdtemp(join(tmpdir(), 'skyrefer-bench-'));
await using peer = await Peer.start(values.python, 'peer_training.py', threads);
const compact = await compactStep({ ...shape, ...(threads === undefined ? {} : { threads }) });
try {
  await writeGraph(folder, compact.forward, compact.feeds, compact.parameters.feeds());
  const training = new CompactTraining(compact);
  const attentions: Record<string, number> = {};
  const compared: Record<string, Compared> = {};
  const loss = await training.gradients();
  for (const name of types) {
    const [dtype, compiled] = name.split('-');
    const load = { load: folder, name, dtype, compile: compiled === 'compiled', fuse: !values.literal };
    attentions[name] = (await peer.ask({ ...load, settings: STEP_SETTINGS })).fused!;
    compared[name] = compare(compact, loss, await peer.ask({ check: name }));
    if (dtype === 'float32' && compared[name].largestDifference > LARGEST_DIFFERENCE)
      throw new Error(
        `PyTorch ${name} computes something else: ${JSON.stringify(compared[name])}, of ${LARGEST_DIFFERENCE}`,
      );
  }
  const products = [await bareProducts()];
  const seconds: Record<string, number[]> = { [OWN]: [] };
  const cpuSeconds: Record<string, number[]> = { [OWN]: [] };
  for (const name of types) {
    seconds[`PyTorch ${name}`] = [];
    cpuSeconds[`PyTorch ${name}`] = [];
  }
  for (let round = 0; round <= rounds; round++) {
    for (const name of [OWN, ...types]) {
      const made: Step[] = [];
      for (let step = 0; step < steps; step++)
        made.push(name === OWN ? await ownStep(training) : await theirStep(name));
      if (round === 0) continue; // the first ones grow arenas
      const label = name === OWN ? OWN : `PyTorch ${name}`;
      seconds[label]!.push(median(made.map((one) => one.seconds)));
      cpuSeconds[label]!.push(median(made.map((one) => one.cpuSeconds)));
    }
  }
  products.push(await bareProducts());
  const result = {
    ...shape,
    rounds,
    stepsPerRound: steps,
    parameters: compact.parameters.count,
    settings: STEP_SETTINGS,
    compared,
    attentionsAsOneFunction: attentions,
    seconds: overRounds(seconds),
    cpuSeconds: overRounds(cpuSeconds),
    ratios: Object.fromEntries(
      types.map((name) => [
        `to PyTorch ${name}`,
        {
          seconds: ratioByPair(seconds, `PyTorch ${name}`),
          cpuSeconds: ratioByPair(cpuSeconds, `PyTorch ${name}`),
        },
      ]),
    ),
    gigaflopsOfAProduct: { before: products[0], after: products[1] },
    bfloat16: hasBfloat16 ? 'in instructions of its own' : 'emulated by this processor',
    versions: peer.versions,
    machine: { ...describeMachine(), features },
  };
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
} finally {
  await compact.program.dispose();
  await rm(folder, { recursive: true, force: true });
}

interface Compared {
  readonly loss: number;
  readonly theirLoss: number;
  readonly gradientNorm: number;
  readonly theirGradientNorm: number;
  /** Of the loss, the gradient's norm and each parameter's, of the value; below a ten-thousandth of the whole norm of that. */
  readonly largestDifference: number;
  /** Where it is. */
  readonly at: string;
}

/** Loss and gradient norms of the same batch at the same parameters. */
function compare({ parameters }: CompactStep, loss: number, theirs: PeerAnswer): Compared {
  const norms = theirs.gradientNorms!;
  const gradients = parameters.tensors(
    new Map(parameters.groups.map(({ group, gradients }) => [group, gradients])),
  );
  const whole = (parts: readonly number[]) => Math.hypot(...parts);
  const own = gradients.map(({ name, data }) => ({
    name,
    norm: Math.sqrt(data.reduce((sum, value) => sum + value * value, 0)),
  }));
  const gradientNorm = whole(own.map(({ norm }) => norm));
  const theirGradientNorm = whole(Object.values(norms));
  const difference = (a: number, b: number, least = 0) => Math.abs(a - b) / Math.max(Math.abs(b), least);
  const differences = [
    { at: 'loss', value: difference(loss, theirs.loss!) },
    { at: 'gradient norm', value: difference(gradientNorm, theirGradientNorm) },
    ...own.map(({ name, norm }) => ({
      at: name,
      value: difference(norm, norms[parameterInput(name)] ?? Number.NaN, 1e-4 * theirGradientNorm),
    })),
  ];
  const worst = differences.reduce((a, b) => (b.value <= a.value ? a : b)); // NaN is the worst
  return {
    loss,
    theirLoss: theirs.loss!,
    gradientNorm,
    theirGradientNorm,
    largestDifference: Number(worst.value.toPrecision(2)),
    at: worst.at,
  };
}

interface Step {
  readonly seconds: number;
  readonly cpuSeconds: number;
}

async function ownStep(training: CompactTraining): Promise<Step> {
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  await training.step();
  const { user, system } = process.cpuUsage(cpu);
  return { seconds: (performance.now() - start) / 1000, cpuSeconds: (user + system) / 1e6 };
}

async function theirStep(name: string): Promise<Step> {
  const answer = await peer.ask({ train: name });
  return { seconds: answer.seconds!, cpuSeconds: answer.cpuSeconds! };
}

/** Rates of a bare product, in billions of operations a second. */
async function bareProducts(): Promise<Record<string, number>> {
  const rates: Record<string, number> = { [OWN]: rounded(await productGigaflops(threads), 0) };
  for (const dtype of new Set(types.map((name) => name.split('-')[0]!)))
    rates[`PyTorch ${dtype}`] = rounded((await peer.ask({ product: dtype })).gigaflops!, 0);
  return rates;
}

function summary(all: readonly number[], digits: number) {
  return {
    median: rounded(median(all), digits),
    least: rounded(Math.min(...all), digits),
    most: rounded(Math.max(...all), digits),
  };
}

function overRounds(all: Readonly<Record<string, readonly number[]>>) {
  return Object.fromEntries(Object.entries(all).map(([name, rounds]) => [name, summary(rounds, 3)]));
}

/** skyrefer's time of the peer's, round by round. */
function ratioByPair(all: Readonly<Record<string, readonly number[]>>, other: string) {
  return summary(
    all[OWN]!.map((own, round) => own / all[other]![round]!),
    2,
  );
}
