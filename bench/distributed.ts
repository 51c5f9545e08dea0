// What ranks exchange and how a training grows with them, on this machine, as JSON on stdout:
//   npx tsx bench/distributed.ts [--ranks 1,2,4] [--millions 30] [--size 256] [--batches 4] [--steps 5]
// Each number of ranks is started with mpirun. The same step for all: `batches` of one image with five sentences, shared out among
// the ranks; beside the seconds, those of copying the same bytes, since ranks of one machine exchange through its memory.
import { spawn } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launchOf, type Ranks, shardOf } from '../src/distributed/index.ts';
import { joinMpi } from '../src/distributed/mpi/mpi-ranks-node.ts';
import { AdamW } from '../src/training/optimiser/adamw.ts';
import { ShardedGradients } from '../src/training/optimiser/sharded-gradients.ts';
import { compactStep } from './compact-step.ts';
import { describeMachine } from './machine.ts';
import { median } from './median.ts';
import { rounded } from './rounded.ts';

const { values } = parseArgs({
  options: {
    ranks: { type: 'string', default: '1,2,4' },
    millions: { type: 'string', default: '30' },
    size: { type: 'string', default: '256' },
    batches: { type: 'string', default: '4' },
    steps: { type: 'string', default: '5' },
  },
});
const [millions, size, batches, steps] = [values.millions, values.size, values.batches, values.steps].map(
  Number,
) as [number, number, number, number];
const launch = launchOf(process.env);
if (launch) await asRank(await joinMpi(launch, null));
else await asLauncher(values.ranks.split(',').map(Number));

async function asLauncher(counts: readonly number[]): Promise<void> {
  const runs: RankReport[] = [];
  for (const count of counts) runs.push(JSON.parse(await underMpirun(count)) as RankReport);
  const alone = runs.find(({ ranks }) => ranks === 1)?.training.secondsPerStep;
  const training = runs.map((run) => ({
    ...run,
    ...(alone === undefined
      ? {}
      : {
          speedup: rounded(alone / run.training.secondsPerStep, 2),
          efficiency: rounded(alone / run.training.secondsPerStep / run.ranks, 2),
        }),
  }));
  process.stdout.write(`${JSON.stringify({ distributed: training, machine: describeMachine() }, null, 2)}\n`);
}

function underMpirun(count: number): Promise<string> {
  const own = [
    process.execPath,
    ...process.execArgv,
    fileURLToPath(import.meta.url),
    ...process.argv.slice(2),
  ];
  const child = spawn('mpirun', ['--oversubscribe', '--bind-to', 'none', '-np', String(count), ...own], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, OMPI_ALLOW_RUN_AS_ROOT: '1', OMPI_ALLOW_RUN_AS_ROOT_CONFIRM: '1' },
  });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) =>
      status === 0 ? resolve(text) : reject(new Error(`mpirun -np ${count} ended with ${status}`)),
    );
  });
}

interface RankReport {
  readonly ranks: number;
  readonly threads: number;
  readonly exchange: { readonly megabytes: number; readonly milliseconds: Readonly<Record<string, number>> };
  readonly training: { readonly secondsPerStep: number; readonly secondsOfExchange: number };
}

async function asRank(ranks: Ranks): Promise<void> {
  const exchange = await measureExchange(ranks);
  const threads = Math.max(1, Math.floor(cpus().length / ranks.localSize));
  const training = await measureTraining(ranks, threads);
  const report: RankReport = { ranks: ranks.size, threads, exchange, training };
  if (ranks.rank === 0) process.stdout.write(JSON.stringify(report));
  await ranks.close();
}

async function measureExchange(ranks: Ranks): Promise<RankReport['exchange']> {
  const numbers = Math.floor((millions * 1e6) / ranks.size) * ranks.size;
  const [whole, copy] = [new Float32Array(numbers).fill(1), new Float32Array(numbers)];
  const shard = new Float32Array(numbers / ranks.size);
  const small = Float64Array.of(1);
  const time = async (work: () => Promise<void> | void): Promise<number> => {
    const times: number[] = [];
    for (let turn = 0; turn < 5; turn++) {
      await ranks.barrier();
      const start = performance.now();
      await work();
      times.push(performance.now() - start);
    }
    return rounded(median(times), 2);
  };
  return {
    megabytes: (4 * numbers) / 1e6,
    milliseconds: {
      copy: await time(() => copy.set(whole)),
      reduceScatter: await time(() => ranks.reduceScatter(whole, shard)),
      allGather: await time(() => ranks.allGather(whole)),
      allReduceOfOneNumber: await time(() => ranks.allReduce(small, 'sum')),
    },
  };
}

async function measureTraining(ranks: Ranks, threads: number): Promise<RankReport['training']> {
  const { parameters, program, feeds } = await compactStep({
    ...{ size, images: 1, expressionsPerImage: 5, parts: ranks.size, threads },
  });
  const gradients = new ShardedGradients(parameters, ranks);
  const adamw = new AdamW(parameters, {}, ranks);
  const [seconds, exchanging]: [number[], number[]] = [[], []];
  for (let step = 0; step < steps + 2; step++) {
    await ranks.barrier();
    const start = performance.now();
    parameters.zeroGradients();
    for (let batch = ranks.rank; batch < batches; batch += ranks.size) {
      parameters.accumulate(await program.run({ ...parameters.feeds(), ...feeds }));
    }
    await ranks.barrier(); // so that waiting is not taken for exchanging
    const computed = performance.now();
    await gradients.reduce();
    const reduced = performance.now();
    adamw.update(1e-5, 1 / batches, gradients);
    const updated = performance.now();
    for (const { values: whole } of parameters.groups) await ranks.allGather(whole);
    const done = performance.now();
    if (step < 2) continue; // the first ones grow the arena
    seconds.push((done - start) / 1000);
    exchanging.push((done - updated + reduced - computed) / 1000);
  }
  await program.dispose();
  if (shardOf(parameters.groups[0]!.values, ranks).some(Number.isNaN)) throw new Error('not a number');
  return { secondsPerStep: rounded(median(seconds), 3), secondsOfExchange: rounded(median(exchanging), 4) };
}
