import { join } from 'node:path';
import { pixelToMap } from '../../geo/index.ts';
import { openRaster } from '../../imagery/node.ts';
import type { LabelledImage, Labels } from './labels.ts';

/** Labels whose GeoTIFFs say where they lie, of whatever format the labels are. */
export async function withPlaces(labels: Labels): Promise<Labels> {
  const images: LabelledImage[] = [];
  for (const image of labels.images) {
    if (image.place || !/\.tiff?$/i.test(image.fileName)) {
      images.push(image);
      continue;
    }
    const raster = await openRaster(join(labels.folder, image.fileName));
    const { georeference, width, height } = raster;
    await raster.dispose();
    if (!georeference) {
      images.push(image);
      continue;
    }
    const [x0, y0] = pixelToMap(georeference.transform, 0, 0);
    const [x1, y1] = pixelToMap(georeference.transform, width, height);
    images.push({
      ...image,
      place: {
        system: georeference.crs?.name ?? 'unknown',
        ...{ west: Math.min(x0, x1), east: Math.max(x0, x1) },
        ...{ south: Math.min(y0, y1), north: Math.max(y0, y1) },
      },
    });
  }
  return { ...labels, images };
}
