/** Streets with cars: a main road with markings, side streets, houses and garden trees; vehicles are the objects. */

import type { Frame } from '../drawing/frame.ts';
import { plainPaint } from '../drawing/materials.ts';
import { arc, rectangle } from '../drawing/shapes.ts';
import { drawFlatRoof } from '../objects/buildings.ts';
import { drawTreeRow } from '../objects/trees.ts';
import { drawCarPark, drawVehicle } from '../objects/vehicles.ts';
import { drawNeighbourhood } from './neighbourhood.ts';

const FAR = 170;

export function drawRoadScene(frame: Frame): void {
  const { random, world } = frame;
  const { materials } = world;
  frame.flood(materials.grass(0, 0.15));
  const lanes = random.pick([1, 2, 2]);
  const half = lanes * 3.4 + 1;
  const crossings = [random.uniform(-120, -60), random.uniform(20, 90)];
  const pavement = materials.concrete(2, -0.03);
  const asphalt = materials.asphalt(0);
  // Blocks first: their trees and drives end under the pavements.
  const edges = [-FAR - 60, ...crossings, FAR + 60];
  for (let i = 0; i + 1 < edges.length; i++) {
    const width = edges[i + 1]! - edges[i]! - 13;
    const x = (edges[i]! + edges[i + 1]!) / 2;
    for (const side of [-1, 1]) {
      const depth = random.uniform(62, 78);
      const block = frame.at(x, side * (half + 2.5 + depth / 2));
      if (random.chance(0.25)) drawShops(block, width, depth);
      else drawNeighbourhood(block, width, depth, true);
      const lane = half + depth + 9;
      frame.fill([rectangle(x, side * lane, width + 16, 11)], pavement);
      frame.fill([rectangle(x, side * lane, width + 16, 7)], asphalt);
      parkAlong(frame.at(x, side * lane), width, 2.4, 0.35);
      drawNeighbourhood(frame.at(x, side * (lane + 42)), width, 70, true);
    }
  }
  frame.fill([rectangle(0, 0, 2 * FAR, 2 * half + 5)], pavement);
  for (const x of crossings) frame.fill([rectangle(x, 0, 12, 2 * FAR)], pavement);
  frame.fill([rectangle(0, 0, 2 * FAR, 2 * half)], asphalt);
  for (const x of crossings) {
    frame.fill([rectangle(x, 0, 8, 2 * FAR)], asphalt);
    for (const side of [-1, 1]) frame.fill([arc(x, side * half, 7.4, 0, 2 * Math.PI, 20, false)], asphalt);
  }
  drawMarkings(frame, half, lanes, crossings);
  drawPatches(frame, half);
  drawTraffic(frame, half, lanes, crossings);
  const clear = (x: number, _y: number, r: number) => crossings.every((c) => Math.abs(x - c) > 9 + r);
  for (const side of [-1, 1]) {
    drawTreeRow(frame, [-FAR, side * (half + 2.4), FAR, side * (half + 2.4)], 11, [1.8, 4.2], clear);
  }
}

function drawMarkings(frame: Frame, half: number, lanes: number, crossings: readonly number[]): void {
  const { random } = frame;
  const white = plainPaint([0.86, 0.86, 0.83]);
  const yellow = plainPaint([0.78, 0.64, 0.22]);
  const worn = random.uniform(0.5, 0.9);
  const clear = (x: number, margin: number) => crossings.every((c) => Math.abs(x - c) > margin);
  for (let x = -FAR; x < FAR; x += 3) {
    if (clear(x, 12)) {
      for (const y of [-0.18, 0.18]) frame.fill([rectangle(x, y, 3.05, 0.13)], yellow, worn);
      for (const side of [-1, 1])
        frame.fill([rectangle(x, side * (half - 0.5), 3.05, 0.12)], white, worn * 0.8);
    }
    if (lanes === 2 && x % 9 === 0 && clear(x, 13)) {
      for (const side of [-1, 1]) frame.fill([rectangle(x, side * 3.6, 3, 0.15)], white, worn);
    }
  }
  for (const x of crossings) {
    for (const side of [-1, 1]) {
      for (let y = -half + 0.8; y < half - 0.4; y += 1.1)
        frame.fill([rectangle(x + side * 8.2, y, 3, 0.55)], white, worn);
      frame.fill([rectangle(x + side * 11.4, (side * half) / 2, 0.5, half - 0.6)], white, worn);
      for (let u = -3.4; u < 3.6; u += 1.1)
        frame.fill([rectangle(x + u, side * (half + 2), 0.55, 2.6)], white, worn);
    }
  }
}

