import { type CellGrid, connectedCells, neighboursOf } from './connected-cells.ts';
import type { LogitMap } from './logit-map.ts';
import { separateCells } from './separate-cells.ts';

/**
 * The parts of a map: groups of its cells above 0, and around each the cells below 0 from which the way up leads to it, where there
 * are several. So a part can be taken out of a map at whatever limit its mask is cut.
 */
export interface LogitParts {
  readonly parts: readonly LogitPart[];
  /** By cell, the number of its part; -1 where the way up leads to none. (height, width) */
  readonly labels: Int32Array;
}

export interface LogitPart {
  /** Cells above 0. */
  readonly cells: number;
  /** Sum over the cells above 0 of the probability of being inside. */
  readonly probability: number;
}

/** Logit of what is not inside: below any limit that a mask is cut at, and what the decoder itself says of such places. */
export const OUTSIDE = -8;

/**
 * Finds the parts of a map; a part is numbered by its highest cell, the highest first.
 * @param group which cells above 0 are together. Default: those that touch each other and that no valley parts
 */
export function partsOf(map: LogitMap, group: (map: CellGrid) => number[][] = separateCells): LogitParts {
  const { data } = map;
  const labels = new Int32Array(data.length).fill(-1);
  const parts = labelParts(group(map), map, labels);
  if (parts.length > 1) labelSurroundings(map, labels);
  return { parts, labels };
}

/** Labels the cells above 0 and gives their parts. */
function labelParts(groups: readonly number[][], { data }: LogitMap, labels: Int32Array): LogitPart[] {
  const found = groups.map((cells) => {
    let [highest, probability] = [0, 0];
    for (const cell of cells) {
      highest = Math.max(highest, data[cell]!);
      probability += 1 / (1 + Math.exp(-data[cell]!));
    }
    return { cells, highest, probability };
  });
  found.sort((a, b) => b.highest - a.highest);
  for (const [number, { cells }] of found.entries()) for (const cell of cells) labels[cell] = number;
  return found.map(({ cells, probability }) => ({ cells: cells.length, probability }));
}

const STEPS = 4096;

/** Labels cells below 0, from the highest down: each as its highest neighbour. */
function labelSurroundings(map: LogitMap, labels: Int32Array): void {
  const { data } = map;
  const around = new Int32Array(9);
  const below: number[] = [];
  // Numbers sort many times faster than cells by their logits: the logit in steps of 1 / STEPS, and the cell.
  for (let cell = 0; cell < data.length; cell++) {
    if (data[cell]! <= 0 && data[cell]! > OUTSIDE) {
      below.push(Math.floor(-data[cell]! * STEPS) * data.length + cell);
    }
  }
  for (const key of Float64Array.from(below).sort()) {
    const cell = key % data.length;
    let highest = -Infinity;
    const count = neighboursOf(map, cell, around);
    for (let at = 0; at < count; at++) {
      const next = around[at]!;
      if (labels[next]! < 0 || data[next]! <= highest) continue;
      highest = data[next]!;
      labels[cell] = labels[next]!;
    }
  }
}

/** A part of a map as a mask of its own. */
export interface RankedPart {
  /** The map with this part alone. */
  readonly map: LogitMap;
  /** Its part of the probability of all parts, in (0, 1]: how much of what was marked is this one. */
  readonly share: number;
}

/**
 * The parts of a map as answers of their own, the most likely first: by the sum of their probabilities. What touches stays
 * together: asked for one thing, a model marks no two side by side, and a long ship may have valleys.
 * VHR-10 val by `skyrefer evaluate`, the first part for the whole map: gIoU 72.47 -> 73.12, Pr@0.5 82.12 -> 82.85; other
 * rules in docs/training-log.md, 8.
 * @param most so many at most; one where the map has no part, which is the map
 */
export function rankedParts(map: LogitMap, most: number): [RankedPart, ...RankedPart[]] {
  const found = partsOf(map, connectedCells);
  const total = found.parts.reduce((sum, { probability }) => sum + probability, 0);
  const order = found.parts
    .map(({ probability }, number) => ({ probability, number }))
    .sort((a, b) => b.probability - a.probability || a.number - b.number)
    .slice(0, most);
  const [best, ...others] = order.map(({ probability, number }) => ({
    map: withParts(map, found, (_, at) => at === number),
    share: probability / total,
  }));
  return [best ?? { map, share: 1 }, ...others];
}

/** Parts below this part of the usual size are specks. */
const SPECK = 0.15;

/**
 * A map without specks: parts far smaller than the usual one, which is the one in which the middle one of all marked cells
 * lies when parts are put in the order of their size.
 * Measured by `scripts/evaluate-instances.ts`, as F1 of parts at IoU 0.5: VHR-10 val 0.56 -> 0.67 (masks), hrplanes val
 * 0.48 -> 0.63 (boxes), for less than a point of recall.
 */
export function withoutSpecks(map: LogitMap): LogitMap {
  const found = partsOf(map);
  const sizes = found.parts.map(({ cells }) => cells).sort((a, b) => b - a);
  const half = sizes.reduce((sum, cells) => sum + cells, 0) / 2;
  let [at, sum] = [0, 0];
  for (const cells of sizes) {
    sum += cells;
    if (sum >= half) break;
    at++;
  }
  const usual = sizes[at] ?? 0;
  return withParts(map, found, ({ cells }) => cells >= SPECK * usual);
}

/** A map without the parts that are not in a set of their numbers. */
export const withTheseParts = (map: LogitMap, found: LogitParts, numbers: ReadonlySet<number>): LogitMap =>
  withParts(map, found, (_, number) => numbers.has(number));

/** Logit of the cells along which parts that touch are cut: enough for a gap of half a cell between two that are sure. */
const CUT = -1.5;

/**
 * A map with some of its parts. What belongs to the others is far below 0, whatever the limit at which the mask is cut; parts that
 * touch are cut apart. A map that loses nothing is given back as it is.
 */
function withParts(
  map: LogitMap,
  { parts, labels }: LogitParts,
  keeps: (part: LogitPart, number: number) => boolean,
): LogitMap {
  const kept = parts.map(keeps);
  if (!kept.includes(false) && parts.length < 2) return map;
  const around = new Int32Array(9);
  let same = true;
  const data = map.data.map((value, cell) => {
    const label = labels[cell]!;
    if (label < 0) return value;
    let most = value;
    if (!kept[label]) most = OUTSIDE;
    else if (value > 0 && touchesHigher(map, labels, kept, cell, around)) most = CUT;
    if (most < value) same = false;
    return Math.min(value, most);
  });
  return same ? map : { ...map, data };
}

/** Whether beside a marked cell another part begins, the higher one, which keeps its cells. */
function touchesHigher(
  map: LogitMap,
  labels: Int32Array,
  kept: readonly boolean[],
  cell: number,
  around: Int32Array,
): boolean {
  const count = neighboursOf(map, cell, around);
  for (let at = 0; at < count; at++) {
    const next = around[at]!;
    if (map.data[next]! > 0 && labels[next]! < labels[cell]! && kept[labels[next]!]) return true;
  }
  return false;
}
