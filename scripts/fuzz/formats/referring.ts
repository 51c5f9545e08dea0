import { fileURLToPath } from 'node:url';
import { showContent } from '../../../src/imagery/raster/content.ts';
import { openLocation } from '../../../src/imagery/raster/open-location-node.ts';
import { assetOf } from '../../../src/imagery/raster/stac/stac-item.ts';
import { openVrt } from '../../../src/imagery/raster/vrt/open-vrt.ts';
import type { FuzzFormat } from '../format.ts';
import { mutateText } from '../mutate.ts';
import { readRaster } from './pictures.ts';

const FILE = fileURLToPath(new URL('../../../test/fixtures/rasters/tiled.tif', import.meta.url));
const encode = (...texts: readonly string[]) => texts.map((text) => new TextEncoder().encode(text));
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

const band = (number: number, kind: 'SimpleSource' | 'ComplexSource') =>
  `<VRTRasterBand dataType="Byte" band="${number}"><NoDataValue>0</NoDataValue><ColorInterp>Red</ColorInterp><${kind}><SourceFilename relativeToVRT="1">a.tif</SourceFilename><SourceBand>${number}</SourceBand><SrcRect xOff="0" yOff="0" xSize="300" ySize="200"/><DstRect xOff="10" yOff="20" xSize="300" ySize="200"/>${kind === 'ComplexSource' ? '<NODATA>7</NODATA>' : ''}</${kind}></VRTRasterBand>`;

/** Files that name others. Whatever a virtual raster names, one of the fixtures is read: nothing is looked for on the disk. */
export const REFERRING: readonly FuzzFormat[] = [
  {
    name: 'vrt',
    seeds: async () =>
      encode(
        ...(['SimpleSource', 'ComplexSource'] as const).map(
          (kind) =>
            `<VRTDataset rasterXSize="400" rasterYSize="300"><GeoTransform>5e5, 1, 0, 5e6, 0, -1</GeoTransform>${[1, 2, 3].map((number) => band(number, kind)).join('')}</VRTDataset>`,
        ),
      ),
    mutate: mutateText,
    read: async (bytes) => {
      const content = await openVrt(decode(bytes), 'fuzzed.vrt', {}, (_, options) =>
        openLocation(FILE, options),
      );
      await readRaster(await showContent(content, {}));
    },
  },
  {
    name: 'stac',
    seeds: async () =>
      encode(
        JSON.stringify({
          ...{ type: 'Feature', stac_version: '1.0.0', id: 'a' },
          assets: {
            visual: {
              href: './a.tif',
              type: 'image/tiff; application=geotiff',
              roles: ['visual'],
              'eo:bands': [{ common_name: 'red' }],
            },
            small: { href: 'b.png', type: 'image/png', roles: ['thumbnail'] },
          },
        }),
      ),
    mutate: mutateText,
    read: (bytes) => assetOf(decode(bytes), 'fuzzed.json'),
  },
];
