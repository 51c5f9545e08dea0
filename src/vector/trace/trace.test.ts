import { describe, expect, it } from 'vitest';
import { Random } from '../../random/random.ts';
import { type Coordinates, type Polygon, planarArea, ringArea } from '../geometry.ts';
import { rasterise } from '../polygon.ts';
import { BoundaryTracer } from './boundary-tracer.ts';
import { type LabelRaster, traceMask, traceStrips } from './trace.ts';

/** A raster from rows of characters: '.' is background, digits are labels. */
function raster(...rows: string[]): LabelRaster {
  const data = Uint8Array.from(rows.join(''), (character) => (character === '.' ? 0 : Number(character)));
  return { width: rows[0]!.length, height: rows.length, data };
}

function randomRaster(
  seed: number,
  width: number,
  height: number,
  labels: number,
  filled: number,
): LabelRaster {
  const random = new Random(seed);
  const data = Uint8Array.from({ length: width * height }, () =>
    random.next() < filled ? 1 + Math.floor(random.next() * labels) : 0,
  );
  return { width, height, data };
}

const ringsOf = ({ exterior, holes }: Polygon): Coordinates[] => [exterior, ...holes];

/** Sizes of the regions that are joined through pixel edges, found by flooding. */
function regionSizes({ width, height, data }: LabelRaster): number[] {
  const seen = new Uint8Array(data.length);
  const sizes: number[] = [];
  for (let start = 0; start < data.length; start++) {
    if (seen[start] || data[start] === 0) continue;
    const open = [start];
    seen[start] = 1;
    let size = 0;
    while (open.length > 0) {
      const index = open.pop()!;
      size++;
      const x = index % width;
      const y = Math.floor(index / width);
      for (const [nx, ny] of [
        [x - 1, y],
        [x + 1, y],
        [x, y - 1],
        [x, y + 1],
      ] as const) {
        if (nx < 0 || ny < 0 || nx >= width || ny >= height) continue;
        const next = ny * width + nx;
        if (seen[next] || data[next] !== data[start]) continue;
        seen[next] = 1;
        open.push(next);
      }
    }
    sizes.push(size);
  }
  return sizes.sort((a, b) => a - b);
}

/** Everything that must hold for any raster. */
function check(image: LabelRaster): void {
  const { width, height, data } = image;
  const polygons = traceMask(image);
  for (const label of new Set(data)) {
    if (label === 0) continue;
    const filled = new Uint8Array(width * height);
    for (const polygon of polygons.filter((polygon) => polygon.label === label)) {
      for (const ring of ringsOf(polygon)) {
        // Even-odd: a hole takes away what its exterior has filled.
        rasterise([Array.from(ring)], width, height).data.forEach((inside, at) => {
          filled[at]! ^= inside;
        });
      }
    }
    expect(filled).toEqual(Uint8Array.from(data, (value) => (value === label ? 1 : 0)));
  }
  expect(polygons.map(({ pixels }) => pixels).sort((a, b) => a - b)).toEqual(regionSizes(image));
  for (const polygon of polygons) {
    expect(planarArea(polygon)).toBe(polygon.pixels);
    expect(ringArea(polygon.exterior)).toBeGreaterThan(0);
    for (const hole of polygon.holes) expect(ringArea(hole)).toBeLessThan(0);
    for (const ring of ringsOf(polygon)) {
      const points = new Set<string>();
      for (let i = 0; i < ring.length; i += 2) points.add(`${ring[i]},${ring[i + 1]}`);
      expect(points.size).toBe(ring.length / 2); // simple: no point twice
    }
  }
}

