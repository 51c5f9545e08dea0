import { spawnSync } from 'node:child_process';
import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { gdalPython } from '../../../test/gdal.ts';
import { describeWithGdal } from '../../../test/optional-tools.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { openRaster } from './raster-node.ts';
import { fileSource } from './source/file-source-node.ts';

/** Square images of noise, which does not compress: 512-pixel tiles, no overviews; and one huge strip without compression. */
const MAKE = `
import numpy as np
folder = sys.argv[1]
rng = np.random.default_rng(0)
for name, n, options in [('small', 3000, 0), ('large', 6000, 0), ('strip', 6000, 1)]:
    options = ['INTERLEAVE=PIXEL', 'BLOCKYSIZE=%d' % n] if options else ['TILED=YES', 'BLOCKXSIZE=512', 'BLOCKYSIZE=512', 'COMPRESS=DEFLATE', 'ZLEVEL=1']
    ds = gdal.GetDriverByName('GTiff').Create('%s/%s.tif' % (folder, name), n, n, 3, gdal.GDT_Byte, options)
    for y in range(0, n, 500):
        noise = rng.integers(0, 256, (3, min(500, n - y), n), dtype=np.uint8)
        for b in range(3): ds.GetRasterBand(b + 1).WriteArray(noise[b], 0, y)
`;

/** Reads an image window by window in a process of its own, and as a whole in little; prints the peak of its memory. */
const READ = (module: string) => `
import { openRaster } from ${JSON.stringify(module)};
const raster = await openRaster(process.argv[2], { cacheBytes: 2 ** 25 });
let sum = 0;
for (let y = 0; y < raster.height; y += 500) for (let x = 0; x < raster.width; x += 500) {
  const { picture } = await raster.read({ x, y, width: 500, height: 500 }, { width: 500, height: 500 });
  sum += picture.pixels[0];
}
await raster.read({ x: 0, y: 0, width: raster.width, height: raster.height }, { width: 512, height: 512 });
await raster.dispose();
console.log(JSON.stringify({ sum, peak: process.resourceUsage().maxRSS / 1024 }));
`;

describeWithGdal('a large image', () => {
  const inFolder = temporaryFolder();
  beforeAll(async () => {
    await gdalPython(MAKE, inFolder());
    await writeFile(inFolder('read.mts'), READ(join(import.meta.dirname, 'raster-node.ts')));
  });

  const peakOf = (name: string): number => {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', inFolder('read.mts'), inFolder(`${name}.tif`)],
      { encoding: 'utf8', cwd: join(import.meta.dirname, '../../..') },
    );
    expect(stdout, stderr).toMatch(/peak/);
    return (JSON.parse(stdout) as { peak: number }).peak;
  };

  it('takes the same memory however large it is', () => {
    const small = peakOf('small');
    const large = peakOf('large');
    // Four times the pixels: 108 MB of samples against 27 MB. What grows is the collector's slack, not what is held.
    expect(large).toBeLessThan(small + 60);
    expect(large).toBeLessThan(420);
  });

  it('even as one strip of the whole file, where it is not compressed', async () => {
    expect(peakOf('strip')).toBeLessThan(420);
    const path = inFolder('strip.tif');
    const source = await fileSource(path);
    let bytes = 0;
    const counted = {
      ...source,
      read: async (offset: number, length: number, signal?: AbortSignal) => {
        bytes += length;
        return source.read(offset, length, signal);
      },
    };
    const raster = await openRaster(counted);
    await raster.read({ x: 3000, y: 3000, width: 100, height: 100 }, { width: 100, height: 100 });
    await raster.dispose();
    expect((await stat(path)).size).toBeGreaterThan(100e6);
    expect(bytes).toBeLessThan(6e6);
  });
});
