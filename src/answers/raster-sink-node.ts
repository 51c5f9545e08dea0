import { createGreyPng } from '../imagery/png-file-node.ts';
import type { RowSink } from '../imagery/row-sink.ts';
import type { RowBlock } from '../search/index.ts';
import type { AnsweringModel } from './image-answer.ts';
import type { OpenedImage } from './opened-image.ts';
import type { Output } from './output.ts';

/** How rasters of an answer are written. */
export interface RasterChoices {
  /** Rasters hold the probability instead of the mask. */
  readonly probability?: boolean;
  readonly time: Date;
}

/** Begins a raster file of an answer; null where the output is none. Throws an OutputError. */
export async function createRasterSink(
  { path, kind }: Output,
  image: OpenedImage,
  sentence: string,
  model: AnsweringModel,
  { probability = false, time }: RasterChoices,
): Promise<RowSink | null> {
  const { width, height } = image;
  if (kind === 'mask') return createGreyPng(path, { width, height });
  if (kind !== 'geotiff') return null;
  const { createCogFile } = await import('../imagery/geotiff/cog-file-node.ts');
  return createCogFile(path, {
    width,
    height,
    georeference: image.raster.georeference,
    overviews: probability ? 'average' : 'mode',
    description: sentence,
    metadata: {
      SENTENCE: sentence,
      VALUES: probability ? 'probability, 0 to 255' : 'mask, 255 inside and 0 outside',
      MODEL: model.name,
      ...(model.hash === null ? {} : { MODEL_HASH: model.hash }),
      TIME: time.toISOString(),
    },
  });
}

/** What rasters hold of some rows: 0 to 255. */
export function rasterValues({ mask, probability }: RowBlock): Uint8Array {
  if (probability) return probability;
  const values = mask.slice();
  // Four pixels at once: none carries over into its neighbour.
  const words = new Uint32Array(values.buffer, 0, values.length >> 2);
  for (let i = 0; i < words.length; i++) words[i]! *= 255;
  for (let i = 4 * words.length; i < values.length; i++) values[i]! *= 255;
  return values;
}
