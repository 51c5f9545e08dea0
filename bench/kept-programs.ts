// Loading a model whose programs are optimised anew, and one whose programs are kept, as JSON on stdout:
//   npx tsx bench/kept-programs.ts [--model DIR] [--precision int8] [--rounds 5]
// Processor time, in turn, so that a busy machine disturbs both alike.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { nodeRuntime, runtimeOn } from '../src/runtime/node.ts';
import { ProgramStore } from '../src/runtime/program-store-node.ts';
import { Segmenter } from '../src/segmenter/node.ts';
import { describeMachine } from './machine.ts';
import { median } from './median.ts';
import { rounded } from './rounded.ts';

const { values } = parseArgs({
  options: {
    model: { type: 'string', default: 'tiny' },
    precision: { type: 'string', default: 'float32' },
    rounds: { type: 'string', default: '5' },
  },
});
const precision = values.precision === 'int8' ? 'int8' : 'float32';
const folder = await mkdtemp(join(tmpdir(), 'skyrefer-bench-'));
try {
  // A store of its own for each loading, as each process has one; the folder is the same.
  const kept = () => runtimeOn('cpu', new ProgramStore({ folder }));
  const seconds = async (runtime: typeof nodeRuntime): Promise<number> => {
    const start = process.cpuUsage();
    const segmenter = await Segmenter.load(values.model, { runtime, precision });
    const { user, system } = process.cpuUsage(start);
    await segmenter.dispose();
    return (user + system) / 1e6;
  };
  await seconds(nodeRuntime);
  const making = await seconds(kept());
  const pairs: [number, number, number][] = [];
  for (let round = 0; round < Number(values.rounds); round++) {
    // Optimising anew makes links to the weights, after which their bytes are hashed again: the first loading pays for that.
    pairs.push([await seconds(nodeRuntime), await seconds(kept()), await seconds(kept())]);
  }
  const of = (index: 0 | 1 | 2) => rounded(median(pairs.map((pair) => pair[index])), 3);
  const result = {
    precision,
    cpuSeconds: { anew: of(0), makingAndKeeping: rounded(making, 3), keptAndHashed: of(1), kept: of(2) },
    ratio: rounded(median(pairs.map(([anew, , again]) => again / anew)), 2),
    machine: describeMachine(),
  };
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
