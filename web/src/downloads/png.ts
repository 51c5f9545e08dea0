import { type OpenedImage, wholeOf } from '../image/opened-image.ts';
import { outlineOf } from '../map/outline.ts';
import { paintAnswer } from '../map/paint-answer.ts';
import { regionTransform } from '../map/screen-transform.ts';
import { type AnswerLayer, shownScore } from '../state/answer-layer.ts';
import { layerMask } from '../state/layer-mask.ts';
import { answerArea } from '../state/shown-area.ts';
import { formatArea, formatPercent } from '../text/format.ts';
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

/** The image, as large as it is kept in memory, with the answers on it as the map shows them, and a legend below. */
export async function overlayPng(image: OpenedImage, layers: readonly AnswerLayer[]): Promise<Blob> {
  const { bitmap } = image;
  const lineHeight = Math.max(40, Math.round(bitmap.width / 16));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height + lineHeight * layers.length);
  const context = canvas.getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  const whole = wholeOf(image);
  for (const layer of layers) {
    const shown = layerMask(layer);
    const toCanvas = regionTransform(
      [bitmap.width / whole.width, 0, 0, bitmap.height / whole.height, 0, 0],
      layer.region,
      shown,
    );
    paintAnswer(context, {
      outline: outlineOf(shown),
      transform: toCanvas,
      colour: layer.colour,
      opacity: layer.opacity,
      lineWidth: Math.max(2, Math.max(bitmap.width, bitmap.height) / 400),
    });
  }
  context.resetTransform();
  context.fillStyle = '#ffffff';
  context.fillRect(0, bitmap.height, canvas.width, lineHeight * layers.length);
  for (const [index, layer] of layers.entries()) {
    paintLegend(context, bitmap.height + index * lineHeight, lineHeight, image, layer);
  }
  return canvas.convertToBlob({ type: 'image/png' });
}

/** What a colour stands for, how sure the model is and how large it is, and of which image and model: in two lines. */
function paintLegend(
  context: OffscreenCanvasRenderingContext2D,
  top: number,
  height: number,
  image: OpenedImage,
  layer: AnswerLayer,
): void {
  const { width } = context.canvas;
  const unit = height / 10;
  context.fillStyle = layer.colour;
  context.fillRect(2 * unit, top + 2.5 * unit, 5 * unit, 5 * unit);
  context.strokeStyle = '#000000';
  context.strokeRect(2 * unit, top + 2.5 * unit, 5 * unit, 5 * unit);
  const size = formatArea(answerArea(layer, image));
  const score = shownScore(layer);
  const lines = [
    layer.sentence,
    `${score === null ? `Runner-up ${layer.choice}` : `Score ${formatPercent(score)}`} · ${size} · ${image.name} · model ${layer.model}`,
  ];
  context.fillStyle = '#12181f';
  context.textBaseline = 'middle';
  for (const [index, line] of lines.entries()) {
    context.font = `${index === 0 ? '600 ' : ''}${3 * unit}px system-ui, sans-serif`;
    context.fillText(line, 9 * unit, top + (index === 0 ? 3.2 : 6.9) * unit, width - 11 * unit);
  }
}
