import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sharp from 'sharp';

/**
 * A small map service: a world that is grey but for one square, given out as WMS and WMTS describe themselves in the programs that
 * are met most. Where the square appears says whether systems, axes, matrices and rows were understood.
 */
export interface MapServer {
  readonly origin: string;
  /** Paths with their query, in the order in which they were asked for. */
  readonly asked: string[];
  /** Whether other hosts' pages may read it. */
  allowsPages: boolean;
  close(): void;
}

/** The square: degrees of longitude and latitude. */
export const SQUARE = { west: 13.399, south: 52.4995, east: 13.401, north: 52.5005 } as const;

const HALF = 20037508.342789244;
const RADIUS = 6378137;

type Box = readonly [left: number, bottom: number, right: number, top: number];

export async function startMapServer(): Promise<MapServer> {
  const state = { asked: [] as string[], allowsPages: true };
  const server: Server = createServer((request, response) => {
    state.asked.push(request.url!);
    if (state.allowsPages) response.setHeader('access-control-allow-origin', '*');
    void answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return Object.assign(state, {
    origin,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url!, origin);
    const get = (name: string) =>
      [...url.searchParams].find(([key]) => key.toLowerCase() === name)?.[1] ?? null;
    const xml = (text: string) => response.writeHead(200, { 'content-type': 'text/xml' }).end(text);
    const picture = async (box: Box, inDegrees: boolean, size: number) =>
      response.writeHead(200, { 'content-type': 'image/png' }).end(await draw(box, inDegrees, size));
    const { pathname } = url;

    if (pathname === '/geoserver/gwc/service/wmts') {
      if (get('request')?.toLowerCase() === 'getcapabilities') return void xml(geoServerWmts(origin));
      const [set, zoom] = [get('tilematrixset')!, Number(get('tilematrix')!.split(':').at(-1))];
      const missing = ['layer', 'style', 'format', 'version'].filter((name) => get(name) === null);
      if (missing.length > 0) return void xml(exception(`MissingParameterValue ${missing.join()}`));
      return void (await picture(
        ...tileBox(set === 'EPSG:4326', zoom, Number(get('tilecol')), Number(get('tilerow'))),
      ));
    }
    if (pathname === '/mapproxy/wmts/1.0.0/WMTSCapabilities.xml') return void xml(mapProxyWmts(origin));
    const rest = /^\/mapproxy\/wmts\/ortho\/(webmercator|geodetic)\/(\d\d)\/(\d+)\/(\d+)\.png$/.exec(
      pathname,
    );
    if (rest) {
      const [, set, zoom, column, row] = rest;
      return void (await picture(...tileBox(set === 'geodetic', Number(zoom), Number(column), Number(row))));
    }
    if (pathname === '/geoserver/wms' || pathname === '/mapserver') {
      const isMapServer = pathname === '/mapserver';
      if (get('request')?.toLowerCase() === 'getcapabilities') {
        return void xml(isMapServer ? mapServerWms(origin) : geoServerWms(origin));
      }
      const system = get('crs') ?? get('srs')!;
      const [a, b, c, d] = get('bbox')!.split(',').map(Number) as [number, number, number, number];
      const latitudeFirst = get('version') === '1.3.0' && system === 'EPSG:4326';
      const box: Box = latitudeFirst ? [b, a, d, c] : [a, b, c, d];
      return void (await picture(box, system !== 'EPSG:3857', Number(get('width'))));
    }
    response.writeHead(404).end();
  }
}

/** A tile's box in its map, of sets whose first level is one tile (Web Mercator) or two (degrees). */
function tileBox(
  inDegrees: boolean,
  zoom: number,
  column: number,
  row: number,
): [box: Box, inDegrees: boolean, size: number] {
  const side = inDegrees ? 180 / 2 ** zoom : (2 * HALF) / 2 ** zoom;
  const [left, top] = inDegrees ? [-180, 90] : [-HALF, HALF];
  const [x, y] = [left + column * side, top - row * side];
  return [[x, y - side, x + side, y], inDegrees, 256];
}

/** The world in a box of a map: red inside the square, grey outside. */
function draw([left, bottom, right, top]: Box, inDegrees: boolean, size: number): Promise<Buffer> {
  const data = Buffer.alloc(size * size * 3, 128);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const x = left + ((column + 0.5) * (right - left)) / size;
      const y = top - ((row + 0.5) * (top - bottom)) / size;
      const longitude = inDegrees ? x : (x / RADIUS) * (180 / Math.PI);
      const latitude = inDegrees ? y : (2 * Math.atan(Math.exp(y / RADIUS)) - Math.PI / 2) * (180 / Math.PI);
      const isInside =
        longitude > SQUARE.west &&
        longitude < SQUARE.east &&
        latitude > SQUARE.south &&
        latitude < SQUARE.north;
      if (isInside) data.set([220, 20, 20], (row * size + column) * 3);
    }
  }
  return sharp(data, { raw: { width: size, height: size, channels: 3 } })
    .png()
    .toBuffer();
}

