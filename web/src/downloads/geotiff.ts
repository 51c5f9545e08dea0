import { windowTransform } from '../../../src/geo/georeference.ts';
import { encodeCog } from '../../../src/imagery/geotiff/index.ts';
import { type OpenedImage, wholeOf } from '../image/opened-image.ts';
import { type AnswerLayer, shownScore } from '../state/answer-layer.ts';
import { wholeMask } from './full-mask.ts';

/** The mask as a Cloud Optimized GeoTIFF over the whole image: 1 inside, 0 outside, where the image lies. */
export function answerGeoTiff(
  image: Pick<OpenedImage, 'name' | 'width' | 'height' | 'frame'>,
  layer: AnswerLayer,
): Promise<Uint8Array> {
  const mask = wholeMask(image, layer);
  const { georeference } = image.frame;
  return encodeCog(mask.data, {
    width: mask.width,
    height: mask.height,
    georeference: georeference && {
      ...georeference,
      transform: windowTransform(georeference.transform, wholeOf(image), mask),
    },
    description: layer.sentence,
    metadata: {
      source: image.name,
      score: String(shownScore(layer) ?? 'unknown'),
      model: `${layer.model} ${layer.modelHash}`,
    },
  });
}
