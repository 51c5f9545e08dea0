/** How the hub and its cache are reached. */
export interface HubSettings {
  /** Address of the hub, without a slash at the end. */
  readonly endpoint: string;
  /** Folder of the cache (`models--org--name` folders). */
  readonly cacheDir: string;
  /** Access token, or null; sent to the endpoint's own host only. */
  readonly token: string | null;
  /** Use nothing but the cache. */
  readonly offline: boolean;
  /** Whether snapshots are symbolic links into the blobs; where links cannot be made, files are put there anyway. */
  readonly symlinks: boolean;
  /** Longest silence of the server, in milliseconds, before a try is given up. */
  readonly timeout: number;
  /** Tries in a row that bring nothing new before the download is given up. */
  readonly tries: number;
  /** Pause after the first failed try, in milliseconds; it doubles with every further one. */
  readonly backoff: number;
  /** Longest wait for another process that downloads the same file, in milliseconds. */
  readonly lockTimeout: number;
  /** Does the requests. */
  readonly fetch: typeof fetch;
}

/** The public hub. */
export const DEFAULT_ENDPOINT = 'https://huggingface.co';

/** Settings that depend on nothing outside. */
export const HUB_DEFAULTS = {
  timeout: 30_000,
  tries: 6,
  backoff: 1_000,
  lockTimeout: 6 * 3600_000,
} as const;
