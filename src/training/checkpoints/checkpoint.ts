import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { SkyreferError } from '../../errors/skyrefer-error.ts';
import { formatShape, type Shape, sameShape } from '../../graph/index.ts';
import type { SafetensorsFile, TensorContent } from '../../weights/index.ts';
import { openSafetensors, writeSafetensors } from '../../weights/safetensors-node.ts';
import type { AdamW } from '../optimiser/adamw.ts';
import type { ExponentialMovingAverage } from '../optimiser/ema.ts';
import type { FlatBuffers, TrainableParameters } from '../optimiser/trainable-parameters.ts';

/** What a checkpoint says besides tensors. `Position` is where the data had got to: anything that JSON can hold. */
export interface CheckpointState<Position> {
  /** Optimiser steps made. */
  readonly step: number;
  /** Where the sampler goes on, its random state included; null before the first batch. */
  readonly position: Position | null;
  /** Best validation value so far and its step. */
  readonly best: { readonly value: number; readonly step: number } | null;
  /** Step of the last validation; 0 before the first. */
  readonly validated: number;
  /** Identifies what the numbers depend on; a checkpoint of another configuration is refused. */
  readonly configHash: string;
}

/** The arrays that a training run consists of, whole: those of an optimiser by itself, or gathered from all ranks. */
export interface TrainingState {
  readonly parameters: TrainableParameters;
  readonly optimiser: Pick<AdamW, 'firstMoments' | 'secondMoments' | 'step'>;
  readonly average: Pick<ExponentialMovingAverage, 'buffers'> | null;
}

/** A checkpoint cannot be used; the message names the file, what was expected and what to do. */
export class CheckpointError extends SkyreferError {
  override readonly name = 'CheckpointError';
  readonly code = 'checkpoint';
}

const FORMAT = 'skyrefer-checkpoint-1';

/** The parts of a checkpoint: prefix of the tensor names, and their buffers. */
function partsOf({ parameters, optimiser, average }: TrainingState): [string, FlatBuffers][] {
  return [
    ['value', parameters.values],
    ['moment1', optimiser.firstMoments],
    ['moment2', optimiser.secondMoments],
    ...(average ? ([['average', average.buffers]] as [string, FlatBuffers][]) : []),
  ];
}

/**
 * Writes everything that a run needs to go on: one safetensors file with `value/`, `moment1/`, `moment2/` and
 * `average/` of each parameter, the rest as JSON in its metadata. Written aside, flushed, then renamed.
 */
export async function saveCheckpoint<Position>(
  path: string,
  training: TrainingState,
  state: CheckpointState<Position>,
): Promise<void> {
  const tensors = new Map<string, TensorContent>();
  for (const [part, buffers] of partsOf(training)) {
    for (const { name, shape, data } of training.parameters.tensors(buffers)) {
      tensors.set(`${part}/${name}`, { dtype: 'F32', shape, data });
    }
  }
  await writeSafetensors(path, tensors, {
    format: FORMAT,
    state: JSON.stringify({ ...state, updates: training.optimiser.step }),
  });
}

/**
 * Reads a checkpoint into the given arrays, in place. Tensors are found by name, so the order of the parameters may
 * differ from the saved one's. Throws a CheckpointError, and changes nothing, where the configuration, a name or a
 * shape is another.
 */
export function loadCheckpoint<Position>(
  path: string,
  training: TrainingState,
  configHash: string,
): CheckpointState<Position> {
  const file = openSafetensors(path);
  const { updates, ...state } = readState<Position>(path, file);
  if (state.configHash !== configHash) {
    throw new CheckpointError(
      `${path} was written with another configuration (${state.configHash}, now ${configHash}); ` +
        'restore the configuration, or start afresh in another output folder',
    );
  }
  const targets = partsOf(training).flatMap(([part, buffers]) =>
    training.parameters
      .tensors(buffers)
      .map(({ name, shape, data }) => ({ name: `${part}/${name}`, shape, data })),
  );
  const expected = new Set(targets.map(({ name }) => name));
  const unknown = [...file.tensors.keys()].find((name) => !expected.has(name));
  if (unknown) {
    throw new CheckpointError(
      `${path} holds '${unknown}', which this model does not have; start afresh in another folder`,
    );
  }
  for (const { name, shape } of targets) {
    const entry = file.tensors.get(name);
    if (entry?.dtype !== 'F32' || !sameShape(entry.shape, shape)) {
      const found = entry ? `has it as ${entry.dtype}[${formatShape(entry.shape)}]` : 'lacks it';
      throw new CheckpointError(
        `${path}: '${name}' must be F32[${formatShape(shape)}], the file ${found}; start afresh in another folder`,
      );
    }
  }
  for (const { name, data } of targets) data.set(file.readFloat32(name));
  training.optimiser.step = updates;
  return state;
}

