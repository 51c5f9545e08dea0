import { describe, expect, it } from 'vitest';
import { gradient } from '../autodiff/index.ts';
import { Graph, softmax } from '../graph/index.ts';
import { nodeRuntime } from '../runtime/node.ts';
import { float32 } from '../runtime/runtime.ts';
import { expectAllClose } from '../testing/allclose.ts';
import { randomArray } from '../testing/random-tensor.ts';
import { consistencyLoss } from './consistency.ts';
import { adaptiveAveragePool } from './context-tokens.ts';

const [CELLS, CONTEXT] = [9, 2];

/** L_cons and its gradients for a sentence of `words` tokens padded to `length`, from fixed logits. */
async function loss(words: number, length: number, masked: boolean) {
  const graph = new Graph('consistency');
  const total = length + CONTEXT;
  const a = graph.input('a', 'float32', [1, total, total]);
  const f = graph.input('f', 'float32', [1, CELLS, total]);
  const mask = graph.input('mask', 'float32', [1, length]);
  // As the model makes them: softmax over tokens, padding hidden.
  const result = consistencyLoss(softmax(a), softmax(f), length, masked ? mask : null);
  graph.output('loss', result.loss);
  for (const [index, value] of gradient(result.loss, [a, f]).entries())
    graph.output(`gradient${index}`, value);
  const program = await nodeRuntime.compile(graph);
  const place = (column: number): number =>
    column < words ? column : column < length ? -1 : column - length + words;
  const logits = (rows: number, seed: number, square: boolean): Float32Array => {
    const compact = randomArray((words + CONTEXT + CELLS) ** 2, seed);
    return Float32Array.from({ length: rows * total }, (_, index) => {
      const row = square ? place(Math.floor(index / total)) : Math.floor(index / total);
      const column = place(index % total);
      return column < 0 ? -3e4 : row < 0 ? 0 : 2 * compact[row * (words + CONTEXT) + column]!;
    });
  };
  const outputs = await program.run({
    a: float32(logits(total, 1, true), [1, total, total]),
    f: float32(logits(CELLS, 2, false), [1, CELLS, total]),
    mask: float32(
      Float32Array.from({ length }, (_, i) => (i < words ? 1 : 0)),
      [1, length],
    ),
  });
  await program.dispose();
  return outputs;
}

describe('consistencyLoss', () => {
  it('is the same for a sentence padded or not', async () => {
    const plain = await loss(6, 6, false);
    const padded = await loss(6, 11, true);
    expect(plain.loss!.data[0]).toBeGreaterThan(0.01);
    expect(padded.loss!.data[0]).toBeCloseTo(plain.loss!.data[0] as number, 5);
  });

  it('has finite gradients where padding columns are zero, and none for padding rows', async () => {
    const { gradient0, gradient1 } = await loss(6, 11, true);
    for (const value of [gradient0!, gradient1!]) {
      expect((value.data as Float32Array).every(Number.isFinite)).toBe(true);
      expect((value.data as Float32Array).some((x) => x !== 0)).toBe(true);
    }
    const total = 11 + CONTEXT;
    const paddingRow = (gradient0!.data as Float32Array).subarray(8 * total, 9 * total);
    expect(paddingRow.every((x) => x === 0)).toBe(true);
  });

  it('is zero for two tokens: the second row has one entry, whose cosine is always 1', async () => {
    expect(Math.abs((await loss(2, 2, false)).loss!.data[0] as number)).toBeLessThan(1e-6);
  });
});

describe('adaptiveAveragePool', () => {
  it('pools the tokens of each sentence, not its padding', async () => {
    const graph = new Graph('pool');
    const x = graph.input('x', 'float32', [2, 6, 1]);
    const mask = graph.input('mask', 'float32', [2, 6]);
    graph.output('y', adaptiveAveragePool(x, mask, 3));
    const program = await nodeRuntime.compile(graph);
    const { y } = await program.run({
      x: float32(Float32Array.of(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 100, 100), [2, 6, 1]),
      mask: float32(Float32Array.of(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0), [2, 6]),
    });
    await program.dispose();
    // Six tokens in bins of two; four tokens in the overlapping bins [0, 2), [1, 3) and [2, 4).
    expectAllClose(y!.data as Float32Array, [1.5, 3.5, 5.5, 1.5, 2.5, 3.5], 1e-6);
  });
});
