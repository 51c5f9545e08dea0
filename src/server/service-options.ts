import { availableParallelism } from 'node:os';
import type { ImageSizeChoice } from '../model/index.ts';
import type { LogSink } from './http/log.ts';
import type { InferenceThread, InferenceThreadOptions } from './inference/protocol.ts';
import type { LabellingPart } from './labelling/labelling-part.ts';

/** What bounds a service. */
export interface ServiceLimits {
  /** Bytes of one request's body, and of one file fetched by its address. */
  readonly bodyBytes: number;
  /** Bytes of all bodies that are in memory at once. */
  readonly allBodyBytes: number;
  /** Seconds in which a request's headers have to arrive. */
  readonly headerSeconds: number;
  /** Seconds in which a body has to arrive. */
  readonly bodySeconds: number;
  /** Seconds in which a client takes nothing of its answer before it is let go. */
  readonly writeSeconds: number;
  /** Connections at once; further ones are closed. */
  readonly connections: number;
  /** Pixels of an image that is decoded whole, checked before it is. */
  readonly pixels: number;
  /** Pixels of a TIFF image, which is read in parts. */
  readonly rasterPixels: number;
  /** Bytes that may be read of one file by its address, in parts. */
  readonly fetchBytes: number;
  /** Sentences of one request. */
  readonly sentences: number;
  /** Requests that may wait for the model. */
  readonly queue: number;
  /** Jobs that may wait or run. */
  readonly jobs: number;
  /** Seconds for one request, waiting included. */
  readonly requestSeconds: number;
  /** Seconds for a file fetched by its address. */
  readonly fetchSeconds: number;
  /** Bytes of encoded images that are kept in memory, over all threads. */
  readonly encodingBytes: number;
  /** Bytes of kept images' files. */
  readonly imageBytes: number;
  /** Seconds after its last use that an image is kept. */
  readonly imageSeconds: number;
  /** Seconds that a job may run. */
  readonly jobRunSeconds: number;
  /** Seconds after its end that a job is kept. */
  readonly jobSeconds: number;
  /** Bytes of the results of finished jobs, and how many of them are kept; the oldest are removed. */
  readonly jobBytes: number;
  readonly finishedJobs: number;
}

export const DEFAULT_LIMITS: ServiceLimits = {
  bodyBytes: 100 * 2 ** 20,
  allBodyBytes: 512 * 2 ** 20,
  headerSeconds: 20,
  bodySeconds: 30,
  writeSeconds: 30,
  connections: 1024,
  pixels: 2 ** 27,
  rasterPixels: 2 ** 31,
  fetchBytes: 2 ** 30,
  sentences: 16,
  queue: 32,
  jobs: 100,
  requestSeconds: 60,
  fetchSeconds: 30,
  encodingBytes: 2 ** 30,
  imageBytes: 10 * 2 ** 30,
  imageSeconds: 24 * 3600,
  jobRunSeconds: 2 * 3600,
  jobSeconds: 24 * 3600,
  jobBytes: 10 * 2 ** 30,
  finishedJobs: 10_000,
};

export interface ServiceOptions {
  /** `tiny` or a model's folder. */
  readonly model: string;
  /** Of the package, for the OpenAPI document. */
  readonly version: string;
  /** Folder for kept images and jobs. Null: a temporary folder, removed at the end. */
  readonly dataFolder: string | null;
  /** Address of the PostgreSQL database in which jobs lie, for several services together. Default: in the data folder. */
  readonly jobDatabase?: string;
  readonly log: LogSink;
  readonly limits?: Partial<ServiceLimits>;
  /** Threads that hold the model, each doing one thing at a time. Default: one per core, at most 4. */
  readonly workers?: number;
  /** Threads inside one operator of each of them. Default: the cores shared out. */
  readonly threads?: number;
  /** How the encoders' linear layers are computed. Default `float32`. */
  readonly precision?: 'float32' | 'int8';
  /** At which size pictures are seen, see `SegmenterOptions`. Default: the model's own. */
  readonly imageSize?: ImageSizeChoice | undefined;
  /** Whether large programs stay loaded. Default `fast`. */
  readonly memory?: 'fast' | 'lean';
  /** Keys that clients may show. None: everybody may call. */
  readonly apiKeys?: readonly string[];
  /** Origins whose pages may call from browsers; `*` for all. */
  readonly corsOrigins?: readonly string[];
  /** Patterns of addresses that may be fetched. */
  readonly allowUrls?: readonly string[];
  /** Of links, where it is not what clients ask for (behind a proxy). */
  readonly publicUrl?: string;
  /** Whether the process `echo` is offered, which the standard's executable test suite asks for. Default: no. */
  readonly conformanceTests?: boolean;
  /** Folder of the built page; null where there is none. */
  readonly siteFolder?: string | null;
  /** A folder that is labelled: the page labels it then. The service does not close it. */
  readonly labelling?: LabellingPart;

  /** For tests: makes a thread. Default: a worker thread. */
  readonly startThread?: (
    options: InferenceThreadOptions,
    onEnd: (error: Error) => void,
  ) => Promise<InferenceThread>;
  /** For tests: all addresses of a host. Default: the system's resolver. */
  readonly resolve?: (hostname: string) => Promise<readonly string[]>;
  /** For tests: which addresses may be connected to. Default: public ones. */
  readonly isPublicAddress?: (address: string) => boolean;
}

/** Workers and threads of each for this machine. */
export function shareCores(
  { workers, threads }: Pick<ServiceOptions, 'workers' | 'threads'>,
  cores = availableParallelism(),
): { workers: number; threads: number } {
  const chosen = workers ?? Math.max(1, Math.min(4, Math.floor(cores / (threads ?? 1))));
  return { workers: chosen, threads: threads ?? Math.max(1, Math.floor(cores / chosen)) };
}