describe('traceMask', () => {
  it('gives a rectangle its four corners, clockwise on the screen', () => {
    const [polygon, ...others] = traceMask(raster('....', '.11.', '.11.', '.11.'));
    expect(others).toEqual([]);
    const points = [...polygon!.exterior];
    expect(points).toHaveLength(8);
    expect(ringArea(points)).toBe(6);
    expect(new Set(['1,1', '3,1', '3,4', '1,4'])).toEqual(
      new Set([0, 2, 4, 6].map((i) => `${points[i]},${points[i + 1]}`)),
    );
    expect(polygon).toMatchObject({ holes: [], label: 1, pixels: 6 });
  });

  it('keeps areas that touch diagonally apart, and holes that touch diagonally as rings of their own', () => {
    expect(traceMask(raster('1.', '.1'))).toHaveLength(2);
    const [ring, ...others] = traceMask(raster('1111', '1.11', '11.1', '1111'));
    expect(others).toEqual([]);
    expect(ring!.holes.map((hole) => ringArea(hole))).toEqual([-1, -1]);
  });

  it('makes a hole of a bay whose mouth is closed diagonally', () => {
    const image = raster('111', '1.1', '11.');
    const [polygon, ...others] = traceMask(image);
    expect(others).toEqual([]);
    expect(ringArea(polygon!.exterior)).toBe(8);
    expect(polygon!.holes.map((hole) => ringArea(hole))).toEqual([-1]);
    check(image);
  });

  it('nests: an island in a lake on an island', () => {
    const image = raster('1111111', '1.....1', '1.111.1', '1.1.1.1', '1.111.1', '1.....1', '1111111');
    const polygons = traceMask(image);
    expect(polygons.map(({ holes, pixels }) => [holes.length, pixels])).toEqual([
      [1, 8],
      [1, 24],
    ]);
    check(image);
  });

  it('gives neighbours the same points along their border, also where a third begins', () => {
    const polygons = traceMask(raster('111', '223', '223'));
    const border = (label: number) =>
      ringsOf(polygons.find((polygon) => polygon.label === label)!).flatMap((ring) =>
        Array.from({ length: ring.length / 2 }, (_, i) => `${ring[2 * i]},${ring[2 * i + 1]}`),
      );
    expect(border(1)).toContain('2,1');
    expect(border(2)).toContain('2,1');
    expect(border(3)).toContain('2,1');
  });

  it.each([
    ['empty', raster('...', '...')],
    ['full', raster('11', '11')],
    ['one pixel', raster('1')],
    ['a chequerboard', raster('1.1.1', '.1.1.', '1.1.1', '.1.1.')],
    ['its complement', raster('.1.1.', '1.1.1', '.1.1.')],
    ['a spiral', raster('111111', '1....1', '1.11.1', '1.1..1', '1.1111', '1.....')],
    ['a comb that joins at its last row', raster('1.1.1', '1.1.1', '11111')],
    ['labels that touch in a point', raster('12', '21')],
    ['four labels in a point', raster('12', '34')],
    ['one column', raster('1', '.', '1', '1')],
    ['one row', raster('.11.1')],
  ])('is exact: %s', (_, image) => check(image));

  it('is exact for random masks and labels of any density', () => {
    for (let seed = 0; seed < 60; seed++) {
      const random = new Random(1000 + seed);
      const width = 1 + Math.floor(random.next() * 18);
      const height = 1 + Math.floor(random.next() * 18);
      check(randomRaster(seed, width, height, 1 + (seed % 3), 0.15 + 0.8 * random.next()));
    }
  });

  it('has room for as many outlines as a row can hold', () => {
    // 700 bars: more transitions and more open outlines than there is room for at first.
    const width = 1400;
    const data = Uint8Array.from({ length: 3 * width }, (_, i) => (i % 2 === 0 ? 1 + ((i % width) % 4) : 0));
    const polygons = traceMask({ width, height: 3, data });
    expect(polygons).toHaveLength(700);
    const bars = polygons.map(({ exterior, holes, label, pixels }) => {
      const points = Array.from({ length: exterior.length / 2 }, (_, i) => [
        exterior[2 * i]!,
        exterior[2 * i + 1]!,
      ]);
      points.sort(([ax, ay], [bx, by]) => ax! - bx! || ay! - by!);
      return [...points, holes.length, label, pixels].join(' ');
    });
    const expected = Array.from({ length: 700 }, (_, bar) => {
      const x = 2 * bar;
      return `${x},0 ${x},3 ${x + 1},0 ${x + 1},3 0 ${1 + (x % 4)} 3`;
    });
    expect(bars.sort()).toEqual(expected.sort());
    check(randomRaster(5, 100, 6, 2, 0.7)); // more than 64 transitions
  });

  it('takes labels as large as the row can hold, and begins with any of them', () => {
    const data = Int32Array.of(2 ** 30, 2 ** 30, 7, 2 ** 30, 7, 7);
    const polygons = traceMask({ width: 3, height: 2, data });
    expect(polygons.map(({ label, pixels }) => [label, pixels])).toEqual([
      [2 ** 30, 3],
      [7, 3],
    ]);
  });

  it('refuses data that does not fill the frame', () => {
    expect(() => traceMask({ width: 2, height: 2, data: new Uint8Array(3) })).toThrow(
      '3 pixels do not fill 2 x 2',
    );
  });
});

