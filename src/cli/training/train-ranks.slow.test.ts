import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeWithMpi } from '../../../test/optional-tools.ts';
import { writeMiniaturePreset } from '../../segmenter/testing/miniature-preset.ts';
import { readTrainedTensors } from '../../training/checkpoints/checkpoint.ts';
import { writeRuleMadeDataset, writeSmallDataset } from '../../training/testing/small-data.ts';
import { SKYREFER_MAIN, startSkyrefer } from '../testing/skyrefer.ts';

/** Of what `writeRuleMadeDataset` wrote. */
const configuration = (output: string, changes = '') => `data:
  annotations: instances.json
  images: images
  valAnnotations: expressions.jsonl
  valImages: images
  scenes: 2
imageSize: 128
targetSize: 64
viewSets: 2
batch: { images: 1, expressionsPerImage: 2, accumulation: 4 }
steps: 6
optimiser: { warmupSteps: 2 }
validateEvery: 3
checkpointEvery: 2
keepCheckpoints: 9
cache: cache
output: ${output}
${changes}`;

const wholeConfiguration = (output: string) => `data: { format: jsonl, root: sentences }
model: { from: whole/model }
batch: { images: 1, expressionsPerImage: 2, accumulation: 2 }
targetSize: 32
steps: 2
optimiser: { warmupSteps: 0 }
validateEvery: 2
output: ${output}
`;

const ENVIRONMENT = {
  ...process.env,
  OMPI_ALLOW_RUN_AS_ROOT: '1',
  OMPI_ALLOW_RUN_AS_ROOT_CONFIRM: '1',
  // Containers may forbid one process to read another's memory.
  OMPI_MCA_btl_vader_single_copy_mechanism: 'none',
  // A rank that waits leaves its core to others, which tests have few of.
  OMPI_MCA_mpi_yield_when_idle: '1',
};
const MPIRUN = ['mpirun', '--oversubscribe', '--bind-to', 'none'];

