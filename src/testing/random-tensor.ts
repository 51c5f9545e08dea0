/** Deterministic numbers in [-1, 1) for tests. */
export function randomArray(size: number, seed: number): Float32Array {
  const result = new Float32Array(size);
  let state = (seed * 2654435761 + 1) >>> 0;
  for (let index = 0; index < size; index++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    result[index] = (state / 2 ** 32) * 2 - 1;
  }
  return result;
}
