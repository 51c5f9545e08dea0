import type { Problem } from '../http/problem.ts';
import type { Results } from '../outputs/answer-content.ts';
import type { Job } from './job.ts';

/** What becomes of a job, as all stores write it. Times are RFC 3339. */
export type JobChange = Partial<Omit<Job, 'request'>>;

/** @param begun how often it was, this time included */
export const begunAt = (time: string, begun: number): JobChange => ({
  ...{ status: 'running', message: 'running', progress: 0, started: time, updated: time, begun },
});

/** @param message why it waits */
export const waitingAt = (time: string, begun: number, message = 'waiting'): JobChange => ({
  ...{ status: 'accepted', message, progress: 0, started: null, updated: time, begun },
});

export const successfulAt = (
  time: string,
  results: Results,
): Pick<Job, 'status' | 'message' | 'progress' | 'updated' | 'finished' | 'results'> => ({
  ...{ status: 'successful', message: 'done', progress: 100, updated: time, finished: time },
  results: Object.entries(results).map(([name, { mediaType }]) => ({ name, mediaType })),
});

export const failedAt = (
  time: string,
  problem: Problem,
): Pick<Job, 'status' | 'message' | 'updated' | 'finished' | 'problem'> => ({
  ...{ status: 'failed', message: problem.message, updated: time, finished: time },
  problem: problem.toJSON(),
});
