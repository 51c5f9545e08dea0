import type { GuardedFetch } from '../fetching/guarded-fetch.ts';
import { openRemoteImage } from '../fetching/remote-image.ts';
import type { ImageBytes } from '../inference/image-bytes.ts';
import type { InferencePool } from '../inference/inference-pool.ts';
import type { Results } from '../outputs/answer-content.ts';
import { resultFile } from '../requests/answer-response.ts';
import type { SegmentTask } from './job.ts';
import type { JobClaim } from './job-store.ts';

export interface SegmentJobOptions {
  readonly pool: InferencePool;
  readonly fetcher: GuardedFetch;
  readonly maxPixels: number;
}

/** Answers a job's sentences behind those of the clients that wait, and notes how far it is. */
export async function answerJob(
  { pool, fetcher, maxPixels }: SegmentJobOptions,
  claim: JobClaim,
  task: SegmentTask,
  signal: AbortSignal,
): Promise<Results> {
  const image: ImageBytes =
    task.url === null ? { path: claim.imagePath } : await openRemoteImage(fetcher, task.url, signal);
  const { sentences, format, name, include = [], options = {}, correction } = task;
  const { imageId = null, imageKey: key = imageId } = task;
  const result = await pool.ask(
    {
      ...{ key, image, name: name ?? 'the image', maxPixels, sentences, format, include, options },
      ...(correction ? { correction } : {}),
      journal: claim.journalPath,
    },
    {
      urgency: 'background',
      signal,
      onProgress: ({ done, total, unit }) => {
        const progress = Math.min(99, Math.floor((100 * done) / total));
        const message =
          unit === 'windows'
            ? `${done} of about ${total} windows searched`
            : `${done} of ${total} sentences answered`;
        claim.note({ progress, message });
      },
    },
  );
  return { result: resultFile(result, imageId) };
}
