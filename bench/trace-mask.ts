// Tracing a large mask to polygons, as JSON on stdout: npx tsx bench/trace-mask.ts [--size 10000] [--polygons 100000]
// The mask is never held: its rows are made as they are asked for, as they come out of the segmentation of an image.
import { parseArgs } from 'node:util';
import { planarArea, traceStrips } from '../src/vector/index.ts';
import { describeMachine } from './machine.ts';
import { rounded } from './rounded.ts';

/** Rows per strip. */
const STRIP = 64;

/**
 * A mask of `size` x `size` pixels with about `polygons` discs on a grid, each of another radius and every fourth with
 * a hole, in strips.
 */
function* discs(size: number, polygons: number): Generator<Uint8Array> {
  const across = Math.max(1, Math.floor(Math.sqrt(polygons)));
  const down = Math.ceil(polygons / across);
  const pitchX = size / across;
  const pitchY = size / down;
  const largest = Math.min(pitchX, pitchY) / 2 - 1;
  for (let top = 0; top < size; top += STRIP) {
    const rows = Math.min(STRIP, size - top);
    const strip = new Uint8Array(rows * size);
    for (let row = 0; row < rows; row++) {
      const gridRow = Math.floor((top + row + 0.5) / pitchY);
      const dy = top + row + 0.5 - (gridRow + 0.5) * pitchY;
      for (let column = 0; column < across; column++) {
        const index = gridRow * across + column;
        if (index >= polygons) break;
        const radius = largest * (0.4 + (0.6 * ((index * 2654435761) % 1000)) / 1000);
        const centre = (column + 0.5) * pitchX;
        paint(strip, row * size, centre, halfChord(radius, dy), 1);
        if (index % 4 === 0) paint(strip, row * size, centre, halfChord(radius / 2, dy), 0);
      }
    }
    yield strip;
  }
}

const halfChord = (radius: number, dy: number): number => Math.sqrt(Math.max(0, radius * radius - dy * dy));

function paint(strip: Uint8Array, row: number, centre: number, half: number, value: number): void {
  if (half > 0) strip.fill(value, row + Math.round(centre - half), row + Math.round(centre + half));
}

/** Seconds and memory of tracing such a mask, with what came out. */
export async function measureTracing(size: number, polygons: number) {
  let makeSeconds = performance.now();
  let foreground = 0;
  for (const strip of discs(size, polygons)) for (const value of strip) foreground += value;
  makeSeconds = (performance.now() - makeSeconds) / 1000;

  let pixels = 0;
  let area = 0;
  let holes = 0;
  let points = 0;
  let count = 0;
  let peak = 0;
  const start = performance.now();
  for await (const polygon of traceStrips({ width: size, strips: discs(size, polygons) })) {
    count++;
    pixels += polygon.pixels;
    area += planarArea(polygon);
    holes += polygon.holes.length;
    points += polygon.exterior.length / 2;
    if (count % 1000 === 0) peak = Math.max(peak, process.memoryUsage().rss);
  }
  const seconds = (performance.now() - start) / 1000;
  if (pixels !== foreground || area !== foreground) {
    throw new Error(`traced ${pixels} pixels and an area of ${area}, the mask has ${foreground}`);
  }
  return {
    size,
    polygons: count,
    holes,
    points,
    /** Making the rows included, which the program that asks has to pay anyhow. */
    seconds: rounded(seconds, 3),
    /** Of which about this went into making the rows. */
    makeSeconds: rounded(makeSeconds, 3),
    peakMemoryMB: Math.round(peak / 1e6),
  };
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: {
      size: { type: 'string', default: '10000' },
      polygons: { type: 'string', default: '100000' },
    },
  });
  const result = await measureTracing(Number(values.size), Number(values.polygons));
  process.stdout.write(`${JSON.stringify({ ...result, machine: describeMachine() }, null, 2)}\n`);
}