describeWithMpi('skyrefer train, started by mpirun', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'skyrefer-ranks-'));
    await writeRuleMadeDataset(folder);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const write = async (output: string, changes?: string) => {
    await writeFile(join(folder, `${output}.yaml`), configuration(output, changes));
    return `${output}.yaml`;
  };
  const start = (size: number, file: string, options: Parameters<typeof startSkyrefer>[1] = {}) =>
    startSkyrefer(['train', file], {
      ...{ cwd: folder, env: ENVIRONMENT, launcher: [...MPIRUN, '-np', String(size)] },
      ...options,
    });
  const trained = (output: string, step: number) =>
    readTrainedTensors(join(folder, output, 'checkpoints', `step-0000000${step}.safetensors`));
  const largestDifference = (one: string, other: string, step = 6): number => {
    const [a, b] = [trained(one, step), trained(other, step)];
    expect([...a.keys()].sort()).toEqual([...b.keys()].sort());
    return Math.max(
      ...[...a].map(([name, { data }]) =>
        data.reduce((most, value, index) => Math.max(most, Math.abs(value - b.get(name)!.data[index]!)), 0),
      ),
    );
  };

  it('gives what one process gives: one rank bit for bit, two to 1e-5 (src/training/runs/ranks.test.ts has more)', async () => {
    const alone = await startSkyrefer(['train', await write('alone')], { cwd: folder }).ended;
    expect(alone.status, alone.output).toBe(0);
    for (const size of [1, 2]) {
      const { status, output } = await start(size, await write(`ranks-${size}`)).ended;
      expect(status, output).toBe(0);
      // One process speaks.
      expect(output.match(/done at step 6/g)).toHaveLength(1);
      const difference = largestDifference(`ranks-${size}`, 'alone');
      if (size === 1) expect(difference).toBe(0);
      else expect(difference).toBeLessThan(1e-5);
      expect((await readdir(join(folder, `ranks-${size}`, 'model'))).sort()).toEqual([
        'backbone.safetensors',
        'sgsrf.safetensors',
        'tokenizer.json',
      ]);
    }
    const metrics = async (output: string) =>
      (await readFile(join(folder, output, 'log.jsonl'), 'utf8'))
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
        .filter(({ type }) => type === 'validation')
        .map((event) => event.metrics['Pr@0.5']);
    expect(await metrics('ranks-2')).toEqual(await metrics('alone'));
  });

  it('ends with all its ranks where one is interrupted, killed or hangs, and goes on bit for bit', async () => {
    const hurt = async (signal: NodeJS.Signals, when: RegExp, changes?: string) => {
      let at = 0;
      let ranks: number[] = [];
      const ended = await start(2, await write('killed', changes), {
        onOutput(output, child) {
          if (at > 0 || !when.test(output)) return;
          at = performance.now();
          ranks = [0, 1].map((rank) => rankOf(child.pid!, rank)!);
          process.kill(ranks[1]!, signal);
        },
      }).ended;
      expect(at, ended.output).toBeGreaterThan(0);
      // mpirun does not always wait for the ranks that it ends.
      await expect.poll(() => ranks.filter(isRunning), { timeout: 15_000 }).toEqual([]);
      return { ...ended, seconds: (performance.now() - at) / 1000 };
    };
    const interrupted = await hurt('SIGINT', /million parameters/);
    expect(interrupted.output.match(/stopped at step [0-5]/g), interrupted.output).toHaveLength(1);
    const killed = await hurt('SIGKILL', /step 2: wrote/);
    expect(killed.status).not.toBe(0);
    expect(existsSync(join(folder, 'killed', 'checkpoints', 'step-00000002.safetensors'))).toBe(true);
    // Far more than what a rank computes between two exchanges, and little enough to wait for.
    const hung = await hurt('SIGSTOP', /step 4: wrote/, 'distributed: { timeoutSeconds: 10 }');
    expect(hung.status).not.toBe(0);
    expect(hung.output).toMatch(/resuming at step [23]/);
    const said = /skyrefer: rank 0 of 2 on \S+: (.*) waited 10 s for the other ranks; one of them hangs/g;
    expect(hung.output.match(said), hung.output).toHaveLength(1);
    expect(hung.seconds, hung.output).toBeLessThan(10 + 15);
    const again = await start(2, await write('killed')).ended;
    expect(again.output).toMatch(/resuming at step [45]/);
    expect(again.status, again.output).toBe(0);
    expect(largestDifference('killed', 'ranks-2')).toBe(0);
  });

  it('trains a whole model to 1e-5 of one process', async () => {
    await writeSmallDataset(join(folder, 'sentences'));
    await writeMiniaturePreset(join(folder, 'whole'));
    for (const [output, size] of [
      ['whole-alone', 1],
      ['whole-ranks', 2],
    ] as const) {
      await writeFile(join(folder, `${output}.yaml`), wholeConfiguration(output));
      const run =
        size === 1 ? startSkyrefer(['train', `${output}.yaml`], { cwd: folder }) : start(2, `${output}.yaml`);
      const { status, output: said } = await run.ended;
      expect(status, said).toBe(0);
    }
    const difference = largestDifference('whole-ranks', 'whole-alone', 2);
    expect(difference).toBeLessThan(1e-5);
  });

  it('refuses what cannot train together, before the first step', async () => {
    const uneven = await start(3, await write('uneven')).ended;
    expect(uneven.status).not.toBe(0);
    expect(uneven.output.match(/it has to be a multiple of 3/g)).toHaveLength(1);

    const two = [process.execPath, SKYREFER_MAIN, 'train', await write('other', 'seed: 2'), ':', '-np', '1'];
    const differing = await startSkyrefer(['train', await write('one')], {
      ...{ cwd: folder, env: ENVIRONMENT, launcher: [...MPIRUN, '-np', '1', ...two] },
    }).ended;
    expect(differing.status).not.toBe(0);
    expect(
      differing.output.match(/the ranks differ in the configuration \(hash\): rank 0 of 2 on /g),
    ).toHaveLength(1);

    // As by the launcher of another MPI: every process is alone, and knows that it should not be.
    const foreign = await startSkyrefer(['train', 'one.yaml'], {
      cwd: folder,
      env: { ...ENVIRONMENT, OMPI_COMM_WORLD_RANK: '0', OMPI_COMM_WORLD_SIZE: '4' },
    }).ended;
    expect(foreign.status).toBe(1);
    expect(foreign.stderr).toMatch(
      /started 4 processes, but Open MPI .* knows of 1: it is the library of another MPI/,
    );
    expect(existsSync(join(folder, 'one', 'checkpoints'))).toBe(false);
  });
});

/** Whether a process has not ended yet, however long nobody asks how it did. */
function isRunning(pid: number): boolean {
  try {
    return !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

/** The process of a rank among the children of mpirun. */
function rankOf(parent: number, rank: number): number | null {
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const environment = readFileSync(`/proc/${name}/environ`, 'utf8');
      const status = readFileSync(`/proc/${name}/stat`, 'utf8');
      if (Number(status.split(' ')[3]) === parent && environment.includes(`OMPI_COMM_WORLD_RANK=${rank}\0`)) {
        return Number(name);
      }
    } catch {
      // It has ended.
    }
  }
  return null;
}
