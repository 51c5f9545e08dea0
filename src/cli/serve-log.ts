import { isIPv6 } from 'node:net';
import type { LogRecord, LogSink } from '../server/http/log.ts';
import { counted } from './counted.ts';
import type { Terminal } from './terminal.ts';

export const LOG_KINDS = ['text', 'json'] as const;

export type LogKind = (typeof LOG_KINDS)[number];

/**
 * The service's log. `json`: every record as a line on stdout, the only thing that stands there. `text`: for the person
 * who started it: where it listens on stdout, as an address that can be clicked; on stderr what went wrong and what it
 * waits for. Requests are not shown.
 */
export function serveLog(terminal: Terminal, kind: LogKind): LogSink {
  if (kind === 'json') return (record) => terminal.out(`${JSON.stringify(record)}\n`);
  return (record) => {
    const line = textLine(record);
    if (line === null) return;
    if (record.event === 'listening') terminal.out(`${line}\n`);
    else terminal.err(`${line}\n`);
  };
}

/** A record as a line for people, or null where it is of no interest to them. */
function textLine(record: LogRecord): string | null {
  const { event, level, time } = record;
  if (event === 'listening') {
    return `skyrefer answers at ${addressOf(String(record.host), Number(record.port))} (Ctrl-C ends it)`;
  }
  if (event === 'stopping') {
    const [running, waiting] = [Number(record.running), Number(record.waiting)];
    return running + waiting === 0
      ? 'ending'
      : `ending when what has begun is done: ${running} at work, ${waiting} waiting`;
  }
  if (event === 'stopped') return record.inTime === true ? null : 'ended before all that had begun was done';
  if (event === 'jobs') {
    return `the database has ${counted(Number(record.waiting), 'job')} for ${record.answerer}, left to services of that kind`;
  }
  if (level !== 'error') return null;
  const where = [record.method, record.path, record.job && `job ${record.job}`].filter(Boolean).join(' ');
  return `${time} ${event}${where === '' ? '' : ` ${where}`}: ${record.error ?? record.problem ?? record.status ?? ''}`;
}

/** An address under which this machine reaches a service that listens at a host. */
function addressOf(host: string, port: number): string {
  if (host === '0.0.0.0' || host === '::') return `http://localhost:${port}/`;
  return `http://${isIPv6(host) ? `[${host}]` : host}:${port}/`;
}
