import { formatOf } from '../../imagery/signature.ts';
import type { GuardedFetch } from './guarded-fetch.ts';

/** An image behind an address: downloaded, or left where it is to be read by parts. */
export type RemoteImage =
  | { readonly name: string | null; readonly bytes: Uint8Array }
  | {
      readonly name: string | null;
      readonly url: string;
      /** Bytes of the file. */
      readonly size: number;
      /** What tells this version of the file from others: its ETag, else when it was changed. */
      readonly version: string;
    };

/** Formats that are read by parts. */
const IN_PARTS: ReadonlySet<string | null> = new Set(['TIFF', 'JPEG 2000']);
/** Files of them up to this are downloaded whole, which takes fewer requests. */
const DOWNLOADED_WHOLE = 2 ** 20;
const FIRST_BYTES = 16;

/**
 * Looks at an address: a TIFF or JPEG 2000 file on a server that answers requests for parts is left there, all others are
 * downloaded. Throws a Problem 400, 403, 413, 502 or 504.
 */
export async function openRemoteImage(
  fetcher: GuardedFetch,
  address: string,
  signal: AbortSignal,
): Promise<RemoteImage> {
  const headers = { range: `bytes=0-${FIRST_BYTES - 1}` };
  const response = await fetcher.fetch(address, { headers, signal });
  const name = fileNameOf(address);
  if (response.status === 200) return { name, bytes: new Uint8Array(await response.arrayBuffer()) };
  if (response.status === 206) {
    const first = new Uint8Array(await response.arrayBuffer());
    const size = Number(/^bytes 0-\d+\/(\d+)$/.exec(response.headers.get('content-range') ?? '')?.[1]);
    if (size > DOWNLOADED_WHOLE && IN_PARTS.has(formatOf(first))) {
      const version = response.headers.get('etag') ?? response.headers.get('last-modified') ?? '';
      return { name, url: address, size, version };
    }
  } else {
    await response.body?.cancel().catch(() => {});
  }
  return { name, bytes: (await fetcher.download(address, signal)).bytes };
}

/** The last part of an address's path. */
function fileNameOf(address: string): string | null {
  const last = new URL(address).pathname.split('/').at(-1);
  if (!last) return null;
  try {
    return decodeURIComponent(last).slice(0, 200);
  } catch {
    return last.slice(0, 200);
  }
}
