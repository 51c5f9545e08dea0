import { BoundaryTracer, type TracedPolygon } from './boundary-tracer.ts';
import type { LabelRow } from './transition-row.ts';

/** Rows of labels or of a mask in memory. */
export interface LabelRaster {
  readonly width: number;
  readonly height: number;
  /** Row-major: pixel (x, y) is `data[y * width + x]`; 0 is background. */
  readonly data: LabelRow;
}

/** A raster as a stream of strips from top to bottom, each of one or more whole rows. */
export interface LabelStrips {
  readonly width: number;
  readonly strips: AsyncIterable<LabelRow> | Iterable<LabelRow>;
}

/**
 * The areas of a mask or of a raster of labels as polygons with holes, exactly along pixel edges, in pixel corners
 * ({@link BoundaryTracer} says how regions join). In the order of their last rows.
 *
 * @example
 * ```ts
 * import { traceMask } from 'skyrefer/geo';
 * const [polygon] = traceMask({ width: 3, height: 2, data: Uint8Array.of(0, 1, 1, 0, 0, 0) });
 * console.log(polygon!.pixels, [...polygon!.exterior].length / 2); // 2 4
 * ```
 */
export function traceMask({ width, height, data }: LabelRaster): TracedPolygon[] {
  if (data.length !== width * height) {
    throw new RangeError(
      `trace: ${data.length} pixels do not fill ${width} x ${height}; give one value per pixel`,
    );
  }
  const tracer = new BoundaryTracer(width);
  const polygons: TracedPolygon[] = [];
  for (let y = 0; y < height; y++) {
    for (const polygon of tracer.addRow(data.subarray(y * width, (y + 1) * width))) polygons.push(polygon);
  }
  for (const polygon of tracer.finish()) polygons.push(polygon);
  return polygons;
}

/**
 * As {@link traceMask}, from strips as they come: polygons are given out as soon as they are closed.
 *
 * @example
 * ```ts
 * import { traceStrips } from 'skyrefer/geo';
 * const strips = [Uint8Array.of(0, 1, 1), Uint8Array.of(0, 1, 0)];
 * for await (const { pixels, holes } of traceStrips({ width: 3, strips })) {
 *   console.log(pixels, holes.length); // 3 0
 * }
 * ```
 */
export async function* traceStrips({ width, strips }: LabelStrips): AsyncGenerator<TracedPolygon> {
  const tracer = new BoundaryTracer(width);
  for await (const strip of strips) yield* traceStrip(tracer, strip);
  yield* tracer.finish();
}

/** Takes the rows of a strip, one after another; gives the polygons that they close. */
export function* traceStrip(tracer: BoundaryTracer, strip: LabelRow): Generator<TracedPolygon> {
  const { width } = tracer;
  if (strip.length % width !== 0) {
    throw new RangeError(`trace: a strip of ${strip.length} pixels is not made of rows of ${width}`);
  }
  for (let start = 0; start < strip.length; start += width) {
    yield* tracer.addRow(strip.subarray(start, start + width));
  }
}