describe('BoundaryTracer', () => {
  it('gives a polygon out after the row that closes it, once, and holes with it', () => {
    const tracer = new BoundaryTracer(4);
    expect(tracer.addRow(Uint8Array.of(1, 1, 1, 0))).toEqual([]);
    expect(tracer.addRow(Uint8Array.of(1, 0, 1, 0))).toEqual([]);
    expect(tracer.addRow(Uint8Array.of(1, 1, 1, 2))).toEqual([]);
    const [first, ...others] = tracer.addRow(Uint8Array.of(0, 0, 0, 2));
    expect([others, first!.label, first!.pixels, first!.holes.length]).toEqual([[], 1, 8, 1]);
    expect(tracer.addRow(Uint8Array.of(0, 0, 0, 2))).toEqual([]);
    const [second, ...more] = tracer.finish();
    expect([more, second!.label, second!.pixels]).toEqual([[], 2, 3]);
    expect(Math.max(...second!.exterior)).toBe(5);
    expect(tracer.finish()).toEqual([]);
  });

  it('refuses a width or a row that is none', () => {
    for (const width of [0, -1, 1.5, Number.NaN]) {
      expect(() => new BoundaryTracer(width)).toThrow('must be a positive integer');
    }
    expect(() => new BoundaryTracer(2).addRow(new Uint8Array(3))).toThrow('3 pixels, expected 2');
    expect(new BoundaryTracer(1).addRow(Uint8Array.of(1))).toEqual([]);
  });
});

describe('traceStrips', () => {
  it('gives the same polygons, whatever the strips, each as soon as it is closed', async () => {
    const image = randomRaster(7, 30, 24, 2, 0.6);
    const strips = function* (rows: number) {
      for (let y = 0; y < 24; y += rows) yield image.data.subarray(y * 30, Math.min(24, y + rows) * 30);
    };
    for (const rows of [1, 5, 24]) {
      const polygons = [];
      for await (const polygon of traceStrips({ width: 30, strips: strips(rows) })) polygons.push(polygon);
      expect(polygons).toEqual(traceMask(image));
    }
    let rowsRead = 0;
    const endless = function* () {
      for (;;) yield rowsRead++ === 1 ? Uint8Array.of(0, 1, 0) : new Uint8Array(3);
    };
    for await (const polygon of traceStrips({ width: 3, strips: endless() })) {
      expect(polygon.pixels).toBe(1);
      break;
    }
    expect(rowsRead).toBe(3);
  });

  it('refuses a strip that is not made of rows', async () => {
    const polygons = traceStrips({ width: 4, strips: [new Uint8Array(6)] });
    await expect(polygons.next()).rejects.toThrow('a strip of 6 pixels is not made of rows of 4');
  });
});
