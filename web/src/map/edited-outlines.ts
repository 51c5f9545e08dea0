import { mapPolygon, type Polygon } from '../../../src/vector/geometry.ts';
import { simplifyPolygons } from '../../../src/vector/simplify/simplify.ts';
import { traceMask } from '../../../src/vector/trace/trace.ts';
import { type OpenedImage, wholeOf } from '../image/opened-image.ts';
import type { AnswerLayer } from '../state/answer-layer.ts';
import { layerMask } from '../state/layer-mask.ts';

/** Stairs of fewer pixels of the shown mask become lines: corners that a hand can take. */
const TOLERANCE = 2;

/** An answer's outlines as they are edited, in pixels of the image: those drawn last, else its mask's, simplified. */
export function editedOutlines(layer: AnswerLayer): readonly Polygon[] {
  const last = layer.corrections.at(-1);
  if (last?.kind === 'outline') return last.polygons;
  const { mask } = layerMask(layer);
  const { region } = layer;
  const [across, down] = [region.width / mask.width, region.height / mask.height];
  return simplifyPolygons(traceMask(mask), TOLERANCE).map((polygon) =>
    mapPolygon(polygon, (x, y) => [region.x + x * across, region.y + y * down]),
  );
}

/** What corners snap to: the other answers that are shown, and the image's edge. */
export function snapTargets(
  image: OpenedImage,
  layers: readonly AnswerLayer[],
  edited: AnswerLayer,
): readonly Polygon[] {
  const { width, height } = wholeOf(image);
  const edge = { exterior: [0, 0, width, 0, width, height, 0, height], holes: [] };
  const others = layers.filter(({ id, visible }) => visible && id !== edited.id);
  return [edge, ...others.flatMap(editedOutlines)];
}
