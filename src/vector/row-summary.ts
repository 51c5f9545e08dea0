import type { Box } from './mask.ts';

/**
 * Area, box and COCO run lengths of a mask that is given row by row, from top to bottom, in one pass. What it keeps grows
 * with the outline and not with the area: the stretches of columns in which a row differs from the one above it.
 */
export class RowSummary {
  readonly width: number;
  readonly #mostRuns: number;
  #rows = 0;
  #area = 0;
  #left: number;
  #top = -1;
  #right = -1;
  #bottom = -1;
  /** Where the row above begins and ends runs of 1, as columns in rising order. */
  #above: number[] = [];
  /** Stretches of columns that differ from the row above: first column, column after the last, row. */
  #changes = new Int32Array(3 * 256);
  #changed = 0;

  /** @param mostRuns run lengths are given up beyond this many, so that memory stays bounded */
  constructor(width: number, mostRuns = Number.POSITIVE_INFINITY) {
    this.width = width;
    this.#mostRuns = mostRuns;
    this.#left = width;
  }

  /** Pixels inside. */
  get areaPixels(): number {
    return this.#area;
  }

  /** Smallest box around the pixels inside; null where there are none. */
  get box(): Box | null {
    if (this.#area === 0) return null;
    return [this.#left, this.#top, this.#right - this.#left + 1, this.#bottom - this.#top + 1];
  }

  /** Takes whole rows, 1 inside and 0 outside: (rows, width) */
  addRows(mask: Uint8Array): void {
    const { width } = this;
    if (mask.length % width !== 0) {
      throw new RangeError(`${mask.length} pixels are not made of rows of ${width}`);
    }
    for (let start = 0; start < mask.length; start += width) {
      this.#addRow(runsOf(mask.subarray(start, start + width)));
    }
  }

  /** Takes rows with nothing inside. */
  addEmptyRows(count: number): void {
    if (count === 0) return;
    this.#addRow([]);
    this.#rows += count - 1;
  }

  /**
   * The run lengths down the columns, background first; null where there are more than was allowed. It is called once,
   * after the last row.
   */
  runLengths(): number[] | null {
    const height = this.#rows;
    if (this.#above.length > 0) this.#keepChanges([]);
    if (this.#changed > this.#mostRuns) return null;
    const { width } = this;
    const changes = this.#changes;
    // How many changes each column has, then where its own begin, then the rows of all of them, column by column.
    const starts = new Int32Array(width + 1);
    for (let i = 0; i < 3 * this.#changed; i += 3) {
      starts[changes[i]!]!++;
      starts[changes[i + 1]!]!--;
    }
    let [perColumn, total] = [0, 0];
    for (let x = 0; x <= width; x++) {
      perColumn += starts[x]!;
      starts[x] = total;
      total += perColumn;
    }
    if (total > this.#mostRuns) return null;
    const rows = new Int32Array(total);
    const next = starts.slice();
    for (let i = 0; i < 3 * this.#changed; i += 3) {
      for (let x = changes[i]!; x < changes[i + 1]!; x++) rows[next[x]!++] = changes[i + 2]!;
    }
    const counts: number[] = [];
    let written = 0; // pixels, column by column, that the counts so far stand for
    for (let x = 0; x < width; x++) {
      for (let i = starts[x]!; i < starts[x + 1]!; i++) {
        const at = x * height + rows[i]!;
        // A run that ends at the lower border goes on where the next column begins inside.
        if (at === written && counts.length > 0) written -= counts.pop()!;
        else {
          counts.push(at - written);
          written = at;
        }
      }
    }
    if (written < width * height || counts.length === 0) counts.push(width * height - written);
    return counts;
  }

  #addRow(runs: number[]): void {
    const y = this.#rows;
    if (runs.length > 0) {
      for (let i = 0; i < runs.length; i += 2) this.#area += runs[i + 1]! - runs[i]!;
      this.#left = Math.min(this.#left, runs[0]!);
      this.#right = Math.max(this.#right, runs[runs.length - 1]! - 1);
      if (this.#top < 0) this.#top = y;
      this.#bottom = y;
    }
    if (runs.length > 0 || this.#above.length > 0) this.#keepChanges(runs);
    this.#rows++;
  }

  /** Borders of runs that one of two rows has and the other has not begin and end the stretches that differ. */
  #keepChanges(runs: number[]): void {
    const above = this.#above;
    this.#above = runs;
    if (this.#changed > this.#mostRuns) return;
    let [i, j, begun] = [0, 0, -1];
    while (i < above.length || j < runs.length) {
      const a = i < above.length ? above[i]! : Number.POSITIVE_INFINITY;
      const b = j < runs.length ? runs[j]! : Number.POSITIVE_INFINITY;
      if (a <= b) i++;
      if (b <= a) j++;
      if (a === b) continue;
      const border = Math.min(a, b);
      if (begun < 0) begun = border;
      else {
        this.#keep(begun, border);
        begun = -1;
      }
    }
  }

  #keep(from: number, to: number): void {
    const at = 3 * this.#changed++;
    if (at === this.#changes.length) {
      const larger = new Int32Array(2 * at);
      larger.set(this.#changes);
      this.#changes = larger;
    }
    this.#changes[at] = from;
    this.#changes[at + 1] = to;
    this.#changes[at + 2] = this.#rows;
  }
}

/** Where runs of 1 begin and end in a row, by turns. */
function runsOf(row: Uint8Array): number[] {
  const runs: number[] = [];
  let at = row.indexOf(1);
  while (at >= 0) {
    const end = row.indexOf(0, at);
    runs.push(at, end < 0 ? row.length : end);
    at = end < 0 ? -1 : row.indexOf(1, end);
  }
  return runs;
}
