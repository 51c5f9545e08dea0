import type { PointPrompt } from '../../src/programs/index.ts';
import type { Mask } from '../../src/vector/index.ts';

/**
 * The click that a person would set next: in the largest connected region (4 neighbours) where answer and truth differ,
 * at the pixel that is farthest from the region's border; positive where the answer misses something. null where they
 * agree.
 */
export function nextClick(answer: Mask, truth: Mask): PointPrompt | null {
  const { width, height } = truth;
  let largest: { readonly pixels: number[]; readonly positive: boolean } | null = null;
  for (const positive of [true, false]) {
    const wrong = truth.data.map((value, index) =>
      Number(positive ? value > answer.data[index]! : value < answer.data[index]!),
    );
    for (const pixels of regions(wrong, width, height)) {
      if (pixels.length > (largest?.pixels.length ?? 0)) largest = { pixels, positive };
    }
  }
  if (!largest) return null;
  const inside = new Uint8Array(width * height);
  for (const pixel of largest.pixels) inside[pixel] = 1;
  const distance = distanceToBorder(inside, width, height);
  let best = largest.pixels[0]!;
  for (const pixel of largest.pixels) if (distance[pixel]! > distance[best]!) best = pixel;
  return { x: (best % width) + 0.5, y: Math.floor(best / width) + 0.5, positive: largest.positive };
}

function* regions(pixels: Uint8Array, width: number, height: number): Generator<number[]> {
  const seen = new Uint8Array(pixels.length);
  for (let start = 0; start < pixels.length; start++) {
    if (!pixels[start] || seen[start]) continue;
    const region = [start];
    seen[start] = 1;
    for (let next = 0; next < region.length; next++) {
      const pixel = region[next]!;
      const column = pixel % width;
      const neighbours = [
        column > 0 ? pixel - 1 : -1,
        column < width - 1 ? pixel + 1 : -1,
        pixel - width,
        pixel + width < width * height ? pixel + width : -1,
      ];
      for (const neighbour of neighbours) {
        if (neighbour < 0 || !pixels[neighbour] || seen[neighbour]) continue;
        seen[neighbour] = 1;
        region.push(neighbour);
      }
    }
    yield region;
  }
}

/** Chamfer distance (3-4 weights) of inner pixels to the nearest outer one; the frame's edge is outside. */
function distanceToBorder(inside: Uint8Array, width: number, height: number): Int32Array {
  const distance = Int32Array.from(inside, (value) => (value ? 1 << 28 : 0));
  const at = (x: number, y: number) =>
    x < 0 || y < 0 || x >= width || y >= height ? 0 : distance[y * width + x]!;
  const pass = (x: number, y: number, step: number) => {
    const index = y * width + x;
    if (!inside[index]) return;
    distance[index] = Math.min(
      distance[index]!,
      at(x - step, y) + 3,
      at(x, y - step) + 3,
      at(x - step, y - step) + 4,
      at(x + step, y - step) + 4,
    );
  };
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) pass(x, y, 1);
  for (let y = height - 1; y >= 0; y--) for (let x = width - 1; x >= 0; x--) pass(x, y, -1);
  return distance;
}