const exception = (text: string): string =>
  `<?xml version="1.0"?><ows:ExceptionReport xmlns:ows="http://www.opengis.net/ows/1.1" version="1.1.0"><ows:Exception exceptionCode="MissingParameterValue"><ows:ExceptionText>${text}</ows:ExceptionText></ows:Exception></ows:ExceptionReport>`;

const OWS =
  'xmlns="http://www.opengis.net/wmts/1.0" xmlns:ows="http://www.opengis.net/ows/1.1" xmlns:xlink="http://www.w3.org/1999/xlink"';
const ZOOMS = Array.from({ length: 20 }, (_, zoom) => zoom);

/** Matrices of a set, as both programs write them but for names and the corner. */
const matrices = (inDegrees: boolean, name: (zoom: number) => string, corner: string): string =>
  ZOOMS.map((zoom) => {
    const scale = (inDegrees ? 2.795411320143589e8 : 5.590822640287178e8) / 2 ** zoom;
    return `<TileMatrix><ows:Identifier>${name(zoom)}</ows:Identifier><ScaleDenominator>${scale.toExponential()}</ScaleDenominator><TopLeftCorner>${corner}</TopLeftCorner><TileWidth>256</TileWidth><TileHeight>256</TileHeight><MatrixWidth>${(inDegrees ? 2 : 1) * 2 ** zoom}</MatrixWidth><MatrixHeight>${2 ** zoom}</MatrixHeight></TileMatrix>`;
  }).join('');

/** GeoServer's GeoWebCache: by parameters, sets by their EPSG codes, the older one of Web Mercator among them, several layers. */
const geoServerWmts = (origin: string): string => {
  const service = `${origin}/geoserver/gwc/service/wmts`;
  const operation = (name: string) =>
    `<ows:Operation name="${name}"><ows:DCP><ows:HTTP><ows:Get xlink:href="${service}?"><ows:Constraint name="GetEncoding"><ows:AllowedValues><ows:Value>KVP</ows:Value></ows:AllowedValues></ows:Constraint></ows:Get></ows:HTTP></ows:DCP></ows:Operation>`;
  const layer = (name: string) =>
    `<Layer><ows:Title>${name}</ows:Title><ows:WGS84BoundingBox><ows:LowerCorner>-180.0 -90.0</ows:LowerCorner><ows:UpperCorner>180.0 90.0</ows:UpperCorner></ows:WGS84BoundingBox><ows:Identifier>city:${name}</ows:Identifier><Style isDefault="true"><ows:Identifier>raster</ows:Identifier></Style><Format>image/png</Format><Format>image/jpeg</Format><TileMatrixSetLink><TileMatrixSet>EPSG:4326</TileMatrixSet></TileMatrixSetLink><TileMatrixSetLink><TileMatrixSet>EPSG:900913</TileMatrixSet></TileMatrixSetLink></Layer>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<Capabilities ${OWS} version="1.0.0">
<ows:ServiceIdentification><ows:Title>Web Map Tile Service - GeoWebCache</ows:Title><ows:ServiceType>OGC WMTS</ows:ServiceType><ows:ServiceTypeVersion>1.0.0</ows:ServiceTypeVersion></ows:ServiceIdentification>
<ows:OperationsMetadata>${operation('GetCapabilities')}${operation('GetTile')}${operation('GetFeatureInfo')}</ows:OperationsMetadata>
<Contents>${layer('ortho')}${layer('plan')}
<TileMatrixSet><ows:Identifier>EPSG:4326</ows:Identifier><ows:SupportedCRS>urn:ogc:def:crs:EPSG::4326</ows:SupportedCRS>${matrices(true, (zoom) => `EPSG:4326:${zoom}`, '90.0 -180.0')}</TileMatrixSet>
<TileMatrixSet><ows:Identifier>EPSG:900913</ows:Identifier><ows:SupportedCRS>urn:ogc:def:crs:EPSG::900913</ows:SupportedCRS>${matrices(false, (zoom) => `EPSG:900913:${zoom}`, '-2.003750834E7 2.0037508E7')}</TileMatrixSet>
</Contents><ServiceMetadataURL xlink:href="${service}?REQUEST=getcapabilities&amp;VERSION=1.0.0"/></Capabilities>`;
};

