import { randomUUID } from 'node:crypto';
import type { HttpBindings } from '@hono/node-server';
import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { ApiKeys } from './api-keys.ts';
import { asProblem } from './as-problem.ts';
import type { ServiceEnv } from './context.ts';
import { errorFields, type Log } from './log.ts';
import type { ServiceMetrics } from './metrics.ts';
import { Problem, problemResponse } from './problem.ts';
import { takesPlainJsonOnly } from './representation.ts';
import { shortened } from './shortened.ts';

/** Ids that clients may give their requests; others are replaced. */
const REQUEST_ID = /^[\w.:+/=-]{1,128}$/;

/** The status that logs give a request whose client went away. */
const CLIENT_GONE = 499;

export interface PipelineOptions {
  readonly log: Log;
  readonly metrics: ServiceMetrics;
  /** Seconds for one request. */
  readonly seconds: number;
  /** Seconds in which a client takes nothing of its answer before it is let go. */
  readonly writeSeconds: number;
  /** Whether the service is about to end. */
  stopping(): boolean;
}

/**
 * The outermost layer: gives a request its id and its deadline, turns whatever is thrown into a problem, counts it and
 * logs it.
 */
export function pipeline({
  log,
  metrics,
  seconds,
  writeSeconds,
  stopping,
}: PipelineOptions): MiddlewareHandler<ServiceEnv> {
  return async (context, next) => {
    const start = performance.now();
    const given = context.req.header('x-request-id');
    const requestId = given !== undefined && REQUEST_ID.test(given) ? given : randomUUID();
    const deadline = new AbortController();
    const timer = setTimeout(() => {
      deadline.abort(
        new Problem(
          504,
          `no answer within ${seconds} seconds; ask for less at once, or as a job (Prefer: respond-async)`,
        ),
      );
    }, seconds * 1000);
    const gone = context.req.raw.signal;
    context.set('requestId', requestId);
    context.set('owner', '');
    context.set('signal', AbortSignal.any([gone, deadline.signal]));
    context.set('deadline', start + seconds * 1000);
    context.set('logFields', {});
    let failure: unknown;
    try {
      const late = new Promise<never>((_, reject) => {
        deadline.signal.addEventListener('abort', () => reject(deadline.signal.reason), { once: true });
      });
      await Promise.race([next(), late]);
      failure = context.error;
    } catch (error) {
      failure = error;
    } finally {
      clearTimeout(timer);
    }
    if (failure !== undefined) {
      context.res = undefined; // forget headers of what was begun
      const plain = takesPlainJsonOnly(context.req.header('accept') ?? null);
      const mediaType = plain ? 'application/json' : 'application/problem+json';
      context.res = problemResponse(asProblem(failure), requestId, mediaType);
    }
    context.header('X-Request-Id', requestId);
    context.header('X-Content-Type-Options', 'nosniff');
    if (stopping()) context.header('Connection', 'close');
    // From here on the client has to take its answer. Node's own time-out knows whether anything goes out.
    const { outgoing } = (context.env ?? {}) as Partial<HttpBindings>;
    outgoing?.socket?.setTimeout(writeSeconds * 1000);
    const status = gone.aborted ? CLIENT_GONE : context.res.status;
    const elapsed = (performance.now() - start) / 1000;
    const { method, path } = context.req;
    metrics.request(method, routePath(context, -1), status, elapsed);
    log.write(status >= 500 ? 'error' : 'info', 'request', {
      requestId,
      method,
      path: shortened(path, 300),
      status,
      milliseconds: Math.round(elapsed * 1e4) / 10,
      ...(context.var.owner === '' ? {} : { owner: context.var.owner }),
      ...context.var.logFields,
      ...(failure !== undefined && status >= 500 ? errorFields(failure) : {}),
      ...(failure !== undefined && status < 500
        ? { problem: shortened(asProblem(failure).message, 500) }
        : {}),
    });
  };
}

/** Lets nobody begin anything while the service ends. */
export function refuseWhileStopping(stopping: () => boolean): MiddlewareHandler<ServiceEnv> {
  return async (_, next) => {
    if (stopping()) {
      throw new Problem(503, 'the service is stopping; ask again in a while', {
        headers: { 'retry-after': '5' },
      });
    }
    await next();
  };
}

/** Asks for a key, where the service has keys. */
export function authenticate(keys: ApiKeys): MiddlewareHandler<ServiceEnv> {
  return async (context, next) => {
    context.set('owner', keys.ownerOf(context.req.raw.headers));
    await next();
  };
}

/**
 * Refuses what another site's page sends through its visitor's browser, which can reach services that only this machine
 * can. Browsers say so in a header that pages cannot set; origins that may call are exempt.
 */
export function refuseOtherSites(origins: readonly string[]): MiddlewareHandler<ServiceEnv> {
  return async (context, next) => {
    const { method } = context.req;
    const site = context.req.header('sec-fetch-site');
    const origin = context.req.header('origin') ?? '';
    const foreign = site === 'cross-site' || site === 'same-site';
    const harmless = method === 'GET' || method === 'HEAD' || method === 'OPTIONS';
    if (foreign && !harmless && !origins.includes('*') && !origins.includes(origin)) {
      throw new Problem(
        403,
        `pages of ${origin || 'other sites'} may not call this service; start it with --cors ${origin || 'ORIGIN'}`,
      );
    }
    await next();
  };
}
