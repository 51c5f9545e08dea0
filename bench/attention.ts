// Attention as the graphs have it, and as one operator of the runtime (com.microsoft MultiHeadAttention), as JSON on stdout:
//   npx tsx bench/attention.ts [--rounds 5] [--runtime wasm] [--only NAME]
// The attention itself, without its projections, at the encoders' shapes, and the embedded model's whole image program. Processor time,
// in turn, so that a busy machine disturbs both alike. `--runtime wasm`: the page's runtime, with one thread, in Node.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Graph } from '../src/graph/index.ts';
import { openModel } from '../src/model/node.ts';
import { attention, attentionInParts } from '../src/nn/index.ts';
import { buildImageGraph, programSources } from '../src/programs/index.ts';
import { nodeRuntime } from '../src/runtime/node.ts';
import { float32, float32Output, type Runtime } from '../src/runtime/runtime.ts';
import { webRuntime } from '../src/runtime/web.ts';
import { describeMachine } from './machine.ts';
import { median } from './median.ts';
import { rounded } from './rounded.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    runtime: { type: 'string', default: 'node' },
    only: { type: 'string', default: '' },
  },
});

/** Batch, tokens, width, heads; whether the queries are taken part by part. */
const SHAPES: Readonly<Record<string, readonly [number, number, number, number, boolean]>> = {
  'Hiera-T, window 8': [441, 64, 96, 1, false],
  'Hiera-T, window 4': [441, 16, 192, 2, false],
  'Hiera-T, window 14': [9, 196, 384, 4, false],
  'Hiera-T, window 7': [9, 49, 768, 8, false],
  'Hiera-T, global': [1, 1764, 384, 4, true],
  'Hiera-L, window 16': [16, 256, 576, 8, false],
  'SigLIP 2 vision': [1, 1024, 1152, 16, true],
};

const runtime = values.runtime === 'wasm' ? await wasmRuntime() : nodeRuntime;
const results: Record<string, unknown> = {};

const isWanted = (name: string) => name.includes(values.only);
for (const [name, [batch, tokens, width, heads, inParts]] of Object.entries(SHAPES).filter(([name]) =>
  isWanted(name),
)) {
  const shape = [batch, tokens, width];
  await compare(name, Math.max(4, Math.round(3e8 / (batch * tokens * tokens * width))), (fusedAttention) => {
    const graph = new Graph('attention', { fusedAttention });
    const input = (of: string) => graph.input(of, 'float32', shape);
    const attend = inParts ? attentionInParts : attention;
    graph.output('y', attend(input('query'), input('key'), input('value'), { heads }).output);
    return graph;
  });
}
for (const precision of ['float32', 'int8'] as const) {
  const name = `image program of tiny, ${precision}`;
  if (!isWanted(name)) continue;
  const { backbone, sam2, visual } = programSources(await openModel('tiny')).image;
  await compare(name, 2, (fusedAttention) =>
    buildImageGraph(backbone, sam2, visual, { precision, fusedAttention }),
  );
}
process.stdout.write(
  `${JSON.stringify({ runtime: values.runtime, results, machine: describeMachine() }, null, 2)}\n`,
);

/** Runs a graph's two forms in turn. */
async function compare(name: string, repeats: number, build: (fusedAttention: boolean) => Graph) {
  const graph = build(false);
  const inSteps = await runtime.compile(graph);
  const fused = await runtime.compile(build(true));
  const inputs = Object.fromEntries(
    graph.inputs.map(({ name: of, shape }) => {
      const size = shape.reduce((a, b) => a * b, 1);
      return [
        of,
        float32(
          Float32Array.from({ length: size }, () => Math.random() - 0.5),
          shape,
        ),
      ];
    }),
  );
  const seconds = async (program: typeof inSteps): Promise<number> => {
    const start = process.cpuUsage();
    for (let run = 0; run < repeats; run++) await program.run(inputs);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6 / repeats;
  };
  const last =
    graph.outputs.at(-1)!.name === 'visual_position' ? 'visual_tokens' : graph.outputs.at(-1)!.name;
  const outcome = async (program: typeof inSteps) => float32Output(await program.run(inputs), last).data;
  const [expected, actual] = [await outcome(inSteps), await outcome(fused)];
  const pairs: [number, number][] = [];
  for (let round = 0; round < Number(values.rounds); round++)
    pairs.push([await seconds(inSteps), await seconds(fused)]);
  results[name] = {
    inStepsCpuMilliseconds: rounded(1000 * median(pairs.map(([a]) => a)), 2),
    oneOperatorCpuMilliseconds: rounded(1000 * median(pairs.map(([, b]) => b)), 2),
    ratio: rounded(median(pairs.map(([a, b]) => b / a)), 2),
    greatestDifference: expected.reduce(
      (most, value, index) => Math.max(most, Math.abs(value - actual[index]!)),
      0,
    ),
    greatestValue: expected.reduce((most, value) => Math.max(most, Math.abs(value)), 0),
  };
  await Promise.all([inSteps.dispose(), fused.dispose()]);
}

/** In Node the runtime reads its program from a path. */
function wasmRuntime(): Promise<Runtime> {
  const file = (name: string) =>
    new URL(`ort-wasm-simd-threaded.${name}`, import.meta.resolve('onnxruntime-web/wasm'));
  const files = { wasm: fileURLToPath(file('wasm')), mjs: file('mjs').href };
  return webRuntime({ backend: 'wasm', files, threads: 1 });
}
