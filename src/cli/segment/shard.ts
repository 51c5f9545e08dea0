import { hash } from 'node:crypto';
import { extname } from 'node:path';
import { withSlashes } from '../../files/listed-path.ts';
import { displayName, isAddress } from '../../imagery/raster/source/display-name.ts';
import { UsageError } from '../failure.ts';

/** The part of a list that one process of several works on. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly count: number;
  /** For people: where the numbers are from; null: the command line, or there is but one. */
  readonly source: string | null;
  /** The shard of an image, from 1: by a hash of its name as it was given, so that all processes find the same. */
  of(image: string): number;
}

/** All of a list. */
export const WHOLE: Shard = makeShard(1, 1, null);

type Environment = Readonly<Record<string, string | undefined>>;

/** How a cluster's scheduler says which of several tasks this is. */
interface Scheduler {
  readonly name: string;
  /** Where this is set, the scheduler started the process. */
  readonly variable: string;
  /** Numbers from 0. Throws a UsageError where they say nothing that can be meant. */
  readonly read: (environment: Environment) => { index: number; count: number };
}

const SCHEDULERS: readonly Scheduler[] = [
  { name: 'a Slurm array', variable: 'SLURM_ARRAY_TASK_ID', read: readSlurm },
  {
    name: 'AWS Batch',
    variable: 'AWS_BATCH_JOB_ARRAY_INDEX',
    read: (environment) => ({
      index: wholeNumber(environment, 'AWS_BATCH_JOB_ARRAY_INDEX'),
      count: wholeNumber(environment, 'AWS_BATCH_JOB_ARRAY_SIZE'),
    }),
  },
  {
    name: 'a Kubernetes Indexed Job',
    variable: 'JOB_COMPLETION_INDEX',
    read: (environment) => ({
      index: wholeNumber(environment, 'JOB_COMPLETION_INDEX'),
      count: wholeNumber(
        environment,
        'SKYREFER_SHARDS',
        "Kubernetes does not say how many there are: set it to the job's completions",
      ),
    }),
  },
];

/**
 * `--shard`: `i/n` with i from 1, or `auto`, which reads what the scheduler says.
 * Throws a UsageError where it is neither, where no scheduler says anything, or where its numbers make no sense.
 */
export function parseShard(text: string, environment: Environment): Shard {
  if (text === 'auto') return shardOfScheduler(environment);
  const [, index, count] = (text.match(/^(\d{1,9})\/(\d{1,9})$/) ?? []).map(Number);
  if (!index || !count || index > count) {
    throw new UsageError(`--shard ${text}: it takes i/n with i from 1 to n, e.g. 3/16, or auto`);
  }
  return makeShard(index, count, null);
}

function shardOfScheduler(environment: Environment): Shard {
  const found = SCHEDULERS.filter(({ variable }) => isSet(environment[variable]));
  if (found.length === 0) {
    throw new UsageError(
      `--shard auto: none of ${SCHEDULERS.map(({ variable, name }) => `${variable} (${name})`).join(', ')} is set; ` +
        'give --shard i/n, e.g. --shard 3/16',
    );
  }
  if (found.length > 1) {
    throw new UsageError(
      `--shard auto: ${found.map(({ variable }) => variable).join(' and ')} are both set; say which part is meant, e.g. --shard 3/16`,
    );
  }
  const [scheduler] = found as [Scheduler];
  const { index, count } = scheduler.read(environment);
  if (count < 1 || index >= count) {
    throw new UsageError(
      `--shard auto: ${scheduler.name} says number ${index}, from 0, of ${count}; give --shard i/n`,
    );
  }
  return makeShard(index + 1, count, `${scheduler.variable}=${environment[scheduler.variable]}`);
}

/** Slurm counts from any number in any steps; an array with gaps says too little to tell the place of a task in it. */
function readSlurm(environment: Environment): { index: number; count: number } {
  const [id, count, least] = ['ID', 'COUNT', 'MIN'].map((name) =>
    wholeNumber(environment, `SLURM_ARRAY_TASK_${name}`),
  ) as [number, number, number];
  const optional = (name: string) => (isSet(environment[name]) ? wholeNumber(environment, name) : null);
  const step = optional('SLURM_ARRAY_TASK_STEP') || 1;
  const most = optional('SLURM_ARRAY_TASK_MAX');
  const index = (id - least) / step;
  const whole = most === null || (most - least) / step + 1 === count;
  if (!Number.isInteger(index) || index < 0 || !whole) {
    throw new UsageError(
      `--shard auto: SLURM_ARRAY_TASK_ID=${id} is in an array of ${count} from ${least}${most === null ? '' : ` to ${most}`} ` +
        `in steps of ${step}, which has gaps; use one without (--array=1-16), or give --shard i/n`,
    );
  }
  return { index, count };
}

const isSet = (value: string | undefined): value is string => value !== undefined && value !== '';

function wholeNumber(environment: Environment, name: string, why = ''): number {
  const value = environment[name];
  if (isSet(value) && /^\d{1,9}$/.test(value.trim())) return Number(value);
  const said = isSet(value) ? `${name}=${value} is no whole number` : `${name} is not set`;
  throw new UsageError(`--shard auto: ${said}${why === '' ? '' : `; ${why}`}; or give --shard i/n`);
}

function makeShard(index: number, count: number, source: string | null): Shard {
  return {
    index,
    count,
    source,
    of(image) {
      if (count === 1) return 1;
      // Without what may change in an address: signatures.
      const name = isAddress(image) ? displayName(image) : withSlashes(image).replace(/^(\.\/+)+/, '');
      return (hash('sha1', name, 'buffer').readUIntBE(0, 6) % count) + 1;
    },
  };
}

/** A shard as file names have it: `03-of-16`. */
export const labelOf = ({ index, count }: Pick<Shard, 'index' | 'count'>): string =>
  `${String(index).padStart(String(count).length, '0')}-of-${count}`;

/**
 * The path of a manifest: one for each shard, since two processes must not write one file. `{shard}` in it stands for the shard;
 * where there is none, it is put before the suffix.
 */
export function manifestPath(path: string, shard: Shard): string {
  if (shard === WHOLE) {
    if (!path.includes('{shard}')) return path;
    throw new UsageError(
      `--manifest ${path}: {shard} stands for the part that --shard names; give --shard i/n, too`,
    );
  }
  if (path.includes('{shard}')) return path.replaceAll('{shard}', labelOf(shard));
  const suffix = extname(path);
  return `${path.slice(0, path.length - suffix.length)}.${labelOf(shard)}${suffix}`;
}
