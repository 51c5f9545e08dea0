import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DamagedBlockError } from '../errors.ts';
import { FIXTURES, tagAt, using } from '../testing/rasters.ts';

const TILED = join(FIXTURES, 'tiled.tif');

describe('a damaged tile', () => {
  /** The file with the bytes of the tile in the second column and row replaced. */
  async function damage(): Promise<Buffer> {
    const bytes = Buffer.from(await readFile(TILED));
    const offsets = bytes.readUInt32LE(tagAt(bytes, 324) + 8);
    const at = bytes.readUInt32LE(offsets + (1 * 5 + 1) * 4);
    bytes.fill(0xa5, at + 4, at + 40);
    return bytes;
  }
  const window = { x: 0, y: 0, width: 300, height: 200 };
  const size = { width: 300, height: 200 };

  it('is named', async () => {
    const bytes = await damage();
    await using(bytes, async (raster) => {
      const error = await raster.read(window, size).catch((problem: unknown) => problem);
      expect(error).toBeInstanceOf(DamagedBlockError);
      expect(error).toMatchObject({ level: 0, column: 1, row: 1, reason: 'damaged' });
      expect((error as Error).message).toMatch(
        /^the image: tile \(column 1, row 1\) of the full resolution is damaged/,
      );
      // The rest can be read.
      const sound = await raster.read({ x: 128, y: 0, width: 100, height: 100 }, { width: 100, height: 100 });
      expect(sound.valid.every((value) => value === 1)).toBe(true);
    });
  });

  it('is missing data where that is asked for, and counted once', async () => {
    const bytes = await damage();
    await using(
      bytes,
      async (raster) => {
        await raster.read(window, size);
        const view = await raster.read(window, size);
        expect(raster.damagedTiles).toBe(1);
        expect(view.valid.filter((value) => value === 0)).toHaveLength(64 * 64 + 40 * 20);
        expect([view.valid[63 * 300 + 64], view.valid[64 * 300 + 64], view.valid[64 * 300 + 63]]).toEqual([
          1, 0, 1,
        ]);
      },
      { damagedTiles: 'invalid' },
    );
  });

  it('that lies beyond the end of a cut file is one, too', async () => {
    const bytes = await readFile(TILED);
    const offsets = bytes.readUInt32LE(tagAt(bytes, 324) + 8);
    const cut = Buffer.from(bytes);
    cut.writeUInt32LE(bytes.length - 5, offsets + (3 * 5 + 4) * 4);
    await using(cut, async (raster) => {
      await expect(raster.read(window, size)).rejects.toThrow(
        /tile \(column 4, row 3\) .*the file ends inside it/,
      );
    });
  });
});
