import { type OpenedImage, wholeOf } from '../image/opened-image.ts';
import { outlineOf } from '../map/outline.ts';
import { paintAnswer } from '../map/paint-answer.ts';
import { regionTransform } from '../map/screen-transform.ts';
import type { AnswerLayer } from '../state/answer-layer.ts';
import { layerMask } from '../state/layer-mask.ts';
import { wholeMask } from './full-mask.ts';

/** Black and white, of the image's own size. */
export async function maskPng(image: OpenedImage, layer: AnswerLayer): Promise<Blob> {
  const mask = wholeMask(image, layer);
  const pixels = new ImageData(mask.width, mask.height);
  const words = new Uint32Array(pixels.data.buffer);
  for (let i = 0; i < words.length; i++) words[i] = mask.data[i] ? 0xffffffff : 0xff000000;
  const canvas = new OffscreenCanvas(mask.width, mask.height);
  canvas.getContext('2d')!.putImageData(pixels, 0, 0);
  return canvas.convertToBlob({ type: 'image/png' });
}

/** The image, as large as it is kept in memory, with the answer on it as the map shows it. */
export async function overlayPng(image: OpenedImage, layer: AnswerLayer): Promise<Blob> {
  const { bitmap } = image;
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  const { mask } = layerMask(layer);
  const whole = wholeOf(image);
  const toCanvas = regionTransform(
    [bitmap.width / whole.width, 0, 0, bitmap.height / whole.height, 0, 0],
    layer.region,
    mask,
  );
  paintAnswer(context, {
    outline: outlineOf(mask),
    transform: toCanvas,
    colour: layer.colour,
    opacity: layer.opacity,
    lineWidth: Math.max(2, Math.max(bitmap.width, bitmap.height) / 400),
  });
  return canvas.convertToBlob({ type: 'image/png' });
}
