import { describe, expect, it } from 'vitest';
import { nodeRuntime } from '../../runtime/node.ts';
import { expectAllClose } from '../../testing/allclose.ts';
import { randomArray } from '../../testing/random-tensor.ts';
import { Graph } from '../graph.ts';
import type { Shape } from '../types.ts';
import { applyOne } from './operand.ts';
import { type ResizeOptions, resize } from './resize.ts';

const SHAPE: Shape = [2, 3, 5, 7];
type Size = readonly [height: number, width: number];

/** What the runtime's own kernel makes of the same numbers, beside our operator. */
async function both([height, width]: Size, { alignCorners = false, antialias = false }: CubicOptions) {
  const graph = new Graph('resize');
  const x = graph.input('x', 'float32', SHAPE);
  const shape = [...SHAPE.slice(0, 2), height, width];
  const sizes = graph.constant(BigInt64Array.from(shape, BigInt), [4]);
  const kernel = applyOne('Resize', [x, null, null, sizes], 'float32', shape, {
    mode: 'cubic',
    coordinate_transformation_mode: alignCorners ? 'align_corners' : 'half_pixel',
    cubic_coeff_a: { float: -0.75 },
    antialias: antialias ? 1 : 0,
    exclude_outside: antialias ? 1 : 0,
  });
  graph.output('kernel', kernel);
  graph.output('ours', resize(x, height, width, { mode: 'cubic', alignCorners, antialias }));
  const program = await nodeRuntime.compile(graph);
  const data = randomArray(
    SHAPE.reduce((a, b) => a * b, 1),
    1,
  );
  const outputs = await program.run({ x: { dtype: 'float32', shape: SHAPE, data } });
  await program.dispose();
  return { expected: outputs.kernel!, found: outputs.ours! };
}

type CubicOptions = Omit<ResizeOptions, 'mode'>;

describe('resize, cubic', () => {
  it.each<[string, Size, CubicOptions]>([
    ['enlarging', [20, 31], {}],
    ['shrinking', [3, 4], {}],
    ['one way each', [3, 24], {}],
    ['to the same size', [5, 7], {}],
    ['corners aligned', [9, 11], { alignCorners: true }],
    ['shrinking with antialias', [2, 3], { antialias: true }],
  ])('gives what the runtime gives: %s', async (_, size, options) => {
    const { expected, found } = await both(size, options);
    expect(found.shape).toEqual(expected.shape);
    expectAllClose(found.data as Float32Array, expected.data as Float32Array, 2e-6);
  });
});
