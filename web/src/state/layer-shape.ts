import { mapPolygon, type Polygon } from '../../../src/vector/geometry.ts';
import type { Mask } from '../../../src/vector/mask.ts';
import { rasterise } from '../../../src/vector/polygon.ts';
import { type AnswerLayer, shownAnswer } from './answer-layer.ts';
import { answerMask } from './answer-mask.ts';
import type { Correction } from './correction.ts';
import { type PixelGrid, paintStroke } from './paint-stroke.ts';
import { maskAbove } from './threshold.ts';

type Shape = Pick<AnswerLayer, 'answer' | 'choice' | 'corrections' | 'threshold' | 'region'>;

/** A layer's mask over its region, at a size of choice: the sentence's own, with all corrections in their order. */
export function shapeOf(layer: Shape, size: { readonly width: number; readonly height: number }): Mask {
  const { region, corrections, threshold } = layer;
  const grid = {
    left: region.x,
    top: region.y,
    across: region.width / size.width,
    down: region.height / size.height,
  };
  const start = corrections.findLastIndex(({ kind }) => kind === 'box' || kind === 'outline');
  let mask = start < 0 ? answerMask(shownAnswer(layer), threshold, size) : null;
  for (const correction of corrections.slice(Math.max(0, start))) {
    mask = corrected(mask, correction, grid, threshold, size);
  }
  return mask!;
}

function corrected(
  mask: Mask | null,
  correction: Correction,
  grid: PixelGrid,
  threshold: number,
  size: { readonly width: number; readonly height: number },
): Mask {
  switch (correction.kind) {
    case 'box':
      return maskAbove(correction.field, threshold, size);
    case 'outline': {
      const onGrid = correction.polygons.map((polygon) =>
        mapPolygon(polygon, (x, y) => [(x - grid.left) / grid.across, (y - grid.top) / grid.down]),
      );
      return fill(onGrid, size);
    }
    case 'include': {
      const added = maskAbove(correction.field, threshold, size);
      for (let i = 0; i < added.data.length; i++) if (mask!.data[i] === 1) added.data[i] = 1;
      return added;
    }
    case 'exclude': {
      const gone = maskAbove(correction.field, 0.5, size);
      for (let i = 0; i < gone.data.length; i++) if (gone.data[i] === 1) mask!.data[i] = 0;
      return mask!;
    }
    case 'paint':
    case 'erase':
      paintStroke(mask!, grid, correction.path, correction.radius, correction.kind === 'paint' ? 1 : 0);
      return mask!;
  }
}

/** Pixels whose middle lies in one of the polygons, and not in a hole of it. */
function fill(
  polygons: readonly Polygon[],
  { width, height }: { readonly width: number; readonly height: number },
): Mask {
  const whole = polygons
    .filter(({ holes }) => holes.length === 0)
    .map(({ exterior }) => Array.from(exterior));
  const mask = rasterise(whole, width, height);
  for (const { exterior, holes } of polygons) {
    if (holes.length === 0) continue;
    const outer = rasterise([Array.from(exterior)], width, height).data;
    const inner = rasterise(
      holes.map((hole) => Array.from(hole)),
      width,
      height,
    ).data;
    for (let i = 0; i < outer.length; i++) if (outer[i] === 1 && inner[i] === 0) mask.data[i] = 1;
  }
  return mask;
}
