import { describe, expect, it } from 'vitest';
import { convTranspose, Graph, maxPool, type Value } from '../../graph/index.ts';
import { Parameters } from '../../nn/index.ts';
import { nodeRuntime } from '../../runtime/node.ts';
import { float32, type Tensor } from '../../runtime/runtime.ts';
import { expectAllClose } from '../../testing/allclose.ts';
import { randomArray } from '../../testing/random-tensor.ts';
import {
  doubleResolution,
  maxPool2x2,
  padToMultiple,
  partition,
  toChannelsFirst,
  toChannelsLast,
  unpartition,
} from './channels-last.ts';

async function evaluate(
  shape: readonly number[],
  build: (x: Value) => Record<string, Value>,
): Promise<{ x: Float32Array; outputs: Record<string, Tensor> }> {
  const graph = new Graph('test');
  for (const [name, value] of Object.entries(build(graph.input('x', 'float32', shape)))) {
    graph.output(name, value);
  }
  const program = await nodeRuntime.compile(graph);
  const x = randomArray(
    shape.reduce((a, b) => a * b, 1),
    7,
  );
  const outputs = await program.run({ x: float32(x, shape) });
  await program.dispose();
  return { x, outputs };
}

const numbers = (tensor: Tensor | undefined): Float32Array => tensor!.data as Float32Array;

describe('windows', () => {
  it('cuts a map row by row and puts it back', async () => {
    const { x, outputs } = await evaluate([2, 4, 6, 1], (map) => {
      const windows = partition(map, 2);
      return { windows, back: unpartition(windows, 2, 4, 6) };
    });
    expect(outputs.windows!.shape).toEqual([12, 2, 2, 1]);
    const second = [2, 3, 8, 9].map((at) => x[at]); // columns 2 and 3 of rows 0 and 1
    expect([...numbers(outputs.windows).subarray(4, 8)]).toEqual(second);
    expect(numbers(outputs.back)).toEqual(x);
  });

  it.each([
    [5, 7, 4],
    [6, 6, 14],
    [9, 3, 3],
  ])(
    'pads a %i x %i map with zeros for windows of %i and cuts the padding off',
    async (height, width, side) => {
      const { x, outputs } = await evaluate([2, height, width, 3], (map) => {
        const windows = partition(padToMultiple(map, side), side);
        return { windows, back: unpartition(windows, 2, height, width) };
      });
      expect(outputs.windows!.shape).toEqual([
        2 * Math.ceil(height / side) * Math.ceil(width / side),
        side,
        side,
        3,
      ]);
      expect(numbers(outputs.back)).toEqual(x);
      const sum = (values: Float32Array): number =>
        values.reduce((total, value) => total + Math.abs(value), 0);
      expect(sum(numbers(outputs.windows))).toBeCloseTo(sum(x), 3);
    },
  );
});

describe('channels-last operations', () => {
  it('pools like MaxPool', async () => {
    const { outputs } = await evaluate([2, 4, 6, 5], (map) => ({
      own: maxPool2x2(map),
      reference: toChannelsLast(maxPool(toChannelsFirst(map), 2)),
    }));
    expect(numbers(outputs.own)).toEqual(numbers(outputs.reference));
  });

  it('doubles the resolution like ConvTranspose', async () => {
    const { outputs } = await evaluate([2, 3, 4, 6], (map) => {
      const weight = map.graph.constant(randomArray(6 * 5 * 4, 1), [6, 5, 2, 2]);
      const bias = map.graph.constant(randomArray(5, 2), [5]);
      const parameters = new Parameters({
        has: () => true,
        parameter: (name) => (name === 'weight' ? weight : bias),
      });
      const reference = convTranspose(toChannelsFirst(map), weight, bias, { stride: 2 });
      return { own: doubleResolution(parameters, map, 5), reference: toChannelsLast(reference) };
    });
    expect(outputs.own!.shape).toEqual([2, 6, 8, 5]);
    expectAllClose(numbers(outputs.own), numbers(outputs.reference), 1e-6);
  });
});
