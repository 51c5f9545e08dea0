import sharp, { type OverlayOptions } from 'sharp';
import { escapeHtml } from '../../src/files/escape-markup.ts';
import { applyView, type Picture } from '../../src/imagery/index.ts';
import { resizePicture } from '../../src/imagery/node.ts';
import { type Box, type Mask, maskBox, traceMask } from '../../src/vector/index.ts';
import { wrapText } from './wrap-text.ts';

/** One answer in the gallery. */
export interface GalleryCell {
  readonly picture: Picture;
  /** Both of the picture's size; either may be empty. */
  readonly truth: Mask;
  readonly answer: Mask;
  readonly sentence: string;
  /** Below the sentence, softer. */
  readonly remark: string;
}

export interface GalleryText {
  readonly title: string;
  readonly subtitle: string;
}

/** Those of the reports: cyan and pink keep apart with the common deficiencies of colour vision, and in lightness. */
const TRUTH = '#00d0ff';
const ANSWER = '#ff2d6e';
const PAPER = '#ffffff';
const INK = '#1b2430';
const SOFT = '#4d5865';

const COLUMNS = 3;
/** Of the legend. */
const LEAST_WIDTH = 660;
const MARGIN = 22;
const GAP = 26;
const PARTS_NOTE = 'Beside each scene, enlarged: what is meant (above) and what is marked (below).';
/** The whole scene's height; the two enlarged parts beside it together are as high. */
const SCENE_HEIGHT = 300;
const SEAM = 6;
const PART = (SCENE_HEIGHT - SEAM) / 2;
const TEXT = { size: 24, line: 30 };
/** The shortest side, in pixels of the picture, of what an enlarged part shows. */
const LEAST_PART = 56;
/** Both enlarged parts show the same where that makes neither coarser than by this factor. */
const TOGETHER = 1.6;
/** Larger parts of the scene's height are not framed in it: the frame would say nothing. */
const LARGEST_FRAMED = 0.6;

/** Qualities that are tried in turn until the file is small enough. */
const QUALITIES = [86, 80, 74, 68, 62, 56, 50, 44, 38, 32];

/**
 * Draws answers as one WebP: each as the whole scene with both outlines, and beside it the surroundings of the true object
 * (above) and of the answer (below), enlarged. All pictures have the same shape.
 * @param bytes that the file may have at most; throws a RangeError where no quality gives so few
 */
