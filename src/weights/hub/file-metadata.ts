import { HubError } from './hub-error.ts';
import { describeFile, type HubFile, isBlobName, isCommit, normaliseEtag, resolveUrl } from './repository.ts';
import { type HubResponse, hubRequest, type RequestSettings } from './request.ts';
import type { HubSettings } from './settings.ts';
import { TransientError, withHubRetries } from './transient-error.ts';

/** What the hub says about a file before it is downloaded. */
export interface FileMetadata {
  /** Commit that the revision stands for. */
  readonly commit: string;
  /** Name of the file's content; the sha256 of large files, git's blob name of small ones. */
  readonly etag: string;
  /** Bytes, or null where the server does not say. */
  readonly size: number | null;
  /** ETag by which the serving host itself recognises the file, for resuming; null where there is none. */
  readonly validator: string | null;
}

/**
 * Asks the hub about a file: which commit, which content, how long. For large files the answer is a redirection whose
 * `X-Linked-ETag` and `X-Linked-Size` describe the file behind it.
 * @throws HubError that says why there is no such file here, or what the server did
 */
export function fileMetadata(
  file: HubFile,
  settings: RequestSettings & Pick<HubSettings, 'tries' | 'backoff'>,
  signal?: AbortSignal,
): Promise<FileMetadata> {
  return withHubRetries(settings, signal, async () => {
    const said = { commit: null as string | null, etag: null as string | null, size: null as number | null };
    const listen = ({ headers }: Response): boolean => {
      said.commit ??= headers.get('x-repo-commit');
      said.etag ??= normaliseEtag(headers.get('x-linked-etag'));
      said.size ??= length(headers.get('x-linked-size'));
      return said.commit !== null && said.etag !== null && said.size !== null;
    };
    const answer = await hubRequest(resolveUrl(settings.endpoint, file), settings, {
      method: 'HEAD',
      stopAt: listen,
      ...(signal ? { signal } : {}),
    });
    await answer.close();
    const { status, headers } = answer.response;
    if (status >= 400) throw failure(answer, file, settings);
    const linked = listen(answer.response) || said.etag !== null;
    const ownTag = headers.get('etag');
    const etag = said.etag ?? normaliseEtag(ownTag);
    const size = said.size ?? length(headers.get('content-length'));
    if (said.commit === null || !isCommit(said.commit)) {
      throw new HubError(
        'server',
        `${settings.endpoint} does not answer like a Hugging Face hub (no X-Repo-Commit for ${describeFile(file)}); check HF_ENDPOINT`,
      );
    }
    if (etag === null || !isBlobName(etag)) {
      throw new HubError(
        'server',
        `${settings.endpoint} gives ${describeFile(file)} no usable ETag; check HF_ENDPOINT`,
      );
    }
    const validator = !linked && ownTag?.startsWith('"') ? ownTag : null;
    return { commit: said.commit, etag, size, validator };
  });
}

const length = (header: string | null): number | null =>
  header !== null && /^\d{1,15}$/.test(header) ? Number(header) : null;

/** An answer of 400 or more as an error with a remedy; those that may pass are TransientErrors. */
export function failure(
  { response, fromHub, url }: HubResponse,
  file: HubFile,
  settings: Pick<HubSettings, 'endpoint' | 'token'>,
): HubError {
  const { status, headers } = response;
  const what = describeFile(file);
  const code = headers.get('x-error-code');
  const page = `${settings.endpoint}/${file.repository}`;
  if (!fromHub && status < 500 && status !== 429) {
    // Links to storage are signed and expire: the hub makes a new one for the next try.
    return new TransientError('server', `${url.host} refuses ${what} (status ${status}); try again later`, {
      cost: 2,
    });
  }
  if (code === 'GatedRepo') {
    const remedy = settings.token
      ? `accept its terms at ${page} with the account of this token`
      : `accept its terms at ${page} and set HF_TOKEN`;
    return new HubError('forbidden', `${file.repository} is gated: ${remedy}`);
  }
  if (code === 'EntryNotFound')
    return new HubError('not-found', `there is no ${what} on ${settings.endpoint}`);
  if (code === 'RevisionNotFound') {
    return new HubError(
      'not-found',
      `${file.repository} has no revision '${file.revision}' on ${settings.endpoint}`,
    );
  }
  switch (status) {
    case 401:
      return new HubError(
        'unauthorized',
        settings.token
          ? `${settings.endpoint} refuses the token for ${what}; check HF_TOKEN or log in again`
          : `${settings.endpoint} wants a token for ${what}: set HF_TOKEN (a repository that does not exist answers the same)`,
      );
    case 403:
      return new HubError('forbidden', `${settings.endpoint} forbids ${what}; ask for access at ${page}`);
    case 404:
    case 410:
      return new HubError('not-found', `there is no ${what} on ${settings.endpoint}; check HF_ENDPOINT`);
    case 429: {
      const retryAfter = waitOf(headers.get('retry-after'));
      const wait = retryAfter === null ? 'later' : `in ${Math.ceil(retryAfter / 1000)} s`;
      return new TransientError(
        'rate-limited',
        `${url.host} takes no more requests for now (status 429); try again ${wait}, a token in HF_TOKEN allows more`,
        { retryAfter },
      );
    }
  }
  const message = `${url.host} answers status ${status} for ${what}; try again later`;
  if (status >= 500 || status === 408 || status === 425) {
    return new TransientError('server', message, { retryAfter: waitOf(headers.get('retry-after')) });
  }
  return new HubError('server', message);
}

/** `Retry-After` in milliseconds: seconds or a date. */
function waitOf(header: string | null): number | null {
  if (header === null) return null;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - Date.now());
}
