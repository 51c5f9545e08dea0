import type { OpenedImage } from '../../answers/index.ts';
import type { Picture } from '../../imagery/picture.ts';
import { DEFAULT_FINEST_PIXEL_SIZE, DEFAULT_OVERLAP, fitsOneView } from '../../search/index.ts';
import { searchPyramid, type Window, wholeImage } from '../../search/window.ts';
import { readWindow } from '../../search/window-segmenter.ts';
import { type GroundPlace, placeOf } from '../../vector/features/index.ts';
import { placedPolygons } from '../../vector/features/placed-polygons.ts';
import { multiPolygonWkb } from '../../vector/features/wkb.ts';
import type { EmbeddingKeeper } from './embedding-keeper-node.ts';

/** A window of a scene, as later sentences are asked of it. */
export interface SceneWindow {
  /** Pixels of the scene as it was looked at. */
  readonly window: Window;
  /** Longitude and latitude of its corners, clockwise from the upper left; null where the scene has no place on the Earth. */
  readonly corners: readonly number[] | null;
  /** A MultiPolygon in longitude and latitude in well-known binary; null likewise. */
  readonly footprint: Uint8Array | null;
  /** `packEmbedding` */
  readonly embedding: Uint8Array;
}

/**
 * The windows of a scene, with their embeddings: the one view of the model that it fits, or those of a search, coarse and fine. Windows
 * that show nothing are left out.
 */
export async function windowsOf(
  opened: OpenedImage,
  keeper: EmbeddingKeeper,
  signal: AbortSignal,
): Promise<SceneWindow[]> {
  const place = placeOf(opened.raster.georeference);
  const windows: SceneWindow[] = [];
  for await (const { window, picture } of picturesOf(opened, keeper.config.imageSize, signal)) {
    const placed = typeof place.lonLat === 'function';
    windows.push({
      window,
      corners: placed ? cornersOnEarth(window, place) : null,
      footprint: placed ? rectangleOnEarth(window, place) : null,
      embedding: await keeper.embeddingOf(picture),
    });
    signal.throwIfAborted();
  }
  return windows;
}

async function* picturesOf(
  opened: OpenedImage,
  viewSize: number,
  signal: AbortSignal,
): AsyncGenerator<{ readonly window: Window; readonly picture: Picture }> {
  const whole = wholeImage(opened);
  if (fitsOneView(opened, viewSize)) {
    yield { window: whole, picture: (await opened.picture(signal)).picture };
    return;
  }
  const finest = Math.round(viewSize * DEFAULT_FINEST_PIXEL_SIZE);
  for (const { windows } of searchPyramid(whole, viewSize, finest, DEFAULT_OVERLAP)) {
    for (const window of windows) {
      const view = await readWindow(opened.raster, window, viewSize, signal);
      if (view) yield { window, picture: view.picture };
    }
  }
}

const cornersOf = ({ x, y, width, height }: Window): [x: number, y: number][] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
];

function cornersOnEarth(window: Window, { toMap, lonLat }: GroundPlace): number[] {
  if (typeof lonLat !== 'function')
    throw new Error('an image without a place on the Earth has no corners there');
  return cornersOf(window).flatMap(([x, y]) => lonLat(...toMap(x, y)));
}

/** A rectangle of pixels as a MultiPolygon in longitude and latitude. */
export function rectangleOnEarth(window: Window, place: GroundPlace): Uint8Array {
  const exterior = cornersOf(window).reverse().flat(); // as outlines are traced
  return multiPolygonWkb(placedPolygons({ exterior, holes: [] }, place, 'lonlat'));
}
