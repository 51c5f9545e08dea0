import { constants } from 'node:fs';
import { type FileHandle, open, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { matchesEtag } from './checksum-node.ts';
import { type FileMetadata, failure } from './file-metadata.ts';
import { fileSystemError, HubError } from './hub-error.ts';
import { checksumKind, describeFile, type HubFile, resolveUrl } from './repository.ts';
import { type HubResponse, hubRequest } from './request.ts';
import type { HubSettings } from './settings.ts';
import { TransientError, withHubRetries } from './transient-error.ts';

export interface FileDownloadOptions {
  readonly signal?: AbortSignal;
  /** Bytes that are there, of all (null where the server does not say); called for every piece that arrives. */
  readonly onBytes?: (done: number, total: number | null) => void;
  /** Called when all bytes are there and their checksum is computed. */
  readonly onCheck?: () => void;
}

/**
 * Downloads a file's bytes to a path, going on where an earlier try stopped. When it returns, the file is whole: its length
 * and, where the ETag is one, its checksum are those that the hub announced. On failure the bytes stay for the next time,
 * unless they are wrong.
 *
 * @param partial file that grows; another process may read it, none may write it
 * @throws HubError that names the file and the remedy
 */
export async function downloadFile(
  file: HubFile,
  metadata: FileMetadata,
  partial: string,
  settings: HubSettings,
  options: FileDownloadOptions = {},
): Promise<void> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(partial, constants.O_RDWR | constants.O_CREAT, 0o666);
    const transfer = new Transfer(file, metadata, handle, partial, settings, options);
    await transfer.begin();
    await withHubRetries(settings, options.signal, (progressed) => transfer.attempt(progressed));
    await handle.sync();
  } catch (error) {
    throw fileSystemError(error, `cannot write ${partial}`);
  } finally {
    await handle?.close();
  }
}

/** One file on its way, over as many connections as it takes. */
class Transfer {
  /** Bytes that are there. */
  #offset = 0;
  /** The most bytes that were ever there: only what goes beyond is progress. */
  #furthest = 0;
  /** ETag of the serving host by which it recognises that the rest belongs to the same file. */
  #validator: string | null;

  constructor(
    readonly file: HubFile,
    readonly metadata: FileMetadata,
    readonly handle: FileHandle,
    readonly path: string,
    readonly settings: HubSettings,
    readonly options: FileDownloadOptions,
  ) {
    this.#validator = metadata.validator;
  }

