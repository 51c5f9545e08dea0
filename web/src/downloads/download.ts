import type { OpenedImage } from '../image/opened-image.ts';
import type { AnswerLayer } from '../state/answer-layer.ts';
import { slug } from '../text/format.ts';
import { saveBlob } from './save-blob.ts';

export type DownloadFormat = 'geojson' | 'geotiff' | 'png' | 'overlay';

const SUFFIX: Record<DownloadFormat, string> = {
  geojson: '.geojson',
  geotiff: '.tif',
  png: '.png',
  overlay: '.overlay.png',
};

/** Writes an answer as a file and hands it to the browser. @returns the file's name */
export async function download(
  format: DownloadFormat,
  image: OpenedImage,
  layer: AnswerLayer,
): Promise<string> {
  const name = `${slug(image.name.replace(/\.[^.]+$/, ''))}.${slug(layer.sentence)}${SUFFIX[format]}`;
  saveBlob(await encode(format, image, layer), name);
  return name;
}

/** Writes several answers as one GeoJSON file. @returns the file's name */
export async function downloadAll(image: OpenedImage, layers: readonly AnswerLayer[]): Promise<string> {
  const name = `${slug(image.name.replace(/\.[^.]+$/, ''))}.geojson`;
  saveBlob(await geoJsonBlob(image, layers), name);
  return name;
}

async function geoJsonBlob(image: OpenedImage, layers: readonly AnswerLayer[]): Promise<Blob> {
  const { answersGeoJson } = await import('./geojson.ts');
  return new Blob([answersGeoJson(image, layers)], { type: 'application/geo+json' });
}

async function encode(format: DownloadFormat, image: OpenedImage, layer: AnswerLayer): Promise<Blob> {
  switch (format) {
    case 'geojson':
      return geoJsonBlob(image, [layer]);
    case 'geotiff': {
      const { answerGeoTiff } = await import('./geotiff.ts');
      return new Blob([(await answerGeoTiff(image, layer)) as Uint8Array<ArrayBuffer>], {
        type: 'image/tiff',
      });
    }
    case 'png': {
      const { maskPng } = await import('./png.ts');
      return maskPng(image, layer);
    }
    case 'overlay': {
      const { overlayPng } = await import('./png.ts');
      return overlayPng(image, layer);
    }
  }
}
