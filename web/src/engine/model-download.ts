import { MODEL_FILES } from '../../../src/model/model.ts';
import {
  MANIFEST_FILE,
  type ManifestFile,
  type ModelManifest,
  manifestBytes,
  parseManifest,
} from '../../../src/segmenter/model-manifest.ts';
import { EngineError, type Progress } from './engine.ts';

/** A model's files in this browser, with their hashes checked. */
export interface DownloadedModel {
  readonly manifest: ModelManifest;
  readonly files: Readonly<Record<keyof typeof MODEL_FILES, Blob>>;
  /** Whether nothing but the manifest came over the network. */
  readonly cached: boolean;
}

export interface DownloadOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Where files are kept; null where the browser keeps none (a page without https). */
  readonly storage?: CacheStorage | null;
  readonly fetch?: typeof fetch;
}

/** Of the cache; files lie in it under their hash, so that models share what they have in common. */
const CACHE_NAME = 'skyrefer-models-1';
/** A file that arrives damaged is fetched this many times before the download is given up. */
const ATTEMPTS = 2;

/**
 * Gets a model: each file from the browser's cache where it is there and undamaged, else over the network and into the
 * cache. Files that no manifest of this page names any more are removed.
 *
 * @param modelUrl folder with `manifest.json`
 * Throws an EngineError that says what is wrong, or the signal's reason.
 */
export async function downloadModel(
  modelUrl: string,
  options: DownloadOptions = {},
): Promise<DownloadedModel> {
  const { signal, onProgress, storage = defaultStorage(), fetch: fetchFile = fetch } = options;
  const base = modelUrl.endsWith('/') ? modelUrl : `${modelUrl}/`;
  const cache = storage ? await storage.open(CACHE_NAME).catch(() => null) : null;
  const manifest = await readManifest(base + MANIFEST_FILE, cache, fetchFile, signal);
  const total = manifestBytes(manifest);

  const files: Partial<Record<keyof typeof MODEL_FILES, Blob>> = {};
  const missing: (keyof typeof MODEL_FILES)[] = [];
  let done = 0;
  for (const role of Object.keys(MODEL_FILES) as (keyof typeof MODEL_FILES)[]) {
    const file = manifest.files[role];
    onProgress?.({ stage: 'check', done, total });
    const blob = cache ? await fromCache(cache, base, file) : null;
    signal?.throwIfAborted();
    if (blob) files[role] = blob;
    else missing.push(role);
    if (blob) done += file.bytes;
  }
  onProgress?.({ stage: 'check', done, total });
  for (const role of missing) {
    const file = manifest.files[role];
    const report = (bytes: number) => onProgress?.({ stage: 'download', done: done + bytes, total });
    const bytes = await fetchChecked(new URL(file.path, base).href, file, fetchFile, report, signal);
    done += file.bytes;
    files[role] = await keep(cache, base, file, bytes);
  }
  if (cache && missing.length > 0) await removeOthers(cache, base, manifest);
  return { manifest, files: files as Record<keyof typeof MODEL_FILES, Blob>, cached: missing.length === 0 };
}

function defaultStorage(): CacheStorage | null {
  return typeof caches === 'undefined' ? null : caches;
}

/** The manifest from the network, else the one that was read last: a model that is here works without a connection. */
async function readManifest(
  url: string,
  cache: Cache | null,
  fetchFile: typeof fetch,
  signal: AbortSignal | undefined,
): Promise<ModelManifest> {
  let problem: string;
  let cause: unknown;
  try {
    const response = await fetchFile(url, { cache: 'no-cache', ...(signal ? { signal } : {}) });
    if (response.ok) {
      const text = await response.text();
      const manifest = parseManifest(text, url);
      await cache?.put(url, new Response(text)).catch(() => {});
      return manifest;
    }
    problem = `the server answered ${response.status}`;
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof Error && error.name === 'ModelError') {
      throw new EngineError(error.message, 'download', { cause: error });
    }
    problem = 'there is no connection to its server';
    cause = error;
  }
  const known = await cache?.match(url);
  if (known) return parseManifest(await known.text(), url);
  throw new EngineError(
    `The model cannot be downloaded: ${problem}. Check the connection and try again.`,
    'download',
    { cause },
  );
}

