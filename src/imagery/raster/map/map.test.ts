import { readdir, readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { pixelToMap } from '../../../geo/georeference.ts';
import { temporaryFolder } from '../../../testing/temporary-folder.ts';
import type { OpenRasterOptions } from '../raster.ts';
import { openRaster } from '../raster-node.ts';
import { failure, pixelOf, using } from '../testing/rasters.ts';
import { epsgOf } from './capabilities.ts';

const HALF = 20037508.342789244;

describe('map services', () => {
  const inFolder = temporaryFolder();
  let server: Server;
  let origin: string;
  let answer: (url: URL, request: IncomingMessage, response: ServerResponse) => unknown;
  let asked: URL[] = [];
  let [running, most] = [0, 0];

  beforeAll(async () => {
    server = createServer(async (request, response) => {
      const url = new URL(request.url!, 'http://host');
      asked.push(url);
      most = Math.max(most, ++running);
      try {
        await answer(url, request, response);
      } catch {
        // A test's own failure, or a request of an earlier one that is still under way: it shows as missing data.
        if (!response.headersSent) response.writeHead(404).end();
      }
      running--;
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => void server.close());
  let folders = 0;
  beforeEach(() => {
    asked = [];
    [running, most] = [0, 0];
    vi.stubEnv('SKYREFER_TILE_CACHE', inFolder(`cache-${++folders}`));
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  const plain = (r: number, g: number, b: number, side = 256) =>
    sharp({ create: { width: side, height: side, channels: 3, background: { r, g, b } } })
      .png()
      .toBuffer();
  const send = async (response: ServerResponse, bytes: Buffer | Promise<Buffer>, type = 'image/png') => {
    const body = await bytes;
    response.writeHead(200, { 'content-type': type }).end(body);
  };
  /** The pixel of the map at a place. */
  async function at(address: string, options: OpenRasterOptions, x: number, y: number) {
    return using(
      address as never,
      async (raster) => {
        const [a, , c, , e, f] = raster.georeference!.transform;
        const window = {
          x: Math.floor((x - c) / a) - 1,
          y: Math.floor((y - f) / e) - 1,
          width: 3,
          height: 3,
        };
        const view = await raster.read(window, window);
        return { pixel: pixelOf(view, 1, 1), valid: view.valid[4], raster };
      },
      options,
    );
  }

  it('XYZ: tiles lie where Web Mercator has them, in any of the ways of counting', async () => {
    answer = ({ pathname }, _, response) => {
      const [z, x, y] = /(\d+)\/(\d+)\/(\d+)/.exec(pathname)!.slice(1).map(Number) as [
        number,
        number,
        number,
      ];
      return send(response, plain(z, x, y));
    };
    // Berlin: 13.4 east, 52.5 north; at zoom 8 in tile 137, 83.
    const berlin = [1491681, 6891041] as const;
    const { pixel, raster } = await at(`${origin}/{z}/{x}/{y}.png?key=secret`, { zoom: 8 }, ...berlin);
    expect(pixel).toEqual([8, 137, 83]);
    expect(raster).toMatchObject({
      name: `${origin}/{z}/{x}/{y}.png`,
      width: 65536,
      height: 65536,
      format: 'XYZ',
    });
    expect(raster.georeference!.crs!.epsg).toBe(3857);
    expect(
      pixelToMap(raster.georeference!.transform, 32768, 32768).map((value) => Math.abs(Math.round(value))),
    ).toEqual([0, 0]);
    expect((await at(`${origin}/{z}/{x}/{-y}.png`, { zoom: 8 }, ...berlin)).pixel).toEqual([
      8,
      137,
      255 - 83,
    ]);
    // A coarser resolution asks for coarser tiles.
    await using(
      `${origin}/{z}/{x}/{y}.png` as never,
      async (wide) => {
        const { picture } = await wide.read(
          { x: 0, y: 0, width: 65536, height: 65536 },
          { width: 256, height: 256 },
        );
        expect([...picture.pixels.subarray(0, 3)]).toEqual([0, 0, 0]);
      },
      { zoom: 8 },
    );
    expect(asked.at(-1)!.pathname).toBe('/0/0/0.png');
  });

  it('XYZ: what is missing is missing data, and tiles of another size are said', async () => {
    answer = ({ pathname }, _, response) =>
      pathname.includes('/1/0/') ? response.writeHead(404).end() : send(response, plain(1, 2, 3, 512));
    expect(await at(`${origin}/{z}/{x}/{y}.png`, { zoom: 1 }, -1e6, 1e6)).toMatchObject({ valid: 0 });
    const wrong = at(`${origin}/{z}/{x}/{y}.png`, { zoom: 1 }, 1e6, 1e6);
    expect(await failure(wrong, 'option')).toMatch(/tiles of 512 x 512.*#tile=512/);
    expect((await at(`${origin}/{z}/{x}/{y}.png#tile=512`, { zoom: 1 }, 1e6, 1e6)).pixel).toEqual([1, 2, 3]);
    expect(await failure(openRaster(`${origin}/{z}/{x}/{y}.png`), 'option')).toMatch(/--zoom 18/);
    expect(await failure(openRaster(`${origin}/{s}/{z}/{x}/{y}.png`, { zoom: 1 }), 'option')).toMatch(
      /\{s\}/,
    );
  });

  it('are asked politely: at most four at a time, by name, each tile once and kept on the disk', async () => {
    const agents = new Set<string>();
    answer = async (_, { headers }, response) => {
      agents.add(String(headers['user-agent']));
      await new Promise((resolve) => setTimeout(resolve, 20));
      return send(response, plain(1, 2, 3));
    };
    const read = () =>
      using(
        `${origin.replace('//', '//me:hunter2@')}/{z}/{x}/{y}.png` as never,
        async (raster) => {
          const window = { x: 0, y: 0, width: 1024, height: 1024 };
          await Promise.all([raster.read(window, window), raster.read(window, window)]);
        },
        { zoom: 4 },
      );
    await read();
    expect([asked.length, most, [...agents]]).toEqual([16, 4, [expect.stringMatching(/^skyrefer/)]]);
    await read();
    expect(asked).toHaveLength(16);
    const files = await readdir(inFolder(`cache-${folders}`), { recursive: true, withFileTypes: true });
    const kept = files.filter((file) => file.isFile());
    expect(kept).toHaveLength(16);
  });

  it('are left alone for as long as they ask', async () => {
    let refused = 0;
    let since = 0;
    answer = (_, __, response) => {
      if (refused++ === 0) {
        since = Date.now();
        return response.writeHead(429, { 'retry-after': '1' }).end();
      }
      expect(Date.now() - since).toBeGreaterThanOrEqual(990);
      return send(response, plain(7, 7, 7));
    };
    expect((await at(`${origin}/{z}/{x}/{y}.png`, { zoom: 2 }, 1e6, 1e6)).pixel).toEqual([7, 7, 7]);
    answer = (_, __, response) => response.writeHead(403).end();
    const message = await failure(
      at(`${origin.replace('//', '//me:hunter2@')}/{z}/{x}/{y}`, { zoom: 2 }, 1, 1),
      'unreadable',
    );
    expect(message).toMatch(/403/);
    expect(message).not.toMatch(/hunter2/);
  });

  const wms = (version: string, systems: string) =>
    Buffer.from(
      `<?xml version="1.0"?><${version === '1.3.0' ? 'WMS_Capabilities' : 'WMT_MS_Capabilities'} version="${version}"><Capability><Request><GetMap><Format>image/tiff</Format><Format>image/png</Format></GetMap></Request><Layer>${systems}<Layer><Name>ortho</Name></Layer><Layer><Name>other</Name></Layer></Layer></Capability></x>`.replace(
        '</x>',
        version === '1.3.0' ? '</WMS_Capabilities>' : '</WMT_MS_Capabilities>',
      ),
    );

  it.each([
    ['1.3.0', '<CRS>EPSG:25832</CRS><CRS>EPSG:3857</CRS>', 'crs', 'EPSG:3857'],
    ['1.1.1', '<SRS>EPSG:4326 EPSG:900913</SRS>', 'srs', 'EPSG:900913'],
    ['1.3.0', '<CRS>EPSG:4326</CRS>', 'crs', 'EPSG:4326'],
    ['1.1.1', '<SRS>EPSG:4326</SRS>', 'srs', 'EPSG:4326'],
    ['1.3.0', '<CRS>CRS:84</CRS><CRS>EPSG:4326</CRS>', 'crs', 'CRS:84'],
  ])(
    'WMS %s in %s: boxes have the order of axes that the version asks for',
    async (version, systems, key, system) => {
      answer = ({ searchParams }, _, response) => {
        const get = (name: string) => searchParams.get(name.toUpperCase())!;
        if (get('request') === 'GetCapabilities') return send(response, wms(version, systems), 'text/xml');
        expect([get('version'), get('layers'), get(key), get('format')]).toEqual([
          version,
          'ortho',
          system,
          'image/png',
        ]);
        expect(searchParams.get('map')).toBe('a.map');
        const box = get('bbox').split(',').map(Number) as [number, number, number, number];
        const [west, south, east, north] =
          version === '1.3.0' && system === 'EPSG:4326' ? [box[1], box[0], box[3], box[2]] : box;
        // Red grows to the east and green to the south, in pixels of the whole map.
        const [left, top] = system.includes('4326') || system.includes('84') ? [-180, 90] : [-HALF, HALF];
        const size = (east - west) / 512;
        expect((north - south) / 512).toBeCloseTo(size, 6);
        return send(
          response,
          plain(Math.round((west - left) / size / 512), Math.round((top - north) / size / 512), 9, 512),
        );
      };
      const place = system.includes('3857') || system.includes('900913') ? [5e6, 3e6] : [45, 30];
      const address = `${origin}/wms?map=a.map&service=WMS&version=${version}&layers=ortho`;
      const { pixel, raster } = await at(address, { zoom: 4 }, place[0]!, place[1]!);
      const [a, , c, , e, f] = raster.georeference!.transform;
      const expected = [(place[0]! - c) / a / 512, (place[1]! - f) / e / 512].map(Math.floor);
      expect(pixel).toEqual([...expected, 9]);
      expect(raster.georeference!.crs!.epsg).toBe(place[0] === 45 ? 4326 : 3857);
    },
  );

  it('WMS: says which layers and systems there are, and what the service complains of', async () => {
    answer = ({ searchParams }, _, response) =>
      searchParams.get('REQUEST') === 'GetCapabilities'
        ? send(response, wms('1.3.0', '<CRS>EPSG:25832</CRS>'), 'text/xml')
        : send(
            response,
            Buffer.from(
              '<ServiceExceptionReport><ServiceException>too large</ServiceException></ServiceExceptionReport>',
            ),
            'text/xml',
          );
    const address = `${origin}/wms?service=WMS`;
    expect(await failure(openRaster(address, { zoom: 4 }), 'option')).toMatch(/the layers ortho, other/);
    expect(await failure(openRaster(`${address}&layers=x`, { zoom: 4 }), 'option')).toMatch(/no layer x/);
    expect(await failure(openRaster(`${address}&layers=ortho`, { zoom: 4 }), 'unsupported')).toMatch(
      /EPSG:25832/,
    );
    const asked3857 = at(`${address}&layers=ortho&crs=EPSG:3857`, { zoom: 4 }, 0, 0);
    expect(await failure(asked3857, 'unreadable')).toMatch(/too large/);
  });

  const matrix = (id: string, scale: number, corner: string, tiles: number) =>
    `<TileMatrix><ows:Identifier>${id}</ows:Identifier><ScaleDenominator>${scale}</ScaleDenominator><TopLeftCorner>${corner}</TopLeftCorner><TileWidth>256</TileWidth><TileHeight>256</TileHeight><MatrixWidth>${tiles}</MatrixWidth><MatrixHeight>${tiles}</MatrixHeight></TileMatrix>`;
  const wmts = (resource: string) =>
    Buffer.from(
      `<Capabilities xmlns="http://www.opengis.net/wmts/1.0" xmlns:ows="http://www.opengis.net/ows/1.1" version="1.0.0"><Contents><Layer><ows:Identifier>ortho</ows:Identifier><Style isDefault="true"><ows:Identifier>plain</ows:Identifier></Style><Format>image/png</Format><TileMatrixSetLink><TileMatrixSet>world</TileMatrixSet></TileMatrixSetLink><TileMatrixSetLink><TileMatrixSet>degrees</TileMatrixSet></TileMatrixSetLink><TileMatrixSetLink><TileMatrixSet>poland</TileMatrixSet></TileMatrixSetLink>${resource}</Layer>` +
        `<TileMatrixSet><ows:Identifier>world</ows:Identifier><ows:SupportedCRS>urn:ogc:def:crs:EPSG::3857</ows:SupportedCRS>${[0, 1, 2, 3].map((z) => matrix(`w:${z}`, 559082264.0287178 / 2 ** z, `${-HALF} ${HALF}`, 2 ** z)).join('')}</TileMatrixSet>` +
        `<TileMatrixSet><ows:Identifier>degrees</ows:Identifier><ows:SupportedCRS>urn:ogc:def:crs:EPSG::4326</ows:SupportedCRS>${matrix('d0', 279541132.0143589, '90 -180', 2)}</TileMatrixSet>` +
        `<TileMatrixSet><ows:Identifier>poland</ows:Identifier><ows:SupportedCRS>urn:ogc:def:crs:EPSG::2180</ows:SupportedCRS>${matrix('p0', 10000, '850000 100000', 2000)}</TileMatrixSet></Contents></Capabilities>`,
    );

  it('WMTS: layers, matrices and tiles are those of its description', async () => {
    const resource = `<ResourceURL resourceType="tile" format="image/png" template="${origin}/t/{Style}/{TileMatrixSet}/{TileMatrix}/{TileRow}/{TileCol}"/>`;
    answer = ({ pathname }, _, response) => {
      if (pathname.endsWith('.xml')) return send(response, wmts(resource), 'text/xml');
      const [, style, set, level, row, column] = /\/t\/(\w+)\/(\w+)\/w%3A(\d)\/(\d)\/(\d)/.exec(pathname)!;
      expect([style, set]).toEqual(['plain', 'world']);
      return send(response, plain(Number(level), Number(column), Number(row)));
    };
    const address = `${origin}/1.0.0/WMTSCapabilities.xml`;
    const { pixel, raster } = await at(address, { zoom: 3 }, 6e6, 1.2e7);
    expect(pixel).toEqual([3, 5, 1]);
    expect(raster).toMatchObject({ format: 'WMTS', width: 2048, height: 2048 });
    expect(raster.overviews.map(({ width }) => width)).toEqual([1024, 512, 256]);
    expect((await at(address, { zoom: 1 }, 6e6, 1.2e7)).pixel).toEqual([1, 1, 0]);
    expect(await failure(openRaster(address, { zoom: 9 }), 'option')).toMatch(/w:0, w:1, w:2, w:3/);
  });

  it('WMTS: by parameters, in degrees and in a system with the northing first', async () => {
    answer = ({ searchParams }, _, response) => {
      const get = (name: string) => searchParams.get(name)!;
      if (get('REQUEST') === 'GetCapabilities') return send(response, wmts(''), 'text/xml');
      return send(
        response,
        plain(get('TileMatrix').charCodeAt(0), Number(get('TileCol')) % 256, Number(get('TileRow')) % 256),
      );
    };
    const address = `${origin}/wmts?service=WMTS&layer=ortho`;
    const degrees = await at(`${address}&tilematrixset=degrees`, {}, 20, 50);
    expect(degrees.pixel).toEqual(['d'.charCodeAt(0), 1, 0]);
    expect(degrees.raster.georeference!.transform.map((value) => Number(value.toFixed(6)))).toEqual([
      0.703125, 0, -180, 0, -0.703125, 90,
    ]);
    // 10,000 * 0.00028 m = 2.8 m per pixel; 717 m per tile.
    const poland = await at(`${address}&tilematrixset=poland`, {}, 6e5, 5e5);
    expect(poland.pixel).toEqual([
      'p'.charCodeAt(0),
      Math.floor(5e5 / 716.8) % 256,
      Math.floor(3.5e5 / 716.8) % 256,
    ]);
    expect(poland.raster.georeference!.crs!.epsg).toBe(2180);
    expect(await failure(openRaster(`${origin}/wmts?service=WMTS&layer=x`), 'option')).toMatch(
      /it has ortho/,
    );
  });

  it('WMTS: a document without templates is asked by parameters where it says', async () => {
    const operations = `<ows:OperationsMetadata xmlns:xlink="http://www.w3.org/1999/xlink">${['REST', 'KVP'].map((way) => `<ows:Operation name="GetTile"><ows:DCP><ows:HTTP><ows:Get xlink:href="${origin}/${way.toLowerCase()}?map=a"><ows:Constraint name="GetEncoding"><ows:AllowedValues><ows:Value>${way}</ows:Value></ows:AllowedValues></ows:Constraint></ows:Get></ows:HTTP></ows:DCP></ows:Operation>`).join('')}</ows:OperationsMetadata>`;
    const document = String(wmts('')).replace('<Contents>', `${operations}<Contents>`);
    answer = ({ pathname, searchParams }, _, response) => {
      if (pathname.endsWith('.xml')) return send(response, Buffer.from(document), 'text/xml');
      expect([pathname, searchParams.get('map'), searchParams.get('REQUEST')]).toEqual([
        '/kvp',
        'a',
        'GetTile',
      ]);
      return send(
        response,
        plain(Number(searchParams.get('TileCol')), Number(searchParams.get('TileRow')), 5),
      );
    };
    const address = `${origin}/1.0.0/WMTSCapabilities.xml`;
    expect((await at(address, { zoom: 3 }, 6e6, 1.2e7)).pixel).toEqual([5, 1, 5]);
  });

  it('keep what they fetched where nobody can read addresses', async () => {
    answer = (_, __, response) => send(response, plain(1, 1, 1));
    await at(`${origin}/{z}/{x}/{y}.png?key=secret`, { zoom: 1 }, 1e6, 1e6);
    const folder = inFolder(`cache-${folders}`);
    const files = await readdir(folder, { recursive: true, withFileTypes: true });
    const [file] = files.filter((each) => each.isFile());
    expect(file!.name).toMatch(/^[0-9a-f]{64}$/);
    expect(await readFile(join(file!.parentPath, file!.name), 'latin1')).not.toMatch(/secret/);
  });

  it('name systems in many ways', () => {
    const names = [
      'EPSG:3857',
      'urn:ogc:def:crs:EPSG::900913',
      'urn:ogc:def:crs:OGC:1.3:CRS84',
      'CRS:84',
      'EPSG:6.18.3:3857',
    ];
    expect([...names, 'AUTO:42001'].map(epsgOf)).toEqual([3857, 3857, 84, 84, 3857, null]);
  });
});
