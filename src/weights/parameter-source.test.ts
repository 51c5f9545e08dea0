import { expect, test } from 'vitest';
import { add, Graph, reshape, slice, type Value } from '../graph/index.ts';
import { nodeRuntime } from '../runtime/node.ts';
import { float32Output } from '../runtime/runtime.ts';
import { expectAllClose } from '../testing/allclose.ts';
import { packTensor, parameterNames, unpackTensor } from './packing.ts';
import { FileParameters } from './parameter-source.ts';
import { encodeSafetensors, SafetensorsFile, type TensorContent } from './safetensors.ts';

const values = Float32Array.from({ length: 12 }, (_, i) => Math.fround(Math.sin(i + 1) * 10 ** (i % 3)));

function file(name: string, tensors: ReadonlyMap<string, TensorContent>): SafetensorsFile {
  return SafetensorsFile.fromBytes(name, encodeSafetensors(tensors));
}

async function evaluate(graph: Graph, value: Value): Promise<Float32Array> {
  graph.output('y', add(value, graph.input('zero', 'float32', [])));
  const program = await nodeRuntime.compile(graph);
  try {
    const zero = { dtype: 'float32', shape: [], data: Float32Array.of(0) } as const;
    return float32Output(await program.run({ zero }), 'y').data;
  } finally {
    await program.dispose();
  }
}

test.each(['float32', 'float16', 'int8'] as const)(
  'a %s parameter reaches the graph as float32',
  async (packing) => {
    const weights = file('w.safetensors', packTensor('w', values, [3, 4], packing));
    const graph = new Graph('test');
    const value = new FileParameters(graph, [weights]).parameter('w', [3, 4]);
    expect(value.dtype).toBe('float32');
    expect(await evaluate(graph, value)).toEqual(unpackTensor(weights, 'w'));
  },
);

test.each(['float32', 'float16', 'int8'] as const)(
  'rows of a %s table are those of the whole table, and may stand beside it',
  async (packing) => {
    const weights = file('w.safetensors', packTensor('w', values, [4, 3], packing));
    const table = unpackTensor(weights, 'w'); // (4, 3)
    const graph = new Graph('test');
    const source = new FileParameters(graph, [weights]);
    const indices = graph.constant(BigInt64Array.of(2n, 0n, 2n, 3n), [2, 2]);
    const rows = source.rows('w', [4, 3], indices);
    expect(rows.shape).toEqual([2, 2, 3]);
    const both = add(rows, reshape(slice(source.parameter('w', [4, 3]), 0, 0, 1), [3])); // (2, 2, 3)
    const picked = [2, 0, 2, 3].flatMap((row) => [...table.subarray(row * 3, row * 3 + 3)]);
    expectAllClose(
      await evaluate(graph, both),
      picked.map((value, i) => value + table[i % 3]!),
      1e-7,
    );
    expect(() => source.rows('w', [5, 3], indices)).toThrow("tensor 'w' is 4x3, but the model needs 5x3");
  },
);

test('bfloat16 and float64 are converted', async () => {
  const upperHalves = new Uint16Array(values.buffer, values.byteOffset).filter((_, at) => at % 2 === 1);
  const weights = file(
    'w.safetensors',
    new Map<string, TensorContent>([
      ['b', { dtype: 'BF16', shape: [12], data: upperHalves }],
      ['d', { dtype: 'F64', shape: [12], data: Float64Array.from(values) }],
    ]),
  );
  for (const [name, tolerance] of [
    ['b', 2 ** -7],
    ['d', 0],
  ] as const) {
    const graph = new Graph('test');
    const result = await evaluate(graph, new FileParameters(graph, [weights]).parameter(name, [12]));
    result.forEach((y, i) => {
      expect(Math.abs(y - values[i]!)).toBeLessThanOrEqual(tolerance * Math.abs(values[i]!));
    });
  }
});

test('the first file wins, a prefix is honoured, and one name is one value', () => {
  const first = file('a.safetensors', packTensor('text.w', values, [12], 'float32'));
  const second = file('b.safetensors', new Map([...packTensor('text.w', values, [3, 4], 'float16')]));
  const graph = new Graph('test');
  const parameters = new FileParameters(graph, [first, second], { prefix: 'text.' });
  expect(parameters.has('w')).toBe(true);
  expect(parameters.has('text.w')).toBe(false);
  expect(parameters.parameter('w', [12])).toBe(parameters.parameter('w', [12]));
  expect(graph.initializers).toHaveLength(1);
});

test('says what is wrong with a parameter', () => {
  const tensors = new Map([
    ...packTensor('trunk.blocks.0.attn.qkv.weight', values, [3, 4], 'float32'),
    ...packTensor('trunk.blocks.0.attn.proj.weight', values, [3, 4], 'float32'),
    ...packTensor('packed', values, [3, 4], 'int8'),
    ['ids', { dtype: 'I64', shape: [1], data: BigInt64Array.of(1n) }] as const,
  ]);
  tensors.delete('packed.scale');
  const parameters = new FileParameters(new Graph('test'), [file('w.safetensors', tensors)]);
  expect(() => parameters.parameter('trunk.blocks.0.attn.qkv.weight', [4, 3])).toThrow(
    "w.safetensors: tensor 'trunk.blocks.0.attn.qkv.weight' is 3x4, but the model needs 4x3",
  );
  expect(() => parameters.parameter('trunk.blocks.0.attention.qkv.weight', [4, 3])).toThrow(
    "there is no tensor 'trunk.blocks.0.attention.qkv.weight' (4x3); the nearest are 'trunk.blocks.0.attn.qkv.weight'",
  );
  expect(() => parameters.parameter('packed', [3, 4])).toThrow(
    "needs its scale 'packed.scale' as F32[3], found none",
  );
  expect(() => parameters.parameter('ids', [1])).toThrow("parameter 'ids' is I64");
});

test('int8 is exact at the largest weight of each channel and within half a step elsewhere', () => {
  const rows = Float32Array.of(1, -2, 0.5, 0, 0, 0, 1e-3, 2e-3, -3e-3, 1e-45, 0, 0);
  const packed = file('w.safetensors', packTensor('w', rows, [4, 3], 'int8'));
  expect(parameterNames(packed)).toEqual(['w']);
  const scale = packed.readFloat32('w.scale');
  unpackTensor(packed, 'w').forEach((value, i) => {
    expect(Math.abs(value - rows[i]!)).toBeLessThanOrEqual(0.5001 * scale[Math.floor(i / 3)]!);
  });
  expect(scale[1]).toBe(1);
  expect(Math.min(...(packed.readTensor('w') as Int8Array))).toBe(-127);
});

test('refuses to pack what would be lost', () => {
  expect(() => packTensor('w', Float32Array.of(Number.NaN), [1], 'int8')).toThrow("tensor 'w' holds NaN");
  expect(() => packTensor('w', Float32Array.of(70000), [1], 'float16')).toThrow('beyond float16');
  expect(() => packTensor('w', Float32Array.of(1), [], 'int8')).toThrow('no channels');
});
