import { createHash } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SkyreferError } from '../../errors/skyrefer-error.ts';
import { writeAside } from '../../files/write-aside.ts';
import { type Shape, sizeOf } from '../../graph/index.ts';
import { ImageError } from '../../imagery/index.ts';
import { toFloat16 } from '../../weights/index.ts';

/** Shapes of the tensors of one record, by name, in the order of storage. */
export type FeatureSpec = Readonly<Record<string, Shape>>;

export interface FeatureCacheOptions {
  /** Identifies the weights that compute the features. */
  readonly weightsHash: string;
  readonly spec: FeatureSpec;
  /** Names of the images, one record of every set each. */
  readonly images: readonly string[];
}

/** The features of a record as float16 bits. */
export type Features = Record<string, Uint16Array>;

/** The cache on disk does not fit what is asked of it. */
export class FeatureCacheError extends SkyreferError {
  override readonly name = 'FeatureCacheError';
  readonly code = 'feature-cache';
}

interface SetIndex<View> {
  readonly key: string;
  readonly images: readonly string[];
  readonly spec: FeatureSpec;
  /** The view of each image; null where its record has not been written. */
  readonly views: (View | null)[];
  /** Why images have no record and will not get one, by their position. */
  readonly bad?: Record<string, string>;
}

/**
 * Features of the frozen backbone on disk, in float16. View set k (`set-000k.features`, `set-000k.json`) holds one
 * view of every image as records of fixed size; the index names the view of each record that has been written
 * completely, so an interrupted preparation goes on where it stopped. One process may fill sets while others read
 * those that are complete; a set has at most one writer at a time.
 *
 * @typeParam View description of a view (flip, rotation, crop) that JSON can hold
 */
export class FeatureCache<View> {
  readonly folder: string;
  readonly #options: FeatureCacheOptions;
  readonly #key: string;
  readonly #offsets: ReadonlyMap<string, { readonly offset: number; readonly size: number }>;
  /** Bytes of one record. */
  readonly recordBytes: number;
  /** Complete sets never change, so their indexes are kept. */
  readonly #complete = new Map<number, SetIndex<View>>();
  /** Sets that this process is writing. */
  readonly #open = new Map<number, SetIndex<View>>();
  readonly #files = new Map<string, Promise<FileHandle>>();

  /** @param folder created at the first write */
  constructor(folder: string, options: FeatureCacheOptions) {
    this.folder = folder;
    this.#options = options;
    const offsets = new Map<string, { offset: number; size: number }>();
    let bytes = 0;
    for (const [name, shape] of Object.entries(options.spec)) {
      offsets.set(name, { offset: bytes, size: sizeOf(shape) });
      bytes += sizeOf(shape) * 2;
    }
    this.#offsets = offsets;
    this.recordBytes = bytes;
    const identity = [options.weightsHash, Object.entries(options.spec), options.images];
    this.#key = createHash('sha256').update(JSON.stringify(identity)).digest('hex').slice(0, 16);
  }

  /** Numbers of the sets that are complete, ascending. Looks at the folder anew at each call. */
  async availableSets(): Promise<number[]> {
    const names = await readdir(this.folder).catch(orMissing<string[]>([]));
    const available: number[] = [];
    for (const name of names) {
      const match = /^set-(\d{4})\.json$/.exec(name);
      if (match && (await this.remaining(Number(match[1]))).length === 0) available.push(Number(match[1]));
    }
    return available.sort((a, b) => a - b);
  }

