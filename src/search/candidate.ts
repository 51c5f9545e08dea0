import type { Picture } from '../imagery/picture.ts';
import { type CellExtent, connectedCells, extentOf } from '../programs/connected-cells.ts';
import { sampleColours } from '../programs/sample-colours.ts';
import { cellCentre, type Tile } from './tile.ts';
import { intersectWindows, type Window, windowOverlap } from './window.ts';
import type { DenseMap, WindowAnswer } from './window-segmenter.ts';

/** Something that a window's answer marks: one connected part of its mask. Coordinates are image pixels. */
export interface Candidate {
  readonly box: Window;
  /** Square pixels of the image. */
  readonly area: number;
  /** Centre of the box. */
  readonly x: number;
  readonly y: number;
  /** The model's estimate of its mask, 0 to 1. */
  readonly score: number;
  /** Probability that the window shows what was asked for; null where the model cannot tell. */
  readonly presence: number | null;
  /** Mean probability of the part's pixels. */
  readonly probability: number;
  /**
   * How much the place means the noun to the grounding stage, 0 to 1: the largest value of Y_dense in the box when the noun
   * alone is asked for. The decoder outlines whatever lies there; this says whether the words fit it.
   */
  readonly meaning: number;
  /** The window that showed it. */
  readonly window: Window;
  /** EncodedImage pixels of one pixel of the model's view. */
  readonly pixelSize: number;
  /** Whether the window's border, where it is not the image's, may cut it. */
  readonly cut: boolean;
  /** R, G, B in turn of some of its pixels, where they were asked for. */
  readonly colours?: readonly number[];
}

/** Pixels of a candidate that are kept for its colour: a journal holds thousands of candidates. */
const COLOUR_SAMPLES = 48;

/** Parts below this part of the largest one are specks. */
const SMALLEST_PART = 0.2;
/** Cells of the tile's grid; less is noise. */
const SMALLEST_CELLS = 2;

/**
 * The connected parts (8 neighbours) of a tile's mask, largest first.
 * @param more.meaning the dense map of the noun in the window
 * @param more.picture the window as the model saw it, where colours are asked for
 */
export function candidatesOf(
  tile: Tile,
  { score, presence }: Pick<WindowAnswer, 'score' | 'presence'>,
  image: { readonly width: number; readonly height: number },
  viewSize: number,
  {
    meaning = null,
    picture = null,
  }: { readonly meaning?: DenseMap | null; readonly picture?: Picture | null } = {},
): Candidate[] {
  const { window, size, logits } = tile;
  const parts = components(logits, size).filter(({ cells }) => cells >= SMALLEST_CELLS);
  parts.sort((a, b) => b.cells - a.cells);
  const cellArea = (window.width / size) * (window.height / size);
  const largest = parts[0]?.cells ?? 0;
  return parts
    .filter(({ cells }) => cells >= SMALLEST_PART * largest)
    .map((part) => {
      const [left, top] = cellCentre(tile, part.left - 0.5, part.top - 0.5);
      const [right, bottom] = cellCentre(tile, part.right + 0.5, part.bottom + 0.5);
      const cut = isCut(window, image, {
        left: part.left === 0,
        top: part.top === 0,
        right: part.right === size - 1,
        bottom: part.bottom === size - 1,
      });
      const box = { x: left, y: top, width: right - left, height: bottom - top };
      return {
        box,
        area: part.cells * cellArea,
        x: (left + right) / 2,
        y: (top + bottom) / 2,
        score,
        presence,
        probability: part.probability / part.cells,
        meaning: meaning ? largestIn(meaning, window, box) : 1,
        window,
        pixelSize: Math.max(window.width, window.height) / viewSize,
        cut,
        ...(picture
          ? {
              colours: [
                ...sampleColours(picture, part.members, { width: size, height: size }, COLOUR_SAMPLES),
              ],
            }
          : {}),
      };
    });
}

/** Whether a window's border, where it is not the image's, may cut what touches these sides of it. */
export function isCut(
  window: Window,
  image: { readonly width: number; readonly height: number },
  touches: Readonly<Record<'left' | 'top' | 'right' | 'bottom', boolean>>,
): boolean {
  return (
    (touches.left && window.x > 0) ||
    (touches.top && window.y > 0) ||
    (touches.right && window.x + window.width < image.width) ||
    (touches.bottom && window.y + window.height < image.height)
  );
}

/** Largest value of a map over a window in a box and the cells around it. */
function largestIn({ width, height, data }: DenseMap, window: Window, box: Window): number {
  const cell = (value: number, start: number, length: number, cells: number) =>
    Math.min(cells - 1, Math.max(0, Math.floor(((value - start) * cells) / length)));
  const left = cell(box.x, window.x, window.width, width);
  const right = cell(box.x + box.width, window.x, window.width, width);
  const top = cell(box.y, window.y, window.height, height);
  const bottom = cell(box.y + box.height, window.y, window.height, height);
  let largest = 0;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++)
      largest = Math.max(largest, data[row * width + column]!);
  }
  return largest;
}

