import { featuresOf, geoJsonText, measurerFor, placeOf } from '../../../src/vector/features/index.ts';
import { mapPolygon } from '../../../src/vector/geometry.ts';
import { traceMask } from '../../../src/vector/trace/trace.ts';
import type { OpenedImage } from '../image/opened-image.ts';
import type { AnswerLayer } from '../state/answer-layer.ts';
import { regionMask } from './full-mask.ts';

/**
 * The answer's outlines, exactly along pixel edges: in longitude and latitude where the image says where it lies,
 * else in its pixels.
 */
export function answerGeoJson(
  { name, frame }: Pick<OpenedImage, 'name' | 'frame'>,
  layer: AnswerLayer,
): string {
  const mask = regionMask(layer);
  const { region } = layer;
  const scaleX = region.width / mask.width;
  const scaleY = region.height / mask.height;
  const polygons = traceMask(mask).map((polygon) => ({
    ...mapPolygon(polygon, (x, y) => [region.x + x * scaleX, region.y + y * scaleY]),
    pixels: Math.round(polygon.pixels * scaleX * scaleY),
  }));
  const place = placeOf(frame.georeference);
  const features = featuresOf(
    polygons,
    {
      sentence: layer.sentence,
      score: layer.answer.score,
      source: name,
      model: layer.model,
      modelHash: layer.modelHash,
      time: new Date(layer.time),
    },
    { measurer: measurerFor(place) },
  );
  return geoJsonText(features, place);
}