export async function drawGallery(
  cells: readonly GalleryCell[],
  text: GalleryText,
  bytes: number,
): Promise<{ readonly file: Uint8Array; readonly width: number; readonly height: number }> {
  const first = cells[0]?.picture;
  if (!first) throw new RangeError('gallery: there is nothing to draw; give at least one answer');
  const sceneWidth = Math.round((SCENE_HEIGHT * first.width) / first.height);
  const cellWidth = sceneWidth + SEAM + PART;
  const columns = Math.min(COLUMNS, cells.length);
  const width = Math.max(LEAST_WIDTH, 2 * MARGIN + columns * cellWidth + (columns - 1) * GAP);
  const header = heading(text, width - 2 * MARGIN);

  const pictures: OverlayOptions[] = [];
  const shapes: string[] = [header.svg];
  let top = header.bottom;
  for (let row = 0; row * columns < cells.length; row++) {
    let lowest = top;
    for (const [column, each] of cells.slice(row * columns, (row + 1) * columns).entries()) {
      const left = MARGIN + column * (cellWidth + GAP);
      const drawn = await drawCell(each, left, top, sceneWidth, cellWidth);
      pictures.push(...drawn.pictures);
      shapes.push(drawn.svg);
      lowest = Math.max(lowest, drawn.bottom);
    }
    top = lowest + GAP;
  }
  const height = Math.round(top - GAP + MARGIN);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="DejaVu Sans, Verdana, sans-serif">${shapes.join('')}</svg>`;
  const composed = await sharp({ create: { width, height, channels: 3, background: PAPER } })
    .composite([...pictures, { input: Buffer.from(svg) }])
    .png()
    .toBuffer();
  for (const quality of QUALITIES) {
    const file = await sharp(composed).webp({ quality, effort: 4, smartSubsample: true }).toBuffer();
    if (file.length <= bytes) return { file, width, height };
  }
  throw new RangeError(`gallery: no quality gives a file of at most ${bytes} bytes; show fewer answers`);
}

interface Drawn {
  readonly pictures: readonly OverlayOptions[];
  readonly svg: string;
  readonly bottom: number;
}

async function drawCell(
  cell: GalleryCell,
  left: number,
  top: number,
  sceneWidth: number,
  cellWidth: number,
): Promise<Drawn> {
  const { picture, truth, answer } = cell;
  const whole: Box = [0, 0, picture.width, picture.height];
  const partLeft = left + sceneWidth + SEAM;
  const [truthView, answerView] = partsAround(truth, answer, picture);
  const parts = [
    { view: truthView, colour: TRUTH, none: ['not in', 'the scene'], at: [partLeft, top] },
    { view: answerView, colour: ANSWER, none: ['nothing', 'is marked'], at: [partLeft, top + PART + SEAM] },
  ] as const;
  const outlines = (unit: number, which: 'truth' | 'answer' | 'both') =>
    (which === 'truth' ? '' : outline(answer, ANSWER, unit, 0.28)) +
    (which === 'answer' ? '' : outline(truth, TRUTH, unit, 0));

  const pictures = [await placed(picture, whole, [left, top, sceneWidth, SCENE_HEIGHT])];
  const unit = picture.height / SCENE_HEIGHT;
  let frames = '';
  const shapes: string[] = [];
  for (const [index, { view, colour, none, at }] of parts.entries()) {
    const [x, y] = at;
    const square: Box = [x, y, PART, PART];
    if (view) {
      pictures.push(await placed(picture, view, square));
      const shown = outlines(view[3] / PART, index === 0 ? 'truth' : 'answer');
      shapes.push(panel(square, view, shown));
      if (view[3] < LARGEST_FRAMED * picture.height) frames += frame(view, unit);
    } else {
      shapes.push(rectangle(square, '#e9edf2'));
      for (const [line, words] of none.entries()) {
        shapes.push(label(words, x + PART / 2, y + PART / 2 + line * 24 - 4, 20, SOFT, 'middle'));
      }
    }
    shapes.push(
      `<rect x="${x + 1.5}" y="${y + 1.5}" width="${PART - 3}" height="${PART - 3}" fill="none" stroke="${colour}" stroke-width="3"/>`,
    );
  }
  shapes.unshift(panel([left, top, sceneWidth, SCENE_HEIGHT], whole, frames + outlines(unit, 'both')));

  let baseline = top + SCENE_HEIGHT;
  for (const line of wrapText(`“${cell.sentence}”`, cellWidth / TEXT.size, 'bold')) {
    baseline += TEXT.line;
    shapes.push(label(line, left, baseline, TEXT.size, INK, 'start', true));
  }
  for (const line of wrapText(cell.remark, cellWidth / TEXT.size)) {
    baseline += TEXT.line;
    shapes.push(label(line, left, baseline, TEXT.size, SOFT));
  }
  return { pictures, svg: shapes.join(''), bottom: baseline + 8 };
}

/**
 * Squares around the true object and around the answer, with some of what lies around them; null where one is empty. Where
 * the two lie close together, both squares are the same, so that they can be compared.
 */
function partsAround(truth: Mask, answer: Mask, picture: Picture): readonly [Box | null, Box | null] {
  const [truthBox, answerBox] = [maskBox(truth), maskBox(answer)];
  const [first, second] = [squareAround(truthBox, picture), squareAround(answerBox, picture)];
  if (!first || !second) return [first, second];
  const [left, top] = [Math.min(truthBox[0], answerBox[0]), Math.min(truthBox[1], answerBox[1])];
  const right = Math.max(truthBox[0] + truthBox[2], answerBox[0] + answerBox[2]);
  const bottom = Math.max(truthBox[1] + truthBox[3], answerBox[1] + answerBox[3]);
  const both = squareAround([left, top, right - left, bottom - top], picture)!;
  return both[2] <= TOGETHER * Math.min(first[2], second[2]) ? [both, both] : [first, second];
}

function squareAround([x, y, w, h]: Box, { width, height }: Picture): Box | null {
  if (w === 0) return null;
  const side = Math.min(width, height, Math.max(LEAST_PART, Math.round(1.5 * Math.max(w, h))));
  const place = (middle: number, most: number) =>
    Math.round(Math.min(most - side, Math.max(0, middle - side / 2)));
  return [place(x + w / 2, width), place(y + h / 2, height), side, side];
}

/** A part of a picture at its place in the gallery. */
async function placed(
  picture: Picture,
  [x, y, width, height]: Box,
  [left, top, toWidth, toHeight]: Box,
): Promise<OverlayOptions> {
  const view = { crop: { x, y, width, height }, flip: false, quarterTurns: 0 };
  const { pixels } = await resizePicture(applyView(picture, view), toWidth, toHeight);
  return { input: Buffer.from(pixels), raw: { width: toWidth, height: toHeight, channels: 3 }, left, top };
}

/** Shapes in a picture's pixels, at that picture's place; what lies outside of the view is cut off. */
function panel([x, y, width, height]: Box, view: Box, shapes: string): string {
  return `<svg x="${x}" y="${y}" width="${width}" height="${height}" viewBox="${view.join(' ')}" preserveAspectRatio="none">${shapes}</svg>`;
}

/** @param unit pixels of the picture in one of the gallery */
function outline(mask: Mask, colour: string, unit: number, tint: number): string {
  const path = traceMask(mask)
    .flatMap(({ exterior, holes }) => [exterior, ...holes])
    .map((ring) => `M${ring.join(' ')}Z`)
    .join('');
  if (path === '') return '';
  const stroke = (paint: string, width: number, opacity: number, fill: string) =>
    `<path d="${path}" fill-rule="evenodd" stroke-linejoin="round" stroke="${paint}" stroke-width="${width * unit}" stroke-opacity="${opacity}" ${fill}/>`;
  return (
    stroke('#000', 5, 0.6, 'fill="none"') + stroke(colour, 2.6, 1, `fill="${colour}" fill-opacity="${tint}"`)
  );
}

/** Where in the scene an enlarged part lies. */
function frame([x, y, width, height]: Box, unit: number): string {
  const rect = (colour: string, stroke: number, opacity: number) =>
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="none" stroke="${colour}" stroke-opacity="${opacity}" stroke-width="${stroke * unit}"/>`;
  return rect('#000', 2.6, 0.5) + rect('#fff', 1.3, 0.95);
}

