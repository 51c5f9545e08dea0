import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { RasterSource } from '../imagery/raster/source/source.ts';
import { openImage } from './node.ts';
import { OpenedImage } from './opened-image.ts';
import { drawnImage, PLACED } from './testing/drawn-image.ts';

describe('OpenedImage', () => {
  it('is the file itself where neither a part nor a resolution is chosen', () => {
    const image = drawnImage(40, 30);
    expect(image.raster).toBe(image.file);
    expect(image.window).toEqual({ x: 0, y: 0, width: 40, height: 30 });
    expect([image.scale, image.overview, image.name, image.inMemory]).toEqual([
      null,
      null,
      'drawn.tif',
      false,
    ]);
  });

  it('has the pixels of its part, and the place of them', async () => {
    const image = drawnImage(40, 30, {
      georeference: PLACED,
      bbox: { in: 'pixel', corners: [10, 4, 30, 24] },
    });
    expect([image.width, image.height, image.scale]).toEqual([20, 20, null]);
    expect(image.raster.georeference!.transform).toEqual([2, 0, 400020, 0, -2, 5599992]);
    const { picture } = await image.picture();
    expect([...picture.pixels.subarray(0, 6)]).toEqual([10, 4, 90, 11, 4, 90]);
  });

  it('has the resolution that is asked for, and says from which overview', () => {
    const image = drawnImage(40, 30, { georeference: PLACED, gsd: 4 });
    expect([image.width, image.height, image.overview]).toEqual([20, 15, null]);
    const reduced = { ...image.file, overviews: [{ width: 20, height: 15 }], overviewFor: () => 0 };
    expect(new OpenedImage(reduced, { gsd: 4 }).overview).toBe(1);
  });

  it.each(['XYZ', 'WMS', 'WMTS'] as const)(
    'of a map service (%s) takes a part of the world, and not too much',
    (format) => {
      const { file } = drawnImage(40, 30, { georeference: PLACED });
      const side = 256 * 4096;
      const map = { ...file, format, name: 'tiles', width: side, height: side };
      const world = { ...map, blockSize: { width: 256, height: 256 } };
      expect(() => new OpenedImage(world)).toThrow(/tiles is a map service; .*--bbox/);
      const part = (tilesAcross: number, tilesDown: number, gsd: number | null = null) => {
        const corners = [0, 0, 256 * tilesAcross, 256 * tilesDown] as const;
        return () => new OpenedImage(world, { bbox: { in: 'pixel', corners }, gsd });
      };
      expect(part(100, 200)().width).toBe(25_600);
      expect(part(100, 201)).toThrow('the box takes 20100 tiles of tiles, more than the 20000');
      // Pixels of 2 m, looked at with 4 m: a quarter of the tiles.
      expect(part(200, 400, 4)().width).toBe(25_600);
      expect(part(200, 404, 4)).toThrow('the box takes 20200 tiles');
    },
  );

  it('is read once, and again where reading failed', async () => {
    const { file } = drawnImage(8, 6);
    let reads = 0;
    const image = new OpenedImage({
      ...file,
      read: async (...what) => {
        if (++reads === 1) throw new Error('broken off');
        return file.read(...what);
      },
    });
    await expect(image.picture()).rejects.toThrow('broken off');
    expect(image.inMemory).toBe(false);
    const [first, second] = await Promise.all([image.picture(), image.picture()]);
    expect(first).toBe(second);
    expect([reads, image.inMemory, first.valid]).toEqual([2, true, null]);
  });

  it('tells where there is data, and is refused where there is none', async () => {
    const { valid } = await drawnImage(4, 2, { hasData: (x) => x > 1 }).picture();
    expect([...valid!]).toEqual([0, 0, 1, 1, 0, 0, 1, 1]);
    const empty = drawnImage(4, 2, { hasData: () => false });
    await expect(empty.picture()).rejects.toMatchObject({ name: 'RasterError', reason: 'no-data' });
    expect(empty.inMemory).toBe(false);
  });

  it('closes its file, by hand or at the end of a block', async () => {
    const image = drawnImage(4, 2);
    await image.dispose();
    {
      await using again = image;
      expect(again.width).toBe(4);
    }
    expect(image.counts.disposals).toBe(2);
  });
});

describe('openImage', () => {
  const png = async () =>
    new Uint8Array(
      await sharp({ create: { width: 6, height: 4, channels: 3, background: '#102030' } })
        .png()
        .toBuffer(),
    );

  it('opens bytes, a part of them, in bands of choice', async () => {
    await using image = await openImage(await png(), {
      name: 'blue.png',
      bbox: { in: 'pixel', corners: [1, 1, 3, 4] },
      bands: [3, 2, 1],
    });
    expect([image.name, image.width, image.height]).toEqual(['blue.png', 2, 3]);
    const { picture } = await image.picture();
    expect([...picture.pixels.subarray(0, 3)]).toEqual([0x30, 0x20, 0x10]);
  });

  it('closes the source where the view does not fit the image', async () => {
    const bytes = await png();
    let closed = 0;
    const source: RasterSource = {
      name: 'own.png',
      size: bytes.length,
      read: async (offset, length) => bytes.slice(offset, offset + length),
      close: async () => void closed++,
    };
    await expect(openImage(source, { gsd: 1 })).rejects.toThrow(/does not say how large its pixels are/);
    expect(closed).toBe(1);
  });
});
