import type { Picture } from '../imagery/picture.ts';
import { RasterError } from '../imagery/raster/errors.ts';
import type { OpenRaster, Raster, RasterWindow } from '../imagery/raster/raster.ts';
import { type ChosenScale, chooseScale, sizeAtScale } from '../imagery/raster/view/choose-scale.ts';
import { viewRaster } from '../search/index.ts';
import { noDataError } from '../search/window-segmenter.ts';
import { checkEnough, chosenPart } from './chosen-part.ts';
import type { ImageView } from './image-view.ts';

/** A picture in memory. */
export interface PictureInMemory {
  readonly picture: Picture;
  /** 1 where there is data; null where there is everywhere. */
  readonly valid: Uint8Array | null;
}

/** What is asked about: an image of any size, or the part of it and the resolution that a view chooses. */
export class OpenedImage {
  /** As it is looked at: its pixels are those of all answers. */
  readonly raster: Raster;
  /** What of the file is shown, in the file's own pixels. */
  readonly window: RasterWindow;
  /** How the resolution was chosen; null where it is the file's own. */
  readonly scale: ChosenScale | null;
  readonly file: OpenRaster;
  #picture: Promise<PictureInMemory> | null = null;
  #inMemory = false;

  /**
   * @param file an open raster, which the image owns from now on
   * Throws a RasterError or a GeoreferenceError where the view does not fit the image.
   */
  constructor(file: OpenRaster, { bbox = null, gsd = null }: Pick<ImageView, 'bbox' | 'gsd'> = {}) {
    if (MAPS.has(file.format) && !bbox) throw noPart(file);
    const window = bbox && chosenPart(file, bbox);
    this.file = file;
    this.window = window ?? { x: 0, y: 0, width: file.width, height: file.height };
    this.scale = gsd === null ? null : chooseScale(file, gsd);
    if (MAPS.has(file.format)) checkTiles(file, this.window, this.scale?.scale ?? 1);
    const asItIs = !window && !this.scale;
    const size = sizeAtScale(this.window, this.scale?.scale ?? 1);
    if (gsd !== null) checkEnough(file, size, gsd);
    this.raster = asItIs ? file : viewRaster(file, this.window, size);
  }

  /** What results and errors call it. */
  get name(): string {
    return this.file.name;
  }

  get width(): number {
    return this.raster.width;
  }

  get height(): number {
    return this.raster.height;
  }

  /** Which overview of the file serves the resolution, counted from 1; null: the full resolution. */
  get overview(): number | null {
    const index = this.scale?.overview ?? null;
    return index === null ? null : index + 1;
  }

  /** Whether `picture` has been read. */
  get inMemory(): boolean {
    return this.#inMemory;
  }

  /** All of it in memory, read once. Throws a RasterError, also where it shows nothing, and the signal's reason. */
  picture(signal?: AbortSignal): Promise<PictureInMemory> {
    this.#picture ??= this.#read(signal).catch((error: unknown) => {
      this.#picture = null;
      throw error;
    });
    return this.#picture;
  }

  /** Closes the file. What is in memory stays, so that further sentences can be asked of a picture. */
  dispose(): Promise<void> {
    return this.file.dispose();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.dispose();
  }

  async #read(signal: AbortSignal | undefined): Promise<PictureInMemory> {
    const { width, height } = this.raster;
    const { picture, valid } = await this.raster.read({ x: 0, y: 0, width, height }, this.raster, signal);
    if (!valid.includes(1)) throw noDataError(this.name);
    this.#inMemory = true;
    return { picture, valid: valid.includes(0) ? valid : null };
  }
}

/** Formats that have no end: maps of the world. */
const MAPS: ReadonlySet<string> = new Set(['XYZ', 'WMS', 'WMTS']);
/** Tiles that are asked of a map service for one image. */
const MAX_TILES = 20_000;

const noPart = ({ name }: OpenRaster): RasterError =>
  new RasterError(
    `${name} is a map service; say which part of the world is meant: --bbox WEST,SOUTH,EAST,NORTH --bbox-crs lonlat`,
    'option',
  );

/** Throws a RasterError for a part that would be too much to ask of a service. */
function checkTiles({ name, blockSize }: OpenRaster, { width, height }: RasterWindow, scale: number): void {
  const reduced = Math.max(1, scale);
  const tiles = Math.ceil(width / reduced / blockSize.width) * Math.ceil(height / reduced / blockSize.height);
  if (tiles <= MAX_TILES) return;
  throw new RasterError(
    `the box takes ${tiles} tiles of ${name}, more than the ${MAX_TILES} that are asked of a service; give a smaller box, or a smaller zoom`,
    'too-large',
  );
}
