import { legendEntry } from '../../../src/answers/legend-entry.ts';
import { drawLegend, type OverlayLegendEntry } from '../../../src/imagery/legend.ts';
import { type OpenedImage, wholeOf } from '../image/opened-image.ts';
import { outlineOf } from '../map/outline.ts';
import { paintAnswer } from '../map/paint-answer.ts';
import { regionTransform } from '../map/screen-transform.ts';
import { type AnswerLayer, isInDoubt, shownScore } from '../state/answer-layer.ts';
import { layerMask } from '../state/layer-mask.ts';
import { answerArea } from '../state/shown-area.ts';
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
  const legend = drawLegend(
    layers.map((layer) => entryOf(image, layer)),
    bitmap.width,
  );
  const below = await pictureOf(legend.svg);
  const canvas = new OffscreenCanvas(legend.width, bitmap.height + legend.height);
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
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
  // Outlines may reach over the image's edge.
  context.drawImage(below, 0, bitmap.height, legend.width, legend.height);
  return canvas.convertToBlob({ type: 'image/png' });
}

function entryOf(image: OpenedImage, layer: AnswerLayer): OverlayLegendEntry {
  const area = answerArea(layer, image);
  return legendEntry({
    sentence: layer.sentence,
    colour: layer.colour,
    present: area.pixels > 0,
    score: shownScore(layer),
    runnerUp: layer.choice,
    unsure: isInDoubt(layer),
    guess: (layer.guess ?? false) && layer.corrections.length === 0,
    area,
    image: image.name,
    model: layer.model,
  });
}

async function pictureOf(svg: string): Promise<HTMLImageElement> {
  const picture = new Image();
  picture.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await picture.decode();
  return picture;
}