function readState<Position>(
  path: string,
  file: SafetensorsFile,
): CheckpointState<Position> & { readonly updates: number } {
  if (file.metadata.format !== FORMAT || file.metadata.state === undefined) {
    throw new CheckpointError(`${path} is not a training checkpoint of this version (${FORMAT})`);
  }
  try {
    return JSON.parse(file.metadata.state);
  } catch {
    throw new CheckpointError(`${path}: its state is damaged; delete it and resume from the one before`);
  }
}

/**
 * The trained tensors of a checkpoint, for packing into a model: the averaged ones where the run kept an average, else
 * the current ones.
 */
export function readTrainedTensors(path: string): Map<string, { shape: Shape; data: Float32Array }> {
  const file = openSafetensors(path);
  readState(path, file); // refuses other files
  const names = [...file.tensors.keys()];
  const prefix = names.some((name) => name.startsWith('average/')) ? 'average/' : 'value/';
  return new Map(
    names
      .filter((name) => name.startsWith(prefix))
      .map((name) => {
        const tensor = { shape: file.entry(name).shape, data: file.readFloat32(name) };
        return [name.slice(prefix.length), tensor];
      }),
  );
}

/** The checkpoints of one run: `step-00000500.safetensors`, ..., and `best.safetensors`. */
export class CheckpointFolder {
  /**
   * @param folder created when the first checkpoint is saved
   * @param keep how many numbered checkpoints are left; older ones are deleted
   */
  constructor(
    readonly folder: string,
    readonly keep: number,
  ) {
    if (!(keep >= 1)) throw new RangeError(`at least one checkpoint must be kept, got ${keep}`);
  }

  get bestPath(): string {
    return join(this.folder, 'best.safetensors');
  }

  /** Path of the newest numbered checkpoint, or null. */
  async latest(): Promise<string | null> {
    const names = await this.#numbered();
    return names.length > 0 ? join(this.folder, names.at(-1)!) : null;
  }

  /** Saves a numbered checkpoint, then deletes those that are one too many. Returns its path. */
  async save<Position>(training: TrainingState, state: CheckpointState<Position>): Promise<string> {
    await mkdir(this.folder, { recursive: true });
    const path = join(this.folder, `step-${String(state.step).padStart(8, '0')}.safetensors`);
    await this.#write(path, training, state);
    const names = await this.#numbered();
    for (const name of names.slice(0, -this.keep)) await rm(join(this.folder, name), { force: true });
    return path;
  }

  /** Saves the run as the best so far. Returns its path. */
  async saveBest<Position>(training: TrainingState, state: CheckpointState<Position>): Promise<string> {
    await mkdir(this.folder, { recursive: true });
    await this.#write(this.bestPath, training, state);
    return this.bestPath;
  }

  /** A checkpoint that cannot be written leaves those before it as they are, and ends the run: it would go on for nothing. */
  async #write<Position>(
    path: string,
    training: TrainingState,
    state: CheckpointState<Position>,
  ): Promise<void> {
    try {
      await saveCheckpoint(path, training, state);
    } catch (cause) {
      const { code, message } = cause as NodeJS.ErrnoException;
      const full = code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG';
      const latest = await this.latest().catch(() => null);
      throw new CheckpointError(
        `step ${state.step}: ${path} cannot be written: ${full ? 'the disk or a quota is full' : message}; ` +
          `${latest === null ? 'there is no earlier checkpoint' : `${latest} is as it was`}; ` +
          `${full ? 'make room' : 'see to the folder'} and run the same command again`,
        { cause },
      );
    }
  }

  async #numbered(): Promise<string[]> {
    const names = await readdir(this.folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [] as string[];
      throw error;
    });
    return names.filter((name) => /^step-\d{8}\.safetensors$/.test(name)).sort();
  }
}
