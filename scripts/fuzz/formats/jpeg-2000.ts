import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { FuzzFormat } from '../format.ts';
import { mutateBytes } from '../mutate.ts';
import { readAsRaster } from './pictures.ts';

const seed = async (): Promise<Uint8Array> =>
  new Uint8Array(
    await readFile(fileURLToPath(new URL('../../../test/fixtures/rasters/tiled.jp2', import.meta.url))),
  );

/** The file's header, where the numbers stand that ask for memory: what lies in front of the first tile. */
const HEADER = 700;

/** JPEG 2000: bytes anywhere, and most of them in the boxes and the header of the codestream. */
export const JPEG_2000: readonly FuzzFormat[] = [
  { name: 'jp2', seeds: async () => [await seed()], read: (bytes) => readAsRaster(bytes) },
  {
    name: 'jp2-header',
    seeds: async () => [await seed()],
    mutate: (bytes, random) => {
      const head = mutateBytes(bytes.subarray(0, HEADER), random);
      return Uint8Array.from([...head, ...bytes.subarray(HEADER)]);
    },
    read: (bytes) => readAsRaster(bytes, { damagedTiles: 'invalid' }),
  },
];