  get #what(): string {
    return describeFile(this.file);
  }

  /** Takes up what an earlier run left, and looks whether the rest will fit. */
  async begin(): Promise<void> {
    const { size, etag } = this.metadata;
    if (size === null && checksumKind(etag) === null) {
      throw new HubError(
        'server',
        `${this.settings.endpoint} says neither length nor checksum of ${this.#what}; check HF_ENDPOINT`,
      );
    }
    this.#offset = (await this.handle.stat()).size;
    if (size !== null && this.#offset > size) await this.#restart();
    this.#furthest = this.#offset;
    const space = await statfs(dirname(this.path)).catch(() => null);
    const needed = (size ?? 0) - this.#offset;
    // Some file systems report no sizes at all.
    if (space && space.blocks > 0 && space.bavail * space.bsize < needed) {
      const mebibytes = (bytes: number) => `${Math.ceil(bytes / 2 ** 20)} MiB`;
      throw new HubError(
        'disk-full',
        `${dirname(this.path)} has ${mebibytes(space.bavail * space.bsize)} free, ${this.#what} needs ${mebibytes(needed)}; ` +
          'free space or choose another folder',
      );
    }
  }

  async attempt(progressed: () => void): Promise<void> {
    const { size } = this.metadata;
    if (size === null || this.#offset < size || size === 0) await this.#fetchRest(progressed);
    await this.#check();
  }

  async #fetchRest(progressed: () => void): Promise<void> {
    const { etag, size, commit } = this.metadata;
    const { signal } = this.options;
    // Without a checksum, only the server can tell whether its file is still the one that was begun.
    if (this.#offset > 0 && this.#validator === null && checksumKind(etag) === null) await this.#restart();
    const headers: Record<string, string> = {};
    if (this.#offset > 0) {
      headers.range = `bytes=${this.#offset}-`;
      if (this.#validator !== null) headers['if-range'] = this.#validator;
    }
    const address = resolveUrl(this.settings.endpoint, { ...this.file, revision: commit });
    const answer = await hubRequest(address, this.settings, {
      method: 'GET',
      headers,
      ...(signal ? { signal } : {}),
    });
    try {
      await this.#accept(answer);
      for await (const piece of answer.body()) {
        if (size !== null && this.#offset + piece.length > size) {
          await this.#restart();
          throw new TransientError(
            'checksum',
            `${answer.url.host} sends more than the ${size} bytes of ${this.#what}`,
            { cost: 2 },
          );
        }
        await this.#write(piece);
        if (this.#offset > this.#furthest) {
          this.#furthest = this.#offset;
          progressed();
        }
        this.options.onBytes?.(this.#offset, size);
      }
    } finally {
      await answer.close();
    }
    if (size !== null && this.#offset < size) {
      throw new TransientError(
        'unreachable',
        `${answer.url.host} ended the connection after ${this.#offset} of ${size} bytes of ${this.#what}; try again, it goes on from there`,
      );
    }
  }

  /** Looks at an answer's head: whether its body is the rest, the whole, or neither. */
  async #accept(answer: HubResponse): Promise<void> {
    const { status, headers } = answer.response;
    const host = answer.url.host;
    const encoding = headers.get('content-encoding');
    if (encoding !== null && encoding !== 'identity') {
      throw new HubError(
        'server',
        `${host} sends ${this.#what} encoded as '${encoding}', which was not asked for; check HF_ENDPOINT`,
      );
    }
    const tag = headers.get('etag');
    if (status === 206) {
      const range = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(headers.get('content-range') ?? '');
      const total = range?.[3] === '*' ? null : Number(range?.[3]);
      const fits = range !== null && Number(range[1]) === this.#offset;
      const sameLength = total === null || this.metadata.size === null || total === this.metadata.size;
      const sameFile = this.#validator === null || tag === null || tag === this.#validator;
      if (!fits || !sameLength || !sameFile) {
        await this.#restart();
        throw new TransientError(
          'server',
          `${host} sends another part of ${this.#what} than was asked for, or of another file`,
        );
      }
    } else if (status === 200) {
      const length = headers.get('content-length');
      if (this.metadata.size !== null && length !== null && Number(length) !== this.metadata.size) {
        throw new TransientError(
          'checksum',
          `${host} sends ${length} bytes for ${this.#what}, the hub announced ${this.metadata.size}; try again later`,
        );
      }
      if (this.#offset > 0) await this.#restart(); // it ignores ranges, or its file has changed
    } else if (status === 416 && this.#offset > 0) {
      await this.#restart();
      throw new TransientError(
        'server',
        `${host} has no more than was already there of ${this.#what}; it is fetched anew`,
      );
    } else if (status >= 400) {
      throw failure(answer, this.file, this.settings);
    } else {
      throw new HubError('server', `${host} answers status ${status} for ${this.#what}; check HF_ENDPOINT`);
    }
    this.#validator = tag?.startsWith('"') ? tag : null;
  }

  /** Writes at the place where the piece belongs, so that a second writer of the same bytes would do no harm. */
  async #write(piece: Uint8Array): Promise<void> {
    let written = 0;
    while (written < piece.length) {
      const { bytesWritten } = await this.handle.write(
        piece,
        written,
        piece.length - written,
        this.#offset + written,
      );
      written += bytesWritten;
    }
    this.#offset += piece.length;
  }

  async #restart(): Promise<void> {
    await this.handle.truncate(0);
    this.#offset = 0;
    this.#validator = null;
  }

  async #check(): Promise<void> {
    const { etag } = this.metadata;
    if (checksumKind(etag) !== null) this.options.onCheck?.();
    if ((await matchesEtag(this.path, etag, this.options.signal)) === false) {
      await this.#restart();
      throw new TransientError(
        'checksum',
        `the bytes of ${this.#what} do not have the checksum that ${this.settings.endpoint} announced; they were thrown away, try again later`,
        { cost: 3 },
      );
    }
  }
}
