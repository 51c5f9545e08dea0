import { expect, it } from 'vitest';
import { crsFromGeoKeys } from '../../geo/index.ts';
import type { Polygon } from '../geometry.ts';
import { measurerFor } from './measure.ts';
import { placeOf } from './place.ts';

/** A comb of 40 pixels with a hole. */
const comb = (x: number, y: number): Polygon => ({
  exterior: [0, 0, 40, 0, 40, 20, 20, 20, 20, 40, 0, 40].map((value, i) => value + (i % 2 ? y : x)),
  holes: [[5, 5, 5, 10, 10, 10, 10, 5].map((value, i) => value + (i % 2 ? y : x))],
});

it('a hundred thousand polygons take seconds', async () => {
  const directory = Uint16Array.of(1, 1, 0, 2, 1024, 0, 1, 1, 3072, 0, 1, 3857);
  const crs = await crsFromGeoKeys({ directory, doubles: new Float64Array(), ascii: '' });
  const measurer = measurerFor(placeOf({ transform: [0.3, 0, 1e6, 0, -0.3, 8.4e6], crs }))!;
  const start = process.cpuUsage();
  let area = 0;
  for (let i = 0; i < 100_000; i++) {
    area += measurer.measure(comb((i % 300) * 60, Math.floor(i / 300) * 60)).area;
  }
  expect(area).toBeGreaterThan(0);
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(20); // seconds of the processor, however busy it is
});
