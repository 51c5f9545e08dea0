import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { builderOf } from '../../scripts/parity/train-cases.ts';
import { runTrainCase } from '../../scripts/parity/train-runner.ts';
import { nodeRuntime } from '../runtime/node.ts';
import type { Tensor } from '../runtime/runtime.ts';
import { expectAllClose } from '../testing/allclose.ts';
import { graphDType } from '../weights/safetensors.ts';
import { openSafetensors } from '../weights/safetensors-node.ts';

const folder = fileURLToPath(new URL('../../test/fixtures/train/', import.meta.url));
const cases = JSON.parse(readFileSync(`${folder}cases.json`, 'utf8')) as {
  ops: Record<string, Record<string, unknown>>;
};
const file = openSafetensors(`${folder}cases.safetensors`);

/** The recorded tensors of one operation; names of operations may be prefixes of each other. */
function recordedTensors(name: string): Map<string, Tensor> {
  const longer = Object.keys(cases.ops).filter((other) => other.startsWith(`${name}.`));
  const result = new Map<string, Tensor>();
  for (const key of file.tensors.keys()) {
    if (!key.startsWith(`${name}.`) || longer.some((other) => key.startsWith(`${other}.`))) continue;
    const { dtype, shape } = file.tensors.get(key)!;
    result.set(key.slice(name.length + 1), { dtype: graphDType(dtype)!, shape, data: file.readTensor(key) });
  }
  return result;
}

describe('operators and their gradients agree with float64 autograd', () => {
  const graphs = Object.entries(cases.ops).filter(([name]) => builderOf(name));

  it.each(graphs)('%s', async (name, attributes) => {
    const recorded = recordedTensors(name);
    const computed = await runTrainCase(name, attributes, recorded, nodeRuntime);
    // Logits of several hundred amplify the rounding of their inputs.
    const tolerance = name.includes('large_logits') ? 1e-4 : 2e-5;
    const compared = [...recorded.keys()].filter((key) => /^(out|grad)\./.test(key));
    expect(compared.length).toBeGreaterThan(1);
    for (const key of compared) {
      const [actual, expected] = [computed[key]!.data, recorded.get(key)!.data].map(
        (data) => data as Float64Array,
      );
      if (key === 'grad.bk') {
        // A softmax does not change when all its logits move together: the gradient is rounding alone.
        expect(Math.max(...actual!.map(Math.abs))).toBeLessThan(1e-5);
      } else {
        expectAllClose(actual!, expected!, tolerance);
      }
    }
  });
});
