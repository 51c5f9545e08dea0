import type { AnswerRecord, Include } from '../api-schemas.ts';
import type { Format } from '../outputs/formats.ts';

/** What is asked of a thread that holds the model, and what it answers: plain data, which can be sent to a worker. */

/** Where an image's bytes are. A kept image is named by its path, so that it can be read again. */
export type ImageBytes = { readonly path: string } | { readonly bytes: Uint8Array };

export interface SceneRequest {
  /** Under which the encoded image is kept; null: only for this request. */
  readonly key: string | null;
  readonly image: ImageBytes;
  /** How results and errors call the image. */
  readonly name: string;
  /** Pixels above which an image is refused before it is decoded. */
  readonly maxPixels: number;
}

export interface SceneDescription {
  readonly width: number;
  readonly height: number;
  /** 0 where it was encoded before. */
  readonly encodeSeconds: number;
}

export interface CorrectionRequest {
  readonly points: readonly { readonly x: number; readonly y: number; readonly positive: boolean }[];
  readonly box?: readonly [number, number, number, number];
}

export interface AskRequest extends SceneRequest {
  readonly sentences: readonly string[];
  readonly format: Format;
  readonly include: readonly Include[];
  /** Corrects the answer to the one sentence. */
  readonly correction?: CorrectionRequest;
}

export interface AskOptions {
  readonly signal?: AbortSignal;
  /** Called after each sentence with the number of those that are answered. */
  readonly onProgress?: (answered: number) => void;
}

/** A file for the client, in a format other than JSON. */
export interface AnswerFile {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly suffix: string;
}

export interface AskResult extends SceneDescription {
  readonly answers: readonly AnswerRecord[];
  /** Null for JSON. */
  readonly file: AnswerFile | null;
}

/** What `POST` bodies and pages want to know of the model. */
export interface ModelDescription {
  readonly name: string;
  readonly hash: string;
  readonly imageSize: number;
  readonly maxTokens: number;
  readonly scoreNote: string;
  readonly loadSeconds: number;
}

/** A thread that holds the model and does one thing at a time. */
export interface InferenceThread {
  readonly model: ModelDescription;
  /** Encodes an image, or finds it encoded. */
  encode(request: SceneRequest): Promise<SceneDescription>;
  /** Answers sentences; between two of them, an aborted signal ends it. */
  ask(request: AskRequest, options?: AskOptions): Promise<AskResult>;
  /** Whether the encoded image is here. */
  holds(key: string): boolean;
  /** Lets go of an encoded image. */
  release(key: string): void;
  dispose(): Promise<void>;
}

export interface InferenceThreadOptions {
  /** `tiny` or a model's folder. */
  readonly model: string;
  /** Threads inside one operator. */
  readonly threads: number;
  /** Bytes of encoded images that are kept. */
  readonly sceneBytes: number;
  /** How the encoders' linear layers are computed, see `SegmenterOptions`. Default `float32`. */
  readonly precision?: 'float32' | 'int8';
  /** Whether large programs stay loaded, see `SegmenterOptions`. Default `fast`. */
  readonly memory?: 'fast' | 'lean';
}
