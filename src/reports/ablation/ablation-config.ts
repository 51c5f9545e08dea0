import { dirname, resolve } from 'node:path';
import { stringify } from 'yaml';
import { z } from 'zod';
import { describeIssue } from '../../datasets/errors.ts';
import { reasonOf } from '../../errors/reason-of.ts';
import { listedPath } from '../../files/listed-path.ts';
import { parseYaml } from '../../files/parse-yaml.ts';
import { readTextFile } from '../../files/text-file.ts';
import { parseTrainingConfig, type TrainingConfig, TrainingConfigError } from '../../training/config.ts';
import { type AblationRow, ablationRows } from './ablation-rows.ts';

/** An ablation study as a YAML file says it, paths absolute. */
export interface AblationConfig {
  readonly file: string;
  /** Folder of the runs and the table. */
  readonly output: string;
  readonly rows: readonly AblationRow[];
  /** How often a row is trained, each time with another seed. */
  readonly seedsOf: (row: AblationRow) => number;
  /** The training of a row with its n-th seed (from 1), in a folder. */
  readonly training: (row: AblationRow, seed: number, output: string) => TrainingConfig;
}

const count = z.int().min(1);
const schema = z.strictObject({
  /** A training configuration as `skyrefer train` reads it, without what the study decides itself. */
  training: z.record(z.string(), z.unknown()),
  /** Rows of Tables 7 and 8 by their ids; all by default. */
  rows: z.array(z.string()).min(1).optional(),
  /** Seeds of every row; or `default` and single rows. */
  seeds: z.union([count, z.record(z.string(), count)]).default(1),
  output: z.string().min(1),
});

/** Keys of a training configuration that the study sets. */
const DECIDED = ['output', 'selection'] as const;
/** Only the end is validated, unless the file wants curves. */
const NEVER_BEFORE_THE_END = 1_000_000_000;

export interface AblationChoices {
  /** Ids of rows, or numbers 1 to 9 of Table 7's; wins over the file's. */
  readonly only?: readonly string[];
  /** Seeds of every row; wins over the file's. */
  readonly seeds?: number;
  readonly output?: string;
}

/** Reads the configuration of `skyrefer ablate`. Throws a TrainingConfigError that names the file and the key. */
export async function readAblationConfig(
  file: string,
  choices: AblationChoices = {},
): Promise<AblationConfig> {
  const fail = (problem: string): never => {
    throw new TrainingConfigError(`${file}: ${problem}`);
  };
  let raw: unknown;
  const text = await readTextFile(file).catch((error: NodeJS.ErrnoException) =>
    fail(error.code === 'ENOENT' ? 'no such file; give the path of a YAML configuration' : error.message),
  );
  try {
    raw = parseYaml(text);
  } catch (error) {
    return fail(`not valid YAML: ${reasonOf(error)}`);
  }
  const parsed = schema.safeParse(raw);
  if (!parsed.success) return fail(describeIssue(parsed.error));
  const { training, rows, seeds, output } = parsed.data;
  const decided = DECIDED.find((key) => key in training);
  if (decided) fail(`'training.${decided}' is decided by the study: the last parameters count; leave it out`);
  if ((training.model as { from?: unknown } | undefined)?.from !== undefined) {
    fail(
      "'training.model.from': rows are other architectures and start from scratch; give training.model.preset instead",
    );
  }
  const folder = dirname(resolve(file));
  const out = choices.output === undefined ? listedPath(folder, output) : resolve(choices.output);
  const perRow = typeof seeds === 'number' ? { default: seeds } : seeds;
  const { default: usual = 1, ...single } = perRow;
  findRows(Object.keys(single), fail, 'seeds');
  const config: AblationConfig = {
    file,
    output: out,
    rows: choices.only
      ? findRows(choices.only, fail, '--only')
      : rows
        ? findRows(rows, fail, 'rows')
        : ablationRows,
    seedsOf: ({ id }) => choices.seeds ?? (single as Record<string, number>)[id] ?? usual,
    training: (row, seed, runFolder) => trainingOf(training, row, seed, { file, folder, runFolder, out }),
  };
  // What is wrong with the training is said before anything is trained.
  for (const row of config.rows) config.training(row, 1, out);
  return config;
}

function findRows(names: readonly string[], fail: (problem: string) => never, where: string): AblationRow[] {
  return names.map((name) => {
    const found = /^[1-9]$/.test(name)
      ? ablationRows[Number(name) - 1]
      : ablationRows.find(({ id }) => id === name);
    return (
      found ??
      fail(
        `${where}: there is no row '${name}'; there are 1 to 9 of Table 7 and ${ablationRows.map(({ id }) => id).join(', ')}`,
      )
    );
  });
}

interface Places {
  readonly file: string;
  readonly folder: string;
  readonly runFolder: string;
  readonly out: string;
}

function trainingOf(
  base: Readonly<Record<string, unknown>>,
  row: AblationRow,
  seed: number,
  { file, folder, runFolder, out }: Places,
): TrainingConfig {
  const section = (key: string) => (base[key] ?? {}) as Record<string, unknown>;
  const firstSeed = typeof base.seed === 'number' ? base.seed : 1;
  const config = {
    validateEvery: NEVER_BEFORE_THE_END,
    cache: resolve(out, 'features'),
    keepCheckpoints: 1,
    ...base,
    model: {
      ...section('model'),
      overrides: { ...(section('model').overrides as object), ...row.overrides },
    },
    loss: { ...section('loss'), consistency: row.consistency },
    seed: firstSeed + seed - 1,
    selection: 'last',
    output: runFolder,
  };
  return parseTrainingConfig(stringify(config), { name: `${file}, training`, folder });
}
