import { randomUUID } from 'node:crypto';
import { copyFile, link, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAside } from '../../files/write-aside.ts';
import { Problem } from '../http/problem.ts';
import type { ImageBytes } from '../inference/image-bytes.ts';
import { discardContent, moveContent, type Results } from '../outputs/answer-content.ts';
import { isFinished, type Job, type JobRequest } from './job.ts';

export interface JobStoreOptions {
  /** Folder of the jobs; made where it is missing. */
  readonly folder: string;
  /** Seconds after its end that a job is kept. */
  readonly seconds: number;
  /** Bytes of all results; the oldest are removed with their jobs, but not the last one. Default: no limit. */
  readonly maxBytes?: number;
  /** How many finished jobs are kept; the oldest are removed. Default: no limit. */
  readonly maxFinished?: number;
  /** Default: the clock. */
  readonly now?: () => Date;
}

const JOB_FILE = 'job.json';
/** How often a job is begun that does not come to an end. */
const MOST_BEGINNINGS = 2;

/** Jobs on disk, a folder for each: `job.json`, `image` (where it was sent along), `journal` (of a large
 * image, while it runs), and a file for each of its outputs. */
export class JobStore {
  readonly #options: JobStoreOptions;
  readonly #jobs = new Map<string, Job>();
  /** Of results. */
  readonly #bytes = new Map<string, number>();
  /** Writing of each job's file, one after another. */
  readonly #writing = new Map<string, Promise<void>>();

  private constructor(options: JobStoreOptions) {
    this.#options = options;
  }

