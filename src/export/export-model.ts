import { createWriteStream } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { writeAside } from '../files/write-aside.ts';
import { type Graph, writeOnnx } from '../graph/index.ts';
import type { ModelFolder } from '../model/model-folder-node.ts';
import type { FileBinding } from '../programs/program-sources.ts';
import { exportPage } from './export-page.ts';
import {
  ExportedParameters,
  type ExportedWeights,
  exportedBytes,
  WeightStore,
} from './exported-parameters.ts';
import type { ExportedProgram } from './exported-program.ts';
import { type ExportedStage, exportedStages } from './stages.ts';

/** Weights above this go into a data file beside the graph; a file in ONNX's format cannot be larger than 2 GB. */
const LARGEST_GRAPH = 1.5e9;

export interface ExportOptions {
  /** Default float32; float16 halves the files, and runtimes widen it when they load them. */
  readonly weights?: ExportedWeights;
  /** As an export of the model would otherwise be split, for tests. Default 1.5 GB. */
  readonly largestGraph?: number;
  readonly onProgress?: (stage: string) => void;
  readonly signal?: AbortSignal;
}

/**
 * Writes a model's programs as ONNX files that need nothing of this software: `image.onnx`, with SigLIP 2 `vision.onnx`,
 * `text.onnx`, `grounding.onnx`; beside them `tokenizer.json`, `model.json` and a page, `README.md`, that documents every
 * input and output. Weights are unpacked, so that any runtime reads them. Each file is written aside and renamed.
 *
 * @param folder made where it is missing
 * Throws a WeightsError, or what the file system throws.
 */
export async function exportModel(
  model: ModelFolder,
  folder: string,
  options: ExportOptions = {},
): Promise<readonly ExportedProgram[]> {
  const { weights = 'float32', largestGraph = LARGEST_GRAPH, onProgress, signal } = options;
  await mkdir(folder, { recursive: true });
  const programs: ExportedProgram[] = [];
  for (const stage of exportedStages(model)) {
    signal?.throwIfAborted();
    onProgress?.(stage.name);
    programs.push(await exportStage(stage, folder, weights, largestGraph, signal));
  }
  await writeAside(join(folder, 'tokenizer.json'), (aside) => copyFile(model.tokenizerPath, aside));
  const description = describeModel(model, await model.hash(), programs);
  await writeText(join(folder, 'model.json'), `${JSON.stringify(description, null, 2)}\n`);
  await writeText(join(folder, 'README.md'), exportPage(model.config, programs));
  return programs;
}

const writeText = (path: string, text: string): Promise<void> =>
  writeAside(path, (aside) => writeFile(aside, text));

function describeModel(
  { config }: ModelFolder,
  hash: string,
  programs: readonly ExportedProgram[],
): Record<string, unknown> {
  const { name, imageSize, siglip2, sgsrf, presence, scoreNote } = config;
  return {
    name,
    modelHash: hash,
    imageSize,
    ...(siglip2 ? { visionImageSize: siglip2.towers.vision.imageSize } : {}),
    sentences: { tokens: sgsrf.maxTokens, ...(siglip2 ? siglip2.sentences : { padding: 'masked' }) },
    ...(presence ? { presence } : {}),
    scoreNote,
    programs,
  };
}

async function exportStage(
  stage: ExportedStage,
  folder: string,
  weights: ExportedWeights,
  largestGraph: number,
  signal: AbortSignal | undefined,
): Promise<ExportedProgram> {
  const file = `${stage.name}.onnx`;
  // Built first without reading any weight, to learn how large they are.
  const apart = new WeightStore(weights, `${file}.data`);
  let graph = stage.build(binding(apart));
  const isLarge = apart.size > largestGraph;
  if (!isLarge) graph = stage.build(binding(new WeightStore(weights, null)));
  if (isLarge) {
    await writeAside(join(folder, `${file}.data`), (aside) =>
      pipeline(Readable.from(dataChunks(apart)), createWriteStream(aside), signal ? { signal } : {}),
    );
  }
  const { bytes } = writeOnnx(graph);
  await writeAside(join(folder, file), (aside) => writeFile(aside, bytes));
  return {
    name: stage.name,
    purpose: stage.purpose,
    file,
    data: isLarge ? `${file}.data` : null,
    ...interfaceOf(graph),
  };
}

const binding =
  (store: WeightStore): FileBinding =>
  (files, options) =>
  (graph) =>
    new ExportedParameters(graph, files, options?.prefix ?? '', store);

/** The data file's bytes, one tensor at a time. */
function* dataChunks(store: WeightStore): Generator<Uint8Array> {
  let position = 0;
  for (const { file, name, offset } of store.tensors) {
    if (offset > position) yield new Uint8Array(offset - position);
    const bytes = exportedBytes(file, name, store.weights);
    yield bytes;
    position = offset + bytes.length;
  }
}

function interfaceOf(graph: Graph): Pick<ExportedProgram, 'inputs' | 'outputs'> {
  return {
    inputs: graph.inputs.map(({ name, dtype, shape }) => ({ name, type: dtype, shape })),
    outputs: graph.outputs.map(({ name, value }) => ({ name, type: value.dtype, shape: value.shape })),
  };
}
