import type { AnswerRecord, RecordPart } from '../../answers/index.ts';
import type { Vocabulary } from '../../language/index.ts';
import type { ImageSizeChoice } from '../../model/index.ts';
import type { FurtherRequest, QuestionOptions } from '../api-schemas.ts';
import type { GuardedFetchOptions } from '../fetching/guarded-fetch.ts';
import type { AnswerFile } from '../outputs/answer-content.ts';
import type { Format } from '../outputs/formats.ts';
import type { ImageBytes } from './image-bytes.ts';
import type { SharedEncoding } from './shared-encoding.ts';

/** What is asked of a thread that holds the model, and what it answers: plain data, which can be sent to a worker. */

export interface ImageRequest {
  /** Under which the encoded image is kept; null: only for this request. */
  readonly key: string | null;
  readonly image: ImageBytes;
  /** How results and errors call the image. */
  readonly name: string;
  /** Pixels above which an image is refused before it is decoded. */
  readonly maxPixels: number;
  /** As another thread has encoded it. */
  readonly encoding?: SharedEncoding;
  /** Give the encoding back where it is a new one. */
  readonly share?: boolean;
}

export interface ImageDescription {
  readonly width: number;
  readonly height: number;
  /** 0 where it was encoded before, or is searched in windows. */
  readonly encodeSeconds: number;
  /** Whether it is larger than one view, and nothing was encoded. */
  readonly searched: boolean;
  /** Where it was asked for (`share`), and the image was encoded anew. */
  readonly encoding?: SharedEncoding;
}

export interface CorrectionRequest {
  readonly points: readonly { readonly x: number; readonly y: number; readonly positive: boolean }[];
  readonly box?: readonly [number, number, number, number];
  readonly start?: NonNullable<FurtherRequest['start']>;
}

export interface AskRequest extends ImageRequest {
  readonly sentences: readonly string[];
  readonly format: Format;
  readonly include: readonly RecordPart[];
  readonly options: QuestionOptions;
  /** Corrects the answer to the one sentence. */
  readonly correction?: CorrectionRequest;
  /** Whether the answer may take as long as searching a large image takes. */
  readonly search: boolean;
  /** Of large images: a file that keeps what is done, so that the work can go on after it was broken off. */
  readonly journal?: string;
}

/** How far a task is. */
export interface TaskProgress {
  readonly done: number;
  readonly total: number;
  readonly unit: 'sentences' | 'windows';
}

export interface AskOptions {
  /** Ends the task between two sentences or windows. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: TaskProgress) => void;
}

export interface AskResult {
  readonly answers: readonly AnswerRecord[];
  /** Null for JSON. */
  readonly file: AnswerFile | null;
  /** As of `ImageDescription`. */
  readonly encoding?: SharedEncoding;
}

/** The image has to be searched, which the request did not allow: nothing has been done. */
export const LARGE = 'large';

/** What `POST` bodies and pages want to know of the model. */
export interface ModelDescription {
  readonly name: string;
  readonly hash: string;
  readonly imageSize: number;
  /** Of pictures that are larger than `imageSize`; null: the same. */
  readonly largerImageSize: number | null;
  readonly maxTokens: number;
  readonly scoreNote: string;
  readonly vocabulary: Vocabulary;
  /** Of models of which it was measured: the score below which more answers are wrong than right. */
  readonly unsureBelow: number | null;
  readonly loadSeconds: number;
}

/** A thread that holds the model and does one thing at a time, but for one search of a large image besides. */
export interface InferenceThread {
  readonly model: ModelDescription;
  /** Encodes an image, or finds it encoded, or that it is too large for that. An aborted signal does not end it. */
  encode(request: ImageRequest, options?: Pick<AskOptions, 'signal'>): Promise<ImageDescription>;
  /** Answers sentences; between two of them, or two windows, an aborted signal ends it. */
  ask(request: AskRequest, options?: AskOptions): Promise<AskResult | typeof LARGE>;
  /** Whether the encoded image, or windows of it, are here. */
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
  readonly encodingBytes: number;
  /** Pixels of an image that is read in parts. */
  readonly maxRasterPixels: number;
  /** Folder for answers' files. */
  readonly scratchFolder: string;
  /** How addresses are read. */
  readonly fetch: GuardedFetchOptions;
  /** Bytes that may be read of one address by parts. */
  readonly maxFetchBytes: number;
  /** How the encoders' linear layers are computed, see `SegmenterOptions`. */
  readonly precision: 'float32' | 'int8';
  /** At which size pictures are seen, see `SegmenterOptions`. Default: the model's own. */
  readonly imageSize?: ImageSizeChoice | undefined;
  /** Whether large programs stay loaded, see `SegmenterOptions`. */
  readonly memory: 'fast' | 'lean';
  /** Seconds that a thread has to answer in after its task was aborted, before it is taken for hung. Default 20. */
  readonly answerSeconds?: number;
}
