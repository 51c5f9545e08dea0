/** One event of the service, as one line of JSON. */
export interface LogRecord {
  /** RFC 3339. */
  readonly time: string;
  readonly level: 'info' | 'warn' | 'error';
  /** What happened: `listening`, `request`, `job`, `jobs`, `failure`, `stopping`, `stopped`. */
  readonly event: string;
  readonly requestId?: string;
  readonly [field: string]: unknown;
}

/** Where log records go. */
export type LogSink = (record: LogRecord) => void;

/** Gives records their time. */
export class Log {
  readonly #sink: LogSink;

  constructor(sink: LogSink) {
    this.#sink = sink;
  }

  write(level: LogRecord['level'], event: string, fields: Readonly<Record<string, unknown>> = {}): void {
    this.#sink({ time: new Date().toISOString(), level, event, ...fields });
  }
}

/** An error for the log: name, message, and where it happened for those that nobody expected. */
export function errorFields(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: String(error) };
  const cause = error.cause instanceof Error ? { cause: error.cause.stack ?? error.cause.message } : {};
  return { error: error.message, errorName: error.name, stack: error.stack, ...cause };
}
