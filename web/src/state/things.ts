import { type Mask, maskBox } from '../../../src/vector/mask.ts';
import type { Region } from '../image/region.ts';
import type { AnswerLayer } from './answer-layer.ts';
import { type Cells, connectedPart, countCells } from './connected-part.ts';
import { layerMask } from './layer-mask.ts';

/** A part of an answer that hangs together: one thing, as far as a mask tells things apart. */
export interface Thing {
  /** Of the layer's shown mask. */
  readonly cells: Cells;
  /** Pixels of the image. */
  readonly area: number;
  /** In pixels of the image. */
  readonly box: Region;
}

/** Specks of fewer pixels of the shown mask are parts of no thing. */
const LEAST_PIXELS = 6;

const known = new WeakMap<Mask, readonly Thing[]>();

/** An answer's things, largest first. */
export function thingsOf(layer: AnswerLayer): readonly Thing[] {
  const { mask } = layerMask(layer);
  let things = known.get(mask);
  if (!things) {
    things = partsOf(mask, layer.region);
    known.set(mask, things);
  }
  return things;
}

function partsOf(mask: Mask, region: Region): readonly Thing[] {
  const [across, down] = [region.width / mask.width, region.height / mask.height];
  const rest = { ...mask, data: mask.data.slice() };
  const things: Thing[] = [];
  for (let index = rest.data.indexOf(1); index >= 0; index = rest.data.indexOf(1, index + 1)) {
    const cells = connectedPart(rest, index % mask.width, Math.floor(index / mask.width))!;
    for (let i = index; i < cells.data.length; i++) if (cells.data[i] === 1) rest.data[i] = 0;
    const pixels = countCells(cells);
    if (pixels < LEAST_PIXELS) continue;
    const [x, y, width, height] = maskBox(cells);
    things.push({
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
  return things.sort((a, b) => b.area - a.area);
}
