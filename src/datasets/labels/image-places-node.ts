import { join } from 'node:path';
import { type Georeference, pixelToMap } from '../../geo/index.ts';
import { openRaster } from '../../imagery/node.ts';
import type { RasterWindow } from '../../imagery/raster/index.ts';
import type { LabelledImage, Labels, MapBox } from './labels.ts';

/** Labels whose GeoTIFFs say where they lie, of whatever format the labels are. */
export async function withPlaces(labels: Labels): Promise<Labels> {
  const images: LabelledImage[] = [];
  for (const image of labels.images) {
    const isOpen = !image.place && /\.tiff?$/i.test(image.fileName);
    const place = isOpen ? await placeOfFile(join(labels.folder, image.fileName)) : image.place;
    images.push({ ...image, place });
  }
  return { ...labels, images };
}

async function placeOfFile(path: string): Promise<MapBox | null> {
  const raster = await openRaster(path);
  const { georeference, width, height } = raster;
  await raster.dispose();
  return georeference && boxOnMap(georeference, { x: 0, y: 0, width, height });
}

/** The rectangle of its map that a window of a raster lies in. */
export function boxOnMap({ transform, crs }: Georeference, { x, y, width, height }: RasterWindow): MapBox {
  const corners = [
    [x, y],
    [x + width, y],
    [x, y + height],
    [x + width, y + height],
  ].map(([column, row]) => pixelToMap(transform, column!, row!));
  const [xs, ys] = [corners.map(([e]) => e), corners.map(([, n]) => n)];
  return {
    system: crs?.name ?? 'unknown',
    west: Math.min(...xs),
    south: Math.min(...ys),
    east: Math.max(...xs),
    north: Math.max(...ys),
  };
}
