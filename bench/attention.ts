// Attention as the graphs have it, and as one operator of the runtime (com.microsoft MultiHeadAttention), as JSON on stdout:
//   npx tsx bench/attention.ts [--rounds 5]
// Only the attention itself, without its projections, at the encoders' shapes. Processor time, in turn, so that a busy machine
// disturbs both alike.
import { parseArgs } from 'node:util';
import { Graph, type Value } from '../src/graph/index.ts';
import { attention, attentionInParts } from '../src/nn/index.ts';
import { nodeRuntime } from '../src/runtime/node.ts';
import { float32, float32Output } from '../src/runtime/runtime.ts';
import { describeMachine } from './machine.ts';
import { median } from './median.ts';
import { rounded } from './rounded.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } });

/** Batch, tokens, width, heads; whether the queries are taken part by part. */
const SHAPES: Readonly<Record<string, readonly [number, number, number, number, boolean]>> = {
  'Hiera-T, window 8': [441, 64, 96, 1, false],
  'Hiera-T, window 14': [9, 196, 384, 4, false],
  'Hiera-T, global': [1, 1764, 384, 4, true],
  'Hiera-L, window 16': [16, 256, 576, 8, false],
  'SigLIP 2 vision': [1, 1024, 1152, 16, true],
};

const operator = (heads: number) => (query: Value, key: Value, value: Value) =>
  query.graph.apply({
    operator: 'MultiHeadAttention',
    domain: 'com.microsoft',
    inputs: [query, key, value],
    outputs: [{ dtype: 'float32', shape: query.shape }],
    attributes: { num_heads: heads },
  })[0]!;

const results: Record<string, unknown> = {};
for (const [name, [batch, tokens, width, heads, inParts]] of Object.entries(SHAPES)) {
  const shape = [batch, tokens, width];
  const compile = (attend: (query: Value, key: Value, value: Value) => Value) => {
    const graph = new Graph('attention');
    const input = (of: string) => graph.input(of, 'float32', shape);
    graph.output('y', attend(input('query'), input('key'), input('value')));
    return nodeRuntime.compile(graph);
  };
  const attend = inParts ? attentionInParts : attention;
  const now = await compile((q, k, v) => attend(q, k, v, { heads }).output);
  const one = await compile(operator(heads));
  const noise = () =>
    float32(
      Float32Array.from({ length: batch * tokens * width }, () => Math.random() - 0.5),
      shape,
    );
  const inputs = { query: noise(), key: noise(), value: noise() };
  const repeats = Math.max(4, Math.round(3e8 / (batch * tokens * tokens * width)));
  const seconds = async (program: typeof now): Promise<number> => {
    const start = process.cpuUsage();
    for (let run = 0; run < repeats; run++) await program.run(inputs);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6 / repeats;
  };
  const outcome = async (program: typeof now) => float32Output(await program.run(inputs), 'y').data;
  const [expected, actual] = [await outcome(now), await outcome(one)];
  const pairs: [number, number][] = [];
  for (let round = 0; round < Number(values.rounds); round++)
    pairs.push([await seconds(now), await seconds(one)]);
  results[name] = {
    nowCpuMilliseconds: rounded(1000 * median(pairs.map(([a]) => a)), 2),
    oneOperatorCpuMilliseconds: rounded(1000 * median(pairs.map(([, b]) => b)), 2),
    ratio: rounded(median(pairs.map(([a, b]) => b / a)), 2),
    greatestDifference: expected.reduce(
      (most, value, index) => Math.max(most, Math.abs(value - actual[index]!)),
      0,
    ),
  };
  await Promise.all([now.dispose(), one.dispose()]);
}
process.stdout.write(`${JSON.stringify({ results, machine: describeMachine() }, null, 2)}\n`);
