import type { ImageQuestion, ImageView } from '../../answers/index.ts';
import type { CoordinateSpace } from '../../geo/bounding-box.ts';
import type { AreaMethod } from '../../vector/features/index.ts';
import { UsageError } from '../failure.ts';
import type { ModelOptions } from '../model-options.ts';

/** Options of `skyrefer segment` as they are typed. */
export interface SegmentCommandOptions extends ModelOptions {
  readonly out: readonly string[];
  readonly json?: boolean;
  readonly bands?: string;
  readonly stretch?: string;
  readonly nodata?: string;
  readonly page?: string;
  readonly asset?: string;
  readonly source?: string;
  readonly zoom?: string;
  readonly bbox?: string;
  readonly bboxCrs?: CoordinateSpace;
  readonly gsd?: string;
  readonly all?: boolean;
  readonly minScore?: string;
  readonly assumePresent?: boolean;
  readonly tryAnyway?: boolean;
  readonly threshold?: string;
  readonly probability?: boolean;
  readonly classes?: boolean;
  readonly layer?: string;
  readonly append?: boolean;
  readonly simplify?: string;
  readonly minArea?: string;
  readonly regularise?: boolean;
  readonly smooth?: boolean;
  readonly maxAreaChange?: string;
  readonly area?: AreaMethod;
  readonly point?: readonly string[];
  readonly box?: string;
  readonly pairs?: string;
  readonly shard?: string;
  readonly jobs?: string;
  readonly onError?: 'skip' | 'stop';
  readonly manifest?: string;
  readonly resume?: boolean;
  readonly dryRun?: boolean;
}

type PointOption = NonNullable<ImageQuestion['points']>[number];

/** Options as the work takes them: how images are looked at, what is asked, and what is written. */
export interface SegmentSettings extends ImageView, ImageQuestion {
  readonly all: boolean;
  /** Of a STAC item. */
  readonly asset?: string;
  /** Of a map service. */
  readonly zoom?: number;
  /** Of points and boxes. */
  readonly space: CoordinateSpace;
  readonly probability: boolean;
  /** GeoTIFFs hold a value for each sentence. */
  readonly classes: boolean;
  /** Of GeoPackages; null: the default. */
  readonly layer: string | null;
  readonly append: boolean;
  /** Pixels; null: not at all, or in metres. */
  readonly simplify: number | null;
  readonly simplifyMetres: number | null;
  /** Square metres; null: everything. */
  readonly minArea: number | null;
  readonly regularise: boolean;
  readonly smooth: boolean;
  /** Part of an area; null: the default. */
  readonly maxAreaChange: number | null;
  readonly area: AreaMethod;
  readonly jobs: number;
  readonly onError: 'skip' | 'stop';
  readonly resume: boolean;
}

