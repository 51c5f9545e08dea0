import { createHash } from 'node:crypto';
import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  statfs,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { cpus, homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { writeAside } from '../files/write-aside.ts';
import { describeGraph, type ExternalFile, type Graph } from '../graph/index.ts';

/** Files of a kept program. The first two are the runtime's, `entry.json` says what they must be. */
export const STORED_MODEL = 'model.onnx';
export const STORED_WEIGHTS = 'weights.bin';
const ENTRY = 'entry.json';
/** Raised where entries that were written before mean something else. */
const FORMAT = 1;
/** Raised where a graph is written otherwise than before (`writeOnnx`), which the name of a kept program does not say. */
const WRITTEN = 1;
/** One sample of the weights for each stretch of this many bytes: what is looked at before an entry is trusted. */
const SAMPLE_STRIDE = 2 ** 20;
const SAMPLE_BYTES = 4096;
const MOST_BYTES = 2 ** 31;
/** What another process is making, or has left when it was killed, is removed after this many milliseconds. */
const ABANDONED_AFTER = 3_600_000;
const MAKING = 'making-';

export interface ProgramStoreOptions {
  /** Default: `skyrefer/programs` in `XDG_CACHE_HOME`, or in `.cache` of the user's home. */
  readonly folder?: string;
  /** Bytes of all entries together; those that were not used for the longest time are removed. Default 2 GiB. */
  readonly mostBytes?: number;
}

/** What an entry must be. */
interface Entry {
  readonly format: typeof FORMAT;
  readonly model: string;
  readonly weights: string;
  readonly weightsBytes: number;
  /** Milliseconds: files that are written to later are another's. */
  readonly weightsTime: number;
}

/**
 * Programs as the runtime has optimised them, on the disk: their constants are folded and laid out for this processor, and mapped
 * when a later process loads them. An entry is a folder under the hash of all that it depends on; it is made aside and
 * renamed, so that two processes may make the same one, and whatever is wrong with one is as if it were not there.
 * Where nothing can be written, nothing is kept.
 */
export class ProgramStore {
  readonly folder: string;
  readonly #mostBytes: number;
  /** Of the files that are being read: a model's programs lie in the same ones. */
  readonly #hashing = new Map<string, Promise<string>>();

  constructor({ folder = defaultFolder(), mostBytes = MOST_BYTES }: ProgramStoreOptions = {}) {
    this.folder = folder;
    this.#mostBytes = mostBytes;
  }

  /** Whether a program whose optimised files take this many bytes would be kept: it must not push out all others. */
  async hasRoomFor(bytes: number): Promise<boolean> {
    if (bytes > this.#mostBytes / 2) return false;
    try {
      await mkdir(this.folder, { recursive: true, mode: 0o700 });
      const { bavail, bsize } = await statfs(this.folder);
      return bavail * bsize > 2 * bytes;
    } catch {
      return false;
    }
  }

  /**
   * The hash of all that a compiled program depends on: its graph, the bytes of its weights, how it is compiled, by which version of
   * the runtime and for which processor. Null where its weights are not in files.
   * @param settings how it is compiled, as text
   */
  async keyOf(graph: Graph, settings: string): Promise<string | null> {
    const hash = createHash('sha256').update(`${WRITTEN}\0${describeGraph(graph)}`);
    for (const { data } of graph.initializers) if (data.kind === 'inline') hash.update(data.bytes);
    for (const { name, path } of filesOf(graph)) {
      if (path === undefined) return null;
      try {
        hash.update(`\0${name}\0${await this.#contentHash(await realpath(path))}`);
      } catch {
        return null; // compiling says what is wrong with it
      }
    }
    return hash
      .update(`\0${settings}\0${await processorFeatures()}`)
      .digest('hex')
      .slice(0, 40);
  }

  /** Path of the optimised model, or null where there is no sound one; an unsound one is removed. */
  async find(key: string): Promise<string | null> {
    const folder = join(this.folder, key);
    try {
      const entry = JSON.parse(await readFile(join(folder, ENTRY), 'utf8')) as Entry;
      const found = await describe(folder);
      if (!sameEntry(found, entry)) throw new Error('not what was written');
      const now = new Date();
      await utimes(join(folder, ENTRY), now, now);
      return join(folder, STORED_MODEL);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || (await stat(folder).catch(() => null))) {
        await this.remove(key);
      }
      return null;
    }
  }

  /** Removes an entry, as one that the runtime does not take. */
  async remove(key: string): Promise<void> {
    await rm(join(this.folder, key), { recursive: true, force: true }).catch(() => {});
  }

  /**
   * Compiles a program and keeps it. Whatever goes wrong with keeping it is no error: it is compiled all the same.
   * @param compile makes the program, and files of the two names in the folder that it is given, if it is given one
   */
  async make<Result>(
    key: string,
    graph: Graph,
    compile: (folder: string | null) => Promise<Result>,
  ): Promise<Result> {
    const making = await mkdtemp(join(this.folder, MAKING)).catch(() => null);
    if (!making) return compile(null);
    let result: Result;
    try {
      result = await compile(making);
    } catch {
      await rm(making, { recursive: true, force: true }).catch(() => {});
      return compile(null); // a full disk is no reason to fail; what is wrong with the program itself is thrown now
    }
    try {
      await writeFile(join(making, ENTRY), JSON.stringify(await describe(making)));
      await rename(making, join(this.folder, key));
    } catch {
      await rm(making, { recursive: true, force: true }).catch(() => {}); // or another process was faster
    }
    await this.#tidy(key);
    // Compiling has made links to the weights, which changes when their files were changed: they are known again now.
    for (const { path } of filesOf(graph)) if (path !== undefined) await this.#knowAgain(path);
    return result;
  }

  /** Removes what was not used for the longest time until the rest fits, and what was abandoned half-made. */
  async #tidy(kept: string): Promise<void> {
    const entries: { readonly name: string; readonly bytes: number; readonly used: number }[] = [];
    for (const name of await readdir(this.folder).catch(() => [])) {
      if (name.endsWith('.json')) continue;
      const folder = join(this.folder, name);
      if (name.startsWith(MAKING)) {
        const made = await stat(folder).catch(() => null);
        if (made && Date.now() - made.mtimeMs > ABANDONED_AFTER) await this.remove(name);
        continue;
      }
      const used = await stat(join(folder, ENTRY)).catch(() => null);
      const weights = await stat(join(folder, STORED_WEIGHTS)).catch(() => null);
      entries.push({ name, bytes: weights?.size ?? 0, used: used?.mtimeMs ?? 0 });
    }
    let total = entries.reduce((sum, { bytes }) => sum + bytes, 0);
    for (const { name, bytes } of entries.sort((a, b) => a.used - b.used)) {
      if (total <= this.#mostBytes) break;
      if (name === kept) continue;
      await this.remove(name);
      total -= bytes;
    }
  }

  #contentHash(path: string): Promise<string> {
    const running = this.#hashing.get(path) ?? this.#takeHash(path);
    this.#hashing.set(path, running);
    return running.finally(() => this.#hashing.delete(path));
  }

  /** sha256 of a file, from the time when it was read last where nothing has touched it since. */
  async #takeHash(path: string): Promise<string> {
    const known = await this.#knownHash(path);
    if (known && known.state === (await stateOf(path))) return known.hash;
    const before = await stateOf(path);
    const hash = createHash('sha256');
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }))
      hash.update(chunk as Buffer);
    const digest = hash.digest('hex');
    await this.#remember(path, { state: before, times: await timesOf(path), hash: digest });
    return digest;
  }

  /** Takes the hash of a file over to its present state, where only links to it have been made since. */
  async #knowAgain(path: string): Promise<void> {
    const real = await realpath(path).catch(() => path);
    const known = await this.#knownHash(real);
    if (known && known.times === (await timesOf(real).catch(() => null))) {
      await this.#remember(real, { ...known, state: await stateOf(real) });
    }
  }

  async #knownHash(path: string): Promise<KnownHash | null> {
    try {
      return JSON.parse(await readFile(this.#hashFile(path), 'utf8')) as KnownHash;
    } catch {
      return null;
    }
  }

  async #remember(path: string, known: KnownHash): Promise<void> {
    const text = JSON.stringify(known);
    await writeAside(this.#hashFile(path), (aside) => writeFile(aside, text)).catch(() => {});
  }

  #hashFile(path: string): string {
    return join(this.folder, `weights-${sha256(path).slice(0, 32)}.json`);
  }
}

