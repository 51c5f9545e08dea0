import { wmsGrid } from '../../../src/imagery/raster/map/wms.ts';
import { wmtsGrid } from '../../../src/imagery/raster/map/wmts.ts';
import type { FuzzFormat } from '../format.ts';
import { mutateText } from '../mutate.ts';

const encode = (text: string) => async () => [new TextEncoder().encode(text)];
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** What map services say of themselves. */
export const CAPABILITIES: readonly FuzzFormat[] = [
  {
    name: 'wms-capabilities',
    seeds: encode(
      '<WMS_Capabilities version="1.3.0"><Capability><Request><GetMap><Format>image/png</Format></GetMap></Request><Layer><CRS>EPSG:3857</CRS><CRS>EPSG:4326</CRS><Layer><Name>ortho</Name></Layer></Layer></Capability></WMS_Capabilities>',
    ),
    mutate: mutateText,
    read: async (bytes) => {
      const grid = await wmsGrid(
        'https://host.test/wms?service=WMS&layers=ortho',
        'fuzzed',
        { zoom: 8 },
        async () => decode(bytes),
      );
      for (const level of grid.levels) level.tile(0, 0);
    },
  },
  {
    name: 'wmts-capabilities',
    seeds: encode(
      '<Capabilities xmlns:ows="http://www.opengis.net/ows/1.1"><Contents><Layer><ows:Identifier>ortho</ows:Identifier><Style isDefault="true"><ows:Identifier>plain</ows:Identifier></Style><Format>image/png</Format><TileMatrixSetLink><TileMatrixSet>world</TileMatrixSet></TileMatrixSetLink><ResourceURL resourceType="tile" format="image/png" template="https://host.test/{Style}/{TileMatrix}/{TileRow}/{TileCol}"/></Layer><TileMatrixSet><ows:Identifier>world</ows:Identifier><ows:SupportedCRS>urn:ogc:def:crs:EPSG::25832</ows:SupportedCRS><TileMatrix><ows:Identifier>0</ows:Identifier><ScaleDenominator>20000</ScaleDenominator><TopLeftCorner>-46133.17 6301219.54</TopLeftCorner><TileWidth>256</TileWidth><TileHeight>256</TileHeight><MatrixWidth>40</MatrixWidth><MatrixHeight>60</MatrixHeight></TileMatrix></TileMatrixSet></Contents></Capabilities>',
    ),
    mutate: mutateText,
    read: async (bytes) => {
      const grid = await wmtsGrid('https://host.test/wmts?service=WMTS', 'fuzzed', {}, async () =>
        decode(bytes),
      );
      for (const level of grid.levels) level.tile(0, 0);
    },
  },
];