/** MapProxy: a document with templates, sets with names of their own and matrices with two digits. */
const mapProxyWmts = (origin: string): string => `<?xml version="1.0"?>
<Capabilities ${OWS} xmlns:gml="http://www.opengis.net/gml" version="1.0.0">
<ows:ServiceIdentification><ows:Title>MapProxy WMTS</ows:Title><ows:ServiceType>OGC WMTS</ows:ServiceType><ows:ServiceTypeVersion>1.0.0</ows:ServiceTypeVersion></ows:ServiceIdentification>
<Contents><Layer><ows:Title>Ortho</ows:Title><ows:Abstract></ows:Abstract><ows:WGS84BoundingBox><ows:LowerCorner>-180.0 -85.0511287798</ows:LowerCorner><ows:UpperCorner>180.0 85.0511287798</ows:UpperCorner></ows:WGS84BoundingBox><ows:Identifier>ortho</ows:Identifier><Style><ows:Identifier>default</ows:Identifier></Style><Format>image/png</Format>
<TileMatrixSetLink><TileMatrixSet>geodetic</TileMatrixSet></TileMatrixSetLink><TileMatrixSetLink><TileMatrixSet>webmercator</TileMatrixSet></TileMatrixSetLink>
<ResourceURL format="image/png" resourceType="tile" template="${origin}/mapproxy/wmts/ortho/{TileMatrixSet}/{TileMatrix}/{TileCol}/{TileRow}.png"/></Layer>
<TileMatrixSet><ows:Identifier>webmercator</ows:Identifier><ows:SupportedCRS>EPSG:3857</ows:SupportedCRS>${matrices(false, twoDigits, `${-HALF} ${HALF}`)}</TileMatrixSet>
<TileMatrixSet><ows:Identifier>geodetic</ows:Identifier><ows:SupportedCRS>EPSG:4326</ows:SupportedCRS>${matrices(true, twoDigits, '90.0 -180.0')}</TileMatrixSet>
</Contents></Capabilities>`;

const twoDigits = (zoom: number): string => String(zoom).padStart(2, '0');

/** GeoServer's WMS 1.3.0: systems stand at the outer layer, the latitude comes first in EPSG:4326. */
const geoServerWms = (origin: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<WMS_Capabilities version="1.3.0" updateSequence="42" xmlns="http://www.opengis.net/wms" xmlns:xlink="http://www.w3.org/1999/xlink">
<Service><Name>WMS</Name><Title>GeoServer Web Map Service</Title><OnlineResource xlink:type="simple" xlink:href="${origin}/geoserver/wms"/></Service>
<Capability><Request><GetMap><Format>image/png</Format><Format>application/atom+xml</Format><Format>image/geotiff</Format><Format>image/jpeg</Format><DCPType><HTTP><Get><OnlineResource xlink:type="simple" xlink:href="${origin}/geoserver/wms?SERVICE=WMS&amp;"/></Get></HTTP></DCPType></GetMap></Request><Exception><Format>XML</Format></Exception>
<Layer><Title>GeoServer</Title><CRS>AUTO:42001</CRS><CRS>EPSG:2000</CRS><CRS>EPSG:4326</CRS><CRS>EPSG:3857</CRS><CRS>CRS:84</CRS>
<Layer queryable="1" opaque="0"><Name>city:ortho</Name><Title>ortho</Title><CRS>EPSG:3857</CRS><CRS>CRS:84</CRS><EX_GeographicBoundingBox><westBoundLongitude>-180</westBoundLongitude><eastBoundLongitude>180</eastBoundLongitude><southBoundLatitude>-90</southBoundLatitude><northBoundLatitude>90</northBoundLatitude></EX_GeographicBoundingBox><Style><Name>raster</Name></Style></Layer></Layer></Capability></WMS_Capabilities>`;

/** MapServer's WMS 1.1.1: systems in one element, with a document type before all. */
const mapServerWms = (origin: string): string => `<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE WMT_MS_Capabilities SYSTEM "http://schemas.opengis.net/wms/1.1.1/WMS_MS_Capabilities.dtd">
<WMT_MS_Capabilities version="1.1.1"><Service><Name>OGC:WMS</Name><Title>MapServer</Title><OnlineResource xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="${origin}/mapserver"/></Service>
<Capability><Request><GetMap><Format>image/png</Format><Format>image/jpeg</Format></GetMap></Request>
<Layer><Name>all</Name><Title>all</Title><SRS>EPSG:25833 EPSG:4326</SRS><Layer queryable="0"><Name>ortho</Name><Title>ortho</Title><SRS>EPSG:4326</SRS></Layer></Layer></Capability></WMT_MS_Capabilities>`;
