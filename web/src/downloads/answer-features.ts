import { read } from '../../../src/language/index.ts';
import {
  type CountedPolygon,
  type Feature,
  featuresOf,
  type GroundPlace,
  measurerFor,
  placeOf,
} from '../../../src/vector/features/index.ts';
import { labelledOutlines } from '../image/ground-areas.ts';
import type { OpenedImage } from '../image/opened-image.ts';
import { type AnswerLayer, isInDoubt, shownScore } from '../state/answer-layer.ts';
import { instanceLabels } from '../state/instances.ts';
import { regionMask } from './full-mask.ts';

/** Answers as features, one for each object: their outlines exactly along pixel edges, in pixels of the image. */
export function featuresOfAnswers(
  { name, frame }: Pick<OpenedImage, 'name' | 'frame'>,
  layers: readonly AnswerLayer[],
): { readonly features: readonly Feature[]; readonly place: GroundPlace } {
  const place = placeOf(frame.georeference);
  const measurer = measurerFor(place);
  let firstId = 1;
  const features = layers.flatMap((layer) => {
    const reading = read(layer.sentence);
    const { polygons, objectOf } = outlines(layer);
    const own = [
      ...featuresOf(
        polygons,
        {
          sentence: layer.sentence,
          understanding: { category: layer.category ?? null, noun: reading.head },
          guess: layer.guess ?? false,
          unsure: isInDoubt(layer),
          presence: layer.corrections.length > 0 ? null : layer.answer.presence,
          ruledOut: layer.corrections.length === 0 && layer.answer.ruledOut,
          score: shownScore(layer),
          confidence: null,
          coarse: null,
          image: name,
          model: { name: layer.model, hash: layer.modelHash },
          time: new Date(layer.time),
        },
        { measurer, firstId, explode: reading.plural || layer.joined.length > 0, objectOf },
      ),
    ];
    firstId += own.length;
    return own;
  });
  return { features, place };
}

/** In pixels of the image, and to which instance each belongs: those that a person merged are one. */
function outlines(layer: AnswerLayer): {
  readonly polygons: CountedPolygon[];
  readonly objectOf: (polygon: CountedPolygon) => number;
} {
  const mask = regionMask(layer);
  const objects = new Map<CountedPolygon, number>();
  const labels = { ...mask, data: instanceLabels(mask, layer) };
  for (const { polygon, label } of labelledOutlines(labels, layer.region)) objects.set(polygon, label);
  return { polygons: [...objects.keys()], objectOf: (polygon) => objects.get(polygon)! };
}
