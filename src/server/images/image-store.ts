import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LruMap } from '../../collections/lru-map.ts';
import { writeAside } from '../../files/write-aside.ts';
import { Problem } from '../http/problem.ts';

/** An image that is kept: its file, and what is known of it. */
export interface StoredImage {
  /** What the store calls it: `keyOfImage`. */
  readonly id: string;
  readonly name: string | null;
  readonly width: number;
  readonly height: number;
  /** Of its file. */
  readonly bytes: number;
  /** Where it is read from, by parts; null: from its file here. */
  readonly url: string | null;
  /** Whether it is larger than one view of the model. */
  readonly searched: boolean;
  readonly created: Date;
  readonly expires: Date;
}

export interface ImageStoreOptions {
  /** Folder of the files; made where it is missing. */
  readonly folder: string;
  /** Bytes of all files; the least recently used are removed. */
  readonly maxBytes: number;
  /** Seconds after its last use that an image is kept. */
  readonly seconds: number;
  /** Called with the id of each image that was removed. */
  readonly onRemove?: (id: string) => void;
  /** Milliseconds since 1970. Default: the clock. */
  readonly now?: () => number;
}

interface Entry {
  readonly id: string;
  readonly name: string | null;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  readonly url?: string | null;
  readonly searched?: boolean;
  readonly created: number;
  lastUse: number;
}

const ID = /^[0-9a-f]{64}$/;

/** The id of an image's bytes. */
export const imageId = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The id of a file that is left at its address. */
export const addressId = (url: string, version: string): string => imageId(Buffer.from(`${url}\n${version}`));

/**
 * What the store calls an image of one owner: images of one key are nobody else's, also where the bytes are the same, so that
 * neither a name nor a time nor an answer that comes sooner tells of them.
 */
export const keyOfImage = (id: string, owner: string): string =>
  owner === '' ? id : imageId(Buffer.from(`${owner}\n${id}`));

/** Bytes of a kept image's file, where it is on this disk. */
const bytesHere = ({ bytes, url }: Entry): number => (url ? 0 : bytes);

/**
 * Images by their content, on disk: `<id>` holds the bytes, `<id>.json` what is known of them. An image that is sent
 * again is the same one. Of a file that is read from its address, only the `.json` is here.
 */
export class ImageStore {
  readonly #options: ImageStoreOptions;
  readonly #entries: LruMap<string, Entry>;
  /** How many requests work with an image's file. */
  readonly #holders = new Map<string, number>();
  /** Changes of each image's files, one after another. */
  readonly #changing = new Map<string, Promise<void>>();

  private constructor(options: ImageStoreOptions) {
    this.#options = options;
    this.#entries = new LruMap(options.maxBytes, bytesHere);
  }

  /** Opens a folder, with what an earlier run has left there. */
  static async open(options: ImageStoreOptions): Promise<ImageStore> {
    const store = new ImageStore(options);
    await mkdir(options.folder, { recursive: true });
    const found: Entry[] = [];
    for (const file of await readdir(options.folder)) {
      const id = file.replace(/\.json$/, '');
      if (id === file || !ID.test(id)) continue;
      const entry = await store.#readEntry(id);
      if (entry) found.push(entry);
      else await store.#removeFiles(id);
    }
    for (const file of await readdir(options.folder)) {
      const known = found.some(({ id }) => file === id || file === `${id}.json`);
      if (!known && (ID.test(file) || file.endsWith('.partial')))
        await rm(join(options.folder, file), { force: true });
    }
    found.sort((a, b) => a.lastUse - b.lastUse);
    for (const entry of found) await store.#keep(entry);
    return store;
  }

  get size(): number {
    return this.#entries.size;
  }

  get bytes(): number {
    return this.#entries.weight;
  }

