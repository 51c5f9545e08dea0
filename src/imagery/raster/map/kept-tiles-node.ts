import { createHash } from 'node:crypto';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { writeAside } from '../../../files/write-aside.ts';
import type { KeptTiles } from './tile-client.ts';

/** After a week a tile is asked for anew. */
const KEPT = 7 * 24 * 3600 * 1000;

/** Where tiles are kept: `SKYREFER_TILE_CACHE`, else a folder of the user's cache. */
export const tileFolder = (environment: Readonly<Record<string, string | undefined>> = process.env): string =>
  environment.SKYREFER_TILE_CACHE ||
  join(environment.XDG_CACHE_HOME || join(homedir(), '.cache'), 'skyrefer', 'tiles');

/** Tiles as files of a folder, by the hash of their address: no address, and no key in one, stands on the disk. An empty file is a tile that is not there. */
export function keptTiles(folder = tileFolder()): KeptTiles {
  const pathOf = (url: string) => {
    const hash = createHash('sha256').update(url).digest('hex');
    return join(folder, hash.slice(0, 2), hash);
  };
  return {
    async get(url) {
      try {
        const path = pathOf(url);
        const { mtimeMs } = await stat(path);
        if (Date.now() - mtimeMs > KEPT) return undefined;
        const bytes = new Uint8Array(await readFile(path));
        return bytes.byteLength === 0 ? null : bytes;
      } catch {
        return undefined;
      }
    },
    async set(url, bytes) {
      const path = pathOf(url);
      try {
        await mkdir(dirname(path), { recursive: true });
        await writeAside(path, (aside) => writeFile(aside, bytes ?? new Uint8Array()));
      } catch {
        // A disk that is full or may not be written to is no reason to do without the tile.
      }
    },
  };
}
