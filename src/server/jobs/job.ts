import type { RecordPart } from '../../answers/index.ts';
import type { QuestionOptions } from '../api-schemas.ts';
import type { EchoRequest } from '../echo/echo.ts';
import type { ProblemDocument } from '../http/problem.ts';
import type { CorrectionRequest } from '../inference/protocol.ts';
import type { Format } from '../outputs/formats.ts';

/** The states of OGC API - Processes, section 7.12. */
export const JOB_STATUSES = ['accepted', 'running', 'successful', 'failed', 'dismissed'] as const;

export type JobStatus = (typeof JOB_STATUSES)[number];

/** How a client wants the results of a process. */
export interface ResultPresentation {
  readonly response: 'raw' | 'document';
  /** The outputs that it wants; none: all of them, by value. */
  readonly outputs: readonly {
    readonly name: string;
    readonly transmission: 'value' | 'reference';
  }[];
}

/** What a job is to do, by the process that does it. */
export type JobRequest = ResultPresentation & (SegmentTask | EchoTask);

/** Sentences about an image, which is a file of the job, or is fetched when the job runs. */
export interface SegmentTask {
  readonly process: 'segment';
  readonly include?: readonly RecordPart[];
  readonly options?: QuestionOptions;
  readonly correction?: CorrectionRequest;
  /** Of a kept image, whose encoding it shares. */
  readonly imageId?: string;
  /** What the store calls that image. */
  readonly imageKey?: string;
  readonly sentences: readonly string[];
  readonly format: Format;
  readonly name: string | null;
  /** Null where the image was sent along. */
  readonly url: string | null;
}

/** Inputs that come back. */
export interface EchoTask {
  readonly process: 'echo';
  readonly echo: EchoRequest;
}

/** A job as stores keep it. Times are RFC 3339. */
export interface Job {
  readonly id: string;
  /** Whose key asked for it; others do not see it. */
  readonly owner: string;
  readonly request: JobRequest;
  readonly status: JobStatus;
  readonly message: string;
  /** 0 to 100. */
  readonly progress: number;
  readonly created: string;
  readonly updated: string;
  readonly started: string | null;
  /** How often it was begun. The service ended while it worked on it all those times but the last. */
  readonly begun: number;
  readonly finished: string | null;
  /** Of a successful job: its outputs, each a file. */
  readonly results: readonly { readonly name: string; readonly mediaType: string }[] | null;
  /** Of a failed job. */
  readonly problem: ProblemDocument | null;
}

/** What is said of a job, without what it is to do: that may be large. */
export type JobState = Omit<Job, 'request'> & { readonly request: Pick<JobRequest, 'process'> };

/** A job that waits. @param created RFC 3339 */
export const newJob = (id: string, request: JobRequest, owner: string, created: string): Job => ({
  ...{ id, owner, request, status: 'accepted', message: 'waiting', progress: 0 },
  ...{ created, updated: created, started: null, begun: 0, finished: null },
  ...{ results: null, problem: null },
});

export const isFinished = ({ status }: Pick<Job, 'status'>): boolean =>
  status !== 'accepted' && status !== 'running';
