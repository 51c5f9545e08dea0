// A graph of one's own: a small network learns the exclusive or, by the builder and the gradients that the model uses.
//   npx tsx examples/graph.ts
// In your own project, import from 'skyrefer/graph' instead. That entry is experimental.
import { float32, Graph, gradient, nodeRuntime, operators } from '../src/public/graph.ts';

const { gemm, mul, reduceMean, sigmoid, square, sub, tanh } = operators;

const graph = new Graph('exclusive-or');
const x = graph.input('x', 'float32', [4, 2]); // (samples, 2)
const target = graph.input('target', 'float32', [4, 1]); // (samples, 1)
const rate = graph.input('rate', 'float32', []);
const shapes = { hidden: [8, 2], hiddenBias: [8], out: [1, 8], outBias: [1] } as const;
const names = Object.keys(shapes) as (keyof typeof shapes)[];
const variables = names.map((name) => graph.input(name, 'float32', shapes[name]));
const [hidden, hiddenBias, out, outBias] = variables as [never, never, never, never];

const prediction = sigmoid(gemm(tanh(gemm(x, hidden, hiddenBias)), out, outBias)); // (samples, 1)
const loss = reduceMean(square(sub(prediction, target))); // ()
graph.output('prediction', prediction);
graph.output('loss', loss);
for (const [index, gradientOfLoss] of gradient(loss, variables).entries()) {
  graph.output(`next.${names[index]}`, sub(variables[index]!, mul(rate, gradientOfLoss)));
}

const program = await nodeRuntime.compile(graph);
try {
  const size = (name: keyof typeof shapes) => shapes[name].reduce((a: number, b: number) => a * b, 1);
  const values = new Map(
    names.map((name) => [
      name,
      Float32Array.from({ length: size(name) }, (_, index) => Math.sin(3 * index + 1)),
    ]),
  );
  const inputs = {
    x: float32(Float32Array.of(0, 0, 0, 1, 1, 0, 1, 1), [4, 2]),
    target: float32(Float32Array.of(0, 1, 1, 0), [4, 1]),
    rate: float32(Float32Array.of(2), []),
  };
  for (let step = 0; step <= 1000; step++) {
    const weights = Object.fromEntries(names.map((name) => [name, float32(values.get(name)!, shapes[name])]));
    const results = await program.run({ ...inputs, ...weights });
    for (const name of names) values.set(name, results[`next.${name}`]!.data as Float32Array<ArrayBuffer>);
    if (step % 250 === 0) console.log(`step ${step}: loss ${(results.loss!.data[0] as number).toFixed(4)}`);
    if (step === 1000) {
      const rounded = [...(results.prediction!.data as Float32Array)].map((value) => value.toFixed(2));
      console.log(`0 0, 0 1, 1 0, 1 1 -> ${rounded.join(', ')}`);
    }
  }
} finally {
  await program.dispose(); // frees the native memory
}
