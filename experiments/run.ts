/**
 * The paper's experiment on one of its benchmarks, from the public checkpoints to the report beside its tables:
 *
 *     npx tsx experiments/run.ts refsegrs|rrsis-d|risbench [--device cuda] [--smoke]
 *
 * Five commands of skyrefer, which are printed as they are run; a run that was stopped goes on where it was when it is started again. With
 * --smoke the same five run within a minute, on the benchmark's miniature, a model of the paper's kind with random weights that comes from a
 * hub on this machine, and two steps: whether everything is in its place is known before the data are there. Its figures mean nothing.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BENCHMARKS, type Benchmark } from './benchmarks.ts';
import type { Smoke } from './smoke.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { device: { type: 'string', default: 'auto' }, smoke: { type: 'boolean', default: false } },
});
const benchmark = BENCHMARKS.find((name) => name === positionals[0]);
if (!benchmark || positionals.length > 1) {
  console.error(`usage: npx tsx experiments/run.ts ${BENCHMARKS.join('|')} [--device cuda] [--smoke]`);
  process.exit(2);
}

let smoke: Smoke | null = null;
try {
  if (values.smoke) smoke = await (await import('./smoke.ts')).prepareSmoke(benchmark);
  await run(benchmark, smoke);
} finally {
  await smoke?.close();
}

async function run(benchmark: Benchmark, smoke: Smoke | null): Promise<void> {
  const data = smoke?.data ?? `data/${benchmark}`;
  const output = smoke?.output ?? `runs/${benchmark}`;
  const model = `${output}/${smoke ? 'model' : 'adapter.safetensors'}`;
  const set = ['--data', data, '--format', benchmark, '--split', 'test'];
  await skyrefer(['weights', 'pull', 'paper', ...(smoke ? ['--dir', smoke.checkpoints] : [])]);
  await smoke?.writeModel();
  // A miniature never has the published numbers of samples.
  await skyrefer(['data', 'check', benchmark, data], smoke !== null);
  await skyrefer([
    'train',
    smoke?.config ?? `experiments/${benchmark}.yaml`,
    '--device',
    smoke ? 'cpu' : values.device!,
  ]);
  await skyrefer(['evaluate', '--model', model, ...set, '--predictions', `${output}/test.jsonl`]);
  await skyrefer(['report', output, ...set, '--out', `${output}/report.html`]);
  if (smoke) await smoke.check();
  console.log(smoke ? 'all of it ran; what it wrote is removed' : `the report is ${output}/report.html`);
}

/** Runs a command of these sources, in the repository's root. Ends everything where it fails. */
async function skyrefer(args: readonly string[], mayFail = false): Promise<void> {
  console.log(`$ skyrefer ${args.join(' ')}`);
  const command = ['--import', import.meta.resolve('tsx'), `${root}src/cli/main.ts`, ...args];
  const env = { ...process.env, ...smoke?.environment };
  const child = spawn(process.execPath, command, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] });
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (status !== 0 && !(mayFail && status === 1)) {
    throw new Error(
      `skyrefer ${args[0]} ended with ${status}; the same command of this script goes on from there`,
    );
  }
}
