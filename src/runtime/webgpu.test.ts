import { describe, expect, it } from 'vitest';
import {
  conv,
  Graph,
  gelu,
  gemm,
  layerNormalization,
  matmul,
  reduceSum,
  reshape,
  resize,
  softmax,
  transpose,
  transposeLast,
} from '../graph/index.ts';
import { expectAllClose } from '../testing/allclose.ts';
import { randomArray } from '../testing/random-tensor.ts';
import { openDevice } from './device-node.ts';
import { nodeRuntime } from './node.ts';
import { float32, type Runtime } from './runtime.ts';

/**
 * Runs where a Vulkan driver is named, also one in software (SwiftShader):
 * VK_ICD_FILENAMES=/path/to/vk_swiftshader_icd.json npx vitest run --project unit src/runtime/webgpu.test.ts
 */
const describeWithVulkan = process.env.VK_ICD_FILENAMES ? describe : describe.skip;

/** A small vision transformer's operators: patches, attention, feed-forward, an enlarged map. */
function network(): Graph {
  const graph = new Graph('network');
  const image = graph.input('image', 'float32', [1, 3, 16, 16]);
  const constant = (size: number[], seed: number) =>
    graph.constant(
      randomArray(
        size.reduce((a, b) => a * b, 1),
        seed,
      ),
      size,
    );
  const patches = conv(image, constant([8, 3, 4, 4], 1), constant([8], 2), { stride: 4 }); // (1, 8, 4, 4)
  const tokens = transpose(reshape(patches, [1, 8, 16]), [0, 2, 1]); // (1, 16, 8)
  const normalized = layerNormalization(tokens, constant([8], 3), constant([8], 4), 1e-6); // (1, 16, 8)
  const weights = softmax(matmul(normalized, transposeLast(normalized))); // (1, 16, 16)
  const mixed = reshape(matmul(weights, normalized), [16, 8]); // (16, 8)
  const hidden = gelu(gemm(mixed, constant([32, 8], 5), constant([32], 6))); // (16, 32)
  const out = gemm(hidden, constant([8, 32], 7)); // (16, 8)
  const map = reshape(transpose(out, [1, 0]), [1, 8, 4, 4]); // (1, 8, 4, 4)
  graph.output('map', resize(map, 16, 16, { mode: 'linear' })); // (1, 8, 16, 16)
  graph.output('sum', reduceSum(map, [1])); // (1, 4, 4)
  return graph;
}

async function run(runtime: Runtime) {
  const program = await runtime.compile(network());
  const outputs = await program.run({ image: float32(randomArray(768, 9), [1, 3, 16, 16]) });
  await program.dispose();
  return outputs;
}

describeWithVulkan('the device webgpu', () => {
  it('computes what the CPU does', async () => {
    const [expected, actual] = [await run(nodeRuntime), await run(await openDevice('webgpu'))];
    for (const [name, { data }] of Object.entries(expected)) {
      expectAllClose(actual[name]!.data as Float32Array, data as Float32Array, 1e-4);
    }
    expect(Object.keys(actual)).toEqual(['map', 'sum']);
  }, 300_000);
});
