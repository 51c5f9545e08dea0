import { randomUUID } from 'node:crypto';
import { copyFile, link, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAside } from '../../files/write-aside.ts';
import { Problem } from '../http/problem.ts';
import type { ImageBytes } from '../inference/image-bytes.ts';
import {
  discardContent,
  moveContent,
  type ReadableContent,
  type Results,
  readableFile,
} from '../outputs/answer-content.ts';
import { isFinished, type Job, type JobRequest, newJob } from './job.ts';
import { begunAt, failedAt, type JobChange, successfulAt, waitingAt } from './job-changes.ts';
import { type JobClaim, type JobListener, type JobStore, MOST_BEGINNINGS } from './job-store.ts';

export interface FileJobStoreOptions {
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

/** Jobs on disk, a folder for each: `job.json`, `image` (where it was sent along), `journal` (of a large
 * image, while it runs), and a file for each of its outputs. One service has the folder for itself. */
export class FileJobStore implements JobStore {
  readonly #options: FileJobStoreOptions;
  readonly #jobs = new Map<string, Job>();
  /** The ids of jobs that are to be taken, the oldest first. */
  readonly #waiting: string[] = [];
  #listener: JobListener | null = null;
  /** Of results. */
  readonly #bytes = new Map<string, number>();
  /** Writing of each job's file, one after another. */
  readonly #writing = new Map<string, Promise<void>>();

  private constructor(options: FileJobStoreOptions) {
    this.#options = options;
  }

  /**
   * Opens a folder. Jobs that an earlier run had not finished are accepted anew, unless they were begun twice: what ends
   * the service twice would end it again. Half-written ones are removed.
   */
  static async open(options: FileJobStoreOptions): Promise<FileJobStore> {
    const store = new FileJobStore(options);
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
    for (const job of store.#all()) {
      if (isFinished(job)) continue;
      if ((job.begun ?? 0) >= MOST_BEGINNINGS) {
        await store.#fail(
          job.id,
          new Problem(500, 'the service ended while it worked on it, twice; look at its image'),
        );
      } else {
        const why = 'begun anew after the service was started again';
        await store.#update(job.id, waitingAt(store.#now(), job.begun ?? 0, why));
        store.#waiting.push(job.id);
      }
    }
    return store;
  }

  #all(): Job[] {
    return [...this.#jobs.values()].sort((a, b) => a.created.localeCompare(b.created));
  }

  async of(owner: string): Promise<Job[]> {
    return this.#all().filter((job) => job.owner === owner);
  }

  async countUnfinished(): Promise<number> {
    let count = 0;
    for (const job of this.#jobs.values()) if (!isFinished(job)) count++;
    return count;
  }

  async get(id: string): Promise<Job | undefined> {
    return this.#jobs.get(id);
  }

  #imagePath(id: string): string {
    return join(this.#options.folder, id, 'image');
  }

  #journalPath(id: string): string {
    return join(this.#options.folder, id, 'journal');
  }

  #resultPath(id: string, output: string): string {
    return join(this.#options.folder, id, `output-${output}`);
  }

  listen(listener: JobListener): void {
    this.#listener = listener;
  }

  async submit(request: JobRequest, owner: string, image: ImageBytes | null): Promise<Job> {
    const job = await this.#create(request, owner, image);
    this.#waiting.push(job.id);
    this.#listener?.waiting();
    return job;
  }

  async keep(request: JobRequest, owner: string, results: Results): Promise<Job> {
    const { id, created } = await this.#create(request, owner, null);
    await this.#update(id, { started: created });
    await this.#finish(id, results);
    return this.#jobs.get(id)!;
  }

  async take(): Promise<JobClaim | null> {
    for (;;) {
      const id = this.#waiting.shift();
      if (id === undefined) return null;
      const begun = (this.#jobs.get(id)?.begun ?? 0) + 1;
      // What cannot be written now, as on a full disk, is written with the next change.
      await this.#update(id, begunAt(this.#now(), begun)).catch(() => {});
      const job = this.#jobs.get(id);
      if (job) return this.#claim(job);
    }
  }

  #claim(job: Job): JobClaim {
    const { id, begun } = job;
    return {
      job,
      imagePath: this.#imagePath(id),
      journalPath: this.#journalPath(id),
      note: (change) => this.#note(id, change),
      finish: (results) => this.#finish(id, results),
      fail: (problem) => this.#fail(id, problem),
      giveBack: async () => void (await this.#update(id, { begun: begun - 1 })),
    };
  }

  /** Writes a new job. Its `job.json` comes last, so that one that is cut short is never taken for whole. */
  async #create(request: JobRequest, owner: string, image: ImageBytes | null): Promise<Job> {
    const job = newJob(randomUUID(), request, owner, this.#now());
    const { id } = job;
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
  async #update(id: string, change: JobChange): Promise<Job | undefined> {
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

  #note(id: string, change: Pick<Job, 'progress' | 'message'>): void {
    const job = this.#jobs.get(id);
    if (job) this.#jobs.set(id, { ...job, ...change, updated: this.#now() });
  }

  async #fail(id: string, problem: Problem): Promise<boolean> {
    const job = await this.#update(id, failedAt(this.#now(), problem));
    return job !== undefined;
  }

  async #finish(id: string, results: Results): Promise<boolean> {
    for (const [name, { content }] of Object.entries(results)) {
      if (!this.#jobs.has(id)) await discardContent(content);
      else await writeAside(this.#resultPath(id, name), (aside) => moveContent(content, aside));
    }
    const job = await this.#update(id, successfulAt(this.#now(), results));
    if (!job) return false;
    this.#bytes.set(id, await this.#resultBytes(job));
    await this.#makeRoom(id);
    return true;
  }

  async #resultBytes({ id, results }: Job): Promise<number> {
    let bytes = 0;
    for (const { name } of results ?? []) {
      const result = await stat(this.#resultPath(id, name)).catch(() => null);
      bytes += result?.size ?? 0;
    }
    return bytes;
  }

  /** A job that has ended keeps its result and what is said of it, and nothing else. */
  async #tidy(id: string): Promise<void> {
    await rm(this.#imagePath(id), { force: true }).catch(() => {});
    await rm(this.#journalPath(id), { force: true }).catch(() => {});
  }

  /** Removes the oldest finished jobs until the others are within the limits. @param newest stays in any case */
  async #makeRoom(newest: string): Promise<void> {
    const { maxBytes = Number.POSITIVE_INFINITY, maxFinished = Number.POSITIVE_INFINITY } = this.#options;
    const finished = this.#all().filter(isFinished);
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

  async result(id: string, output: string): Promise<ReadableContent> {
    const path = this.#resultPath(id, output);
    return readableFile(path, (await stat(path)).size);
  }

  async remove(id: string): Promise<void> {
    const index = this.#waiting.indexOf(id);
    if (index >= 0) this.#waiting.splice(index, 1);
    this.#jobs.delete(id);
    this.#bytes.delete(id);
    await this.#writing.get(id)?.catch(() => {});
    await rm(join(this.#options.folder, id), { recursive: true, force: true });
  }

  async sweep(): Promise<void> {
    const limit = Date.parse(this.#now()) - this.#options.seconds * 1000;
    for (const job of this.#all()) {
      if (job.finished !== null && Date.parse(job.finished) < limit) await this.remove(job.id);
    }
  }

  async close(): Promise<void> {}

  async #putImage(id: string, image: ImageBytes): Promise<void> {
    const path = this.#imagePath(id);
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
