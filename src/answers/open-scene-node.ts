import type { BoundingBox } from '../geo/bounding-box.ts';
import { bboxToWindow } from '../geo/bounding-box.ts';
import type { Picture } from '../imagery/index.ts';
import { readImage } from '../imagery/node.ts';
import type { OpenRaster, OpenRasterOptions, Raster, RasterWindow } from '../imagery/raster/raster.ts';
import { openRaster } from '../imagery/raster/raster-node.ts';
import { isHttpUrl } from '../imagery/raster/source/http-source.ts';
import { type ChosenScale, chooseScale, sizeAtScale } from '../imagery/raster/view/choose-scale.ts';
import type { Stretch } from '../imagery/raster/view/stretch.ts';
import { fitsOneView, viewRaster } from '../search/index.ts';

/** How an image is looked at. */
export interface SceneView {
  /** Bands shown as red, green and blue, counted from 1; null: the file's own. */
  readonly bands: readonly number[] | null;
  readonly stretch: Stretch | null;
  /** Only this part of the image. */
  readonly bbox: BoundingBox | null;
  /** Metres per pixel to work at. */
  readonly gsd: number | null;
  /** Every match, window by window, instead of the one thing that a sentence means. */
  readonly all: boolean;
  /** Pixels up to which the scene is looked at in one view although searching it would see more. Default 0. */
  readonly oneViewPixels?: number;
}

/** The image as it is, without any choice. */
export const WHOLE_IMAGE: SceneView = { bands: null, stretch: null, bbox: null, gsd: null, all: false };

/** Where an image comes from. */
export interface SceneFile {
  /** What outputs and errors call it. */
  readonly name: string;
  /** Whether it seems to be a PNG, JPEG or WebP file, whose reader says best what is wrong with one. */
  readonly isPicture: boolean;
  openRaster(options: OpenRasterOptions): Promise<OpenRaster>;
  /** The image as pictures are read; null where only the raster is to be had. */
  readonly readPicture: (() => Promise<Picture>) | null;
}

/** What is looked at: an image, or the part of it and the resolution that options choose. */
export interface OpenedScene {
  readonly image: string;
  /** The scene as it is segmented: its pixels are those of all outputs. */
  readonly raster: Raster;
  /** The image's pixels that the scene shows; null where it shows all. */
  readonly window: RasterWindow | null;
  readonly scale: ChosenScale | null;
  readonly file: OpenRaster;
  /** The whole scene in memory, where it fits one view of the model. */
  readonly picture: { readonly picture: Picture; readonly valid: Uint8Array | null } | null;
  dispose(): Promise<void>;
}

const PICTURE = /\.(png|jpe?g|webp)$/i;

/** An image by its path or its http(s) address. */
export function fileOrAddress(image: string): SceneFile {
  const address = isHttpUrl(image);
  return {
    name: image,
    isPicture: PICTURE.test(image) && !address,
    openRaster: (options) => openRaster(image, options),
    readPicture: address ? null : () => readImage(image),
  };
}

/**
 * Opens an image as the options ask for it. Throws a RasterError, ImageError or GeoreferenceError that names the image
 * and the remedy.
 * @param viewSize pixels of the model's view along a side
 */
export async function openScene(
  source: SceneFile,
  view: SceneView,
  viewSize: number,
  signal: AbortSignal,
): Promise<OpenedScene> {
  const { bands, stretch, bbox, gsd, all, oneViewPixels = 0 } = view;
  const asItIs = !bands && !stretch && !bbox && gsd === null;
  const options = { ...(bands ? { bands } : {}), ...(stretch ? { stretch } : {}), signal };
  const file = await source.openRaster(options).catch(async (error: unknown) => {
    if (asItIs && source.isPicture) await source.readPicture?.();
    throw error;
  });
  try {
    const window = bbox && bboxToWindow(file, bbox);
    const scale = gsd === null ? null : chooseScale(file, gsd);
    const shown = window ?? { x: 0, y: 0, width: file.width, height: file.height };
    const raster = window || scale ? viewRaster(file, shown, sizeAtScale(shown, scale?.scale ?? 1)) : file;
    const whole = { x: 0, y: 0, width: raster.width, height: raster.height };
    let picture: OpenedScene['picture'] = null;
    const inOneView = fitsOneView(raster, viewSize) || raster.width * raster.height <= oneViewPixels;
    if (!all && inOneView) {
      // Pictures are shown to the model exactly as their reader has them, transparency over white included.
      if (asItIs && file.format !== 'TIFF' && source.readPicture) {
        picture = { picture: await source.readPicture(), valid: null };
      } else {
        const read = await raster.read(whole, raster, signal);
        picture = { picture: read.picture, valid: read.valid.includes(0) ? read.valid : null };
      }
    }
    return { image: source.name, raster, window, scale, file, picture, dispose: () => file.dispose() };
  } catch (error) {
    await file.dispose();
    throw error;
  }
}
