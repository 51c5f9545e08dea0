import { LruMap } from '../../../src/collections/lru-map.ts';
import { type Box, type Mask, maskArea, maskBox } from '../../../src/vector/mask.ts';
import type { EngineAnswer } from '../engine/engine.ts';
import { sizeWithin } from '../image/opened-image.ts';
import type { Region } from '../image/region.ts';
import type { AnswerLayer } from './answer-layer.ts';
import type { Place } from './correction.ts';
import { shapeOf } from './layer-shape.ts';

/**
 * A layer's mask as it is shown, and what is said about it. It stays with its answer, the pixels do not: those of answers that were
 * not looked at for long are drawn again when they are asked for.
 */
export interface LayerMask {
  /** Over the layer's region, at most 1024 pixels long: the logits have no finer detail. */
  readonly mask: Mask;
  /** Of the mask. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the image. */
  readonly area: number;
  /** In pixels of the image; null where the mask is empty. */
  readonly box: Region | null;
}

const LONGEST_SIDE = 1024;
/** Bytes of masks that are held at a time, of all answers together. */
const HELD_BYTES = 12e6;
const held = new LruMap<number, Mask>(HELD_BYTES, ({ data }) => data.length);
let made = 0;
const latest = new WeakMap<
  EngineAnswer,
  { threshold: number; choice: number; corrections: AnswerLayer['corrections']; result: LayerMask }
>();

/** The mask at the layer's threshold; the last one of every answer is kept. */
export function layerMask(layer: AnswerLayer): LayerMask {
  const { answer, choice, threshold, corrections, region } = layer;
  const kept = latest.get(answer);
  if (kept?.threshold === threshold && kept.choice === choice && kept.corrections === corrections)
    return kept.result;
  const size = sizeWithin(region, LONGEST_SIDE);
  const mask = shapeOf(layer, size);
  const scaleX = region.width / mask.width;
  const scaleY = region.height / mask.height;
  const pixels = maskArea(mask);
  const number = ++made; // so that what is held holds no answers
  const shape = { answer, choice, threshold, corrections, region };
  const result: LayerMask = {
    get mask() {
      let pixels = held.get(number);
      if (!pixels) {
        pixels = shapeOf(shape, size);
        held.set(number, pixels);
      }
      return pixels;
    },
    ...size,
    area: Math.round(pixels * scaleX * scaleY),
    box: pixels > 0 ? inImage(maskBox(mask), region, scaleX, scaleY) : null,
  };
  held.set(number, mask);
  latest.set(answer, { threshold, choice, corrections, result });
  return result;
}

function inImage([x, y, width, height]: Box, region: Region, scaleX: number, scaleY: number): Region {
  return {
    x: region.x + x * scaleX,
    y: region.y + y * scaleY,
    width: width * scaleX,
    height: height * scaleY,
  };
}

/** Whether a layer's mask covers a pixel of the image. */
export function layerCovers(layer: AnswerLayer, x: number, y: number): boolean {
  const shown = layerMask(layer);
  const { box } = shown;
  if (!box || x < box.x || y < box.y || x >= box.x + box.width || y >= box.y + box.height) return false;
  return shown.mask.data[maskPixelAt({ x, y }, shown, layer.region)] === 1;
}

/** The pixel of a mask over a region in which a place of the image lies; -1 where it lies beside it. */
export function maskPixelAt(
  { x, y }: Place,
  { width, height }: Pick<Mask, 'width' | 'height'>,
  region: Region,
): number {
  const column = Math.floor(((x - region.x) / region.width) * width);
  const row = Math.floor(((y - region.y) / region.height) * height);
  return column < 0 || row < 0 || column >= width || row >= height ? -1 : row * width + column;
}
