import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Graph, type Shape, sizeOf } from '../graph/index.ts';
import type { Model } from '../model/model.ts';
import type { ModelConfig } from '../model/model-config.ts';
import { buildGroundingGraph } from '../programs/grounding-program.ts';
import { buildImageGraph, buildVisionGraph } from '../programs/image-program.ts';
import { programSources } from '../programs/program-sources.ts';
import { modelParameters } from '../programs/untrained-model.ts';
import { Random, standardNormal } from '../random/random.ts';
import type { Runtime, Tensor } from '../runtime/index.ts';
import type { SafetensorsFile } from '../weights/index.ts';
import { openSafetensors, writeSafetensorsPiecewise } from '../weights/safetensors-node.ts';
import type { MeasuredTime } from './measure-time.ts';

/** Random numbers that weights are made of, over and over: times do not depend on values. */
const BLOCK = 1 << 20;

/**
 * Times a model of which there are no weights: random ones of the right shapes are written to the temporary folder (5.5 GB
 * for `paper`), each program is loaded, run and freed, and the files are removed.
 * Throws what the file system throws, e.g. where there is no space.
 */
export async function measureConfiguration(
  config: ModelConfig,
  runtime: Runtime,
  options: { readonly repeats: number; readonly signal?: AbortSignal },
): Promise<MeasuredTime> {
  const folder = await mkdtemp(join(tmpdir(), 'skyrefer-complexity-'));
  try {
    const sources = programSources(await randomModel(config, folder, options.signal));
    const { backbone, sam2, visual, tower } = sources.image;
    const seconds = async (graph: Graph) => medianSeconds(runtime, graph, options);
    const { fusesAttention: fusedAttention } = runtime; // as a segmenter has it
    const image = await seconds(buildImageGraph(backbone, sam2, visual, { fusedAttention }));
    const vision =
      tower && visual ? await seconds(buildVisionGraph(tower, visual.parameters, { fusedAttention })) : 0;
    const encodeText = await seconds(sources.textGraph());
    const ground = await seconds(buildGroundingGraph(sources.grounding));
    const total = image + vision + encodeText + ground;
    return {
      encodeImage: image + vision,
      encodeText,
      ground,
      total,
      framesPerSecond: 1 / total,
      repeats: options.repeats,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function randomModel(
  config: ModelConfig,
  folder: string,
  signal: AbortSignal | undefined,
): Promise<Model> {
  const random = new Random('complexity');
  const block = Float32Array.from({ length: BLOCK }, () => 0.02 * standardNormal(() => random.next()));
  const parameters = modelParameters(config);
  const write = async (name: string, shapes: ReadonlyMap<string, Shape>): Promise<SafetensorsFile> => {
    const path = join(folder, `${name}.safetensors`);
    const tensors = new Map([...shapes].map(([key, shape]) => [key, { dtype: 'F32', shape } as const]));
    await writeSafetensorsPiecewise(path, tensors, (key) => {
      signal?.throwIfAborted();
      return filled(sizeOf(shapes.get(key)!), block);
    });
    return openSafetensors(path, `${name}.safetensors`);
  };
  const siglip2 = parameters.siglip2.size > 0 ? [await write('siglip2', parameters.siglip2)] : [];
  return {
    config,
    backbone: await write('backbone', parameters.backbone),
    ...(siglip2.length > 0 ? { siglip2 } : {}),
    stages: await write('stages', parameters.stages),
    tokenizer: () => Promise.reject(new Error('a model of random weights reads no sentences')),
    hash: async () => 'random',
  };
}

function filled(size: number, block: Float32Array): Float32Array {
  const values = new Float32Array(size);
  for (let start = 0; start < size; start += block.length) {
    values.set(block.subarray(0, Math.min(block.length, size - start)), start);
  }
  return values;
}

async function medianSeconds(
  runtime: Runtime,
  graph: Graph,
  { repeats, signal }: { readonly repeats: number; readonly signal?: AbortSignal },
): Promise<number> {
  const program = await runtime.compile(graph);
  try {
    const feeds = Object.fromEntries(graph.inputs.map((input) => [input.name, noise(input)]));
    const times: number[] = [];
    for (let run = 0; run <= repeats; run++) {
      signal?.throwIfAborted();
      const start = performance.now();
      await program.run(feeds);
      if (run > 0) times.push((performance.now() - start) / 1000); // the first run allocates
    }
    times.sort((a, b) => a - b);
    const middle = times.length >> 1;
    return times.length % 2 === 1 ? times[middle]! : (times[middle - 1]! + times[middle]!) / 2;
  } finally {
    await program.dispose();
  }
}

/** Numbers around zero for floats, small token numbers for integers. */
function noise({ dtype, shape }: Pick<Tensor, 'dtype' | 'shape'>): Tensor {
  const size = sizeOf(shape);
  if (dtype === 'int64') {
    return { dtype, shape, data: BigInt64Array.from({ length: size }, (_, index) => BigInt(index % 20)) };
  }
  return {
    dtype: 'float32',
    shape,
    data: Float32Array.from({ length: size }, (_, index) => ((index * 7919) % 1000) / 500 - 1),
  };
}
