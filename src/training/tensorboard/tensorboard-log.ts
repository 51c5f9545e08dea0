import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { type BoardEvent, encodeEventRecord } from './event-record.ts';

/** SessionLog.START */
const START = 1;

/**
 * Scalars in a folder that `tensorboard --logdir` reads. Each process writes a file of its own, begun with the first
 * entry. Owns the file.
 */
export class TensorBoardLog {
  readonly folder: string;
  readonly #now: () => number;
  #file: Promise<FileHandle> | null = null;

  /** @param now seconds since 1970 */
  constructor(folder: string, now: () => number = () => Date.now() / 1000) {
    this.folder = folder;
    this.#now = now;
  }

  /** Scalars by tag, after a step; those that are not finite are shown as such. */
  write(step: number, scalars: Readonly<Record<string, number>>): Promise<void> {
    const value = Object.entries(scalars).map(([tag, simpleValue]) => ({ tag, simpleValue }));
    return this.#append({ wallTime: this.#now(), step, summary: { value } });
  }

  /** Says that the run goes on after `step`; what a killed process wrote of later steps is not shown. */
  restart(step: number): Promise<void> {
    return this.#append({ wallTime: this.#now(), step: step + 1, sessionLog: { status: START } });
  }

  /** Closes the file. */
  async dispose(): Promise<void> {
    const file = this.#file;
    this.#file = null;
    await (await file)?.close();
  }

  async #append(event: BoardEvent): Promise<void> {
    this.#file ??= this.#begin();
    await (await this.#file).appendFile(encodeEventRecord(event));
  }

  async #begin(): Promise<FileHandle> {
    await mkdir(this.folder, { recursive: true });
    const seconds = this.#now();
    // TensorBoard finds files by 'tfevents' and reads them in the order of their names.
    const time = seconds.toFixed(3).padStart(14, '0');
    const file = await open(join(this.folder, `events.out.tfevents.${time}.${process.pid}.skyrefer`), 'a');
    await file.appendFile(encodeEventRecord({ wallTime: seconds, fileVersion: 'brain.Event:2' }));
    return file;
  }
}
