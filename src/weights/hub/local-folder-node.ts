import { createHash } from 'node:crypto';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeAside } from '../../files/write-aside.ts';

/** What a folder's notes say about a downloaded file. */
export interface LocalNote {
  readonly commit: string;
  readonly etag: string;
}

/**
 * A folder of plain files from a repository, with the notes that the hub's official clients keep beside them in
 * `.cache/huggingface/download`: commit, ETag and time of the download, a line each.
 */
export class LocalFolder {
  constructor(readonly folder: string) {}

  filePath(path: string): string {
    return join(this.folder, ...path.split('/'));
  }

  partialPath(path: string, etag: string): string {
    const name = createHash('sha1')
      .update(`${path.split('/').at(-1)}.metadata`)
      .digest('base64url');
    return join(dirname(this.#notePath(path)), `${name}.${etag}.skyrefer.incomplete`);
  }

  lockPath(path: string): string {
    return this.#notePath(path).replace(/\.metadata$/, '.skyrefer.lock');
  }

  /** The note about a file; null where there is none, or the file was changed after it. */
  async note(path: string): Promise<LocalNote | null> {
    try {
      const [commit = '', etag = '', time = ''] = (await readFile(this.#notePath(path), 'utf8')).split('\n');
      const { mtimeMs } = await stat(this.filePath(path));
      return Number(time) > 0 && mtimeMs / 1000 - 1 <= Number(time) ? { commit, etag } : null;
    } catch {
      return null;
    }
  }

  async writeNote(path: string, { commit, etag }: LocalNote): Promise<void> {
    const note = this.#notePath(path);
    await mkdir(dirname(note), { recursive: true });
    await writeAside(note, (aside) => writeFile(aside, `${commit}\n${etag}\n${Date.now() / 1000}\n`));
  }

  #notePath(path: string): string {
    return join(this.folder, '.cache', 'huggingface', 'download', ...`${path}.metadata`.split('/'));
  }
}
