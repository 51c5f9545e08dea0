import { Problem } from '../http/problem.ts';
import { isFinished, JOB_STATUSES, type JobState } from '../jobs/job.ts';

const MAX_LIMIT = 1000;
const DEFAULT_LIMIT = 20;

export interface JobPage {
  readonly jobs: readonly JobState[];
  /** Where the next page begins; null where this is the last. */
  readonly next: number | null;
}

/**
 * The jobs that a query of the class "job list" asks for (OGC 18-062r2, section 11): `type`, `processID`, `status`,
 * `datetime`, `minDuration`, `maxDuration`, `limit`, and `offset` for the pages after the first; newest first.
 * Throws a Problem 400.
 */
export function selectJobs(jobs: readonly JobState[], query: URLSearchParams, now: number): JobPage {
  const list = (name: string) => query.getAll(name).flatMap((value) => value.split(','));
  const types = list('type');
  const processes = list('processID');
  const statuses = list('status');
  const unknown = statuses.find((status) => !(JOB_STATUSES as readonly string[]).includes(status));
  if (unknown !== undefined) {
    throw new Problem(400, `'${unknown}' is no status; give some of ${JOB_STATUSES.join(', ')}`);
  }
  const [from, to] = interval(query.get('datetime'));
  const minDuration = whole(query, 'minDuration', 0) ?? 0;
  const maxDuration = whole(query, 'maxDuration', 0) ?? Number.POSITIVE_INFINITY;
  const asksDuration = query.has('minDuration') || query.has('maxDuration');
  const limit = Math.min(MAX_LIMIT, whole(query, 'limit', 1) ?? DEFAULT_LIMIT);
  const offset = whole(query, 'offset', 0) ?? 0;
  const selected = [...jobs].reverse().filter((job) => {
    const created = Date.parse(job.created);
    const duration = durationOf(job, now);
    return (
      (types.length === 0 || types.includes('process')) &&
      (processes.length === 0 || processes.includes(job.request.process)) &&
      (statuses.length === 0 || statuses.includes(job.status)) &&
      created >= from &&
      created <= to &&
      (!asksDuration || (duration !== null && duration >= minDuration && duration <= maxDuration))
    );
  });
  const page = selected.slice(offset, offset + limit);
  return { jobs: page, next: offset + limit < selected.length ? offset + limit : null };
}

/** Seconds that a job ran or has been running; null where it has not begun. */
function durationOf(job: JobState, now: number): number | null {
  if (job.started === null) return null;
  const end = isFinished(job) && job.finished !== null ? Date.parse(job.finished) : now;
  return (end - Date.parse(job.started)) / 1000;
}

function whole(query: URLSearchParams, name: string, least: number): number | null {
  const text = query.get(name);
  if (text === null) return null;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least) {
    throw new Problem(400, `'${name}' is '${text}'; give a whole number from ${least}`);
  }
  return value;
}

/** `2026-01-01T00:00:00Z`, `../END`, `START/..` or `START/END`, in milliseconds since 1970. */
function interval(text: string | null): [from: number, to: number] {
  if (text === null) return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const parts = text.split('/');
  const bound = (part: string, open: number) => (part === '' || part === '..' ? open : Date.parse(part));
  const from = bound(parts[0]!, Number.NEGATIVE_INFINITY);
  const to = parts.length === 1 ? from : bound(parts[1]!, Number.POSITIVE_INFINITY);
  if (parts.length > 2 || Number.isNaN(from) || Number.isNaN(to) || (parts.length === 1 && parts[0] === '')) {
    throw new Problem(400, `'datetime' is '${text}'; give a time as 2026-01-01T00:00:00Z, or START/END`);
  }
  return [from, to];
}
