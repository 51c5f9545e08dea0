import { geoJsonText } from '../../../src/vector/features/index.ts';
import type { OpenedImage } from '../image/opened-image.ts';
import type { AnswerLayer } from '../state/answer-layer.ts';
import { featuresOfAnswers } from './answer-features.ts';

/**
 * The outlines of answers: in longitude and latitude where the image says where it lies, else in its pixels. One feature
 * for every answer.
 */
export function answersGeoJson(
  image: Pick<OpenedImage, 'name' | 'frame'>,
  layers: readonly AnswerLayer[],
): string {
  const { features, place } = featuresOfAnswers(image, layers);
  return geoJsonText(features, place);
}
