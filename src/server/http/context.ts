import type { Context } from 'hono';

/** What the service knows about a request while it answers it. */
export interface RequestVariables {
  readonly requestId: string;
  /** Whose key was shown; empty where no key is asked for. */
  readonly owner: string;
  /** Aborted when the client has gone, or the time for the request is over. */
  readonly signal: AbortSignal;
  /** When the time for the request is over, as `performance.now()` counts. */
  readonly deadline: number;
  /** More for the request's log record. */
  readonly logFields: Record<string, unknown>;
}

export interface ServiceEnv {
  readonly Variables: RequestVariables;
}

export type ServiceContext = Context<ServiceEnv>;

export type Handler = (context: ServiceContext) => Promise<Response> | Response;
