import { mapPolygon, type Polygon } from '../../../src/vector/geometry.ts';
import { maskArea } from '../../../src/vector/mask.ts';
import { encodeRle, maskFromRle } from '../../../src/vector/rle.ts';
import { traceMask } from '../../../src/vector/trace/trace.ts';
import { wholeMask } from '../downloads/full-mask.ts';
import type { OpenedImage } from '../image/opened-image.ts';
import type { AnswerLayer } from '../state/answer-layer.ts';
import type { Mark } from '../state/correction.ts';
import { layerMask } from '../state/layer-mask.ts';
import type { SentenceLabelRecord } from './label-service.ts';

/** Between what the page shows of a picture and what is saved of it. */

/** Whether nothing is marked: accepted like this, the picture does not show what the sentence describes. */
export const isEmpty = (layer: AnswerLayer): boolean => layerMask(layer).area === 0;

/** All answers as they are shown, in the picture's pixels and in the order of the list: the newest first. */
export function labelsOf(
  image: Pick<OpenedImage, 'width' | 'height'>,
  layers: readonly AnswerLayer[],
): SentenceLabelRecord[] {
  return layers.toReversed().map((layer) => {
    const mask = wholeMask(image, layer);
    return { sentence: layer.sentence, rle: maskArea(mask) === 0 ? null : encodeRle(mask) };
  });
}

/** A mark that makes an answer what was saved of it. */
export function savedMark({ rle }: SentenceLabelRecord): Extract<Mark, { kind: 'outline' }> {
  return { kind: 'outline', polygons: rle ? outlinesOf(rle) : [] };
}

/** A mark that leaves nothing of an answer. */
export const NOTHING: Extract<Mark, { kind: 'outline' }> = { kind: 'outline', polygons: [] };

function outlinesOf(rle: NonNullable<SentenceLabelRecord['rle']>): Polygon[] {
  return traceMask(maskFromRle(rle)).map((polygon) => mapPolygon(polygon, (x, y) => [x, y]));
}
