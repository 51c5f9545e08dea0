import type { LogitMap } from './logit-map.ts';

/**
 * The parts of a map: its cells above 0 that touch each other, diagonally too, and around each the cells below 0 from which
 * the way up leads to it. So a part can be taken out of a map at whatever limit its mask is cut.
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

/** Finds the parts of a map; a part is numbered by its highest cell, the highest first. */
export function partsOf({ width, height, data }: LogitMap): LogitParts {
  const order = Uint32Array.from(data, (_, cell) => cell).sort((a, b) => data[b]! - data[a]! || a - b);
  const labels = new Int32Array(data.length).fill(-1);
  // Cells are taken from the highest down: one next to a labelled cell joins it, one above 0 may join several.
  const parents: number[] = [];
  const root = (label: number): number => {
    let at = label;
    while (parents[at] !== at) at = parents[at]!;
    parents[label] = at;
    return at;
  };
  for (const cell of order) {
    const [column, row] = [cell % width, Math.floor(cell / width)];
    const above = data[cell]! > 0;
    let own = -1;
    let highest = -Infinity;
    for (let y = Math.max(0, row - 1); y <= Math.min(height - 1, row + 1); y++) {
      for (let x = Math.max(0, column - 1); x <= Math.min(width - 1, column + 1); x++) {
        const next = y * width + x;
        if (labels[next]! < 0) continue;
        const other = root(labels[next]!);
        if (above && own >= 0) {
          parents[Math.max(own, other)] = Math.min(own, other);
          own = Math.min(own, other);
        } else if (own < 0 || data[next]! > highest) own = other;
        highest = Math.max(highest, data[next]!);
      }
    }
    if (own < 0) {
      if (!above) continue;
      own = parents.push(parents.length) - 1;
    }
    labels[cell] = own;
  }
  const numbers = new Map<number, number>();
  const parts: { cells: number; probability: number }[] = [];
  for (const cell of order) {
    if (labels[cell]! < 0) continue;
    const at = root(labels[cell]!);
    if (!numbers.has(at)) numbers.set(at, parts.push({ cells: 0, probability: 0 }) - 1);
    const number = numbers.get(at)!;
    labels[cell] = number;
    if (data[cell]! > 0) {
      const part = parts[number]!;
      part.cells++;
      part.probability += 1 / (1 + Math.exp(-data[cell]!));
    }
  }
  return { parts, labels };
}

/** Logit of what is not inside: below any limit that a mask is cut at, and what the decoder itself says of such places. */
const OUTSIDE = -8;

/**
 * A map with its most likely part alone: the one of the largest sum of probabilities.
 * Measured on VHR-10 val's 274 sentences about one thing: gIoU 72.7 -> 73.4, Pr@0.5 82.5 -> 83.6 (largest part: 73.1, 83.2).
 */
export function withBestPart(map: LogitMap): LogitMap {
  const found = partsOf(map);
  const best = Math.max(...found.parts.map(({ probability }) => probability));
  const at = found.parts.findIndex(({ probability }) => probability === best);
  return withParts(map, found, (_, number) => number === at);
}

/** Parts below this part of the usual size are specks. */
const SPECK = 0.15;

/**
 * A map without specks: parts far smaller than the usual one, which is the one in which the middle one of all marked cells
 * lies when parts are put in the order of their size.
 * Measured on what is marked for several things, as F1 of parts at IoU 0.5: VHR-10 val 0.55 -> 0.66 (masks), hrplanes val
 * 0.50 -> 0.68 (boxes); of what is found nothing is lost (recall 0.59 and 0.68).
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

/**
 * A map with some of its parts. What belongs to the others is far below 0, whatever the limit at which the mask is cut. A map
 * that loses nothing is given back as it is.
 */
function withParts(
  map: LogitMap,
  { parts, labels }: LogitParts,
  keeps: (part: LogitPart, number: number) => boolean,
): LogitMap {
  const kept = parts.map(keeps);
  if (!kept.includes(false)) return map;
  const data = map.data.map((value, cell) =>
    labels[cell]! < 0 || kept[labels[cell]!] ? value : Math.min(value, OUTSIDE),
  );
  return { ...map, data };
}
