import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { mutationScore } from './mutation/mutation-score.ts';

/**
 * `npm run mutate -- PATH`: changes the code of a folder or file under src in small ways, one at a time, and runs the
 * unit tests of its folder each time. What no test notices is listed; `.stryker/<path>.html` shows it in the code. A second
 * run computes only what changed since. `--sample N` tries N of the mutations that tests reach, drawn by chance from `--seed`
 * (default 0), and prints the interval in which the score of all of them lies. MUTATE_CONCURRENCY (default 1) is the number of
 * processes.
 */
const usage = `usage: npm run mutate -- PATH [--sample N] [--seed N]
PATH is a folder or file under src, e.g. src/sgsrf
`;

function main(): number {
  const { values, positionals } = parseArgs({
    options: { sample: { type: 'string' }, seed: { type: 'string', default: '0' } },
    allowPositionals: true,
  });
  const path = relative('.', positionals[0] ?? '').replaceAll('\\', '/');
  const sample = values.sample === undefined ? null : Number(values.sample);
  const seed = Number(values.seed);
  const numbers = Number.isInteger(seed) && (sample === null || (Number.isInteger(sample) && sample > 0));
  if (!path.startsWith('src/') || !existsSync(path) || !numbers) {
    process.stderr.write(usage);
    return 2;
  }
  const name = path.replaceAll('/', '-').replace(/\.ts$/, '') + (sample === null ? '' : '-sample');
  const stryker = join(
    dirname(createRequire(import.meta.url).resolve('@stryker-mutator/core/package.json')),
    'bin/stryker.js',
  );
  const { status } = spawnSync(process.execPath, [stryker, 'run', 'stryker.config.mjs'], {
    stdio: 'inherit',
    env: {
      ...process.env,
      MUTATE_PATH: path,
      MUTATE_NAME: name,
      ...(sample === null ? {} : { MUTATE_SAMPLE: String(sample), MUTATE_SEED: String(seed) }),
    },
  });
  if (status !== 0) return status ?? 1;
  const { files } = JSON.parse(readFileSync(`.stryker/${name}.json`, 'utf8'));
  const mutants = Object.values(
    files as Record<string, { mutants: { status: string; statusReason?: string }[] }>,
  ).flatMap((file) => file.mutants);
  const { all, tried, noticed, overtime, unreached, score, low, high } = mutationScore(mutants);
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  process.stdout.write(
    `${path}: ${all} mutations, ${unreached} of them reached by no test; ${tried} tried, ${noticed} noticed` +
      `${overtime > 0 ? `, ${overtime} of these by their time on the wall` : ''}.\n` +
      `Noticed of all: ${percent(score)}${sample === null ? '' : `, 95 % interval ${percent(low)} to ${percent(high)}`}\n`,
  );
  return 0;
}

process.exitCode = main();