interface Part extends CellExtent {
  /** Cells of the grid, row-major. */
  readonly members: readonly number[];
  readonly cells: number;
  /** Sum over the cells. */
  readonly probability: number;
}

const components = (logits: Float32Array, size: number): Part[] =>
  connectedCells({ width: size, height: size, data: logits }).map((members) => {
    let probability = 0;
    for (const cell of members) probability += 1 / (1 + Math.exp(-logits[cell]!));
    return { members, cells: members.length, probability, ...extentOf(members, size) };
  });

/** What a drawing of one object leaves beside it, smaller than this part of it, is no piece of it. */
const SPECK = 0.02;

/**
 * Takes out of a tile's mask what is not connected with anything inside a box: other objects of the kind that the window
 * shows too; and specks beside the object. A mask that has no part in the box stays as it is.
 */
export function keepParts(tile: Tile, box: Window): void {
  const { window, size, logits } = tile;
  const parts = components(logits, size);
  const inBox = (cell: number) => {
    const [x, y] = cellCentre(tile, cell % size, Math.floor(cell / size));
    return x >= box.x && y >= box.y && x < box.x + box.width && y < box.y + box.height;
  };
  // A box smaller than a cell holds no centre: it is as large as one.
  const [cellWidth, cellHeight] = [window.width / size, window.height / size];
  box = {
    x: Math.min(box.x, box.x + box.width / 2 - cellWidth),
    y: Math.min(box.y, box.y + box.height / 2 - cellHeight),
    width: Math.max(box.width, 2 * cellWidth),
    height: Math.max(box.height, 2 * cellHeight),
  };
  const inside = new Set(parts.filter(({ members }) => members.some(inBox)));
  if (inside.size === 0) return;
  const largest = Math.max(...[...inside].map(({ cells }) => cells));
  for (const part of parts) {
    const { members, cells } = part;
    if (inside.has(part) && cells >= SPECK * largest) continue;
    for (const cell of members) logits[cell] = -logits[cell]!;
  }
}

/** Observations of one object by several windows and sentences. */
export interface FoundObject {
  /** The best observation: where the object is. */
  readonly best: Candidate;
  readonly observations: readonly Candidate[];
}

/** Boxes that overlap by this much (intersection over union) are one object's. */
const SAME_OBJECT = 0.4;
/** So are a cut box and a whole one that holds this part of it. */
const SAME_CUT_THING = 0.7;

/** Side of the cells, in image pixels, in which objects are looked up. */
const CELL = 1024;

/** Puts the observations of the same object together, the best first. */
export function mergeCandidates(candidates: readonly Candidate[]): FoundObject[] {
  const order = [...candidates].sort((a, b) => quality(b) - quality(a));
  const objects: { best: Candidate; observations: Candidate[] }[] = [];
  // Objects by the cells that their boxes touch, so that merging takes time in proportion to what was found.
  const cells = new Map<string, (typeof objects)[number][]>();
  for (const candidate of order) {
    const near = [...cellsOf(candidate.box)].flatMap((cell) => cells.get(cell) ?? []);
    const same = near.find(({ best }) => sameObject(best, candidate));
    if (same) {
      same.observations.push(candidate);
      continue;
    }
    const object = { best: candidate, observations: [candidate] };
    objects.push(object);
    for (const cell of cellsOf(candidate.box)) cells.set(cell, [...(cells.get(cell) ?? []), object]);
  }
  return objects;
}

function* cellsOf(box: Window): Generator<string> {
  for (let y = Math.floor(box.y / CELL); y * CELL < box.y + box.height; y++) {
    for (let x = Math.floor(box.x / CELL); x * CELL < box.x + box.width; x++) yield `${x} ${y}`;
  }
}

/**
 * The decoder is content with whatever it outlines; only the dense map tells an object of the noun from another object, and
 * near 1 it does so by little: 0.99 for what is meant, 0.95 for what is not.
 */
const MEANING = 8;
/**
 * A model that can tell what is absent thinks little of what is small in its view, real or not; so its doubt orders
 * objects and rules none out here.
 */
const PRESENCE = 0.25;

/**
 * How far an observation can be trusted: the score, less where the model doubts that there is such an object, the words do
 * not fit or the window cut the object.
 */
export const quality = ({ score, presence, probability, meaning, cut }: Candidate): number =>
  score * (presence ?? 1) ** PRESENCE * probability * meaning ** MEANING * (cut ? 0.5 : 1);

function sameObject(object: Candidate, other: Candidate): boolean {
  if (windowOverlap(object.box, other.box) >= SAME_OBJECT) return true;
  if (!other.cut) return false;
  const common = intersectWindows(object.box, other.box);
  return common.width * common.height >= SAME_CUT_THING * other.box.width * other.box.height;
}
