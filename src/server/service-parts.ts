import type { Tokenizer } from '../text/index.ts';
import type { GuardedFetch } from './fetching/guarded-fetch.ts';
import type { Log } from './http/log.ts';
import type { ServiceMetrics } from './http/metrics.ts';
import type { BodyBudget } from './http/read-body.ts';
import type { ImageStore } from './images/image-store.ts';
import type { InferencePool } from './inference/inference-pool.ts';
import type { JobRunner } from './jobs/job-runner.ts';
import type { LabellingPart } from './labelling/labelling-part.ts';
import type { ServiceLimits } from './service-options.ts';

/** What routes work with. */
export interface ServiceParts {
  readonly pool: InferencePool;
  readonly tokenizer: Tokenizer;
  readonly images: ImageStore;
  readonly jobs: JobRunner;
  readonly fetcher: GuardedFetch;
  readonly limits: ServiceLimits;
  readonly budget: BodyBudget;
  readonly log: Log;
  readonly metrics: ServiceMetrics;
  readonly publicUrl: string | null;
  /** Whether the echo is offered, which the standard's test suite asks for. */
  readonly conformanceTests: boolean;
  /** Folder of answers' files until they are sent. */
  readonly scratchFolder: string;
  /** The folder that is labelled; null where none is. */
  readonly labelling: LabellingPart | null;
}
