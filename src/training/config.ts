import { createHash } from 'node:crypto';
import { dirname, join, resolve } from 'node:path';
import type { z } from 'zod';
import { reasonOf } from '../errors/reason-of.ts';
import { SkyreferError } from '../errors/skyrefer-error.ts';
import { listedPath } from '../files/listed-path.ts';
import { parseYaml } from '../files/parse-yaml.ts';
import { readTextFile } from '../files/text-file.ts';
import {
  type AnnotationSet,
  type ConfigLayout,
  configLayout,
  type ParsedConfig,
  type RuleMadeData,
} from './config-schema.ts';

/** A training configuration cannot be used; the message names the file, the key and what is expected. */
export class TrainingConfigError extends SkyreferError {
  override readonly name = 'TrainingConfigError';
  readonly code = 'training-config';
}

/** A complete configuration: defaults filled in, paths absolute. */
export type TrainingConfig = Omit<ParsedConfig, 'cache'> & { readonly cache: string };

/**
 * Reads the configuration of `skyrefer train`. Relative paths count from the file's folder.
 *
 * @example
 * ```ts
 * import { readTrainingConfig, TrainingConfigError } from 'skyrefer/training';
 * const message = await readTrainingConfig('no.yaml').catch((error: TrainingConfigError) => error.message);
 * console.log(message); // no.yaml: no such file; give the path of a YAML configuration
 * ```
 */
export async function readTrainingConfig(file: string): Promise<TrainingConfig> {
  let text: string;
  try {
    text = await readTextFile(file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const problem =
      code === 'ENOENT' ? 'no such file' : code === 'EISDIR' ? 'is a folder, not a file' : message;
    throw new TrainingConfigError(`${file}: ${problem}; give the path of a YAML configuration`);
  }
  return parseTrainingConfig(text, { name: file, folder: dirname(resolve(file)) });
}

/**
 * Parses a configuration. Throws a TrainingConfigError that names `name`, the key and, for an unknown key, the nearest
 * known one.
 * @param origin.folder what relative paths count from
 *
 * @example
 * ```ts
 * import { parseTrainingConfig } from 'skyrefer/training';
 * const text = 'data: { format: jsonl, root: mine }\nmodel: { from: tiny }\nepochs: 3\noutput: runs/mine';
 * const config = parseTrainingConfig(text, { name: 'my.yaml', folder: '/work' });
 * console.log(config.output); // /work/runs/mine
 * ```
 */
export function parseTrainingConfig(
  text: string,
  origin: { readonly name: string; readonly folder: string },
): TrainingConfig {
  const fail = (problem: string): never => {
    throw new TrainingConfigError(`${origin.name}: ${problem}`);
  };
  let raw: unknown;
  try {
    raw = parseYaml(text);
  } catch (error) {
    fail(`not valid YAML: ${reasonOf(error)}`);
  }
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    fail('must be a YAML mapping with at least the keys data and output');
  }
  const layout = configLayout(raw as Record<string, unknown>);
  const result = layout.schema.safeParse(raw);
  if (!result.success) return fail(describe(result.error.issues[0]!, layout));
  const config = result.data;
  const absolute = (relative: string) => resolve(listedPath(origin.folder, relative));
  const output = absolute(config.output);
  return {
    ...config,
    data: absoluteData(config.data, absolute),
    model: absoluteModel(config.model, absolute),
    output,
    cache: config.cache === undefined ? join(output, 'features') : absolute(config.cache),
  };
}

function absoluteData(data: ParsedConfig['data'], absolute: (path: string) => string): ParsedConfig['data'] {
  if (data.format !== 'rules') {
    const { root, images } = data;
    return { ...data, root: absolute(root), ...(images === undefined ? {} : { images: absolute(images) }) };
  }
  return {
    ...data,
    ...absolutePaths(data, absolute),
    ...(data.sets ? { sets: data.sets.map((set) => ({ ...set, ...absolutePaths(set, absolute) })) } : {}),
  };
}

