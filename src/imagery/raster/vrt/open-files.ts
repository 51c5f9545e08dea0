import type { RasterContent } from '../content.ts';

/** Files that are open at a time, besides those that are being read. */
const MOST = 8;

interface Opened {
  readonly content: Promise<RasterContent>;
  users: number;
}

/** The files of a mosaic that are open: those that were used last, and those that are in use. */
export class OpenFiles {
  private readonly files = new Map<string, Opened>();
  private closed = false;

  /** An open file; it stays open until it is released. Throws what opening throws. */
  async use(
    key: string,
    open: () => Promise<RasterContent>,
  ): Promise<{ readonly content: RasterContent; readonly release: () => void }> {
    if (this.closed) throw new Error('the mosaic was closed; open it again');
    const file = this.files.get(key) ?? { content: open(), users: 0 };
    this.files.delete(key);
    this.files.set(key, file);
    file.users++;
    try {
      return { content: await file.content, release: () => void this.release(file) };
    } catch (error) {
      if (this.files.get(key) === file) this.files.delete(key);
      throw error;
    }
  }

  async close(): Promise<void> {
    this.closed = true;
    const files = [...this.files.values()];
    this.files.clear();
    await Promise.all(files.map(closeFile));
  }

  private async release(file: Opened): Promise<void> {
    file.users--;
    for (const [key, other] of this.files) {
      if (this.files.size <= MOST) return;
      if (other.users > 0) continue;
      this.files.delete(key);
      await closeFile(other);
    }
  }
}

/** What could not be opened need not be closed; the caller has its error already. */
const closeFile = ({ content }: Opened): Promise<void> =>
  content.then(({ close }) => close()).catch(() => {});
