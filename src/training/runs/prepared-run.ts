import type { Ranks } from '../../distributed/index.ts';
import type { Runtime, Tensor } from '../../runtime/index.ts';
import type { BadData } from '../data/bad-data.ts';
import type { SamplerPosition } from '../data/sampler.ts';
import type { TrainableParameters } from '../optimiser/trainable-parameters.ts';
import type { PositionedBatch, StepResult } from './loop.ts';
import type { ValidationReport } from './validation.ts';

/** A batch as a training program takes it. */
export interface TrainingBatch extends PositionedBatch<SamplerPosition> {
  /** Null of a batch that another rank computes. */
  readonly feeds: Readonly<Record<string, Tensor>> | null;
  readonly images: number;
}

/** Batches in the order of their numbers, of which a rank's own are assembled; what the others compute is only passed. */
export async function* ownBatches<Sampled extends PositionedBatch<SamplerPosition>>(
  sampled: AsyncIterable<Sampled>,
  { rank, size }: Pick<Ranks, 'rank' | 'size'>,
  assemble: (batch: Sampled) => TrainingBatch | Promise<TrainingBatch>,
): AsyncGenerator<TrainingBatch> {
  let number = 0;
  for await (const batch of sampled) {
    yield number++ % size === rank ? await assemble(batch) : { feeds: null, images: 0, next: batch.next };
  }
}

/** Features of a frozen backbone are computed before the training. */
export interface PreparationEvent {
  readonly type: 'preparing';
  /** `train`, `scenes`, `val` or `test`. */
  readonly source: string;
  readonly set: number;
  /** Records of this set that are written, and their number in the end. */
  readonly done: number;
  readonly total: number;
}

/** What a run is put together with. */
export interface RunContext {
  /** Runs the model. */
  readonly runtime: Runtime;
  /** Threads of a program; undefined: all cores. */
  readonly threads: number | undefined;
  readonly ranks: Ranks;
  readonly bad: BadData;
  readonly signal: AbortSignal | undefined;
  readonly emit: (event: PreparationEvent) => Promise<void>;
  /** Takes over everything that has to be disposed of, and returns it. */
  readonly own: <T extends { dispose(): Promise<void> }>(resource: T) => T;
}

/** A run that is ready to be trained, whatever the model. */
export interface PreparedRun {
  /** Allocated. */
  readonly parameters: TrainableParameters;
  /** Units of the data that an epoch passes through; a batch takes `batch.images` of them. */
  readonly unitsPerEpoch: number;
  /** An endless sequence of batches from a position on; made on demand, so that they may be made ahead. */
  readonly batches: (from: SamplerPosition | null) => AsyncIterable<TrainingBatch>;
  /** Computes a batch and adds its gradients to the parameters. */
  readonly step: (batch: TrainingBatch) => Promise<StepResult>;
  /** Measures parameters on each set of the validation data; null where there is none. */
  readonly validate:
    | ((
        feeds: Readonly<Record<string, Tensor>>,
        signal: AbortSignal | undefined,
      ) => Promise<ValidationReport[]>)
    | null;
  /**
   * Writes a checkpoint's parameters as a model that `Segmenter.load` takes.
   * @param training goes into the model's metadata
   * @returns the folder or file
   */
  readonly export: (checkpoint: string, training: Readonly<Record<string, unknown>>) => Promise<string>;
}
