import { SkyreferError } from '../../errors/skyrefer-error.ts';
import { fitsWildcards } from './wildcards.ts';

/** A pattern that cannot be understood. The message names it and the remedy. */
export class UrlPatternError extends SkyreferError {
  override readonly name = 'UrlPatternError';
  readonly code = 'url-pattern';
}

interface UrlPattern {
  readonly protocol: 'http:' | 'https:';
  /** Without the leading `*.` of a pattern for subdomains. */
  readonly hostname: string;
  readonly subdomains: boolean;
  readonly port: string;
  /** With stars. */
  readonly path: string;
}

const FORM = 'write SCHEME://HOST[:PORT]/PATH, as in https://data.example.org/imagery/*';

/**
 * The addresses that may be fetched. A pattern is `https://host/path`: the host is one name, or `*.name` for all
 * names below it; in the path, `*` stands for any characters. A path that ends in `/` means everything below it.
 */
export class AllowList {
  readonly #patterns: readonly UrlPattern[];

  /** Throws a UrlPatternError. */
  constructor(patterns: readonly string[]) {
    this.#patterns = patterns.map(parsePattern);
  }

  get empty(): boolean {
    return this.#patterns.length === 0;
  }

  allows(url: URL): boolean {
    if (isAmbiguous(url.pathname)) return false;
    return this.#patterns.some(
      ({ protocol, hostname, subdomains, port, path }) =>
        url.protocol === protocol &&
        url.port === port &&
        (subdomains ? url.hostname.endsWith(`.${hostname}`) : url.hostname === hostname) &&
        fitsWildcards(path, url.pathname),
    );
  }
}

/**
 * Whether servers may take a path for another one than it looks like: slashes, backslashes, dots between them and NUL in an
 * encoding, encoded again, or dots with parameters (`..;`). `https://a.org/open/..%2fclosed` is below `/open/` to the one and not to the
 * other.
 */
export const isAmbiguous = (path: string): boolean => /%(25)*(2f|5c|00)|%252e|\\|\/\.{1,2};/i.test(path);

function parsePattern(pattern: string): UrlPattern {
  const parts = /^(https?):\/\/(\*\.)?([^/*?#@]+)(\/[^?#]*)?$/i.exec(pattern);
  if (!parts) throw new UrlPatternError(`'${pattern}' is no pattern of addresses; ${FORM}`);
  const [, scheme, star, host, path = '/'] = parts;
  let url: URL;
  try {
    url = new URL(`${scheme}://${host}/`);
  } catch {
    throw new UrlPatternError(`'${pattern}' has a host that is no host; ${FORM}`);
  }
  return {
    protocol: url.protocol as UrlPattern['protocol'],
    hostname: url.hostname,
    subdomains: star !== undefined,
    port: url.port,
    path: path.endsWith('/') ? `${path}*` : path,
  };
}
