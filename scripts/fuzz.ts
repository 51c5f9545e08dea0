// Reads changed files of every kind, as many as fit the time, and keeps those at which a reader crashes, hangs, takes too much
// memory or throws what does not say what is wrong:
// npm run fuzz -- [--minutes 10] [--cases N] [--format tiff] [--seed TEXT] [--out fuzz-findings]
// npm run fuzz -- --replay fuzz-findings/FILE
// The same seed makes the same cases. `--format` takes the beginning of a name; without, all formats take turns.
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { Random } from '../src/random/random.ts';
import { type CaseOutcome, CaseRunner } from './fuzz/case-runner.ts';
import { type FuzzFormat, mutated } from './fuzz/format.ts';
import { FORMATS, formatsCalled } from './fuzz/formats/index.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    cases: { type: 'string', default: 'Infinity' },
    format: { type: 'string', default: '' },
    seed: { type: 'string', default: String(Math.floor(Date.now() / 1000)) },
    out: { type: 'string', default: 'fuzz-findings' },
    replay: { type: 'string' },
  },
});

interface Counts {
  cases: number;
  read: number;
  refused: number;
  findings: number;
}

async function keep(format: FuzzFormat, number: number, { kind, detail }: { kind: string; detail: string }) {
  const seeds = (await format.seeds()).map((seed) => new Uint8Array(seed));
  const bytes = mutated(format, seeds, new Random(`${values.seed}/${format.name}/${number}`));
  const path = join(values.out, `${format.name}--${kind}-${values.seed}-${number}`);
  await mkdir(values.out, { recursive: true });
  await writeFile(`${path}.bin`, bytes);
  await writeFile(`${path}.txt`, `${kind}: ${detail}\nnpm run fuzz -- --replay ${path}.bin\n`);
  console.log(`${format.name} ${number}: ${kind}: ${detail.split('\n')[0]}`);
}

const isFinding = (outcome: CaseOutcome): outcome is CaseOutcome & { detail: string } => 'detail' in outcome;

async function fuzz(formats: readonly FuzzFormat[]): Promise<boolean> {
  let end = performance.now() + Number(values.minutes) * 60_000;
  process.once('SIGINT', () => {
    end = 0; // the counts are printed
  });
  const counts = new Map<string, Counts>(
    formats.map(({ name }) => [name, { cases: 0, read: 0, refused: 0, findings: 0 }]),
  );
  const runner = new CaseRunner();
  let total = 0;
  for (let number = 0; performance.now() < end && total < Number(values.cases); number++) {
    for (const format of formats) {
      if (performance.now() >= end || total >= Number(values.cases)) break;
      total++;
      const outcome = await runner.run({ format: format.name, seed: values.seed, number });
      const count = counts.get(format.name)!;
      count.cases++;
      if (isFinding(outcome)) {
        count.findings++;
        await keep(format, number, outcome);
      } else count[outcome.kind as 'read' | 'refused']++;
    }
  }
  runner.dispose();
  console.log(`seed ${values.seed}, ${total} cases`);
  console.table(Object.fromEntries(counts));
  return [...counts.values()].every(({ findings }) => findings === 0);
}

async function replay(file: string): Promise<boolean> {
  const name = basename(file).split('--')[0]!;
  if (!FORMATS.some((format) => format.name === name)) {
    throw new Error(`${file} does not begin with a format's name and --; give a file that npm run fuzz kept`);
  }
  const runner = new CaseRunner();
  const outcome = await runner.run({ format: name, file });
  runner.dispose();
  console.log(isFinding(outcome) ? `${outcome.kind}: ${outcome.detail}` : outcome.kind);
  return !isFinding(outcome);
}

const formats = formatsCalled(values.format);
if (formats.length === 0) {
  throw new Error(
    `no format begins with '${values.format}'; give one of ${FORMATS.map(({ name }) => name).join(', ')}`,
  );
}
const isSound = await (values.replay === undefined ? fuzz(formats) : replay(values.replay));
process.exitCode = isSound ? 0 : 1;
