import type { Element } from '@xmldom/xmldom';
import { crsFromEpsg } from '../../../geo/crs/crs-from-epsg.ts';
import { RasterError } from '../errors.ts';
import {
  childElements,
  epsgOf,
  parameterOf,
  parseCapabilities,
  textOf,
  withParameters,
} from './capabilities.ts';
import { HALF_WORLD, type MapGrid, type MapLevel, type MapOptions } from './map-grid.ts';
import { checkedZoom } from './xyz.ts';

const TILE = 512;
const FORMATS = ['image/png', 'image/jpeg', 'image/webp'];

interface NamedLayer {
  readonly name: string;
  /** As the service writes them, its own and those of what it belongs to. */
  readonly systems: readonly string[];
}

/**
 * A Web Map Service (1.1.1 or 1.3.0) as an image of the world in Web Mercator, or in degrees where it has only these, asked for in
 * pieces of 512 pixels a side. The layer stands in the address. Throws a RasterError.
 * @param ask gives the text behind an address
 */
export async function wmsGrid(
  address: string,
  name: string,
  { zoom }: MapOptions,
  ask: (url: string) => Promise<string>,
): Promise<MapGrid> {
  const finest = checkedZoom(zoom, name);
  const wanted = parameterOf(address, 'version');
  const version = wanted !== null && /^1\.1\.\d$/.test(wanted) ? '1.1.1' : '1.3.0';
  const text = await ask(
    withParameters(address, { SERVICE: 'WMS', REQUEST: 'GetCapabilities', VERSION: version }),
  );
  const root = parseCapabilities(text, name);
  const spoken = root.getAttribute('version') || version;
  const isOld = /^1\.[01]\./.test(spoken);
  const capability = childElements(root, 'Capability')[0];
  const layers = capability
    ? childElements(capability, 'Layer').flatMap((layer) => namedLayers(layer, []))
    : [];
  const chosen = chooseLayers(parameterOf(address, 'layers'), layers, name);
  const system = chooseSystem(parameterOf(address, isOld ? 'srs' : 'crs'), chosen, name);
  const format = chooseFormat(parameterOf(address, 'format'), capability ?? null, name);
  const code = epsgOf(system)!;
  const inDegrees = code !== 3857;
  // Degrees of 4326 come with the latitude first since 1.3.0; CRS:84 is there for those who want longitude first.
  const latitudeFirst = !isOld && code === 4326;
  const [left, top] = inDegrees ? [-180, 90] : [-HALF_WORLD, HALF_WORLD];
  const [across, down] = inDegrees ? [360, 180] : [2 * HALF_WORLD, 2 * HALF_WORLD];
  const common = {
    ...{ SERVICE: 'WMS', REQUEST: 'GetMap', VERSION: isOld ? '1.1.1' : '1.3.0' },
    ...{ LAYERS: chosen.map((layer) => layer.name).join(','), STYLES: parameterOf(address, 'styles') ?? '' },
    [isOld ? 'SRS' : 'CRS']: system,
    ...{ FORMAT: format, WIDTH: String(TILE), HEIGHT: String(TILE) },
    ...(format === 'image/jpeg' ? {} : { TRANSPARENT: 'TRUE' }),
  };
  const level = (z: number): MapLevel => {
    const width = 256 * 2 ** z;
    const resolution = across / width;
    return {
      ...{ width, height: Math.round(down / resolution), tileWidth: TILE, tileHeight: TILE },
      tile: (column, row) => {
        const west = left + column * TILE * resolution;
        const north = top - row * TILE * resolution;
        const [east, south] = [west + TILE * resolution, north - TILE * resolution];
        const box = latitudeFirst ? [south, west, north, east] : [west, south, east, north];
        return withParameters(address, { ...common, BBOX: box.map((value) => String(value)).join(',') });
      },
    };
  };
  const resolution = across / (256 * 2 ** finest);
  return {
    format: 'WMS',
    levels: [level(finest), ...Array.from({ length: finest }, (_, i) => level(finest - 1 - i))],
    georeference: {
      transform: [resolution, 0, left, 0, -resolution, top],
      crs: await crsFromEpsg(inDegrees ? 4326 : 3857),
    },
  };
}

function namedLayers(layer: Element, inherited: readonly string[]): NamedLayer[] {
  const own = [...childElements(layer, 'CRS'), ...childElements(layer, 'SRS')].flatMap((element) =>
    (element.textContent ?? '').trim().split(/\s+/),
  );
  const systems = [...inherited, ...own];
  const name = textOf(layer, 'Name');
  return [
    ...(name ? [{ name, systems }] : []),
    ...childElements(layer, 'Layer').flatMap((child) => namedLayers(child, systems)),
  ];
}

function chooseLayers(asked: string | null, layers: readonly NamedLayer[], name: string): NamedLayer[] {
  const names = layers.map((layer) => layer.name);
  const listed = names.slice(0, 20).join(', ') + (names.length > 20 ? ', ...' : '');
  if (asked === null) {
    if (layers.length === 1) return [layers[0]!];
    throw new RasterError(
      `${name} has the layers ${listed || 'none'}; name one in the address: layers=NAME`,
      'option',
    );
  }
  return asked.split(',').map((wanted) => {
    const found = layers.find((layer) => layer.name === wanted);
    if (found) return found;
    throw new RasterError(
      `${name} has no layer ${wanted.slice(0, 60)}; it has ${listed || 'none'}`,
      'option',
    );
  });
}

function chooseSystem(asked: string | null, layers: readonly NamedLayer[], name: string): string {
  const shared = layers[0]!.systems.filter((system) =>
    layers.every(({ systems }) => systems.includes(system)),
  );
  const offered = asked === null ? shared : [asked];
  for (const code of [3857, 84, 4326]) {
    const found = offered.find((system) => epsgOf(system) === code);
    if (found) return found;
  }
  throw new RasterError(
    `${name} is asked for in ${offered.slice(0, 10).join(', ').slice(0, 200) || 'no system'}; Web Mercator (EPSG:3857) and degrees (EPSG:4326, CRS:84) are read`,
    'unsupported',
  );
}

function chooseFormat(asked: string | null, capability: Element | null, name: string): string {
  if (asked !== null && FORMATS.includes(asked)) return asked;
  const request = capability && childElements(capability, 'Request')[0];
  const map = request && childElements(request, 'GetMap')[0];
  const offered = map
    ? childElements(map, 'Format').map((format) => (format.textContent ?? '').trim())
    : FORMATS;
  const found = FORMATS.find((format) => offered.includes(format));
  if (found && asked === null) return found;
  throw new RasterError(
    `${name} gives pictures as ${(asked ?? offered.join(', ')).slice(0, 120)}; of these none is read: PNG, JPEG and WebP are`,
    'unsupported',
  );
}
