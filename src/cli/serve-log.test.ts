import { expect, it } from 'vitest';
import type { LogRecord } from '../server/http/log.ts';
import { type LogKind, serveLog } from './serve-log.ts';

function lines(kind: LogKind, ...records: Omit<LogRecord, 'time' | 'level'>[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const terminal = {
    ...{ interactive: false, signal: new AbortController().signal },
    out: (text: string) => out.push(text),
    err: (text: string) => err.push(text),
  };
  const sink = serveLog(terminal, kind);
  for (const record of records) sink({ time: 'T', level: 'info', ...record } as LogRecord);
  return { out, err };
}

it('shows people one address that can be clicked, and what it waits for at its end', () => {
  const listening = (host: string) =>
    lines('text', { event: 'listening', host, port: 8080 })
      .out.join('')
      .match(/http:\/\/\S+/)?.[0];
  expect(listening('127.0.0.1')).toBe('http://127.0.0.1:8080/');
  expect(listening('0.0.0.0')).toBe('http://localhost:8080/');
  expect(listening('::1')).toBe('http://[::1]:8080/');
  const ending = lines('text', { event: 'request' }, { event: 'stopping', running: 2, waiting: 1 });
  expect(ending).toEqual({ out: [], err: ['ending when what has begun is done: 2 at work, 1 waiting\n'] });
  expect(
    lines('text', { event: 'stopping', running: 0, waiting: 0 }, { event: 'stopped', inTime: true }).err,
  ).toEqual(['ending\n']);
});

it('shows people what failed, and nothing of what went well', () => {
  const failed = { event: 'request', level: 'error', method: 'GET', path: '/jobs', error: 'no disk' };
  expect(lines('text', { event: 'job' }, { event: 'request' }, failed).err).toEqual([
    'T request GET /jobs: no disk\n',
  ]);
});

it('writes every record as a line of JSON where it is told to', () => {
  const { out, err } = lines('json', { event: 'listening', port: 1 }, { event: 'request' });
  expect(err).toEqual([]);
  expect(out.map((line) => JSON.parse(line).event)).toEqual(['listening', 'request']);
});