  /**
   * Opens a folder. Jobs that an earlier run had not finished are accepted anew, unless they were begun twice: what ends
   * the service twice would end it again. Half-written ones are removed.
   */
  static async open(options: JobStoreOptions): Promise<JobStore> {
    const store = new JobStore(options);
    await mkdir(options.folder, { recursive: true });
    for (const id of await readdir(options.folder)) {
      const job = await store.#read(id);
      if (!job) await rm(join(options.folder, id), { recursive: true, force: true });
      else {
        store.#jobs.set(id, job);
        store.#bytes.set(id, await store.#resultBytes(job));
        if (isFinished(job)) await store.#tidy(id);
      }
    }
    for (const job of store.all()) {
      if (!isFinished(job) && (job.begun ?? 0) >= MOST_BEGINNINGS) {
        const problem = new Problem(500, 'the service ended while it worked on it, twice; look at its image');
        await store.update(job.id, {
          ...{ status: 'failed', message: problem.message, finished: store.#now() },
          problem: problem.toJSON(),
        });
      } else if (!isFinished(job)) {
        await store.update(job.id, {
          status: 'accepted',
          started: null,
          progress: 0,
          message: 'begun anew after the service was started again',
        });
      }
    }
    return store;
  }

  /** All jobs, the oldest first. */
  all(): Job[] {
    return [...this.#jobs.values()].sort((a, b) => a.created.localeCompare(b.created));
  }

  /** How many wait or run. */
  get unfinished(): number {
    let count = 0;
    for (const job of this.#jobs.values()) if (!isFinished(job)) count++;
    return count;
  }

  get(id: string): Job | undefined {
    return this.#jobs.get(id);
  }

  imagePath(id: string): string {
    return join(this.#options.folder, id, 'image');
  }

  /** What of a large image has been done. */
  journalPath(id: string): string {
    return join(this.#options.folder, id, 'journal');
  }

  /** Of one output of a job that was successful. */
  resultPath(id: string, output: string): string {
    return join(this.#options.folder, id, `output-${output}`);
  }

  /** Writes a new job. Its `job.json` comes last, so that one that is cut short is never taken for whole. */
  async create(request: JobRequest, owner: string, image: ImageBytes | null): Promise<Job> {
    const id = randomUUID();
    const created = this.#now();
    const job: Job = {
      ...{ id, owner, request, status: 'accepted', message: 'waiting', progress: 0 },
      ...{ created, updated: created, started: null, begun: 0, finished: null },
      ...{ results: null, problem: null },
    };
    try {
      await mkdir(join(this.#options.folder, id), { mode: 0o700 });
      if (image) await this.#putImage(id, image);
      this.#jobs.set(id, job);
      await this.#write(job);
    } catch (error) {
      // Of a job that cannot be kept, as on a full disk, nothing stays, and it does not count as one that waits.
      await this.remove(id).catch(() => {});
      throw error;
    }
    return job;
  }

  /** Changes a job; undefined where it has been removed meanwhile. */
  async update(id: string, change: Partial<Job>): Promise<Job | undefined> {
    const job = this.#jobs.get(id);
    if (!job) return undefined;
    const updated: Job = { ...job, ...change, updated: this.#now() };
    this.#jobs.set(id, updated);
    try {
      await this.#write(updated);
    } finally {
      if (isFinished(updated)) await this.#tidy(id);
    }
    return updated;
  }

  /** Changes what is only worth knowing while the service runs. */
  note(id: string, change: Pick<Job, 'progress' | 'message'>): void {
    const job = this.#jobs.get(id);
    if (job) this.#jobs.set(id, { ...job, ...change, updated: this.#now() });
  }

  /** Puts a job's results into place; its image is no longer needed. */
  async finish(id: string, results: Results): Promise<void> {
    for (const [name, { content }] of Object.entries(results)) {
      if (!this.#jobs.has(id)) await discardContent(content);
      else await writeAside(this.resultPath(id, name), (aside) => moveContent(content, aside));
    }
    const job = await this.update(id, {
      ...{ status: 'successful', message: 'done', progress: 100, finished: this.#now() },
      results: Object.entries(results).map(([name, { mediaType }]) => ({ name, mediaType })),
    });
    if (!job) return;
    this.#bytes.set(id, await this.#resultBytes(job));
    await this.#makeRoom(id);
  }

  async #resultBytes({ id, results }: Job): Promise<number> {
    let bytes = 0;
    for (const { name } of results ?? []) {
      const result = await stat(this.resultPath(id, name)).catch(() => null);
      bytes += result?.size ?? 0;
    }
    return bytes;
  }

  /** A job that has ended keeps its result and what is said of it, and nothing else. */
  async #tidy(id: string): Promise<void> {
    await rm(this.imagePath(id), { force: true }).catch(() => {});
    await rm(this.journalPath(id), { force: true }).catch(() => {});
  }

  /** Removes the oldest finished jobs until the others are within the limits. @param newest stays in any case */
  async #makeRoom(newest: string): Promise<void> {
    const { maxBytes = Number.POSITIVE_INFINITY, maxFinished = Number.POSITIVE_INFINITY } = this.#options;
    const finished = this.all().filter(isFinished);
    let bytes = finished.reduce((sum, { id }) => sum + (this.#bytes.get(id) ?? 0), 0);
    let count = finished.length;
    for (const { id } of finished) {
      if (bytes <= maxBytes && count <= maxFinished) return;
      if (id === newest) continue;
      bytes -= this.#bytes.get(id) ?? 0;
      count--;
      await this.remove(id);
    }
  }

  /** An output of a successful job, whose file stays where it is. */
  async result(id: string, output: string): Promise<{ readonly path: string; readonly size: number }> {
    const path = this.resultPath(id, output);
    return { path, size: (await stat(path)).size };
  }

  /** Removes a job and its files. */
  async remove(id: string): Promise<void> {
    this.#jobs.delete(id);
    this.#bytes.delete(id);
    await this.#writing.get(id)?.catch(() => {});
    await rm(join(this.#options.folder, id), { recursive: true, force: true });
  }

  /** Removes jobs whose time is over. */
  async sweep(): Promise<void> {
    const limit = Date.parse(this.#now()) - this.#options.seconds * 1000;
    for (const job of this.all()) {
      if (job.finished !== null && Date.parse(job.finished) < limit) await this.remove(job.id);
    }
  }

  async #putImage(id: string, image: ImageBytes): Promise<void> {
    const path = this.imagePath(id);
    if ('bytes' in image) await writeFile(path, image.bytes, { mode: 0o600 });
    // A kept image may be removed before the job runs; its bytes never change.
    else if ('path' in image) await link(image.path, path).catch(() => copyFile(image.path, path));
  }

  #now(): string {
    return (this.#options.now?.() ?? new Date()).toISOString();
  }

  /** One write after another, so that the last state is the one on disk. */
  #write(job: Job): Promise<void> {
    const path = join(this.#options.folder, job.id, JOB_FILE);
    const before = this.#writing.get(job.id) ?? Promise.resolve();
    const writing = before
      .catch(() => {})
      .then(() => writeAside(path, (aside) => writeFile(aside, JSON.stringify(job), { mode: 0o600 })))
      .finally(() => {
        if (this.#writing.get(job.id) === writing) this.#writing.delete(job.id);
      });
    this.#writing.set(job.id, writing);
    return writing;
  }

  async #read(id: string): Promise<Job | null> {
    try {
      const job = JSON.parse(await readFile(join(this.#options.folder, id, JOB_FILE), 'utf8')) as Job;
      // A job of a release that laid jobs out otherwise is none.
      return job.id === id && 'process' in job.request ? job : null;
    } catch {
      return null;
    }
  }
}