  /** Indices of the images whose record of this set has neither been written yet nor been given up. */
  async remaining(set: number): Promise<number[]> {
    return unwritten(await this.#index(set));
  }

  /** Indices of the images that have been given up. */
  async bad(set: number): Promise<number[]> {
    return Object.keys((await this.#index(set)).bad ?? {}).map(Number);
  }

  /** The view in a record. Throws where it has not been written, an ImageError where its image has been given up. */
  async view(set: number, image: number): Promise<View> {
    const index = await this.#index(set);
    const reason = index.bad?.[image];
    if (reason !== undefined) throw new ImageError(reason, 'damaged');
    const view = index.views[image];
    if (view === null || view === undefined) {
      throw new FeatureCacheError(`${this.#path(set, 'features')}: record ${image} has not been written`);
    }
    return view;
  }

  /**
   * Stores the features of one view and marks the record as written. Float32 is rounded to float16; a Uint16Array is
   * taken as float16 bits. The data is on the disk before the mark is.
   */
  async write(
    set: number,
    image: number,
    view: View,
    features: Readonly<Record<string, Float32Array | Uint16Array>>,
  ): Promise<void> {
    const record = new Uint8Array(this.recordBytes);
    for (const [name, { offset, size }] of this.#offsets) {
      const data = features[name];
      if (data?.length !== size) {
        throw new FeatureCacheError(
          `feature '${name}' must have ${size} elements, got ${data?.length ?? 'none'}`,
        );
      }
      const halves = data instanceof Uint16Array ? data : toFloat16(data);
      record.set(new Uint8Array(halves.buffer, halves.byteOffset, halves.byteLength), offset);
    }
    const index = await this.#index(set);
    if (image < 0 || image >= index.views.length) {
      throw new FeatureCacheError(`image ${image} is not one of the cache's ${index.views.length}`);
    }
    this.#open.set(set, index);
    await mkdir(this.folder, { recursive: true });
    const file = await this.#file(this.#path(set, 'features'), 'write');
    await writeFully(file, record, image * this.recordBytes);
    await file.datasync();
    index.views[image] = view;
    if (index.bad) delete index.bad[image];
    await this.#saveIndex(set, index);
  }

  /** Gives an image up: the set is complete without its record. */
  async giveUp(set: number, image: number, reason: string): Promise<void> {
    const { bad, ...rest } = await this.#index(set);
    await mkdir(this.folder, { recursive: true });
    await this.#saveIndex(set, { ...rest, bad: { ...bad, [image]: reason } });
  }

  /**
   * Reads the features of a record, one asynchronous read per tensor.
   * @param into arrays of the right sizes to fill, such as the image's part of a batch; new ones by default
   */
  async read(set: number, image: number, into: Features = this.allocate()): Promise<Features> {
    await this.view(set, image);
    const path = this.#path(set, 'features');
    const file = await this.#file(path, 'read');
    await Promise.all(
      [...this.#offsets].map(async ([name, { offset, size }]) => {
        const target = into[name];
        if (target?.length !== size) {
          throw new FeatureCacheError(`feature '${name}' needs an array of ${size} elements to be read into`);
        }
        const bytes = new Uint8Array(target.buffer, target.byteOffset, target.byteLength);
        await readFully(file, bytes, image * this.recordBytes + offset, path);
      }),
    );
    return into;
  }

  /** Arrays for `images` records, one after the other in each array. */
  allocate(images = 1): Features {
    return Object.fromEntries(
      [...this.#offsets].map(([name, { size }]) => [name, new Uint16Array(size * images)]),
    );
  }

  /** The part of `allocate(images)` that belongs to one image: views, not copies. */
  slice(batch: Features, position: number): Features {
    return Object.fromEntries(
      [...this.#offsets].map(([name, { size }]) => [
        name,
        batch[name]!.subarray(position * size, (position + 1) * size),
      ]),
    );
  }

  /** Closes the files. The cache may be used again afterwards. */
  async dispose(): Promise<void> {
    const files = [...this.#files.values()];
    this.#files.clear();
    this.#open.clear();
    await Promise.all(files.map(async (file) => (await file).close()));
  }

  #path(set: number, suffix: string): string {
    return join(this.folder, `set-${String(set).padStart(4, '0')}.${suffix}`);
  }

  async #index(set: number): Promise<SetIndex<View>> {
    const known = this.#complete.get(set) ?? this.#open.get(set);
    if (known) return known;
    const path = this.#path(set, 'json');
    const text = await readFile(path, 'utf8').catch(orMissing(null));
    if (text === null) {
      const { images, spec } = this.#options;
      return { key: this.#key, images, spec, views: images.map(() => null) };
    }
    let index: SetIndex<View>;
    try {
      index = JSON.parse(text);
    } catch {
      throw new FeatureCacheError(`${path} is damaged; delete it and its .features file`);
    }
    if (index.key !== this.#key) {
      throw new FeatureCacheError(
        `${path} was made with other weights, tensors or images; use another cache folder, or delete this one`,
      );
    }
    if (unwritten(index).length === 0) this.#complete.set(set, index);
    return index;
  }

  async #saveIndex(set: number, index: SetIndex<View>): Promise<void> {
    const path = this.#path(set, 'json');
    await writeAside(path, async (aside) => {
      const file = await open(aside, 'w');
      try {
        await file.writeFile(JSON.stringify(index));
        await file.sync();
      } finally {
        await file.close();
      }
    });
    if (unwritten(index).length > 0) {
      this.#open.set(set, index);
      return;
    }
    this.#complete.set(set, index);
    this.#open.delete(set);
  }

  #file(path: string, purpose: 'read' | 'write'): Promise<FileHandle> {
    const key = `${purpose}:${path}`;
    let file = this.#files.get(key);
    if (!file) {
      // 'r+' does not create and 'w+' empties; 'a' would ignore positions.
      file =
        purpose === 'read'
          ? open(path, 'r')
          : open(path, 'r+').catch((error: NodeJS.ErrnoException) => {
              if (error.code !== 'ENOENT') throw error;
              return open(path, 'w+');
            });
      file.catch(() => this.#files.delete(key)); // a failed open is tried again
      this.#files.set(key, file);
    }
    return file;
  }
}

const unwritten = ({ views, bad = {} }: SetIndex<unknown>): number[] =>
  views.flatMap((view, image) => (view === null && bad[image] === undefined ? [image] : []));

async function writeFully(file: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    done += (await file.write(bytes, done, bytes.length - done, position + done)).bytesWritten;
  }
}

async function readFully(file: FileHandle, bytes: Uint8Array, position: number, path: string): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    const { bytesRead } = await file.read(bytes, done, bytes.length - done, position + done);
    if (bytesRead === 0) {
      throw new FeatureCacheError(
        `${path} is cut short; delete it and its .json file, then prepare it again`,
      );
    }
    done += bytesRead;
  }
}

/** Turns "no such file" into a value. */
function orMissing<Value>(value: Value): (error: NodeJS.ErrnoException) => Value {
  return (error) => {
    if (error.code === 'ENOENT') return value;
    throw error;
  };
}
