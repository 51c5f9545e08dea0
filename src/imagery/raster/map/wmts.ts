import type { Element } from '@xmldom/xmldom';
import { crsFromEpsg } from '../../../geo/crs/crs-from-epsg.ts';
import type { CoordinateReferenceSystem } from '../../../geo/georeference.ts';
import { fromLonLat } from '../../../geo/projection.ts';
import { RasterError } from '../errors.ts';
import {
  childElements,
  epsgOf,
  parameterOf,
  parseCapabilities,
  textOf,
  withParameters,
} from './capabilities.ts';
import type { MapGrid, MapLevel, MapOptions } from './map-grid.ts';

/** Metres of a pixel at a scale of one, by the standard (OGC 07-057r7, 6.1). */
const PIXEL = 0.00028;
const METRES_PER_DEGREE = 111319.49079327358;
const FORMATS = ['image/png', 'image/jpeg', 'image/jpg', 'image/webp'];
const MAX_SIDE = 2 ** 40;

interface Matrix {
  readonly id: string;
  /** Map units of a pixel. */
  readonly resolution: number;
  readonly left: number;
  readonly top: number;
  readonly tileWidth: number;
  readonly tileHeight: number;
  /** Tiles. */
  readonly columns: number;
  readonly rows: number;
}

/**
 * A layer of a Web Map Tile Service as an image. Layer and tile matrix set may stand in the address; else the only layer is
 * taken, and the set in Web Mercator before others. Throws a RasterError.
 * @param ask gives the text behind an address
 */
export async function wmtsGrid(
  address: string,
  name: string,
  { zoom }: MapOptions,
  ask: (url: string) => Promise<string>,
): Promise<MapGrid> {
  const isDocument = /\.xml$/i.test(new URL(address).pathname) && parameterOf(address, 'service') === null;
  const request = { SERVICE: 'WMTS', REQUEST: 'GetCapabilities', VERSION: '1.0.0' };
  const root = parseCapabilities(await ask(isDocument ? address : withParameters(address, request)), name);
  const [contents] = childElements(root, 'Contents');
  if (!contents) throw new RasterError(`${name} describes no layers; check the address`, 'not-a-raster');
  const layer = chosenBy(childElements(contents, 'Layer'), parameterOf(address, 'layer'), 'layer', name);
  const linked = childElements(layer, 'TileMatrixSetLink').map((link) => textOf(link, 'TileMatrixSet'));
  const sets = childElements(contents, 'TileMatrixSet').filter((set) =>
    linked.includes(textOf(set, 'Identifier')),
  );
  const asked = parameterOf(address, 'tilematrixset');
  const codeOf = (set: Element) => epsgOf(textOf(set, 'SupportedCRS') ?? '');
  const set =
    asked === null
      ? ([3857, 84, 4326].map((code) => sets.find((each) => codeOf(each) === code)).find(Boolean) ?? sets[0])
      : chosenBy(sets, asked, 'tilematrixset', name);
  if (!set) throw new RasterError(`${name}: the layer has no tile matrix set`, 'not-a-raster');
  const code = codeOf(set);
  const crs = code === null ? null : await crsFromEpsg(code === 84 ? 4326 : code);
  if (!crs) {
    const system = (textOf(set, 'SupportedCRS') ?? 'no system').slice(0, 80);
    throw new RasterError(
      `${name} is a map in ${system}, which is not known; choose another set: tilematrixset=`,
      'unsupported',
    );
  }
  const matrices = matricesOf(set, crs, code === 84, name);
  const base = baseOf(matrices, zoom, name);
  const tile = tileAddress(isDocument ? (tileOperation(root) ?? address) : address, layer, set, name);
  const level = (matrix: Matrix, width: number, height: number): MapLevel => ({
    ...{ width, height, tileWidth: matrix.tileWidth, tileHeight: matrix.tileHeight },
    tile: (column, row) => tile(matrix.id, column, row),
  });
  const full = [base.columns * base.tileWidth, base.rows * base.tileHeight] as const;
  const coarser = matrices.flatMap((matrix): MapLevel[] => {
    const ratio = matrix.resolution / base.resolution;
    if (ratio <= 1 + 1e-9) return [];
    // Only a matrix whose pixels are whole ones of the same area is an overview.
    const [width, height] = full.map((side) => side / ratio) as [number, number];
    const isWhole = [width, height].every((side) => Math.abs(side - Math.round(side)) < 0.01 && side >= 1);
    const fits =
      Math.abs(matrix.left - base.left) < base.resolution / 100 &&
      Math.abs(matrix.top - base.top) < base.resolution / 100 &&
      width <= matrix.columns * matrix.tileWidth + 0.01 &&
      height <= matrix.rows * matrix.tileHeight + 0.01;
    return isWhole && fits ? [level(matrix, Math.round(width), Math.round(height))] : [];
  });
  const { resolution, left, top } = base;
  return {
    format: 'WMTS',
    levels: [level(base, ...full), ...coarser],
    georeference: { transform: [resolution, 0, left, 0, -resolution, top], crs },
  };
}

