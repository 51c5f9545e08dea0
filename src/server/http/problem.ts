import { SkyreferError } from '../../errors/skyrefer-error.ts';
import { shortened } from './shortened.ts';

/** Errors as clients get them: problem details, RFC 9457. */

/** What a client sent may be in it. */
const LONGEST_DETAIL = 2000;

/** The type of problems that only say what their status says (RFC 9457, section 4.2.1). */
const BLANK_TYPE = 'about:blank';

/** Exceptions that OGC API - Processes names (OGC 18-062r2, section 7.5.2 and following). */
export const OGC_EXCEPTION = {
  noSuchProcess: 'http://www.opengis.net/def/exceptions/ogcapi-processes-1/1.0/no-such-process',
  noSuchJob: 'http://www.opengis.net/def/exceptions/ogcapi-processes-1/1.0/no-such-job',
  resultNotReady: 'http://www.opengis.net/def/exceptions/ogcapi-processes-1/1.0/result-not-ready',
} as const;

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not found',
  405: 'Method not allowed',
  406: 'Not acceptable',
  408: 'Request time-out',
  413: 'Content too large',
  415: 'Unsupported media type',
  421: 'Misdirected request',
  422: 'Unprocessable content',
  429: 'Too many requests',
  500: 'Internal server error',
  502: 'Bad gateway',
  503: 'Service unavailable',
  504: 'Gateway time-out',
  507: 'Insufficient storage',
};

export interface ProblemOptions extends ErrorOptions {
  /** A URI that names the kind of problem. Default `about:blank`. */
  readonly type?: string;
  readonly title?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** What was wrong where, for requests that did not fit a schema. */
  readonly errors?: { pointer: string; detail: string }[];
}

/** Something that a request cannot have. Its message is the `detail`: what was wrong, and what to do. */
export class Problem extends SkyreferError {
  override readonly name = 'Problem';
  readonly type: string;
  readonly title: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly errors: ProblemOptions['errors'];

  constructor(
    readonly status: number,
    detail: string,
    options: ProblemOptions = {},
  ) {
    super(detail, options);
    this.type = options.type ?? BLANK_TYPE;
    this.title = options.title ?? TITLES[status] ?? 'Error';
    this.headers = options.headers ?? {};
    this.errors = options.errors;
  }

  get code() {
    return `http/${this.status}` as const;
  }

  /** The body of `application/problem+json`. */
  toJSON(instance?: string): ProblemDocument {
    const { type, title, status, message, errors } = this;
    return {
      type,
      title,
      status,
      detail: shortened(message, LONGEST_DETAIL),
      ...(instance === undefined ? {} : { instance }),
      ...(errors ? { errors } : {}),
    };
  }
}

export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance?: string;
  readonly errors?: ProblemOptions['errors'];
}

/**
 * A problem as a response. `requestId` becomes the `instance`, so that a report leads to its log lines.
 * @param mediaType `application/json` for clients that take nothing else
 */
export function problemResponse(
  problem: Problem,
  requestId?: string,
  mediaType: 'application/problem+json' | 'application/json' = 'application/problem+json',
): Response {
  const instance = requestId === undefined ? undefined : `urn:request:${requestId}`;
  return new Response(`${JSON.stringify(problem.toJSON(instance))}\n`, {
    status: problem.status,
    headers: { 'content-type': mediaType, 'cache-control': 'no-store', ...problem.headers },
  });
}

/** Busy: come again in a while. */
export function busy(detail: string, retryAfterSeconds: number): Problem {
  return new Problem(429, detail, {
    headers: { 'retry-after': String(Math.max(1, Math.ceil(retryAfterSeconds))) },
  });
}
