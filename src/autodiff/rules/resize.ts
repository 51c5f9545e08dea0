import {
  type Graph,
  type InterpolationOptions,
  interpolationMatrix,
  matmul,
  reduceSum,
  reshape,
  type Value,
} from '../../graph/index.ts';
import type { RuleSet } from '../rule.ts';

function transposedMatrix(graph: Graph, out: number, size: number, options: InterpolationOptions): Value {
  const matrix = interpolationMatrix(out, size, options); // (out, size)
  const transposed = new Float32Array(matrix.length);
  for (let row = 0; row < out; row++) {
    for (let column = 0; column < size; column++) {
      transposed[column * out + row] = matrix[row * size + column]!;
    }
  }
  return graph.constant(transposed, [size, out]);
}

export const resizeRules: RuleSet = {
  Resize: ({ node, inputs, output, gradient }) => {
    const x = inputs[0]!;
    const [batch, channels, height, width] = x.shape as [number, number, number, number];
    const [, , outHeight, outWidth] = output.shape as [number, number, number, number];
    const options: InterpolationOptions = {
      mode: node.attributes.mode as InterpolationOptions['mode'],
      alignCorners: node.attributes.coordinate_transformation_mode === 'align_corners',
      antialias: node.attributes.antialias === 1,
    };
    if (options.mode === 'nearest' && outHeight % height === 0 && outWidth % width === 0) {
      // Every input pixel became a block: sum the blocks.
      const blocks = [batch, channels, height, outHeight / height, width, outWidth / width];
      return [reduceSum(reshape(gradient, blocks), [3, 5])];
    }
    const rows = transposedMatrix(x.graph, outHeight, height, options); // (H, H'), R_h^T
    const matrix = interpolationMatrix(outWidth, width, options);
    const columns = x.graph.constant(matrix, [outWidth, width]); // (W', W), R_w
    return [matmul(rows, matmul(gradient, columns))]; // (N, C, H, W)
  },
};