const SET_PATHS = ['annotations', 'images', 'valAnnotations', 'valImages', 'sentences'] as const;

/** A set's paths, made absolute, where they are given. */
function absolutePaths<Paths extends Partial<Record<(typeof SET_PATHS)[number], string | undefined>>>(
  paths: Paths,
  absolute: (path: string) => string,
): Partial<Record<keyof Paths & (typeof SET_PATHS)[number], string>> {
  const given = SET_PATHS.flatMap((key) => (paths[key] === undefined ? [] : [[key, absolute(paths[key])]]));
  return Object.fromEntries(given);
}

function absoluteModel(
  model: ParsedConfig['model'],
  absolute: (path: string) => string,
): ParsedConfig['model'] {
  const { from, backbone, weights } = model;
  const files = typeof weights === 'object' ? weights : null;
  return {
    ...model,
    ...(from === undefined ? {} : { from: from === 'tiny' ? from : absolute(from) }),
    ...(backbone === undefined ? {} : { backbone: absolute(backbone) }),
    ...(typeof weights === 'string' && weights !== 'hub' ? { weights: absolute(weights) } : {}),
    ...(files
      ? {
          weights: {
            siglip2: [files.siglip2].flat().map(absolute),
            sam2: absolute(files.sam2),
            tokenizer: absolute(files.tokenizer),
          },
        }
      : {}),
  };
}

/**
 * Identifies everything in a configuration that changes the numbers of a run. Paths, the device and the intervals of
 * validation and checkpoints do not: a run may be moved, and looked at more often.
 */
export function trainingConfigHash(config: TrainingConfig): string {
  const { data, output, cache, device, keepCheckpoints, distributed, ...rest } = config;
  const { validateEvery, validateEveryEpochs, checkpointEvery, checkpointEveryEpochs, ...numbers } = rest;
  const { from, backbone, weights, ...model } = config.model;
  const identity = {
    ...numbers,
    model: { ...model, ...(from === undefined ? {} : { from: 'model' }) },
    ...(data.format === 'rules' ? sentencesOf(data) : { format: data.format }),
  };
  return createHash('sha256')
    .update(JSON.stringify(sorted(identity)))
    .digest('hex')
    .slice(0, 16);
}

/** The same value with the keys of its objects in order, so that the order in the file does not count. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  );
}

function describe(issue: z.core.$ZodIssue, layout: ConfigLayout): string {
  const place = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    // The section: of data.sets.0 it is `sets`.
    const section = issue.path.findLast((part) => typeof part === 'string');
    const known = layout.keys(section);
    const key = issue.keys[0]!;
    return `there is no key '${place ? `${place}.` : ''}${key}'; did you mean '${nearest(key, known)}'?`;
  }
  if (issue.code === 'invalid_type' && issue.input === undefined && /undefined/.test(issue.message)) {
    return `key '${place}' is missing (${issue.expected})`;
  }
  return `'${place}': ${issue.message}`;
}

/** The candidate with the smallest edit distance, whatever the case. */
function nearest(word: string, candidates: readonly string[]): string {
  const distances = candidates.map((candidate) => editDistance(word.toLowerCase(), candidate.toLowerCase()));
  return candidates[distances.indexOf(Math.min(...distances))]!;
}

/** Levenshtein distance: insertions, deletions and substitutions that turn `a` into `b`. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substitution, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}

/** What decides about rule-made sentences. */
const sentencesOf = ({
  sets,
  scenes,
  drawnOnly,
  absent,
  groups,
  further,
  written,
  words,
  plurals,
  notInScenes,
  kinds,
  thinRepeats,
}: RuleMadeData) => ({
  ...(sets ? { sets: sets.map(withoutPaths) } : {}),
  scenes,
  drawnOnly,
  absent,
  groups,
  further,
  written,
  words,
  plurals,
  notInScenes,
  kinds,
  thinRepeats,
});

const withoutPaths = ({
  annotations,
  images,
  valAnnotations,
  valImages,
  sentences,
  ...rest
}: AnnotationSet) => rest;
