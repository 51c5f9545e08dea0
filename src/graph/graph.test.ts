import { describe, expect, it } from 'vitest';
import { nodeRuntime } from '../runtime/node.ts';
import { float32 } from '../runtime/runtime.ts';
import { add, conv, Graph, matmul, mul, reduceSum, ShapeError, softmax } from './index.ts';

describe('Graph', () => {
  it('compiles to ONNX and computes', async () => {
    const graph = new Graph('test');
    const x = graph.input('x', 'float32', [2, 3]);
    const y = add(mul(x, 2), 1); // (2, 3)
    graph.output('y', y);
    graph.output('sum', reduceSum(y));
    const program = await nodeRuntime.compile(graph);
    const outputs = await program.run({ x: float32(Float32Array.of(0, 1, 2, 3, 4, 5), [2, 3]) });
    expect([...(outputs.y!.data as Float32Array)]).toEqual([1, 3, 5, 7, 9, 11]);
    expect([...(outputs.sum!.data as Float32Array)]).toEqual([36]);
    expect(outputs.sum!.shape).toEqual([]);
    await program.dispose();
    await program.dispose();
    await expect(program.run({})).rejects.toThrow(/disposed/);
  });

  it('names the operator and both shapes when operands do not fit', () => {
    const graph = new Graph('test');
    const a = graph.input('a', 'float32', [2, 3]);
    const b = graph.input('b', 'float32', [4, 5]);
    expect(() => matmul(a, b)).toThrow(ShapeError);
    expect(() => matmul(a, b)).toThrow(/MatMul: shapes 2x3 and 4x5/);
    expect(() => add(a, b)).toThrow(/Add: shapes 2x3 and 4x5/);
    expect(() => conv(a, b)).toThrow(/Conv: shapes 2x3 and 4x5/);
  });

  it('refuses inputs of another shape, and names the input', async () => {
    const graph = new Graph('test');
    graph.output('y', softmax(graph.input('x', 'float32', [2, 3])));
    const program = await nodeRuntime.compile(graph);
    await expect(program.run({})).rejects.toThrow(/input 'x' is missing/);
    await expect(program.run({ x: float32(new Float32Array(4), [2, 2]) })).rejects.toThrow(/2x3.*2x2/);
    await program.dispose();
  });

  it('returns an input, a constant or one value under two names as outputs', async () => {
    const graph = new Graph('test');
    const x = graph.input('x', 'float32', [1]);
    const y = mul(x, 3);
    graph.output('same', x);
    graph.output('first', y);
    graph.output('second', y);
    const program = await nodeRuntime.compile(graph);
    const outputs = await program.run({ x: float32(Float32Array.of(2), [1]) });
    expect(['same', 'first', 'second'].map((name) => outputs[name]!.data[0])).toEqual([2, 6, 6]);
    await program.dispose();
  });
});
