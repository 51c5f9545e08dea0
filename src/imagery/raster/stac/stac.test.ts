import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../testing/temporary-folder.ts';
import { openRaster } from '../raster-node.ts';
import { FIXTURES, failure, using } from '../testing/rasters.ts';

const COG = 'image/tiff; application=geotiff; profile=cloud-optimized';

describe('a STAC item', () => {
  const inFolder = temporaryFolder();
  const item = (assets: Record<string, unknown>, more = {}) =>
    JSON.stringify({ type: 'Feature', stac_version: '1.0.0', id: 'scene', assets, ...more });
  const write = async (text: string) => {
    await writeFile(inFolder('item.json'), text);
    return inFolder('item.json');
  };
  beforeAll(async () => {
    await copyFile(join(FIXTURES, 'tiled.tif'), inFolder('colours.tif'));
    await copyFile(join(FIXTURES, 'wide.tif'), inFolder('wide.tif'));
  });
  const wide = { href: './wide.tif', type: COG, roles: ['data', 'reflectance'] };
  const colours = { href: 'colours.tif', type: COG, roles: ['visual'] };
  const small = { href: 'small.png', type: 'image/png', roles: ['thumbnail'] };
  const metadata = { href: 'item.xml', type: 'application/xml', roles: ['metadata'] };

  it('shows the picture for the eye, else its only image; relative addresses count from its own', async () => {
    await using(await write(item({ wide, colours, small, metadata })), async ({ name, width }) =>
      expect([name, width]).toEqual([inFolder('colours.tif'), 300]),
    );
    await using(await write(item({ wide, small, metadata })), async ({ width }) => expect(width).toBe(80));
  });

  it.each([['wide'], ['reflectance']])(
    'shows the asset that is asked for by name or role: %s',
    async (asset) => {
      await using(await write(item({ wide, colours, small })), async ({ width }) => expect(width).toBe(80), {
        asset,
      });
    },
  );

  it('tells which of its bands are red, green and blue', async () => {
    const bands = ['nir', 'blue', 'green', 'red'].map((common_name) => ({ common_name }));
    await using(await write(item({ wide: { ...wide, 'eo:bands': bands } })), async (raster) => {
      expect(raster.bands).toEqual([4, 3, 2]);
      expect(raster.warnings).toEqual([expect.stringMatching(/bands 4, 3, 2/)]);
    });
  });

  it.each([
    [{ datetime: '2024-05-17T12:30:00+02:00' }, '2024-05-17T10:30:00.000Z'],
    [{ datetime: null, start_datetime: '2024-05-17T00:00:00Z' }, '2024-05-17T00:00:00.000Z'],
    [{ datetime: 'last spring' }, null],
    [{}, null],
  ])('says when its images were taken: %o', async (properties, acquired) => {
    await using(await write(item({ wide }, { properties })), async (raster) =>
      expect(raster.acquired).toBe(acquired),
    );
  });

  it.each([
    [
      item({ wide, other: { ...wide, href: 'b.tif' } }),
      undefined,
      /several images: wide \(data, reflectance\), other.*--asset/,
    ],
    [item({ wide, colours, metadata }), 'metadata', /the asset metadata is no image \(application\/xml\)/],
    [item({ wide }), 'blue', /has no asset "blue"; it has wide/],
    [item({ metadata }), undefined, /has no asset that is an image/],
    [
      JSON.stringify({ type: 'Catalog', stac_version: '1.0.0', links: [] }),
      undefined,
      /is a STAC Catalog, not a STAC item/,
    ],
    ['{"a": 1}', undefined, /is JSON, not a STAC item/],
  ])('is refused where none or several are meant: %#', async (text, asset, expected) => {
    const options = asset === undefined ? {} : { asset };
    expect(await failure(openRaster(await write(text), options), 'unsupported')).toMatch(expected);
  });

  it('is refused where its JSON is broken, and from bytes, which lie nowhere', async () => {
    expect(await failure(openRaster(await write('{"type": ')), 'not-a-raster')).toMatch(/JSON is broken/);
    expect(await failure(openRaster(new TextEncoder().encode(item({ wide }))), 'unsupported')).toMatch(
      /names other files/,
    );
  });
});