/** Checks options; throws a UsageError that names the option and what it takes. */
export async function settingsOf(options: SegmentCommandOptions): Promise<SegmentSettings> {
  const { parseBbox } = await import('../../geo/bounding-box.ts');
  const { parseStretch } = await import('../../imagery/raster/view/stretch.ts');
  const { parseNodata } = await import('../../imagery/raster/nodata.ts');
  const space = options.bboxCrs ?? 'pixel';
  const threshold = number(
    options.threshold,
    '--threshold',
    'a probability between 0 and 1',
    (v) => v > 0 && v < 1,
  );
  const settings: SegmentSettings = {
    bands: options.bands === undefined ? null : bandsOf(options.bands),
    stretch:
      options.stretch === undefined ? null : asUsage('--stretch', () => parseStretch(options.stretch!)),
    nodata: options.nodata === undefined ? null : asUsage('--nodata', () => parseNodata(options.nodata!)),
    page: number(options.page, '--page', 'a whole number from 1', (v) => Number.isInteger(v) && v >= 1),
    ...(options.zoom === undefined
      ? {}
      : {
          zoom: number(
            options.zoom,
            '--zoom',
            'a whole number from 0',
            (v) => Number.isInteger(v) && v >= 0,
          )!,
        }),
    ...(options.asset === undefined ? {} : { asset: options.asset }),
    bbox: options.bbox === undefined ? null : asUsage('--bbox', () => parseBbox(options.bbox!, space)),
    space,
    gsd: number(options.gsd, '--gsd', 'metres per pixel above 0, e.g. 0.5', (v) => v > 0),
    all: options.all ?? false,
    minScore: number(options.minScore, '--min-score', 'a number from 0 to 1', (v) => v >= 0 && v <= 1),
    assumePresent: options.assumePresent ?? false,
    tryAnyway: options.tryAnyway ?? false,
    threshold,
    probability: options.probability ?? false,
    classes: options.classes ?? false,
    layer: options.layer ?? null,
    append: options.append ?? false,
    ...toleranceOf(options.simplify),
    area: options.area ?? 'geodesic',
    minArea: number(options.minArea, '--min-area', 'square metres of at least 0', (v) => v >= 0),
    regularise: options.regularise ?? false,
    smooth: options.smooth ?? false,
    maxAreaChange: number(
      options.maxAreaChange,
      '--max-area-change',
      'a part of the area from 0 to 1, e.g. 0.1',
      (v) => v >= 0 && v <= 1,
    ),
    points: (options.point ?? []).map(pointOf),
    box: options.box === undefined ? null : asUsage('--box', () => parseBbox(options.box!, space)),
    jobs: number(options.jobs, '--jobs', 'a whole number from 1', (v) => Number.isInteger(v) && v >= 1) ?? 1,
    onError: options.onError ?? (options.pairs === undefined ? 'stop' : 'skip'),
    resume: options.resume ?? false,
  };
  if (options.minScore !== undefined && !settings.all) {
    throw new UsageError('--min-score says which windows count with --all; give --all too');
  }
  if ((settings.append || settings.layer !== null) && !options.out.some((path) => /\.gpkg$/i.test(path))) {
    throw new UsageError(
      `${settings.append ? '--append adds to' : '--layer names a layer of'} a GeoPackage; give --out FILE.gpkg, too`,
    );
  }
  if (settings.classes && settings.probability) {
    throw new UsageError(
      '--classes writes a value for each sentence, --probability one of probabilities; give one of them',
    );
  }
  if (settings.maxAreaChange !== null && !settings.regularise && !settings.smooth) {
    throw new UsageError(
      '--max-area-change says how much --regularise and --smooth may change; give one of them too',
    );
  }
  if ((settings.points!.length > 0 || settings.box) && settings.all) {
    throw new UsageError(
      '--point and --box correct one answer; with --all there are many: leave one of them out',
    );
  }
  return settings;
}

function number(
  text: string | undefined,
  option: string,
  takes: string,
  sound: (value: number) => boolean,
): number | null {
  if (text === undefined) return null;
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (!Number.isFinite(value) || !sound(value)) throw new UsageError(`${option} ${text}: it takes ${takes}`);
  return value;
}

/** A tolerance in pixels, or with an m behind it in metres. */
function toleranceOf(text: string | undefined): Pick<SegmentSettings, 'simplify' | 'simplifyMetres'> {
  const inMetres = text?.match(/^(.*\d\.?)\s*m$/)?.[1];
  const takes = 'a tolerance of at least 0 in pixels, e.g. 1.5, or in metres, e.g. 0.5m';
  const value = number(inMetres ?? text, '--simplify', takes, (v) => v >= 0);
  return inMetres === undefined
    ? { simplify: value, simplifyMetres: null }
    : { simplify: null, simplifyMetres: value };
}

function bandsOf(text: string): number[] {
  const bands = text.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  const sound = bands.every((band) => Number.isInteger(band) && band >= 1);
  if (!sound || (bands.length !== 3 && bands.length !== 1)) {
    throw new UsageError(
      `--bands ${text}: it takes the numbers of the bands to show as red, green and blue, counted from 1, e.g. 4,3,2; or one band`,
    );
  }
  return bands;
}

function pointOf(text: string): PointOption {
  const [x, y, sign, ...more] = text.split(',').map((part) => part.trim());
  const numbers = [x, y].map((part) => (part ? Number(part) : Number.NaN));
  if (
    !numbers.every(Number.isFinite) ||
    more.length > 0 ||
    !(sign === undefined || sign === '-' || sign === '+')
  ) {
    throw new UsageError(
      `--point ${text}: it takes X,Y for a place on the object, X,Y,- for one that is not the object's`,
    );
  }
  return { x: numbers[0]!, y: numbers[1]!, positive: sign !== '-' };
}

/** Errors of parsing an option's value are errors of usage. */
function asUsage<Value>(option: string, parse: () => Value): Value {
  try {
    return parse();
  } catch (error) {
    throw new UsageError(`${option}: ${(error as Error).message}`, { cause: error });
  }
}
