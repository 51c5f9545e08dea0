import { escapeHtml } from '../files/escape-markup.ts';
import { type InlinePicture, inlinePicture } from '../imagery/inline-picture-node.ts';
import { readImage } from '../imagery/node.ts';
import { type Box, type Mask, maskBox, resizeMaskNearest, traceMask } from '../vector/index.ts';

/** Longer side of the pictures in a report. */
const SIDE = 640;

/** An image ready to be drawn with masks over it, at a size for looking at. Throws an ImageError that names the file. */
export const readCasePicture = async (path: string): Promise<InlinePicture> =>
  inlinePicture(await readImage(path), SIDE);

export interface CellOptions {
  readonly truth: Mask;
  /** Tinted; none in a cell that shows the truth alone. */
  readonly prediction?: Mask;
  /** Only this part of the picture is shown. */
  readonly zoom?: Box;
  /** Drawn as a frame. */
  readonly frame?: Box;
  readonly label: string;
}

/**
 * A picture with the outline of the truth and the tint of a prediction. Masks of other sizes are brought to the picture's
 * by the nearest pixel.
 */
export function cell(picture: InlinePicture, options: CellOptions): string {
  const { width, height, uri } = picture;
  const [x, y, w, h] = options.zoom ?? [0, 0, width, height];
  const unit = Math.max(w, h) / 320;
  const outline = pathOf(resizeMaskNearest(options.truth, width, height));
  const answer = options.prediction ? pathOf(resizeMaskNearest(options.prediction, width, height)) : '';
  const path = (style: string, d: string, stroke: number) =>
    d === ''
      ? ''
      : `<path class="${style}" d="${d}" fill-rule="evenodd" stroke-width="${round(stroke * unit)}"/>`;
  const frame = options.frame
    ? `<rect class="box" x="${options.frame[0]}" y="${options.frame[1]}" width="${options.frame[2]}" height="${options.frame[3]}" stroke-width="${round(2 * unit)}"/>`
    : '';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="cell" viewBox="${x} ${y} ${w} ${h}" role="img" aria-label="${escapeHtml(options.label)}">` +
    `<image href="${uri}" width="${width}" height="${height}"/>` +
    `${path('prediction', answer, 0.8)}${path('truth-halo', outline, 3.4)}${path('truth', outline, 1.7)}${frame}</svg>`
  );
}

/** The part of a picture around masks, of the picture's shape: where an object can be looked at. */
export function zoomBox(masks: readonly Mask[], { width, height }: InlinePicture): Box {
  const boxes = masks
    .map((mask) => maskBox(resizeMaskNearest(mask, width, height)))
    .filter(([, , boxWidth]) => boxWidth > 0);
  if (boxes.length === 0) return [0, 0, width, height];
  const left = Math.min(...boxes.map(([x]) => x));
  const top = Math.min(...boxes.map(([, y]) => y));
  const right = Math.max(...boxes.map(([x, , w]) => x + w));
  const bottom = Math.max(...boxes.map(([, y, , h]) => y + h));
  // As large as the objects with a margin, at least a sixth of the picture, at most all of it.
  const share = Math.min(1, Math.max(1 / 6, (1.6 * (right - left)) / width, (1.6 * (bottom - top)) / height));
  const [w, h] = [Math.round(width * share), Math.round(height * share)];
  const place = (middle: number, side: number, whole: number) =>
    Math.round(Math.min(whole - side, Math.max(0, middle - side / 2)));
  return [place((left + right) / 2, w, width), place((top + bottom) / 2, h, height), w, h];
}

function pathOf(mask: Mask): string {
  return traceMask(mask)
    .flatMap(({ exterior, holes }) => [exterior, ...holes])
    .map((ring) => {
      const points: string[] = [];
      for (let index = 0; index < ring.length; index += 2) points.push(`${ring[index]} ${ring[index + 1]}`);
      return `M${points.join('L')}Z`;
    })
    .join('');
}

const round = (value: number): number => Math.round(value * 100) / 100;
