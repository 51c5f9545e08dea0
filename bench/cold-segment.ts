// `skyrefer segment` of a picture, each time in a process of its own, by the built command and by that of other builds in turn, as JSON on
// stdout: npx tsx bench/cold-segment.ts [--rounds 7] [--precision int8] [OTHER/dist/cli/main.js ...]
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runBuilt, type Usage } from './built-command.ts';
import { describeMachine } from './machine.ts';
import { median } from './median.ts';
import { rounded } from './rounded.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '7' },
    precision: { type: 'string', default: 'float32' },
  },
});
const picture = fileURLToPath(new URL('../examples/airport.png', import.meta.url));
const commands = [undefined, ...positionals];
const usages: Usage[][] = commands.map(() => []);
const folder = await mkdtemp(join(tmpdir(), 'skyrefer-bench-'));
try {
  const args = [
    ...['segment', picture, 'the airplane on the far left', '--out', join(folder, 'mask.png')],
    ...['--precision', values.precision],
  ];
  // The first time programs are optimised and kept.
  for (const command of commands) await runBuilt(args, command);
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const [index, command] of commands.entries()) usages[index]!.push(await runBuilt(args, command));
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
const figures = commands.map((command = 'this build', index) => {
  const of = (name: keyof Usage) => rounded(median(usages[index]!.map((usage) => usage[name])), 3);
  const share = (name: keyof Usage) =>
    rounded(median(usages[0]!.map((usage, round) => usage[name] / usages[index]![round]![name])), 3);
  return {
    command,
    ...{ seconds: of('seconds'), cpuSeconds: of('cpuSeconds'), peakMemoryMB: of('peakMemoryMB') },
    ...(index === 0 ? {} : { thisOfIt: { seconds: share('seconds'), cpuSeconds: share('cpuSeconds') } }),
  };
});
const { precision } = values;
process.stdout.write(`${JSON.stringify({ precision, figures, machine: describeMachine() }, null, 2)}\n`);
