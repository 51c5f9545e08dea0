import type { FurtherRequest } from '../../../src/server/api-schemas.ts';

/** Searches of whole images that an engine does by itself, as jobs that outlast the page. */
export interface SearchJobs {
  /**
   * Begins one. Null where the engine cannot have the image, or does not read it: then it has to be asked window by window.
   * Throws an EngineError.
   */
  begin(question: SearchQuestion, signal: AbortSignal): Promise<string | null>;
  /** How a job is; null where there is no such job any more. Throws an EngineError. */
  look(job: string, signal: AbortSignal): Promise<SearchState | null>;
  /** Of a job that is done. Throws an EngineError. */
  result(job: string, signal: AbortSignal): Promise<FoundBySearch>;
  /** Ends a job that nobody wants any more. */
  dismiss(job: string): Promise<void>;
}

export interface SearchQuestion {
  /** The image's file, or its address. */
  readonly image: Blob | string;
  readonly name: string;
  readonly sentence: string;
  /** How its samples are shown. */
  readonly view: Pick<FurtherRequest, 'bands' | 'stretch'>;
}

export type SearchState =
  | { readonly state: 'waiting' | 'done' }
  /** The engine does not read the image: it has to be asked window by window. */
  | { readonly state: 'unreadable' }
  | { readonly state: 'failed'; readonly message: string }
  | { readonly state: 'running' /** In [0, 1]. */; readonly part: number };

/** What a search says of what it found. */
export interface SearchVerdict {
  readonly present: boolean;
  readonly presence: number | null;
  readonly score: number;
  /** How sure it is that this is the object that the sentence means. */
  readonly confidence: number;
  /** Whether it, or the image where nothing was found, was seen too coarsely to be sure. */
  readonly coarse: boolean;
  /** Longer side in pixels of the image from which objects show. */
  readonly smallestObject: number;
}

/** What a search on the server found. */
export interface FoundBySearch extends SearchVerdict {
  /** Of the image that was searched, in pixels. */
  readonly width: number;
  readonly height: number;
  /** What was found, with room around it; null where nothing was. */
  readonly closeUp: {
    readonly region: {
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    };
    /** S/4 rows and columns over the region. */
    readonly logits: { readonly width: number; readonly height: number; readonly data: Float32Array };
  } | null;
}