/** The address that a file is kept under: nothing is served there. */
const cacheKey = (base: string, file: ManifestFile): string => new URL(`sha256/${file.sha256}`, base).href;

/** An undamaged file from the cache, or null; a damaged one is removed. */
async function fromCache(cache: Cache, base: string, file: ManifestFile): Promise<Blob | null> {
  try {
    const response = await cache.match(cacheKey(base, file));
    if (!response) return null;
    const blob = await response.blob();
    if (blob.size === file.bytes && (await isIntact(new Uint8Array(await blob.arrayBuffer()), file)))
      return blob;
    await cache.delete(cacheKey(base, file));
  } catch {
    // A cache that cannot be read is no cache.
  }
  return null;
}

/** Keeps a file where there is room, and gives it back from there: the browser then holds it on disk. */
async function keep(cache: Cache | null, base: string, file: ManifestFile, bytes: Uint8Array): Promise<Blob> {
  const blob = new Blob([bytes as BlobPart]);
  try {
    await cache?.put(cacheKey(base, file), new Response(blob));
    const kept = await (await cache?.match(cacheKey(base, file)))?.blob();
    if (kept?.size === file.bytes) return kept;
  } catch {
    // Private windows and full disks: the model works, and is downloaded again the next time.
  }
  return blob;
}

async function removeOthers(cache: Cache, base: string, manifest: ModelManifest): Promise<void> {
  const wanted = new Set(Object.values(manifest.files).map((file) => cacheKey(base, file)));
  for (const { url } of await cache.keys().catch(() => [])) {
    if (url.startsWith(`${base}sha256/`) && !wanted.has(url)) await cache.delete(url).catch(() => {});
  }
}

async function fetchChecked(
  url: string,
  file: ManifestFile,
  fetchFile: typeof fetch,
  report: (bytes: number) => void,
  signal: AbortSignal | undefined,
): Promise<Uint8Array> {
  let problem = '';
  let cause: unknown;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    try {
      // Past the browser's own cache, which may be what is damaged.
      const response = await fetchFile(url, {
        cache: attempt === 0 ? 'no-store' : 'reload',
        ...(signal ? { signal } : {}),
      });
      if (!response.ok) {
        problem = `the server answered ${response.status} to ${file.path}`;
        if (response.status < 500) break;
        continue;
      }
      const bytes = await readBody(response, file.bytes, report);
      if (bytes && (await isIntact(bytes, file))) return bytes;
      problem = `${file.path} arrived damaged or cut short`;
    } catch (error) {
      signal?.throwIfAborted();
      problem = `the connection broke off at ${file.path}`;
      cause = error;
    }
  }
  throw new EngineError(
    `The model cannot be downloaded: ${problem}. Check the connection and try again.`,
    'download',
    { cause },
  );
}

/** A body of a known length; null where it has another one. */
async function readBody(
  response: Response,
  length: number,
  report: (bytes: number) => void,
): Promise<Uint8Array | null> {
  const bytes = new Uint8Array(length);
  let filled = 0;
  const reader = response.body!.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (filled + value.length > length) {
      await reader.cancel();
      return null;
    }
    bytes.set(value, filled);
    filled += value.length;
    report(filled);
  }
  return filled === length ? bytes : null;
}

async function isIntact(bytes: Uint8Array, file: ManifestFile): Promise<boolean> {
  if (bytes.length !== file.bytes) return false;
  // Hashing needs a secure context (https or localhost), as the cache does; elsewhere the length has to do.
  if (typeof crypto === 'undefined' || !crypto.subtle) return true;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as BufferSource));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('') === file.sha256;
}