/** Files that a graph's weights lie in. */
const filesOf = (graph: Graph): Set<ExternalFile> =>
  new Set(graph.initializers.flatMap(({ data }) => (data.kind === 'external' ? [data.file] : [])));

interface KnownHash {
  /** Of the file when its hash was taken, to the last change of any kind. */
  readonly state: string;
  /** The same without that change, which links make as well. */
  readonly times: string;
  readonly hash: string;
}

/**
 * A file's size, number and times in nanoseconds. The time of the last change of any kind is among them, which no program can set:
 * packages are unpacked with one time of writing for all files of all versions.
 */
async function stateOf(path: string): Promise<string> {
  const { ctimeNs } = await stat(path, { bigint: true });
  return `${await timesOf(path)} ${ctimeNs}`;
}

async function timesOf(path: string): Promise<string> {
  const { size, ino, mtimeNs } = await stat(path, { bigint: true });
  return `${size} ${ino} ${mtimeNs}`;
}

const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** What the files of an entry are now. Throws where one is missing. */
async function describe(folder: string): Promise<Entry> {
  const path = join(folder, STORED_WEIGHTS);
  const { size, mtimeMs } = await stat(path);
  return {
    format: FORMAT,
    model: sha256(await readFile(join(folder, STORED_MODEL))),
    weights: sampleHash(path, size),
    weightsBytes: size,
    weightsTime: mtimeMs,
  };
}

const sameEntry = (a: Entry, b: Entry): boolean =>
  (Object.keys(a) as (keyof Entry)[]).every((name) => a[name] === b[name]);

/**
 * Hash of samples all over a file: all of it takes as long as compiling the program anew. Hundreds of small reads one after the other wait
 * longer for threads than for the disk, so they are made by this one.
 */
function sampleHash(path: string, size: number): string {
  const hash = createHash('sha256');
  const sample = new Uint8Array(SAMPLE_BYTES);
  const file = openSync(path, 'r');
  try {
    for (let at = 0; at < size; at += SAMPLE_STRIDE) {
      hash.update(sample.subarray(0, readSync(file, sample, 0, SAMPLE_BYTES, at)));
    }
  } finally {
    closeSync(file);
  }
  return hash.digest('hex');
}

/** As the XDG base directories have it: a path there that is not absolute is not followed. */
function defaultFolder(environment: Readonly<Record<string, string | undefined>> = process.env): string {
  const home = environment.XDG_CACHE_HOME;
  return join(home && isAbsolute(home) ? home : join(homedir(), '.cache'), 'skyrefer', 'programs');
}

/** What the runtime may lay out weights by: the processor's name, and on Linux its features. */
async function processorFeatures(): Promise<string> {
  const flags = await readFile('/proc/cpuinfo', 'utf8')
    .then((text) => /^(flags|Features)\s*:.*$/m.exec(text)?.[0] ?? '')
    .catch(() => '');
  return `${process.platform} ${process.arch} ${cpus()[0]?.model ?? ''} ${flags}`;
}
