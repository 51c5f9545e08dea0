import type { Georeference } from '../../../geo/georeference.ts';
import { BlockCache } from '../block-cache.ts';
import type { RasterContent } from '../content.ts';
import { PLAIN_CONTENT } from '../content.ts';
import { RasterError } from '../errors.ts';
import { type RasterLevel, SMALLEST_LEVEL } from '../level.ts';
import { nodataOf } from '../nodata.ts';
import type { OpenRasterOptions } from '../raster.ts';
import { chunkedSource, type RasterSource } from '../source/source.ts';
import type { BandLabel } from '../view/band-labels.ts';
import { selectBands } from '../view/bands.ts';
import { readJp2Boxes } from './boxes.ts';
import { type Codestream, readCodestream, TileParts } from './codestream.ts';
import type { Jp2Decoder } from './jp2-decoder.ts';
import { damagedJp2, unsupportedJp2 } from './jp2-error.ts';
import { Jp2Level } from './jp2-level.ts';
import { placeOfJp2 } from './jp2-place.ts';

/** What is known from files beside the image. */
export interface Jp2Companions {
  readonly nodata?: number | null;
  readonly labels?: readonly BandLabel[];
  readonly over?: Partial<Georeference>;
  readonly under?: Partial<Georeference>;
}

const DEFAULT_CACHE = 2 ** 27;
/** Samples of a tile, of all components: OpenJPEG takes some eight bytes for each. */
const MAX_TILE_SAMPLES = 2 ** 27;
/** Code blocks and precincts of a tile, and packets: the decoder takes memory for each before it reads any. */
const MAX_PARTS = 2 ** 19;
const MAX_PACKETS = 2 ** 22;
/**
 * Opens a JPEG 2000 file: boxes and the codestream's header are read and held against what may be decoded, no pixel is. Its
 * resolutions are the levels. Throws a RasterError or a GeoreferenceError.
 */
export async function openJp2(
  file: RasterSource,
  options: OpenRasterOptions,
  decode: Jp2Decoder,
  companions: Jp2Companions = {},
): Promise<Omit<RasterContent, 'close'> & { readonly release: () => void }> {
  const { name } = file;
  const { signal } = options;
  const source = chunkedSource(file);
  const boxes = await readJp2Boxes(source, signal);
  const codestream = await readCodestream(source, boxes.codestream.offset, signal);
  checkSize(codestream, name, options.maxBlockSamples);
  const { components } = codestream;
  const labels: BandLabel[] = (['red', 'green', 'blue'] as const).flatMap((text, index) => {
    const band = boxes.colours?.[index];
    return band === undefined ? [] : [{ band: band + 1, by: 'interpretation' as const, text }];
  });
  if (boxes.alpha !== null && boxes.alpha < components.length) {
    labels.push({ band: boxes.alpha + 1, by: 'interpretation', text: 'alpha' });
  }
  const selection = selectBands(name, components.length, {
    extraSamples: [],
    asked: options.bands,
    labels: [...labels, ...(companions.labels ?? [])],
    isRgb: boxes.isRgb,
  });
  const { shown, alpha } = selection;
  const { bits, signed } = components[shown[0]]!;
  for (const band of shown) {
    const { bits: depth, signed: sign } = components[band]!;
    if (depth !== bits || sign !== signed) throw unsupportedJp2(name, 'bands of different sample types');
  }
  if (bits > 16 || (signed && bits <= 8))
    throw unsupportedJp2(name, `${signed ? 'signed ' : ''}${bits}-bit samples`);
  if (alpha !== null && components[alpha]!.bits > 16)
    throw unsupportedJp2(name, 'a transparency of more than 16 bits');
  const nodata = nodataOf(options, companions.nodata ?? null);
  const cache = new BlockCache(options.cacheBytes ?? DEFAULT_CACHE);
  const damaged = new Set<string>();
  const parts = new TileParts(source, codestream, boxes.codestream.end);
  const context = {
    ...{ source, codestream, parts, decode, cache, selection, nodata, damaged },
    damagedTiles: options.damagedTiles ?? 'error',
  };
  const halvings = Math.min(...codestream.styles.map(({ decompositions }) => decompositions));
  const levels: RasterLevel[] = [new Jp2Level(context, 0)];
  for (let level = 1; level <= halvings; level++) {
    const smaller = new Jp2Level(context, level);
    if (Math.min(smaller.width, smaller.height) < SMALLEST_LEVEL) break;
    levels.push(smaller);
  }
  const own = options.ignoreGeoreference ? null : await placeOfJp2(boxes, name);
  const transform = companions.over?.transform ?? own?.transform ?? companions.under?.transform ?? null;
  const crs = companions.over?.crs ?? own?.crs ?? companions.under?.crs ?? null;
  return {
    ...PLAIN_CONTENT,
    ...{ name, format: 'JPEG 2000', damaged, nodata, bits },
    bandCount: selection.count,
    bands: shown.map((band) => band + 1) as [number, number, number],
    sampleType: bits <= 8 ? 'uint8' : signed ? 'int16' : 'uint16',
    mayLackData: nodata !== null || alpha !== null,
    georeference: options.ignoreGeoreference || !transform ? null : { transform, crs },
    levels: levels as [RasterLevel, ...RasterLevel[]],
    warnings: selection.warnings,
    release: () => cache.clear(),
  };
}

/** Refuses tiles that cannot be decoded within bounds, before anything of them is read. */
function checkSize(codestream: Codestream, name: string, maxBlockSamples = Number.POSITIVE_INFINITY): void {
  const { left, top, right, bottom, tileWidth, tileHeight, components, styles, layers } = codestream;
  const width = Math.min(tileWidth, right - left);
  const height = Math.min(tileHeight, bottom - top);
  const samples = width * height * components.length;
  if (samples > Math.min(MAX_TILE_SAMPLES, maxBlockSamples)) {
    throw new RasterError(
      `${name} has a tile of ${width} x ${height} pixels and ${components.length} components, which has to be decoded at once; tile it: gdal_translate -of GTiff -co TILED=YES -co COMPRESS=DEFLATE`,
      'too-large',
    );
  }
  for (const { decompositions, precincts, blockWidth, blockHeight } of styles) {
    let parts = 0;
    let packets = 0;
    for (let resolution = 0; resolution <= decompositions; resolution++) {
      const factor = 2 ** (decompositions - resolution);
      const [across, down] = [Math.ceil(width / factor), Math.ceil(height / factor)];
      const [wide, high] = precincts[resolution]!;
      const count = (Math.ceil(across / 2 ** wide) + 1) * (Math.ceil(down / 2 ** high) + 1);
      const block = (exponent: number, most: number) => 2 ** Math.min(exponent, Math.max(0, most - 1));
      const blocks =
        (Math.ceil(across / block(blockWidth, wide)) + 1) * (Math.ceil(down / block(blockHeight, high)) + 1);
      packets += count * components.length * layers;
      parts += (3 * count + blocks) * components.length;
    }
    if (parts > MAX_PARTS || packets > MAX_PACKETS) {
      throw damagedJp2(name, `a tile of ${parts} code blocks and ${packets} packets`);
    }
  }
}
