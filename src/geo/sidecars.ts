import { GeoreferenceError } from './errors.ts';
import type { GeoTransform } from './georeference.ts';
import { centreToCorner } from './geotiff-tags.ts';

/** What GDAL's `.aux.xml` beside an image can add to it. */
export interface AuxiliaryMetadata {
  readonly wkt: string | null;
  readonly transform: GeoTransform | null;
  /** How many ground control points it lists. */
  readonly controlPoints: number;
  readonly nodata: number | null;
}

/**
 * The transform in a world file (.tfw, .pgw, .jgw, .wld): six lines, of which the last two place the centre of the
 * first pixel. Throws a GeoreferenceError that names the file.
 */
export function parseWorldFile(text: string, path: string): GeoTransform {
  const numbers = text
    .trim()
    .split(/\s+/)
    .slice(0, 6)
    .map((part) => Number(part.replace(',', '.')));
  if (numbers.length < 6 || !numbers.every(Number.isFinite)) {
    throw new GeoreferenceError(
      `${path} is no world file, which has six lines of one number each; write it again or remove it`,
      'damaged',
    );
  }
  const [a, d, b, e, c, f] = numbers as [number, number, number, number, number, number];
  return centreToCorner([a, b, c, d, e, f]);
}

/** The parts of GDAL's `.aux.xml` that place an image. Throws a GeoreferenceError that names the file. */
export function parseAuxiliaryXml(xml: string, path: string): AuxiliaryMetadata {
  if (!/<PAMDataset/.test(xml)) return { wkt: null, transform: null, controlPoints: 0, nodata: null };
  const wkt = element(xml, 'SRS');
  const numbers = element(xml, 'GeoTransform')?.split(',').map(Number) ?? null;
  if (numbers && (numbers.length !== 6 || !numbers.every(Number.isFinite))) {
    throw new GeoreferenceError(
      `${path} has a GeoTransform that is not six numbers; write it again`,
      'damaged',
    );
  }
  const nodata = element(xml, 'NoDataValue');
  if (nodata && Number.isNaN(Number(nodata)) && !/^[-+]?nan$/i.test(nodata)) {
    throw new GeoreferenceError(
      `${path} has the NoDataValue ${JSON.stringify(nodata.slice(0, 30))}, which is no number; write it again`,
      'damaged',
    );
  }
  // GDAL's order begins with the origin.
  const transform = numbers && ([1, 2, 0, 4, 5, 3].map((at) => numbers[at]!) as unknown as GeoTransform);
  return {
    wkt: wkt || null,
    transform,
    controlPoints: xml.match(/<GCP\s/g)?.length ?? 0,
    nodata: nodata === null || nodata === '' ? null : Number(nodata),
  };
}

const ENTITIES: Readonly<Record<string, string>> = { quot: '"', apos: "'", lt: '<', gt: '>', amp: '&' };

/** The text of the first element of a name that holds nothing but text. Looks at every character once. */
function element(xml: string, name: string): string | null {
  const close = `</${name}>`;
  for (let at = xml.indexOf(`<${name}`); at >= 0; at = xml.indexOf(`<${name}`, at + 1)) {
    const after = at + 1 + name.length;
    if (xml[after] !== '>' && !/\s/.test(xml[after] ?? '')) continue;
    const open = xml.indexOf('>', after);
    if (open < 0) return null;
    const end = xml.indexOf('<', open);
    if (end < 0) return null;
    if (!xml.startsWith(close, end)) {
      at = open;
      continue;
    }
    const text = xml.slice(open + 1, end);
    return text.replace(/&(\w+);/g, (whole, entity: string) => ENTITIES[entity] ?? whole).trim();
  }
  return null;
}
