import { type Mask, maskBox } from '../../../src/vector/mask.ts';
import type { Region } from '../image/region.ts';
import type { AnswerLayer } from './answer-layer.ts';
import { type Cells, connectedPart, countCells } from './connected-part.ts';
import { layerMask } from './layer-mask.ts';

/** A part of an answer that hangs together: one object, as far as a mask tells objects apart. */
export interface MaskObject {
  /** Of the layer's shown mask. */
  readonly cells: Cells;
  /** Pixels of the image. */
  readonly area: number;
  /** In pixels of the image. */
  readonly box: Region;
}

/** Specks of fewer pixels of the shown mask are parts of no object. */
const LEAST_PIXELS = 6;

const known = new WeakMap<Mask, readonly MaskObject[]>();

/** An answer's objects, largest first. */
export function objectsOf(layer: AnswerLayer): readonly MaskObject[] {
  const { mask } = layerMask(layer);
  let objects = known.get(mask);
  if (!objects) {
    objects = partsOf(mask, layer.region);
    known.set(mask, objects);
  }
  return objects;
}

function partsOf(mask: Mask, region: Region): readonly MaskObject[] {
  const [across, down] = [region.width / mask.width, region.height / mask.height];
  const rest = { ...mask, data: mask.data.slice() };
  const objects: MaskObject[] = [];
  for (let index = rest.data.indexOf(1); index >= 0; index = rest.data.indexOf(1, index + 1)) {
    const cells = connectedPart(rest, index % mask.width, Math.floor(index / mask.width))!;
    for (let i = index; i < cells.data.length; i++) if (cells.data[i] === 1) rest.data[i] = 0;
    const pixels = countCells(cells);
    if (pixels < LEAST_PIXELS) continue;
    const [x, y, width, height] = maskBox(cells);
    objects.push({
      cells,
      area: Math.round(pixels * across * down),
      box: {
        x: region.x + x * across,
        y: region.y + y * down,
        width: width * across,
        height: height * down,
      },
    });
  }
  return objects.sort((a, b) => b.area - a.area);
}
