import { DOMParser, type Element, onErrorStopParsing } from '@xmldom/xmldom';
import type { GeoTransform } from '../../../geo/georeference.ts';
import { RasterError } from '../errors.ts';

/** A rectangle in pixels; fractions are allowed. */
export interface VrtRect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A part of one band that comes from a band of a file. */
export interface VrtSource {
  readonly file: string;
  /** Whether `file` counts from the folder of the virtual raster. */
  readonly relative: boolean;
  /** Counted from 1. */
  readonly band: number;
  readonly from: VrtRect | null;
  readonly to: VrtRect | null;
  /** The source's value for missing data, where it leaves out what has it. */
  readonly nodata: number | null;
  /** Whether the source covers its part with one value, as the transparency of a mosaic does. */
  readonly constant: boolean;
}

export interface VrtBand {
  readonly type: string;
  readonly nodata: number | null;
  readonly sources: readonly VrtSource[];
}

/** What a virtual raster says: a mosaic of parts of files. */
export interface Vrt {
  readonly width: number;
  readonly height: number;
  readonly wkt: string | null;
  readonly transform: GeoTransform | null;
  readonly controlPoints: number;
  readonly bands: readonly VrtBand[];
}

const MAX_SIDE = 2 ** 31 - 1;
const MAX_BANDS = 1000;
const MAX_SOURCES = 100_000;

/** Elements of a source that say how it is read, and nothing else. */
const PLAIN = new Set([
  ...['SourceFilename', 'SourceBand', 'SourceProperties', 'SrcRect', 'DstRect', 'NODATA', 'UseMaskBand'],
]);

/**
 * Reads GDAL's virtual raster of a simple mosaic: bands of SimpleSource, and of ComplexSource that does no more than leave out
 * missing data. Throws a RasterError that names whatever else it finds.
 */
export function parseVrt(text: string, name: string): Vrt {
  const damaged = (what: string, cause?: unknown) =>
    new RasterError(`${name} is a damaged VRT file (${what}); make it again: gdalbuildvrt`, 'damaged', {
      cause,
    });
  const refused = (what: string) =>
    new RasterError(
      `${name} is a virtual raster with ${what}, which is not read; make a file of it: gdal_translate ${JSON.stringify(name)} converted.tif`,
      'unsupported',
    );
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) throw refused('a document type of its own');
  let root: Element | null;
  try {
    root = new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'text/xml').documentElement;
  } catch (cause) {
    throw damaged('its XML is broken', cause);
  }
  if (root?.nodeName !== 'VRTDataset') throw damaged('it has no VRTDataset');
  const subclass = root.getAttribute('subClass');
  if (subclass) throw refused(`the kind ${subclass.slice(0, 60)}`);
  const side = (attribute: string) => {
    const value = Number(root.getAttribute(attribute) || Number.NaN);
    if (!(Number.isInteger(value) && value > 0 && value <= MAX_SIDE))
      throw damaged(`its ${attribute} is no size`);
    return value;
  };
  for (const each of elementsOf(root)) {
    if (
      each.nodeName === 'Group' ||
      each.nodeName === 'PansharpeningOptions' ||
      each.nodeName === 'GDALWarpOptions'
    ) {
      throw refused(each.nodeName);
    }
    if (each.nodeName === 'MaskBand') checkMask(each, refused);
  }
  let sources = 0;
  const bands = elementsOf(root, 'VRTRasterBand').map((element): VrtBand => {
    const kind = element.getAttribute('subClass');
    if (kind) throw refused(`a band of the kind ${kind.slice(0, 60)}`);
    const found: VrtSource[] = [];
    for (const each of elementsOf(element)) {
      if (/Source$/.test(each.nodeName)) found.push(sourceOf(each, damaged, refused));
      else if (each.nodeName === 'PixelFunctionType') throw refused('a pixel function');
    }
    sources += found.length;
    if (sources > MAX_SOURCES) throw refused(`more than ${MAX_SOURCES} sources`);
    const nodata = numberIn(element, 'NoDataValue');
    return { type: element.getAttribute('dataType') || 'Byte', nodata, sources: found };
  });
  if (bands.length === 0 || bands.length > MAX_BANDS) throw damaged(`it has ${bands.length} bands`);
  const numbers = textIn(root, 'GeoTransform')?.split(',').map(Number) ?? null;
  if (numbers && (numbers.length !== 6 || !numbers.every(Number.isFinite))) {
    throw damaged('its GeoTransform is not six numbers');
  }
  return {
    width: side('rasterXSize'),
    height: side('rasterYSize'),
    wkt: textIn(root, 'SRS') || null,
    // GDAL's order begins with the origin.
    transform: numbers && ([1, 2, 0, 4, 5, 3].map((at) => numbers[at]!) as unknown as GeoTransform),
    controlPoints: elementsOf(root, 'GCPList').flatMap((list) => elementsOf(list, 'GCP')).length,
    bands,
  };
}

