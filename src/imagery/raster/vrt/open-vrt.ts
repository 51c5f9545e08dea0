import { crsFromWkt } from '../../../geo/crs/well-known-text.ts';
import { groundControlPoints } from '../../../geo/geotiff-tags.ts';
import { PLAIN_CONTENT, type RasterContent } from '../content.ts';
import { RasterError } from '../errors.ts';
import { SMALLEST_LEVEL } from '../level.ts';
import { nodataOf } from '../nodata.ts';
import type { OpenRasterOptions } from '../raster.ts';
import { elementLabels } from '../view/band-labels.ts';
import { type BandSelection, selectBands } from '../view/bands.ts';
import { OpenFiles } from './open-files.ts';
import { parseVrt, type Vrt, type VrtBand, type VrtSource } from './parse-vrt.ts';
import { VrtLevel, type VrtPiece } from './vrt-level.ts';

/** Opens a file that a virtual raster names. Throws a RasterError. */
export type OpenSource = (
  source: Pick<VrtSource, 'file' | 'relative'>,
  options: OpenRasterOptions,
) => Promise<RasterContent>;

const TYPES: Readonly<Record<string, readonly [sampleType: string, bits: number]>> = {
  Byte: ['uint8', 8],
  Int8: ['int8', 8],
  UInt16: ['uint16', 16],
  Int16: ['int16', 16],
  UInt32: ['uint32', 32],
  Int32: ['int32', 32],
  Float32: ['float32', 32],
  Float64: ['float64', 64],
};

/** Bytes of decoded blocks that each of a mosaic's open files may keep. */
const CACHE_OF_FILE = 2 ** 24;
/**
 * A virtual raster as a raster: its files are opened when a window needs them, some at a time. Throws a RasterError for what
 * is no simple mosaic.
 */
export async function openVrt(
  text: string,
  name: string,
  options: OpenRasterOptions,
  open: OpenSource,
): Promise<RasterContent> {
  const vrt = parseVrt(text, name);
  if (vrt.controlPoints > 0 && !vrt.transform && !options.ignoreGeoreference) {
    throw groundControlPoints(name, vrt.controlPoints);
  }
  const selection = selectBands(name, vrt.bands.length, {
    extraSamples: [],
    asked: options.bands,
    labels: elementLabels(text, 'VRTRasterBand'),
  });
  const { shown } = selection;
  const first = vrt.bands[shown[0]]!;
  const type = TYPES[first.type];
  if (!type || shown.some((band) => vrt.bands[band]!.type !== first.type)) {
    const types = [...new Set(shown.map((band) => vrt.bands[band]!.type.slice(0, 20)))].join(' and ');
    throw new RasterError(`${name} has samples of type ${types}, which are not shown`, 'unsupported');
  }
  const files = new OpenFiles();
  const pieces = piecesOf(vrt, selection, files, options, open);
  if (pieces.length === 0) {
    throw new RasterError(`${name} names no file for the bands that are shown`, 'damaged');
  }
  const nodata = shown.map((band) => nodataOf(options, vrt.bands[band]!.nodata));
  const level = (width: number, height: number) => new VrtLevel(width, height, vrt, pieces, nodata);
  const crs = vrt.wkt && !options.ignoreGeoreference ? await crsFromWkt(vrt.wkt, name) : null;
  return {
    ...PLAIN_CONTENT,
    ...{ name, format: 'VRT', sampleType: type[0], bits: type[1] },
    bandCount: selection.count,
    bandLabels: elementLabels(text, 'VRTRasterBand'),
    bands: shown.map((band) => band + 1) as [number, number, number],
    nodata: nodata[0]!,
    mayLackData: true,
    georeference: vrt.transform && !options.ignoreGeoreference ? { transform: vrt.transform, crs } : null,
    levels: [level(vrt.width, vrt.height), ...(await overviewsOf(vrt, pieces[0]!, level))],
    warnings: selection.warnings,
    close: () => files.close(),
  };
}

/** Overviews where the first file has some, which stands for the others; a file without them is read at full resolution. */
async function overviewsOf(
  { width, height }: Vrt,
  piece: VrtPiece,
  level: (width: number, height: number) => VrtLevel,
): Promise<VrtLevel[]> {
  const { content, release } = await piece.open();
  try {
    const [full, ...overviews] = content.levels;
    const stretched = piece.from && piece.to ? piece.from.width / piece.to.width : 1;
    return overviews.flatMap((overview) => {
      const factor = full.width / overview.width / stretched;
      const size = [width, height].map((side) => Math.ceil(side / factor)) as [number, number];
      return factor > 1 && Math.min(...size) >= SMALLEST_LEVEL ? [level(...size)] : [];
    });
  } finally {
    release();
  }
}

/** Sources of the shown bands: those of one place in one file are read together. */
function piecesOf(
  vrt: Vrt,
  { shown, alpha }: BandSelection,
  files: OpenFiles,
  options: OpenRasterOptions,
  open: OpenSource,
): VrtPiece[] {
  const groups = new Map<string, { source: VrtSource; channels: [number, number][] }>();
  const add = (band: VrtBand, channel: number) => {
    for (const [order, source] of band.sources.entries()) {
      if (source.constant) continue;
      const { file, relative, from, to, nodata } = source;
      // Transparency is a number of its own; the order within a band stays that of the file.
      const key = JSON.stringify([channel === 3, order, file, relative, from, to, nodata]);
      const group = groups.get(key) ?? { source, channels: [] };
      group.channels.push([channel, source.band]);
      groups.set(key, group);
    }
  };
  for (const [channel, band] of shown.entries()) add(vrt.bands[band]!, channel);
  if (alpha !== null) add(vrt.bands[alpha]!, 3);
  const { maxPixels, maxBlockSamples, damagedTiles, http } = options;
  const common = { maxPixels, maxBlockSamples, damagedTiles, http };
  const reading = Object.fromEntries(Object.entries(common).filter(([, value]) => value !== undefined));
  return [...groups.values()].map(({ source, channels }) => {
    const { file, relative, from, to, nodata } = source;
    const given = channels.map(([, band]) => band);
    const bands = [given[0]!, given[1] ?? given[0]!, given[2] ?? given[0]!];
    const key = JSON.stringify([file, relative, bands, nodata]);
    return {
      ...{ from, to },
      channels: channels.map(([channel], index) => [channel, index] as const),
      open: () =>
        files.use(key, () =>
          open(
            { file, relative },
            {
              ...reading,
              ...{ bands, nodata: nodata ?? 'none', cacheBytes: CACHE_OF_FILE, ignoreGeoreference: true },
            },
          ),
        ),
    };
  });
}
