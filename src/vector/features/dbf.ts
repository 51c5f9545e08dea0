import { FEATURE_FIELDS, type FeatureProperties } from './feature.ts';

/** Types and widths of dBASE's columns. */
const TYPES = {
  text: { type: 'C', width: 254, decimals: 0 },
  real: { type: 'N', width: 24, decimals: 9 },
  integer: { type: 'N', width: 18, decimals: 0 },
  boolean: { type: 'L', width: 1, decimals: 0 },
  time: { type: 'C', width: 24, decimals: 0 },
} as const;

const MAX_NAME = 10;

interface DbfColumn {
  readonly name: keyof FeatureProperties;
  readonly short: string;
  readonly type: string;
  readonly width: number;
  readonly decimals: number;
}

/** Names of ten letters at most, in words that are understood: `areaSquareMetres` is `area_m2`. */
export function shortNames(names: readonly string[]): string[] {
  const used = new Set<string>();
  return names.map((name) => {
    const plain = name
      .replace(/SquareMetres$/, 'M2')
      .replace(/Metres$/, 'M')
      .replace(/Pixels$/, 'Px')
      .replace(/([a-z])([A-Z])/g, '$1_$2')
      .toLowerCase();
    let short = plain
      .replace(/^(.*)(_[a-z0-9]+)$/, (_, head, tail) => head.slice(0, MAX_NAME - tail.length) + tail)
      .slice(0, MAX_NAME);
    for (let number = 2; used.has(short); number++) short = `${short.slice(0, MAX_NAME - 2)}_${number}`;
    used.add(short);
    return short;
  });
}

/** The attributes of a shapefile: a dBASE III table, whose text is UTF-8. */
export class DbfTable {
  readonly #columns: readonly DbfColumn[];
  readonly #rows: Uint8Array[] = [];
  readonly #width: number;
  readonly #text = new TextEncoder();

  constructor() {
    const short = shortNames(FEATURE_FIELDS.map(({ name }) => name));
    this.#columns = FEATURE_FIELDS.map(({ name, type }, i) => ({ name, short: short[i]!, ...TYPES[type] }));
    this.#width = 1 + this.#columns.reduce((sum, { width }) => sum + width, 0);
  }

  add(properties: FeatureProperties): void {
    const row = new Uint8Array(this.#width).fill(0x20);
    let at = 1;
    for (const column of this.#columns) {
      const bytes = this.#cell(column, properties[column.name]);
      // Numbers stand at the right of their column, all else at the left.
      row.set(bytes, column.type === 'N' ? at + column.width - bytes.length : at);
      at += column.width;
    }
    this.#rows.push(row);
  }

  bytes(): Uint8Array {
    const head = 32 + 32 * this.#columns.length + 1;
    const file = new Uint8Array(head + this.#rows.length * this.#width + 1);
    const view = new DataView(file.buffer);
    file.set([3, 95, 7, 26]); // dBASE III, and a date that is none of ours
    view.setUint32(4, this.#rows.length, true);
    view.setUint16(8, head, true);
    view.setUint16(10, this.#width, true);
    for (const [i, { short, type, width, decimals }] of this.#columns.entries()) {
      const at = 32 + 32 * i;
      file.set(this.#text.encode(short), at);
      file[at + 11] = type.charCodeAt(0);
      file[at + 16] = width;
      file[at + 17] = decimals;
    }
    file[head - 1] = 0x0d;
    for (const [i, row] of this.#rows.entries()) file.set(row, head + i * this.#width);
    file[file.length - 1] = 0x1a;
    return file;
  }

  #cell({ type, width, decimals }: DbfColumn, value: unknown): Uint8Array {
    if (value === null) return this.#text.encode(type === 'L' ? '?' : '');
    if (type === 'L') return this.#text.encode(value ? 'T' : 'F');
    if (type === 'N') return this.#text.encode((value as number).toFixed(decimals).slice(0, width));
    const bytes = this.#text.encode(String(value));
    // Not within a character.
    let end = Math.min(bytes.length, width);
    while ((bytes[end]! & 0xc0) === 0x80) end--;
    return bytes.subarray(0, end);
  }
}
