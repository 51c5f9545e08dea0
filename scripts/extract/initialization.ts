/**
 * Fresh parameters for a Linear as PyTorch initialises them: weight and bias uniform in +-1/sqrt(in). The same seed
 * always gives the same numbers.
 */
export function initialLinear(
  out: number,
  width: number,
  seed: number,
): { weight: Float32Array; bias: Float32Array } {
  const bound = 1 / Math.sqrt(width);
  const random = uniform(seed);
  const draw = (length: number) => Float32Array.from({ length }, () => (2 * random() - 1) * bound);
  return { weight: draw(out * width), bias: draw(out) };
}

/** Uniform numbers in [0, 1): a linear congruential generator modulo 2^48, of which the upper 32 bits are used. */
function uniform(seed: number): () => number {
  const modulus = (1n << 48n) - 1n;
  let state = (BigInt(seed) ^ 0x5deece66dn) & modulus;
  return () => {
    state = (state * 0x5deece66dn + 0xbn) & modulus;
    return Number(state >> 16n) / 2 ** 32;
  };
}
