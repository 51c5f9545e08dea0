// Sentences about one image, one by one, padded to a quarter and half of the tokens, and several in one run of the stages, as JSON on stdout:
//   npx tsx bench/batched-sentences.ts [--model DIR] [--threads 1] [--rounds 3]
// Processor time for each sentence, in turn, so that a busy machine disturbs all alike.
import { parseArgs } from 'node:util';
import { openModel } from '../src/model/node.ts';
import { buildGroundingGraph, programSources } from '../src/programs/index.ts';
import { nodeRuntime } from '../src/runtime/node.ts';
import { float32 } from '../src/runtime/runtime.ts';
import { projectsImages } from '../src/sgsrf/image-projections.ts';
import { describeMachine } from './machine.ts';
import { median } from './median.ts';
import { rounded } from './rounded.ts';

const { values } = parseArgs({
  options: {
    model: { type: 'string', default: 'tiny' },
    threads: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '3' },
  },
});
const TOKENS_OF_A_SENTENCE = 12;
const source = programSources(await openModel(values.model)).grounding;
const { sgsrf, visualTokens } = source;
const { maxTokens } = sgsrf;
/** Sentences in one run, and the tokens that each is padded to. */
const CASES = [
  [1, maxTokens],
  [1, maxTokens >> 1],
  [1, maxTokens >> 2],
  [4, maxTokens],
  [8, maxTokens],
] as const;

const runs = await Promise.all(
  CASES.map(async ([batch, tokens]) => {
    const graph = buildGroundingGraph(source, {
      ...{ sentences: batch, tokens },
      projected: projectsImages(sgsrf, visualTokens, tokens),
    });
    const inputs = Object.fromEntries(
      graph.inputs.map(({ name, shape }) => {
        const size = shape.reduce((a, b) => a * b, 1);
        const value = (index: number) =>
          name === 'text_mask' ? Number(index % shape[1]! < TOKENS_OF_A_SENTENCE) : Math.sin(index) * 0.5;
        return [
          name,
          float32(
            Float32Array.from({ length: size }, (_, index) => value(index)),
            shape,
          ),
        ];
      }),
    );
    const program = await nodeRuntime.compile(graph, { threads: Number(values.threads) });
    return {
      batch,
      tokens,
      seconds: [] as number[],
      run: () => program.run(inputs),
      dispose: () => program.dispose(),
    };
  }),
);
for (const { run } of runs) await run();
const most = Math.max(...CASES.map(([batch]) => batch));
for (let round = 0; round < Number(values.rounds); round++) {
  for (const { batch, seconds, run } of runs) {
    const start = process.cpuUsage();
    for (let sentences = 0; sentences < most; sentences += batch) await run();
    const { user, system } = process.cpuUsage(start);
    seconds.push((user + system) / 1e6 / most);
  }
}
const [single] = runs;
const result = {
  threads: Number(values.threads),
  cases: runs.map(({ batch, tokens, seconds }) => ({
    sentencesInOneRun: batch,
    tokens,
    cpuMillisecondsPerSentence: rounded(1000 * median(seconds), 1),
    ratio: rounded(median(seconds.map((value, round) => value / single!.seconds[round]!)), 2),
  })),
  machine: describeMachine(),
};
await Promise.all(runs.map(({ dispose }) => dispose()));
process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
