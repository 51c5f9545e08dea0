import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { hashFiles } from '../../files/hash-files.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.tif': 'image/tiff',
  '.ico': 'image/x-icon',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
  '.map': 'application/json',
  '.woff2': 'font/woff2',
};

const COMPRESSED = new Set([
  '.html',
  '.js',
  '.mjs',
  '.css',
  '.json',
  '.webmanifest',
  '.svg',
  '.wasm',
  '.txt',
  '.map',
]);
/** Files above this are sent as they are: compressing them would take seconds and memory. */
const LARGEST_COMPRESSED = 32 * 2 ** 20;
/** Names that the bundler gives by content, so that they never change: `main-Dk3x9a_Q.js`. */
const HASHED = /-[\w-]{8,}\.\w+$/;

interface StaticFile {
  readonly path: string;
  /** What is sent instead of the file. */
  readonly text?: Buffer;
  readonly size: number;
  readonly type: string;
  readonly cacheControl: string;
  etag: Promise<string> | null;
  readonly encoded: Map<'br' | 'gzip', Promise<Uint8Array>>;
}

/**
 * The files of a folder, as they are when it is opened: what is not in that list is not there, so no path leads out of
 * the folder. Text and WASM are compressed when first asked for and kept so.
 */
export class StaticFiles {
  readonly #files = new Map<string, StaticFile>();

  private constructor() {}

  /** @param more further files by their path under the folder: the model's, which the page's own engine downloads */
  static async open(folder: string, more: Readonly<Record<string, string>> = {}): Promise<StaticFiles> {
    const files = new StaticFiles();
    await files.#addFolder(folder, '');
    for (const [name, path] of Object.entries(more)) await files.#add(name, path);
    return files;
  }

  /** Only these files of a folder. Throws where one is missing. */
  static async ofFiles(folder: string, names: readonly string[]): Promise<StaticFiles> {
    const files = new StaticFiles();
    for (const name of names) await files.#add(name, join(folder, name));
    return files;
  }

  /** Changes the text that is sent for a file, where there is one of this name. */
  async change(name: string, changed: (text: string) => string): Promise<void> {
    const file = this.#files.get(name);
    if (!file) return;
    const text = Buffer.from(changed(await readFile(file.path, 'utf8')));
    this.#files.set(name, { ...file, text, size: text.length, etag: null, encoded: new Map() });
  }

  has(path: string): boolean {
    return this.#files.has(path);
  }

  /** The file as a response to this request; null where there is none. */
  async respond(path: string, request: Request): Promise<Response | null> {
    const file = this.#files.get(path);
    if (!file) return null;
    file.etag ??= file.text ? Promise.resolve(hashOf(file.text)) : hashFiles([file.path]);
    const encoding = encodingFor(file, request.headers.get('accept-encoding') ?? '');
    const etag = `"${await file.etag}${encoding ? `-${encoding}` : ''}"`;
    const headers: Record<string, string> = {
      'content-type': file.type,
      'cache-control': file.cacheControl,
      etag,
      vary: 'Accept-Encoding',
      'cross-origin-resource-policy': 'same-origin',
    };
    const known = (request.headers.get('if-none-match') ?? '')
      .split(',')
      .map((tag) => tag.trim().replace(/^W\//, ''));
    if (known.includes(etag) || known.includes('*')) return new Response(null, { status: 304, headers });
    if (encoding) {
      const bytes = await encoded(file, encoding);
      headers['content-encoding'] = encoding;
      headers['content-length'] = String(bytes.byteLength);
      return new Response(request.method === 'HEAD' ? null : (bytes as Uint8Array<ArrayBuffer>), { headers });
    }
    headers['content-length'] = String(file.size);
    if (request.method === 'HEAD') return new Response(null, { headers });
    if (file.text) return new Response(file.text as Uint8Array<ArrayBuffer>, { headers });
    const stream = Readable.toWeb(createReadStream(file.path)) as ReadableStream<Uint8Array>;
    return new Response(stream, { headers });
  }

  async #addFolder(folder: string, prefix: string): Promise<void> {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) await this.#addFolder(path, `${prefix}${entry.name}/`);
      if (entry.isFile()) await this.#add(`${prefix}${entry.name}`, path);
    }
  }

  async #add(name: string, path: string): Promise<void> {
    this.#files.set(name, {
      path,
      size: (await stat(path)).size,
      type: TYPES[extname(name).toLowerCase()] ?? 'application/octet-stream',
      cacheControl: HASHED.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache',
      etag: null,
      encoded: new Map(),
    });
  }
}

const hashOf = (text: Buffer): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

function encodingFor(file: StaticFile, accepted: string): 'br' | 'gzip' | null {
  if (!COMPRESSED.has(extname(file.path).toLowerCase()) || file.size > LARGEST_COMPRESSED || file.size < 512)
    return null;
  const names = accepted
    .split(',')
    .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
    .map((part) => part.split(';')[0]!.trim());
  return names.includes('br') ? 'br' : names.includes('gzip') ? 'gzip' : null;
}

function encoded(file: StaticFile, encoding: 'br' | 'gzip'): Promise<Uint8Array> {
  let bytes = file.encoded.get(encoding);
  if (!bytes) {
    const plain = file.text ? Promise.resolve(file.text) : readFile(file.path);
    bytes = plain.then((content) =>
      encoding === 'br'
        ? // Quality 5: a tenth of the time of the best, and a few per cent more.
          promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
        : promisify(gzip)(content),
    );
    file.encoded.set(encoding, bytes);
    bytes.catch(() => file.encoded.delete(encoding));
  }
  return bytes;
}
