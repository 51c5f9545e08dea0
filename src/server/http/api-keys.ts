import { createHash, timingSafeEqual } from 'node:crypto';
import { Problem } from './problem.ts';

const digest = (text: string): Buffer => createHash('sha256').update(text, 'utf8').digest();

/**
 * The keys that clients may show. Keys are kept and compared as digests, all of them and in constant time, so that the
 * time of an answer says nothing about a key.
 */
export class ApiKeys {
  readonly #digests: readonly Buffer[];

  /** @param keys none: everybody may call */
  constructor(keys: readonly string[]) {
    this.#digests = keys.map(digest);
  }

  /** Whether a key is asked for at all. */
  get required(): boolean {
    return this.#digests.length > 0;
  }

  /**
   * Whose request this is: a short name of the key that was shown, from which the key cannot be told; empty where no
   * key is asked for. Throws a Problem 401.
   */
  ownerOf(headers: Headers): string {
    if (!this.required) return '';
    const shown = keyOf(headers);
    if (shown === null) {
      throw unauthorized(
        'this service asks for a key; send it as `Authorization: Bearer KEY` or `X-API-Key: KEY`',
      );
    }
    const candidate = digest(shown);
    let found = false;
    for (const known of this.#digests) found = timingSafeEqual(known, candidate) || found;
    if (!found)
      throw unauthorized('the key is not known; check it, or ask the operator of this service for one');
    return createHash('sha256').update('owner').update(candidate).digest('hex').slice(0, 16);
  }
}

function keyOf(headers: Headers): string | null {
  const bearer = /^Bearer +(\S+)\s*$/i.exec(headers.get('authorization') ?? '');
  return bearer?.[1] ?? headers.get('x-api-key');
}

const unauthorized = (detail: string): Problem =>
  new Problem(401, detail, { headers: { 'www-authenticate': 'Bearer realm="skyrefer"' } });
