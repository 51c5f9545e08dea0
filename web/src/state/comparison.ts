import type { Mask } from '../../../src/vector/mask.ts';
import type { Region } from '../image/region.ts';
import type { AnswerLayer } from './answer-layer.ts';
import { shapeOf } from './layer-shape.ts';

/** Pixels of two answers side by side: 0 neither, 1 only the first, 2 only the second, 3 both. */
export interface Comparison {
  readonly region: Region;
  readonly width: number;
  readonly height: number;
  readonly classes: Uint8Array;
  /** Intersection over union; 1 where both are empty. */
  readonly iou: number;
}

const LONGEST_SIDE = 1024;

/** Compares two answers on one grid over the smallest region that holds both. */
export function compareAnswers(first: AnswerLayer, second: AnswerLayer): Comparison {
  const region = unionOf(first.region, second.region);
  const scale = Math.min(1, LONGEST_SIDE / Math.max(region.width, region.height));
  const width = Math.max(1, Math.round(region.width * scale));
  const height = Math.max(1, Math.round(region.height * scale));
  const masks = [first, second].map((layer) => onGrid(layer, region, width, height));
  const classes = new Uint8Array(width * height);
  let intersection = 0;
  let union = 0;
  for (let i = 0; i < classes.length; i++) {
    const value = masks[0]![i]! | (masks[1]![i]! << 1);
    classes[i] = value;
    if (value > 0) union++;
    if (value === 3) intersection++;
  }
  return { region, width, height, classes, iou: union === 0 ? 1 : intersection / union };
}

function unionOf(a: Region, b: Region): Region {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

/** A layer's mask on a grid over a larger region: nothing outside of what was asked about. */
function onGrid(layer: AnswerLayer, region: Region, width: number, height: number): Uint8Array {
  const own = layer.region;
  const left = Math.round(((own.x - region.x) / region.width) * width);
  const top = Math.round(((own.y - region.y) / region.height) * height);
  const right = Math.round(((own.x + own.width - region.x) / region.width) * width);
  const bottom = Math.round(((own.y + own.height - region.y) / region.height) * height);
  const size = { width: Math.max(1, right - left), height: Math.max(1, bottom - top) };
  const mask: Mask = shapeOf(layer, size);
  if (size.width === width && size.height === height) return mask.data;
  const grid = new Uint8Array(width * height);
  for (let y = 0; y < size.height && y + top < height; y++) {
    const row = mask.data.subarray(y * size.width, (y + 1) * size.width);
    grid.set(row.subarray(0, width - left), (y + top) * width + left);
  }
  return grid;
}
