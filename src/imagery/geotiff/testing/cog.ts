import { Random } from '../../../random/random.ts';
import { createCogFile } from '../cog-file-node.ts';
import type { CogOptions } from '../index.ts';

/** A mask of blobs, with large empty parts. */
export function blobs(width: number, height: number, seed: number): Uint8Array {
  const random = new Random(seed);
  const data = new Uint8Array(width * height);
  for (let blob = 0; blob < 20; blob++) {
    const [cx, cy, radius] = [(random.next() * width) / 2, random.next() * height, 3 + random.next() * 60];
    for (let y = Math.max(0, Math.floor(cy - radius)); y < Math.min(height, cy + radius); y++) {
      for (let x = Math.max(0, Math.floor(cx - radius)); x < Math.min(width, cx + radius); x++) {
        if (Math.hypot(x - cx, y - cy) < radius) data[y * width + x] = 255;
      }
    }
  }
  return data;
}

export const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

/** Writes a file in strips of some rows. */
export async function writeCog(
  path: string,
  data: Uint8Array,
  options: CogOptions,
  rows = 37,
): Promise<void> {
  const sink = await createCogFile(path, options);
  const { width } = options;
  for (let y = 0; y < data.length / width; y += rows) {
    await sink.write(data.subarray(y * width, (y + rows) * width));
  }
  await sink.finish();
}
