import type { RunnerUpMap } from '../../../src/answers/answer-draft.ts';
import type { Picture } from '../../../src/imagery/picture.ts';
import type { Choice, Vocabulary } from '../../../src/language/index.ts';
import type { LogitMap } from '../../../src/programs/logit-map.ts';
import type { Box } from '../../../src/vector/mask.ts';
import type { SearchJobs } from './search-jobs.ts';

/** Where sentences are answered: in this browser, or on the server that sent the page. */
export interface Engine {
  readonly kind: 'browser' | 'server';
  readonly info: EngineInfo;
  /**
   * Encodes a picture, once; sentences are then asked of what comes of it. The picture's pixels are given away.
   * Throws an EngineError that says what went wrong, and an AbortError where `signal` is aborted.
   */
  encode(picture: Picture, options?: EncodeOptions): Promise<EncodedPicture>;
  /** Of engines that search whole images by themselves. */
  readonly searches?: SearchJobs;
  /** Ends the worker, or lets go of the connection; encoded pictures cannot be asked afterwards. */
  dispose(): Promise<void>;
}

export interface EncodeOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

export interface EngineInfo {
  readonly model: string;
  /** First 16 hexadecimal digits of the sha256 over the model's files. */
  readonly modelHash: string;
  readonly backend: 'webgpu' | 'wasm' | 'server';
  /** Threads inside one operator; null where it is not known (server). */
  readonly threads: number | null;
  /** Whether this page may use threads; always what the browser says. */
  readonly crossOriginIsolated: boolean;
  /** S: rows and columns that images are resized to before they are encoded. */
  readonly imageSize: number;
  /** Bytes of the model's files; 0 on a server, where nothing is downloaded. */
  readonly downloadBytes: number;
  /** Whether the files came from this browser's cache. */
  readonly cached: boolean;
  /** Probability below which the model takes an object to be absent; null where it cannot tell. */
  readonly presenceThreshold: number | null;
  /** What the model knows; null where that is not said, and every sentence is asked as it is. */
  readonly vocabulary: Vocabulary | null;
  /** What `score` means for this model. */
  readonly scoreNote: string;
  /** Score below which more answers are wrong than right; null where that was not measured. */
  readonly unsureBelow: number | null;
  /** Why WebGPU is not used, in words; null where it is, or on a server. */
  readonly backendNote: string | null;
}

/** What is going on, for a progress bar. */
export interface Progress {
  readonly stage:
    | 'download' // the model's files: done and total in bytes
    | 'check' // their hashes: bytes
    | 'compile' // the model's programs: number of them
    | 'read' // the image's pixels
    | 'upload' // to the server: bytes
    | 'encode'; // the picture
  readonly done: number;
  /** 0 where it is not known. */
  readonly total: number;
}

/** An encoded picture. Sentences may be asked concurrently; they are answered one after another. */
export interface EncodedPicture {
  /** Of the picture, in pixels; boxes and points are in these. */
  readonly width: number;
  readonly height: number;
  segment(sentence: string, options?: QuestionOptions): Promise<EngineAnswer>;
  /** What lies at points or in a box, whatever sentences say. */
  draw(prompts: CorrectionPrompts, options?: { readonly signal?: AbortSignal }): Promise<EngineAnswer>;
  /**
   * An answer with a user's corrections. Give the answer to the sentence itself and all points so far, so that a point
   * that is taken back leaves no trace.
   */
  correct(
    sentence: string,
    answer: EngineAnswer,
    prompts: CorrectionPrompts,
    options?: { readonly signal?: AbortSignal },
  ): Promise<EngineAnswer>;
  dispose(): Promise<void>;
}

export interface QuestionOptions {
  readonly signal?: AbortSignal;
  /** The picture is known to show it: it is drawn, however unlikely the model takes it. */
  readonly assumePresent?: boolean;
  /** All parts of the mask are kept, however many things are asked for. A server keeps those that are meant. */
  readonly parts?: 'all';
  /** What is decided over the things that are found (`understand`). A server decides it itself, of `said`. */
  readonly choice?: Choice | null;
  /** The sentence where it is asked as it was said as well (`understand`). A server decides it itself, of `said`. */
  readonly inOwnWords?: string | null;
  /** The sentence as it was said, where the engine is given what the model understands of it. */
  readonly said?: string;
}

/** In pixels of the picture. */
export interface CorrectionPrompts {
  readonly points: readonly { readonly x: number; readonly y: number; readonly positive: boolean }[];
  readonly box?: Box;
}

export interface EngineAnswer {
  /** Whether anything is inside at threshold 0 of the logits, unless the model rules it out. */
  readonly present: boolean;
  /** Probability that the image shows what the sentence describes; null where the model cannot tell. */
  readonly presence: number | null;
  /** Whether the model takes it to be absent: then nothing is inside, whatever the logits say. */
  readonly ruledOut: boolean;
  /** The model's own estimate of the IoU, in [0, 1]. */
  readonly score: number;
  /** Whether of answers with such a score more are wrong than right. False of corrections. */
  readonly unsure: boolean;
  /** S/4 rows and columns over the whole (stretched) picture, row-major; above 0 is inside, unless `ruledOut`. */
  readonly logits: LogitMap;
  /** What a sentence about one thing may have meant instead, the likelier first. */
  readonly runnersUp: readonly RunnerUpMap[];
  readonly explanation: EngineExplanation;
  /** From asking to the answer. */
  readonly seconds: number;
}

export interface EngineExplanation {
  /** Each word of the sentence, in order, with what it looks at: (grid * grid), row-major, sums to 1. */
  readonly words: readonly {
    readonly text: string;
    readonly grid: number;
    readonly attention: Float32Array;
  }[];
  /** The dense prompt map (Y_dense) as probabilities; null for a model without one. */
  readonly denseMap: { readonly width: number; readonly height: number; readonly data: Float32Array } | null;
}

/** Why an engine could not do something. The message says what, and what to do; it can be shown as it is. */
export class EngineError extends Error {
  override readonly name = 'EngineError';

  constructor(
    message: string,
    readonly reason: 'download' | 'image' | 'sentence' | 'memory' | 'server' | 'failed',
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

export interface BrowserEngineOptions {
  /** Folder URL of the model: it holds `manifest.json` and the files named there. */
  readonly modelUrl: string;
  readonly onProgress?: (progress: Progress) => void;
  /** Aborting ends the download and rejects with an AbortError. */
  readonly signal?: AbortSignal;
  /**
   * Default `auto`: WebGPU where there is a graphics card that answers a known question rightly, else WebAssembly.
   * `webgpu` takes an emulated card too.
   */
  readonly backend?: 'auto' | 'wasm' | 'webgpu';
}

export interface ServerEngineOptions {
  /** Of the HTTP service, e.g. the page's own origin. */
  readonly baseUrl: string;
  readonly apiKey?: string;
  readonly signal?: AbortSignal;
}
