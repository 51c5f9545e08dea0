import { float32Output, type Tensor } from '../../runtime/index.ts';

/** Half the way in which a parameter is moved: small against the curvature, large against a loss's rounding. */
const STEP = 2e-2;

/**
 * How fast a loss changes as a parameter is moved along its gradient, by finite differences, and the gradient's norm, which it has to be.
 * Along the gradient's own direction the difference is largest, and rounding smallest.
 * @param data the parameter's values, which `run` reads; they are as before in the end
 */
export async function slopeAlongGradient(
  data: Float32Array,
  gradient: Float32Array,
  run: () => Promise<Record<string, Tensor>>,
): Promise<{ readonly slope: number; readonly norm: number }> {
  const norm = Math.sqrt(gradient.reduce((sum, value) => sum + value * value, 0));
  const original = data.slice();
  const lossAt = async (length: number) => {
    for (let i = 0; i < data.length; i++) data[i] = original[i]! + (length * gradient[i]!) / norm;
    return float32Output(await run(), 'loss').data[0]!;
  };
  const slope = ((await lossAt(STEP)) - (await lossAt(-STEP))) / (2 * STEP);
  data.set(original);
  return { slope, norm };
}