function chosenBy(
  elements: readonly Element[],
  asked: string | null,
  parameter: string,
  name: string,
): Element {
  const names = elements.map((element) => textOf(element, 'Identifier') ?? '');
  const listed = names.slice(0, 20).join(', ') + (names.length > 20 ? ', ...' : '');
  if (asked === null) {
    if (elements.length === 1) return elements[0]!;
    throw new RasterError(
      `${name} has ${listed || 'nothing'}; name one in the address: ${parameter}=NAME`,
      'option',
    );
  }
  const found = elements[names.indexOf(asked)];
  if (found) return found;
  throw new RasterError(
    `${name} has no ${parameter} ${asked.slice(0, 60)}; it has ${listed || 'none'}`,
    'option',
  );
}

/** The matrices of a set, finest first. */
function matricesOf(
  set: Element,
  crs: CoordinateReferenceSystem,
  longitudeFirst: boolean,
  name: string,
): Matrix[] {
  const metres = crs.kind === 'geographic' ? METRES_PER_DEGREE : (crs.unit?.metres ?? 1);
  const matrices = childElements(set, 'TileMatrix').map((element): Matrix => {
    const number = (child: string) => Number(textOf(element, child) || Number.NaN);
    const corner = (textOf(element, 'TopLeftCorner') ?? '').split(/\s+/).map(Number);
    const [x = Number.NaN, y = Number.NaN] = corner;
    const matrix = {
      id: textOf(element, 'Identifier') ?? '',
      resolution: (number('ScaleDenominator') * PIXEL) / metres,
      ...{ left: x, top: y },
      ...{ tileWidth: number('TileWidth'), tileHeight: number('TileHeight') },
      ...{ columns: number('MatrixWidth'), rows: number('MatrixHeight') },
    };
    const { tileWidth, tileHeight, columns, rows, resolution, left, top } = matrix;
    const counts = [tileWidth, tileHeight, columns, rows];
    const sound =
      counts.every((count) => Number.isInteger(count) && count > 0) &&
      Math.max(tileWidth, tileHeight) <= 4096 &&
      Math.max(columns * tileWidth, rows * tileHeight) <= MAX_SIDE &&
      [resolution, left, top].every(Number.isFinite) &&
      resolution > 0;
    if (!sound)
      throw new RasterError(
        `${name}: the tile matrix ${matrix.id.slice(0, 40)} makes no sense`,
        'not-a-raster',
      );
    return matrix;
  });
  if (matrices.length === 0) throw new RasterError(`${name}: the tile matrix set is empty`, 'not-a-raster');
  const swapped = crs.kind === 'geographic' ? !longitudeFirst : northingFirst(matrices[0]!, crs);
  return matrices
    .map((matrix) => (swapped ? { ...matrix, left: matrix.top, top: matrix.left } : matrix))
    .sort((a, b) => a.resolution - b.resolution);
}

