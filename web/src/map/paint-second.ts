import { traceMask } from '../../../src/vector/trace/trace.ts';
import type { Placement } from '../image/placement.ts';
import type { Region } from '../image/region.ts';
import type { AnswerLayer } from '../state/answer-layer.ts';
import { type LayerMask, layerMask } from '../state/layer-mask.ts';
import { paintAnswer } from './paint-answer.ts';
import type { CanvasTransform } from './screen-transform.ts';

/** Answers of a second image, right of the line between the two. */
export interface SecondContent {
  readonly layers: readonly AnswerLayer[];
  readonly selected: AnswerLayer | null;
  readonly placement: Placement;
  /** Where the map is divided, in [0, 1] of its width. */
  readonly divider: number;
}

/** @param screen from pixels of the first image to the canvas */
export function paintSecond(
  context: CanvasRenderingContext2D,
  screen: CanvasTransform,
  { layers, selected, placement }: SecondContent,
  ratio: number,
): void {
  for (const layer of layers) {
    if (!layer.visible) continue;
    paintAnswer(context, {
      outline: placedOutline(layerMask(layer), layer.region, placement),
      transform: screen,
      colour: layer.colour,
      opacity: layer.opacity,
      lineWidth: (layer.id === selected?.id ? 3 : 2) * ratio,
    });
  }
}

const known = new WeakMap<LayerMask, { readonly placement: Placement; readonly path: Path2D }>();

/** A mask's outlines in pixels of the first image, each corner warped to where it lies. */
function placedOutline(shown: LayerMask, region: Region, placement: Placement): Path2D {
  const kept = known.get(shown);
  if (kept?.placement === placement) return kept.path;
  const [across, down] = [region.width / shown.width, region.height / shown.height];
  const path = new Path2D();
  for (const { exterior, holes } of traceMask(shown.mask)) {
    for (const ring of [exterior, ...holes]) {
      const places = [...corners(ring)].flatMap(([column, row]) => {
        const place = placement.toFirst([region.x + column * across, region.y + row * down]);
        return place ? [place] : [];
      });
      for (const [index, place] of places.entries()) {
        if (index === 0) path.moveTo(...place);
        else path.lineTo(...place);
      }
      path.closePath();
    }
  }
  known.set(shown, { placement, path });
  return path;
}

/** Longest straight line, in pixels of the mask: one that is longer may be bent where it is laid. */
const LONGEST_LINE = 16;

function* corners(ring: ArrayLike<number>): Generator<readonly [number, number]> {
  for (let i = 0; i < ring.length; i += 2) {
    const [x, y] = [ring[i]!, ring[i + 1]!];
    const [nextX, nextY] = [ring[(i + 2) % ring.length]!, ring[(i + 3) % ring.length]!];
    const steps = Math.max(1, Math.ceil(Math.hypot(nextX - x, nextY - y) / LONGEST_LINE));
    for (let step = 0; step < steps; step++) {
      yield [x + ((nextX - x) * step) / steps, y + ((nextY - y) * step) / steps];
    }
  }
}
