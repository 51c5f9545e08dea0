import {
  concat,
  conv,
  convTranspose,
  matmul,
  maxUnpool,
  pad,
  reduceSum,
  reshape,
  slice,
  transpose,
  transposeLast,
  type Value,
} from '../../graph/index.ts';
import type { RuleSet } from '../rule.ts';

interface Geometry {
  readonly stride: number;
  readonly padding: number;
}

const geometryOf = (attributes: Readonly<Record<string, unknown>>): Geometry => ({
  stride: (attributes.strides as readonly number[])[0]!,
  padding: (attributes.pads as readonly number[])[0]!,
});

/**
 * dL/dW of y = conv(x, W): x (N, C, H, W), dy (N, O, h, w) -> (O, C, kernel, kernel).
 * Windows that do not overlap are cut by a reshape; otherwise each kernel position is one matrix product with the
 * image shifted by that position.
 */
function weightGradient(x: Value, dy: Value, kernel: readonly [number, number], geometry: Geometry): Value {
  const { stride, padding } = geometry;
  const [batch, channels] = x.shape as [number, number];
  const [, out, height, width] = dy.shape as [number, number, number, number];
  const [rows, columns] = kernel;
  if (rows === stride && columns === stride && padding === 0) {
    const used = slice(slice(x, 2, 0, height * rows), 3, 0, width * columns);
    const cells = reshape(used, [batch, channels, height, rows, width, columns]);
    const patches = reshape(transpose(cells, [0, 2, 4, 1, 3, 5]), [-1, channels * rows * columns]); // (N h w, C k k)
    const gradients = reshape(transpose(dy, [1, 0, 2, 3]), [out, -1]); // (O, N h w)
    return reshape(matmul(gradients, patches), [out, channels, rows, columns]);
  }
  const padded = pad(x, [
    [0, 0],
    [0, 0],
    [padding, padding],
    [padding, padding],
  ]);
  const gradients = reshape(dy, [batch, out, height * width]); // (N, O, h w)
  const products: Value[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const band = slice(padded, 2, row, row + (height - 1) * stride + 1, stride);
      const shifted = slice(band, 3, column, column + (width - 1) * stride + 1, stride); // (N, C, h, w)
      const pixels = transposeLast(reshape(shifted, [batch, channels, height * width])); // (N, h w, C)
      const product = reduceSum(matmul(gradients, pixels), [0]); // (O, C)
      products.push(reshape(product, [out, channels, 1]));
    }
  }
  return reshape(concat(products, 2), [out, channels, rows, columns]);
}

const biasGradient = (dy: Value): Value => reduceSum(dy, [0, 2, 3]);

export const convolutionRules: RuleSet = {
  Conv: ({ node, inputs, gradient, wants }) => {
    const [x, weight] = inputs as [Value, Value];
    const geometry = geometryOf(node.attributes);
    const [, , rows, columns] = weight.shape as [number, number, number, number];
    // Rows and columns that the stride did not reach get no gradient, yet must exist in the result.
    const rest = (size: number, kernel: number): number =>
      (size + 2 * geometry.padding - kernel) % geometry.stride;
    return [
      wants[0]
        ? convTranspose(gradient, weight, null, {
            ...geometry,
            outputPadding: [rest(x.shape[2]!, rows), rest(x.shape[3]!, columns)],
          })
        : null,
      wants[1] ? weightGradient(x, gradient, [rows, columns], geometry) : null,
      wants[2] ? biasGradient(gradient) : null,
    ];
  },
  // The adjoint of a convolution whose weight is (C, O, k, k): its roles of input and output are exchanged.
  ConvTranspose: ({ node, inputs, gradient, wants }) => {
    const [x, weight] = inputs as [Value, Value];
    const geometry = geometryOf(node.attributes);
    const [, , rows, columns] = weight.shape as [number, number, number, number];
    return [
      wants[0] ? conv(gradient, weight, null, geometry) : null,
      wants[1] ? weightGradient(gradient, x, [rows, columns], geometry) : null,
      wants[2] ? biasGradient(gradient) : null,
    ];
  },
  MaxPool: ({ node, inputs, gradient }) => {
    const window = (node.attributes.kernel_shape as readonly number[])[0]!;
    return [maxUnpool(gradient, node.outputs[1]!, window, inputs[0]!.shape)];
  },
};
