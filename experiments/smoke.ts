import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import {
  writeMiniatureRefSegRs,
  writeMiniatureRisBench,
  writeMiniatureRrsisD,
} from '../src/datasets/testing/miniature-datasets.ts';
import { writeModelPaths } from '../src/model/node.ts';
import { writeMiniaturePreset } from '../src/segmenter/testing/miniature-preset.ts';
import { HostileHub } from '../src/weights/hub/testing/hostile-hub.ts';
import { openSafetensors } from '../src/weights/safetensors-node.ts';
import type { Benchmark } from './benchmarks.ts';

const WRITERS = {
  refsegrs: writeMiniatureRefSegRs,
  'rrsis-d': writeMiniatureRrsisD,
  risbench: writeMiniatureRisBench,
} as const;

/** What stands in for data, checkpoints and a schedule in a run that is to end within a minute. */
export interface Smoke {
  readonly data: string;
  readonly output: string;
  /** Where `weights pull` puts what the hub on this machine has. */
  readonly checkpoints: string;
  readonly config: string;
  readonly environment: NodeJS.ProcessEnv;
  /** The model that the training starts from, on the checkpoints that were pulled. */
  writeModel(): Promise<void>;
  /** Throws where something that the protocol leaves behind is not there. */
  check(): Promise<void>;
  close(): Promise<void>;
}

export async function prepareSmoke(benchmark: Benchmark): Promise<Smoke> {
  const folder = await mkdtemp(join(tmpdir(), 'skyrefer-smoke-'));
  const hub = await HostileHub.start();
  const [data, output, checkpoints] = ['data', 'run', 'checkpoints'].map((name) => join(folder, name));
  await WRITERS[benchmark](data!);
  const made = await writeMiniaturePreset(join(folder, 'made'));
  await fillHub(hub, join(folder, 'made', 'backbones'));
  const config = join(folder, `${benchmark}.yaml`);
  await writeFile(config, await shortened(benchmark, join(folder, 'start')));
  return {
    ...{ data: data!, output: output!, checkpoints: checkpoints!, config },
    environment: { HF_ENDPOINT: hub.endpoint, HF_TOKEN: '', HOME: folder },
    async writeModel() {
      const start = join(folder, 'start');
      await mkdir(start);
      await cp(join(made.folder, 'sgsrf.safetensors'), join(start, 'sgsrf.safetensors'));
      const [sam2, siglip2] = [SAM2, SIGLIP].map((name) => `../checkpoints/${name.split('/')[1]}`);
      await writeModelPaths(start, {
        stages: 'sgsrf.safetensors',
        backbone: `${sam2}/model.safetensors`,
        siglip2: [1, 2].map((shard) => `${siglip2}/model-0000${shard}-of-00002.safetensors`),
        tokenizer: `${siglip2}/tokenizer.json`,
      });
    },
    async check() {
      const log = (await readFile(join(output!, 'log.jsonl'), 'utf8')).trim().split('\n');
      const steps = log
        .map((line) => JSON.parse(line) as { type: string })
        .filter(({ type }) => type === 'step');
      if (steps.length !== 2) throw new Error(`${steps.length} steps were trained instead of two`);
      const there = await readdir(output!);
      for (const name of ['model', 'test.jsonl', 'report.html']) {
        if (!there.includes(name)) throw new Error(`${join(output!, name)} was not written`);
      }
      const report = await readFile(join(output!, 'report.html'), 'utf8');
      for (const text of ['Printed in the paper', 'Measured here', 'SGSRF']) {
        if (!report.includes(text)) throw new Error(`the report has no '${text}'`);
      }
    },
    async close() {
      await hub.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const SIGLIP = 'google/siglip2-so400m-patch16-512';
const SAM2 = 'facebook/sam2.1-hiera-large';

/** The miniature's backbones under the names of the public checkpoints. */
async function fillHub(hub: HostileHub, backbones: string): Promise<void> {
  const bytes = (name: string) => readFile(join(backbones, name));
  hub.put(SIGLIP, 'config.json', '{}');
  hub.put(SIGLIP, 'tokenizer.json', await bytes('tokenizer.json'), true);
  const shards = ['model-00001-of-00002.safetensors', 'model-00002-of-00002.safetensors'];
  const map: Record<string, string> = {};
  for (const name of shards) {
    hub.put(SIGLIP, name, await bytes(name), true);
    for (const tensor of openSafetensors(join(backbones, name)).tensors.keys()) map[tensor] = name;
  }
  hub.put(SIGLIP, 'model.safetensors.index.json', JSON.stringify({ weight_map: map }));
  hub.put(SAM2, 'model.safetensors', await bytes('sam2.safetensors'), true);
}

/** The experiment's configuration, but for what makes it long: two steps, at the miniature's size, from the miniature. */
async function shortened(benchmark: Benchmark, from: string): Promise<string> {
  const text = await readFile(new URL(`./${benchmark}.yaml`, import.meta.url), 'utf8');
  const { epochs: _, validateEveryEpochs: __, checkpointEveryEpochs: ___, ...config } = parse(text);
  const { warmupEpochs: ____, ...optimiser } = config.optimiser;
  return stringify({
    ...config,
    data: { ...config.data, root: 'data' },
    model: { from },
    imageSize: 64,
    targetSize: 64,
    steps: 2,
    validateEvery: 1,
    checkpointEvery: 1,
    optimiser: { ...optimiser, warmupSteps: 1 },
    output: 'run',
  });
}
