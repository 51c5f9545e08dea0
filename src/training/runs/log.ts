import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A log in JSON Lines: one object per line, appended, so that a resumed run continues its file. */
export class JsonLinesLog {
  readonly path: string;
  readonly #file: FileHandle;

  private constructor(path: string, file: FileHandle) {
    this.path = path;
    this.#file = file;
  }

  /** Opens a log for appending; creates it and its folder where they are missing. */
  static async open(path: string): Promise<JsonLinesLog> {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(path, 'a+');
    try {
      // A run that was killed may have left half a line; the next entry must not be glued to it.
      const { size } = await file.stat();
      if (size > 0) {
        const last = new Uint8Array(1);
        await file.read(last, 0, 1, size - 1);
        if (last[0] !== 0x0a) await file.appendFile('\n');
      }
    } catch (error) {
      await file.close();
      throw error;
    }
    return new JsonLinesLog(path, file);
  }

  /** Appends an entry with the time of writing (`time`, ISO 8601) before its own keys. */
  async write(entry: object, time: Date = new Date()): Promise<void> {
    await this.#file.appendFile(`${JSON.stringify({ time: time.toISOString(), ...entry })}\n`);
  }

  /** Flushes and closes the file. */
  async dispose(): Promise<void> {
    await this.#file.sync();
    await this.#file.close();
  }
}
