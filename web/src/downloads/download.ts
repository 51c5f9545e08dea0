import type { OpenedImage } from '../image/opened-image.ts';
import type { AnswerLayer } from '../state/answer-layer.ts';
import { slug } from '../text/format.ts';
import { saveBlob } from './save-blob.ts';
import type { VectorFormat } from './vector-file.ts';

export type DownloadFormat = 'geojson' | 'geopackage' | VectorFormat | 'geotiff' | 'png' | 'overlay';

export const FILE_SUFFIX: Record<DownloadFormat, string> = {
  geojson: '.geojson',
  geopackage: '.gpkg',
  csv: '.csv',
  kml: '.kml',
  flatgeobuf: '.fgb',
  shapefile: '.shp.zip',
  geoparquet: '.parquet',
  geotiff: '.tif',
  png: '.png',
  overlay: '.overlay.png',
};

/**
 * Writes answers as a file and hands it to the browser.
 * @param layers at least one; of masks (`geotiff`, `png`) the first one
 * @returns the file's name
 */
export async function download(
  format: DownloadFormat,
  image: OpenedImage,
  layers: readonly AnswerLayer[],
): Promise<string> {
  const stem = slug(image.name.replace(/\.[^.]+$/, ''));
  const what = layers.length === 1 ? `.${slug(layers[0]!.sentence)}` : '';
  const name = `${stem}${what}${FILE_SUFFIX[format]}`;
  saveBlob(await encodeAnswers(format, image, layers), name);
  return name;
}

/** Answers as a file; of masks (`geotiff`, `png`) the first one. */
export async function encodeAnswers(
  format: DownloadFormat,
  image: OpenedImage,
  layers: readonly AnswerLayer[],
): Promise<Blob> {
  switch (format) {
    case 'geojson': {
      const { answersGeoJson } = await import('./geojson.ts');
      return new Blob([answersGeoJson(image, layers)], { type: 'application/geo+json' });
    }
    case 'geopackage': {
      const { answersGeoPackage } = await import('./geopackage.ts');
      return new Blob([await answersGeoPackage(image, layers)], { type: 'application/geopackage+sqlite3' });
    }
    case 'csv':
    case 'kml':
    case 'flatgeobuf':
    case 'shapefile':
    case 'geoparquet': {
      const { answersVectorFile } = await import('./vector-file.ts');
      return answersVectorFile(format, image, layers);
    }
    case 'geotiff': {
      const { answerGeoTiff } = await import('./geotiff.ts');
      return new Blob([(await answerGeoTiff(image, layers[0]!)) as Uint8Array<ArrayBuffer>], {
        type: 'image/tiff',
      });
    }
    case 'png': {
      const { maskPng } = await import('./png.ts');
      return maskPng(image, layers[0]!);
    }
    case 'overlay': {
      const { overlayPng } = await import('./png.ts');
      return overlayPng(image, layers);
    }
  }
}