  /** Path of an image's bytes. */
  path(id: string): string {
    return join(this.#options.folder, id);
  }

  /** A kept image, whose time begins anew; undefined where there is none. Never touches a file for what is no id. */
  use(id: string): StoredImage | undefined {
    const entry = ID.test(id) ? this.#entries.peek(id) : undefined;
    if (!entry) return undefined;
    if (this.#expired(entry)) {
      void this.delete(id);
      return undefined;
    }
    entry.lastUse = this.#now();
    this.#entries.get(id); // now the most recently used one
    return this.#stored(entry);
  }

  /**
   * Does work that needs an image's file, which stays until the work is done, also where the image is removed meanwhile.
   * Of bytes that were written and turned out to be no image, nothing stays.
   */
  async hold<Result>(id: string, work: () => Promise<Result>): Promise<Result> {
    this.#holders.set(id, (this.#holders.get(id) ?? 0) + 1);
    try {
      return await work();
    } finally {
      const others = this.#holders.get(id)! - 1;
      if (others > 0) this.#holders.set(id, others);
      else {
        this.#holders.delete(id);
        if (!this.#entries.peek(id)) await this.#removeFiles(id);
      }
    }
  }

  /** Writes an image's bytes, before anything is known of them, so that a thread can read them; by one who holds it. */
  async writeBytes(id: string, bytes: Uint8Array): Promise<void> {
    if (bytes.byteLength > this.#options.maxBytes) {
      throw new Problem(
        507,
        `the image is larger than all images that this service keeps may be; send a smaller one`,
      );
    }
    await this.#inTurn(id, () =>
      writeAside(this.path(id), (aside) => writeFile(aside, bytes, { mode: 0o600 })),
    );
  }

  /** Keeps an image whose bytes have been written, by one who holds it. */
  async add(
    id: string,
    image: Pick<StoredImage, 'name' | 'width' | 'height' | 'bytes'> &
      Partial<Pick<StoredImage, 'url' | 'searched'>>,
  ): Promise<StoredImage> {
    const now = this.#now();
    const entry: Entry = { id, ...image, created: now, lastUse: now };
    await this.#writeEntry(entry);
    await this.#keep(entry);
    return this.#stored(entry);
  }

  /** Removes an image. Says whether it was kept. */
  async delete(id: string): Promise<boolean> {
    if (this.#entries.delete(id) === undefined) return false;
    this.#options.onRemove?.(id);
    await this.#removeFiles(id);
    return true;
  }

  /** Removes what has expired. */
  async sweep(): Promise<void> {
    for (const entry of [...this.#entries.values()]) if (this.#expired(entry)) await this.delete(entry.id);
  }

  /** Writes when images were used last, for the next run. */
  async close(): Promise<void> {
    for (const entry of this.#entries.values()) await this.#writeEntry(entry);
  }

  #now(): number {
    return (this.#options.now ?? Date.now)();
  }

  #expired({ lastUse }: Entry): boolean {
    return this.#now() - lastUse > this.#options.seconds * 1000;
  }

  async #keep(entry: Entry): Promise<void> {
    for (const [evicted] of this.#entries.set(entry.id, entry)) {
      this.#options.onRemove?.(evicted);
      await this.#removeFiles(evicted);
    }
  }

  #stored(entry: Entry): StoredImage {
    const { id, name, width, height, bytes, url = null, searched = false, created, lastUse } = entry;
    const expires = new Date(lastUse + this.#options.seconds * 1000);
    return { id, name, width, height, bytes, url, searched, created: new Date(created), expires };
  }

  #writeEntry(entry: Entry): Promise<void> {
    return this.#inTurn(entry.id, () =>
      writeAside(`${this.path(entry.id)}.json`, (aside) =>
        writeFile(aside, JSON.stringify(entry), { mode: 0o600 }),
      ),
    );
  }

  async #readEntry(id: string): Promise<Entry | null> {
    try {
      const entry = JSON.parse(await readFile(`${this.path(id)}.json`, 'utf8')) as Entry;
      if (entry.id !== id) return null;
      if (entry.url) return entry;
      const { size } = await stat(this.path(id));
      return size === entry.bytes ? entry : null;
    } catch {
      return null; // half of a pair: a run that was killed
    }
  }

  /** Removes the files of an image that is not kept, by the time that it is their turn; what is held loses its `.json` alone. */
  #removeFiles(id: string): Promise<void> {
    return this.#inTurn(id, async () => {
      if (this.#entries.peek(id)) return;
      await rm(`${this.path(id)}.json`, { force: true });
      if (!this.#holders.has(id)) await rm(this.path(id), { force: true });
    });
  }

  #inTurn(id: string, change: () => Promise<void>): Promise<void> {
    const before = this.#changing.get(id) ?? Promise.resolve();
    const changing = before
      .catch(() => {})
      .then(change)
      .finally(() => {
        if (this.#changing.get(id) === changing) this.#changing.delete(id);
      });
    this.#changing.set(id, changing);
    return changing;
  }
}
