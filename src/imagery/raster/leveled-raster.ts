import type { Georeference } from '../../geo/georeference.ts';
import { groundSamplingDistance } from '../../geo/ground-sampling-distance.ts';
import { RasterError } from './errors.ts';
import { type RasterLevel, withinBudget } from './level.ts';
import type { OpenRaster, RasterSize, RasterView, RasterWindow } from './raster.ts';
import { type Histogram, histogramsOf } from './view/histogram.ts';
import { readView } from './view/read-view.ts';
import type { AppliedStretch, ToBytes } from './view/stretch.ts';

/** What a `LeveledRaster` is made of. */
export interface LeveledRasterParts
  extends Pick<
    OpenRaster,
    | 'name'
    | 'format'
    | 'bandCount'
    | 'bands'
    | 'bandLabels'
    | 'sampleType'
    | 'nodata'
    | 'warnings'
    | 'page'
    | 'pages'
    | 'acquired'
  > {
  readonly georeference: Georeference | null;
  /** The image at full resolution, then its overviews, largest first. */
  readonly levels: readonly [RasterLevel, ...RasterLevel[]];
  readonly stretch: AppliedStretch;
  readonly toBytes: ToBytes;
  readonly enlarge: 'bilinear' | 'nearest';
  readonly maxReadSamples?: number | undefined;
  readonly damaged: ReadonlySet<string>;
  readonly close: () => Promise<void>;
}

/** An overview serves a scale when it is not coarser than asked for but for the rounding of its size. */
const OVERVIEW_TOLERANCE = 1.002;
const MAX_PICTURE = 2 ** 28;
/** Pixels of a level along one side of a window: each of them has a weight. */
const MAX_AXIS = 2 ** 24;
const DEFAULT_READ_SAMPLES = 2 ** 34;

/** A raster over levels of resolution, whatever they are read from. */
export class LeveledRaster implements OpenRaster {
  readonly name: string;
  readonly format: OpenRaster['format'];
  readonly width: number;
  readonly height: number;
  readonly georeference: Georeference | null;
  readonly groundSamplingDistance: number | null;
  readonly overviews: readonly RasterSize[];
  readonly bandCount: number;
  readonly bands: OpenRaster['bands'];
  readonly bandLabels: OpenRaster['bandLabels'];
  readonly sampleType: string;
  readonly stretch: AppliedStretch;
  readonly nodata: number | null;
  readonly blockSize: RasterSize;
  readonly warnings: readonly string[];
  readonly page: number;
  readonly pages: number;
  readonly acquired: string | null;
  private disposed = false;

  constructor(private readonly parts: LeveledRasterParts) {
    const [full, ...overviews] = parts.levels;
    this.name = parts.name;
    this.format = parts.format;
    this.width = full.width;
    this.height = full.height;
    this.georeference = parts.georeference;
    this.groundSamplingDistance = parts.georeference && groundSamplingDistance(parts.georeference, full);
    this.overviews = overviews.map(({ width, height }) => ({ width, height }));
    this.bandCount = parts.bandCount;
    this.bands = parts.bands;
    this.bandLabels = parts.bandLabels;
    this.sampleType = parts.sampleType;
    this.stretch = parts.stretch;
    this.nodata = parts.nodata;
    this.warnings = parts.warnings;
    this.page = parts.page;
    this.pages = parts.pages;
    this.acquired = parts.acquired;
    this.blockSize = { width: full.blockWidth, height: full.blockHeight };
  }

  get damagedTiles(): number {
    return this.parts.damaged.size;
  }

  overviewFor(scale: number): number {
    let best = -1;
    for (const [index, { width, height }] of this.overviews.entries()) {
      const factor = Math.max(this.width / width, this.height / height);
      if (factor <= scale * OVERVIEW_TOLERANCE) best = index;
    }
    return best;
  }

  async read(window: RasterWindow, size: RasterSize, signal?: AbortSignal): Promise<RasterView> {
    if (this.disposed) throw new Error(`${this.name} was disposed of; open it again`);
    this.checkView(window, size);
    signal?.throwIfAborted();
    const scale = Math.min(window.width / size.width, window.height / size.height);
    const level = this.parts.levels[this.overviewFor(scale) + 1]!;
    const across = (window.width * level.width) / this.width;
    const down = (window.height * level.height) / this.height;
    if (Math.max(across, down) > MAX_AXIS) throw this.tooMuch(window, `${MAX_AXIS} pixels along a side`);
    const limit = this.parts.maxReadSamples ?? DEFAULT_READ_SAMPLES;
    const limited = withinBudget(level, { left: limit }, () => this.tooMuch(window, `${limit} samples`));
    return readView(limited, this, window, size, this.parts.toBytes, this.parts.enlarge, signal);
  }

  async histograms(bins: number, signal?: AbortSignal): Promise<readonly [Histogram, Histogram, Histogram]> {
    if (this.disposed) throw new Error(`${this.name} was disposed of; open it again`);
    return histogramsOf(this.parts.levels, bins, signal);
  }

  async dispose(): Promise<void> {
    if (this.disposed) return;
    this.disposed = true;
    await this.parts.close();
  }

  private tooMuch({ width, height }: RasterWindow, limit: string): RasterError {
    return new RasterError(
      `${this.name}: a window of ${width} x ${height} pixels takes more than ${limit} to be read; read smaller windows, or add overviews: gdaladdo ${JSON.stringify(this.name)}`,
      'too-large',
    );
  }

  private checkView({ x, y, width, height }: RasterWindow, size: RasterSize): void {
    const touches =
      width > 0 && height > 0 && x < this.width && y < this.height && x + width > 0 && y + height > 0;
    if (!touches || ![x, y, width, height].every(Number.isFinite)) {
      throw new RangeError(
        `${this.name}: the window ${x}, ${y}, ${width} x ${height} does not lie on the image of ${this.width} x ${this.height}`,
      );
    }
    const whole =
      Number.isInteger(size.width) && Number.isInteger(size.height) && size.width > 0 && size.height > 0;
    if (!whole || size.width * size.height > MAX_PICTURE) {
      throw new RangeError(
        `${this.name}: a picture of ${size.width} x ${size.height} cannot be read; its sides are whole and positive, and it has at most ${MAX_PICTURE} pixels`,
      );
    }
  }
}
