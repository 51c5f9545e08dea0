import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** sha256 over the bytes of files, one after another; its first 16 hexadecimal digits. */
export async function hashFiles(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths) {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }))
      hash.update(chunk as Buffer);
  }
  return hash.digest('hex').slice(0, 16);
}
