import type { Problem } from '../http/problem.ts';
import type { ImageBytes } from '../inference/image-bytes.ts';
import type { ReadableContent, Results } from '../outputs/answer-content.ts';
import type { Job, JobRequest, JobState } from './job.ts';

/** Told by a store what happens in it. */
export interface JobListener {
  /** Jobs may wait to be taken. */
  waiting(): void;
  /** A job in work is no longer this service's: another dismissed it, or has it now. */
  lost(id: string): void;
}

/** A job that this service has taken. What settles it does nothing, and says false, where it is no longer this service's. */
export interface JobClaim {
  readonly job: Job;
  /** Of the image that came along, if one did. */
  readonly imagePath: string;
  /** What of a large image has been done. */
  readonly journalPath: string;
  /** What is only worth knowing while the job runs. */
  note(change: Pick<Job, 'progress' | 'message'>): void;
  /**
   * Puts its results into place, whose files are taken or removed; its image is no longer needed.
   * @param signal ends the waiting for a store that is away
   */
  finish(results: Results, signal: AbortSignal): Promise<boolean>;
  fail(problem: Problem, signal: AbortSignal): Promise<boolean>;
  /** Leaves it to whoever takes it next, as if it had not been begun: the service stops. */
  giveBack(): Promise<void>;
}

/** Where jobs and their results lie, and who takes which. A store that is away throws a Problem 503. */
export interface JobStore {
  /** An owner's jobs, the oldest first. */
  of(owner: string): Promise<JobState[]>;
  get(id: string): Promise<Job | undefined>;
  /** How many wait or run that a service like this one does. */
  countUnfinished(): Promise<number>;
  /** Writes a new job, which waits to be taken. Where that fails, nothing of it stays. */
  submit(request: JobRequest, owner: string, image: ImageBytes | null): Promise<Job>;
  /** Writes a job that is done already. */
  keep(request: JobRequest, owner: string, results: Results): Promise<Job>;
  /** Takes the job that waits longest; null where none waits. */
  take(): Promise<JobClaim | null>;
  /** An output of a successful job. */
  result(id: string, output: string): Promise<ReadableContent>;
  /** Removes a job with all that belongs to it, also one in work. */
  remove(id: string): Promise<void>;
  /** Removes jobs whose time is over. */
  sweep(): Promise<void>;
  listen(listener: JobListener): void;
  /** Lets go of what it holds; jobs stay. */
  close(): Promise<void>;
}

/** How often a job is begun that does not come to an end: what ends a service twice would end it again. */
export const MOST_BEGINNINGS = 2;