function sourceOf(
  element: Element,
  damaged: (what: string) => RasterError,
  refused: (what: string) => RasterError,
): VrtSource {
  const kind = element.nodeName;
  if (kind !== 'SimpleSource' && kind !== 'ComplexSource') throw refused(`a source of the kind ${kind}`);
  if (element.getAttribute('resampling') && element.getAttribute('resampling') !== 'nearest') {
    throw refused(`a source that is resampled (${element.getAttribute('resampling')!.slice(0, 40)})`);
  }
  const constant = numberIn(element, 'ScaleRatio') === 0 && numberIn(element, 'ScaleOffset') === 255;
  for (const { nodeName } of elementsOf(element)) {
    if (constant && /^Scale/.test(nodeName)) continue;
    if (!PLAIN.has(nodeName)) throw refused(`a source with ${nodeName}`);
  }
  const [file] = elementsOf(element, 'SourceFilename');
  const path = file?.textContent?.trim() ?? '';
  if (path === '') throw damaged('a source names no file');
  const band = numberIn(element, 'SourceBand') ?? 1;
  if (!(Number.isInteger(band) && band >= 1)) {
    throw refused(`a source of band ${(textIn(element, 'SourceBand') ?? '').slice(0, 40)}`);
  }
  const rect = (name: string): VrtRect | null => {
    const [found] = elementsOf(element, name);
    if (!found) return null;
    const [x, y, width, height] = ['xOff', 'yOff', 'xSize', 'ySize'].map((attribute) =>
      Number(found.getAttribute(attribute) || Number.NaN),
    ) as [number, number, number, number];
    if (
      ![x, y, width, height].every((value) => Math.abs(value) <= 2 * MAX_SIDE) ||
      width <= 0 ||
      height <= 0
    ) {
      throw damaged(`a source has a ${name} without an area`);
    }
    return { x, y, width, height };
  };
  return {
    file: path,
    relative: file!.getAttribute('relativeToVRT') === '1',
    ...{ band, constant, from: rect('SrcRect'), to: rect('DstRect') },
    nodata: kind === 'ComplexSource' ? numberIn(element, 'NODATA') : null,
  };
}

/** A mask that is made of the sources' own masks says what they say anyway. */
function checkMask(mask: Element, refused: (what: string) => RasterError): void {
  for (const band of elementsOf(mask, 'VRTRasterBand')) {
    for (const source of elementsOf(band)) {
      if (/Source$/.test(source.nodeName) && !/^mask/.test(textIn(source, 'SourceBand') ?? '')) {
        throw refused('a mask of its own');
      }
    }
  }
}

const elementsOf = (parent: Element, name?: string): Element[] =>
  Array.from(parent.childNodes).filter(
    (node) => node.nodeType === 1 && (name === undefined || node.nodeName === name),
  ) as Element[];

const textIn = (parent: Element, name: string): string | null =>
  elementsOf(parent, name)[0]?.textContent?.trim() ?? null;

function numberIn(parent: Element, name: string): number | null {
  const text = textIn(parent, name);
  if (text === null || text === '') return null;
  return Number(text);
}