/** Whether the corner only makes sense with its two numbers exchanged: the middle of where the system is used lies in the map then. */
function northingFirst(
  { left, top, resolution, columns, rows, tileWidth, tileHeight }: Matrix,
  crs: CoordinateReferenceSystem,
): boolean {
  if (!crs.areaOfUse) return false;
  const [west, south, east, north] = crs.areaOfUse;
  try {
    const [x, y] = fromLonLat(crs)((west + (east < west ? east + 360 : east)) / 2, (south + north) / 2);
    const [across, down] = [columns * tileWidth * resolution, rows * tileHeight * resolution];
    const holds = (l: number, t: number) => x >= l && x <= l + across && y <= t && y >= t - down;
    return !holds(left, top) && holds(top, left);
  } catch {
    return false;
  }
}

function baseOf(matrices: readonly Matrix[], zoom: number | undefined, name: string): Matrix {
  if (zoom === undefined) return matrices[0]!;
  const coarsestFirst = [...matrices].reverse();
  const found =
    matrices.find(({ id }) => id === String(zoom) || id.endsWith(`:${zoom}`)) ?? coarsestFirst[zoom];
  if (found) return found;
  const ids = coarsestFirst
    .map(({ id }) => id)
    .join(', ')
    .slice(0, 200);
  throw new RasterError(`${name} has no zoom ${zoom}; it has ${ids}`, 'option');
}

/** Where the service says that tiles are asked for by parameters; null where it does not. */
function tileOperation(root: Element): string | null {
  const [metadata] = childElements(root, 'OperationsMetadata');
  const operations = metadata ? childElements(metadata, 'Operation') : [];
  const ways = operations
    .filter((operation) => operation.getAttribute('name') === 'GetTile')
    .flatMap((operation) => childElements(operation, 'DCP'))
    .flatMap((dcp) => childElements(dcp, 'HTTP'))
    .flatMap((http) => childElements(http, 'Get'));
  for (const get of ways) {
    const isRest = childElements(get, 'Constraint').some((each) => !/KVP/i.test(each.textContent ?? ''));
    const href = Array.from(get.attributes).find(({ localName }) => localName === 'href')?.value;
    if (!isRest && href && URL.canParse(href)) return href;
  }
  return null;
}

/** How a tile's address is made: by the layer's template, else by parameters. */
function tileAddress(address: string, layer: Element, set: Element, name: string) {
  const setName = textOf(set, 'Identifier')!;
  const styles = childElements(layer, 'Style');
  const preferred = styles.find((style) => style.getAttribute('isDefault') === 'true') ?? styles[0];
  const style = parameterOf(address, 'style') ?? (preferred && textOf(preferred, 'Identifier')) ?? 'default';
  const templates = childElements(layer, 'ResourceURL').filter(
    (each) => each.getAttribute('resourceType') === 'tile',
  );
  const offered = [
    ...templates.map((each) => each.getAttribute('format') ?? ''),
    ...childElements(layer, 'Format').map((each) => (each.textContent ?? '').trim()),
  ];
  const wanted = parameterOf(address, 'format');
  const format = (wanted === null ? FORMATS : [wanted]).find((each) => offered.includes(each));
  if (!format) {
    throw new RasterError(
      `${name} gives tiles as ${offered.join(', ').slice(0, 120)}; PNG, JPEG and WebP are read`,
      'unsupported',
    );
  }
  const template = templates.find((each) => each.getAttribute('format') === format)?.getAttribute('template');
  const dimensions = childElements(layer, 'Dimension').map(
    (each) => [textOf(each, 'Identifier') ?? '', textOf(each, 'Default') ?? ''] as const,
  );
  return (matrix: string, column: number, row: number): string => {
    const values: Record<string, string> = {
      ...Object.fromEntries(dimensions),
      ...{ Style: style, TileMatrixSet: setName, TileMatrix: matrix },
      ...{ TileRow: String(row), TileCol: String(column) },
    };
    if (template) {
      const lower = Object.fromEntries(
        Object.entries(values).map(([key, value]) => [key.toLowerCase(), value]),
      );
      return template.replace(/\{(\w+)\}/g, (whole, key: string) => {
        const value = lower[key.toLowerCase()];
        return value === undefined ? whole : encodeURIComponent(value);
      });
    }
    const request = { SERVICE: 'WMTS', REQUEST: 'GetTile', VERSION: '1.0.0', FORMAT: format };
    return withParameters(address, { ...request, LAYER: textOf(layer, 'Identifier')!, ...values });
  };
}