/** Mended strips, manholes, oil in the wheel tracks. */
function drawPatches(frame: Frame, half: number): void {
  const { random } = frame;
  for (let i = 0; i < 22; i++) {
    const patch = rectangle(
      random.uniform(-120, 120),
      random.uniform(-half, half),
      random.uniform(2, 16),
      random.uniform(0.6, 2.6),
    );
    frame.fill(
      [patch],
      plainPaint(random.pick([[0.2, 0.2, 0.2] as const, [0.48, 0.48, 0.47] as const])),
      random.uniform(0.1, 0.35),
    );
  }
  for (let i = 0; i < 12; i++) {
    frame.fill(
      [arc(random.uniform(-120, 120), random.uniform(-half, half), 0.4, 0, 6.28, 10, false)],
      plainPaint([0.16, 0.16, 0.16]),
      0.8,
    );
  }
  for (const side of [-1, 1]) {
    for (const y of [half * 0.35, half * 0.8])
      frame.fill([rectangle(0, side * y, 2 * FAR, 0.8)], plainPaint([0.2, 0.2, 0.2]), 0.12);
  }
}

function drawTraffic(frame: Frame, half: number, lanes: number, crossings: readonly number[]): void {
  const { random } = frame;
  for (const side of [-1, 1]) {
    for (let lane = 0; lane < lanes; lane++) {
      const y = side * (1.9 + lane * 3.5);
      let x = -FAR + random.uniform(0, 25);
      while (x < FAR) {
        const truck = random.chance(0.12);
        if (random.chance(0.75)) {
          const place = frame.at(
            x,
            y + random.uniform(-0.25, 0.25),
            (side > 0 ? 0 : Math.PI) + random.uniform(-0.015, 0.015),
          );
          drawVehicle(place, { truck, record: true });
        }
        x += (truck ? 17 : 9) + random.uniform(2, 34);
      }
    }
  }
  for (const x of crossings) {
    for (const side of [-1, 1]) {
      for (let y = half + 8; y < FAR; y += random.uniform(9, 40)) {
        const down = random.chance(0.5);
        const place = frame.at(x + (down ? -1.9 : 1.9), side * y, down ? Math.PI / 2 : -Math.PI / 2);
        if (random.chance(0.5)) drawVehicle(place, { record: true });
      }
    }
  }
}

/** Cars parked along x on both kerbs, `offset` metres from the middle. */
function parkAlong(frame: Frame, width: number, offset: number, fullness: number): void {
  const { random } = frame;
  for (const side of [-1, 1]) {
    for (let x = -width / 2 + 5; x < width / 2 - 5; x += 6.2) {
      if (random.chance(fullness))
        drawVehicle(frame.at(x, side * offset, side > 0 ? 0 : Math.PI), { record: true });
    }
  }
}

/** A flat building with its own car park towards the main road. */
function drawShops(frame: Frame, width: number, depth: number): void {
  const { random, world } = frame;
  frame.fill([rectangle(0, 0, width, depth)], world.materials.concrete(4, -0.15));
  const [w, d] = [width * 0.42, depth * 0.2];
  drawCarPark(frame.at(0, d + 2), width * 0.86, depth * 0.44, random.uniform(0.3, 0.8), true);
  drawFlatRoof(frame, rectangle(0, -depth * 0.26, 2 * w, 2 * d), random.uniform(5, 8));
}