function heading({ title, subtitle }: GalleryText, width: number): { svg: string; bottom: number } {
  const shapes = [label(title, MARGIN, 52, 34, INK, 'start', true)];
  let baseline = 58;
  for (const line of wrapText(`${subtitle} ${PARTS_NOTE}`, width / TEXT.size)) {
    baseline += TEXT.line;
    shapes.push(label(line, MARGIN, baseline, TEXT.size, SOFT));
  }
  baseline += 46;
  let x = MARGIN;
  const entry = (colour: string, tint: number, words: string, space: number) => {
    const box = `x="${x + 6}" y="${baseline - 21}" width="38" height="18"`;
    shapes.push(
      rectangle([x, baseline - 28, 50, 32], '#59636e'),
      `<rect ${box} fill="${colour}" fill-opacity="${tint}" stroke="${colour}" stroke-width="3.5"/>`,
      label(words, x + 62, baseline - 4, TEXT.size, INK),
    );
    x += space;
  };
  entry(TRUTH, 0, 'what is meant', 270);
  entry(ANSWER, 0.28, 'what the model marks', 0);
  return { svg: shapes.join(''), bottom: baseline + 26 };
}

const rectangle = ([x, y, width, height]: Box, fill: string): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;

function label(
  words: string,
  x: number,
  y: number,
  size: number,
  fill: string,
  anchor: 'start' | 'middle' = 'start',
  bold = false,
): string {
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}" text-anchor="${anchor}"${bold ? ' font-weight="bold"' : ''}>${escapeHtml(words)}</text>`;
}
