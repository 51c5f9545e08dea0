import type { Picture } from '../imagery/picture.ts';
import { RasterError } from '../imagery/raster/errors.ts';
import type { Raster } from '../imagery/raster/raster.ts';
import type { Tensor } from '../runtime/index.ts';
import type { Box } from '../vector/index.ts';
import type { Tile } from './tile.ts';
import type { Window } from './window.ts';

/** What a large image needs of a raster. */
export type WindowSource = Pick<Raster, 'name' | 'width' | 'height' | 'read'>;

/** What a large image needs of a segmenter; `Segmenter` is one. */
export interface WindowSegmenter {
  readonly config: {
    /** Pixels of the model's view along a side: S. */
    readonly imageSize: number;
    /** Below which probability the model takes an object to be absent; left out where it cannot tell. */
    readonly presence?: { readonly threshold: number } | undefined;
  };
  open(picture: Picture): Promise<EncodedWindow>;
}

export interface EncodedWindow {
  ground(
    sentence: string,
    /** `parts`: a window shows more of a kind than its sentence asks for, and each is a candidate. */
    options: { readonly parts: 'all'; readonly explain?: boolean; readonly assumePresent?: boolean },
  ): Promise<WindowAnswer>;
  draw(prompts: {
    readonly points?: readonly { readonly x: number; readonly y: number; readonly positive: boolean }[];
    readonly box?: Box;
    readonly maskLogits?: Float32Array;
  }): Promise<WindowAnswer>;
  dispose(): void;
}

export interface WindowAnswer {
  readonly score: number;
  /** Probability that the window shows what was asked for; null where the model cannot tell. */
  readonly presence: number | null;
  /** Whether the model takes it to be absent: then nothing is marked, whatever the logits say. */
  readonly ruledOut: boolean;
  /** (1, 1, S/4, S/4) */
  readonly logits: Tensor<Float32Array>;
  /** Where it was asked for: `denseMap`, Y_dense as probabilities over a grid, row-major. */
  readonly explanation?: { readonly denseMap: DenseMap | null } | null;
}

export interface DenseMap {
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array;
}

/** A window as the model sees it, or null where it shows nothing: no data, or a single colour. */
export async function readWindow(
  source: WindowSource,
  window: Window,
  viewSize: number,
  signal?: AbortSignal,
): Promise<{ readonly picture: Picture; readonly valid: Uint8Array } | null> {
  // Never enlarged: the model's own preprocessing does that, as with small pictures.
  const size = { width: Math.min(viewSize, window.width), height: Math.min(viewSize, window.height) };
  const view = await source.read(window, size, signal);
  return showsNothing(view.picture.pixels, view.valid) ? null : view;
}

function showsNothing(pixels: Uint8Array, valid: Uint8Array): boolean {
  const first = valid.indexOf(1);
  if (first < 0) return true;
  const [red, green, blue] = [pixels[3 * first]!, pixels[3 * first + 1]!, pixels[3 * first + 2]!];
  for (let index = first; index < valid.length; index++) {
    if (!valid[index]) continue;
    const at = 3 * index;
    if (pixels[at] !== red || pixels[at + 1] !== green || pixels[at + 2] !== blue) return false;
  }
  return true;
}

/** An answer's logits as a tile; where the window has no data, or the model rules the object out, nothing is inside. */
export function answerTile(window: Window, answer: WindowAnswer, view?: View): Tile {
  const size = answer.logits.shape[2]!;
  const logits = Float32Array.from(answer.logits.data);
  if (answer.ruledOut) logits.fill(OUTSIDE);
  if (view?.valid.includes(0)) hideInvalid(logits, size, view);
  return { window, size, logits };
}

type View = NonNullable<Awaited<ReturnType<typeof readWindow>>>;

/** Far outside, and still a number that can be averaged. */
const OUTSIDE = -32;

function hideInvalid(logits: Float32Array, size: number, { picture, valid }: View): void {
  for (let row = 0; row < size; row++) {
    const y = Math.min(picture.height - 1, Math.floor(((row + 0.5) * picture.height) / size));
    for (let column = 0; column < size; column++) {
      const x = Math.min(picture.width - 1, Math.floor(((column + 0.5) * picture.width) / size));
      if (!valid[y * picture.width + x]) logits[row * size + column] = OUTSIDE;
    }
  }
}

/** An image in which nothing can be looked for. */
export function noDataError(name: string): RasterError {
  return new RasterError(
    `${name} shows nothing in the part that was asked for: every pixel is nodata or of one colour; ` +
      'check the nodata value, the bands and the box',
    'no-data',
  );
}
