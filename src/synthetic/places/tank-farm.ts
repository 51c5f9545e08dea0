/** A tank farm: groups of tanks inside dykes, pipes on racks, service roads, sheds, a railway and scrub around. */

import type { Frame } from '../drawing/frame.ts';
import { clamp, plainPaint, scaled } from '../drawing/materials.ts';
import { circle, closed, parallel, rectangle } from '../drawing/shapes.ts';
import { drawFlatRoof, drawShed } from '../objects/buildings.ts';
import { drawStorageTank, pickTankColour } from '../objects/storage-tank.ts';
import { drawGroves } from '../objects/trees.ts';
import { drawCarPark, drawVehicle } from '../objects/vehicles.ts';

const FAR = 330;

export function drawTankFarm(frame: Frame): void {
  const { random, world } = frame;
  const { materials } = world;
  frame.flood(materials.grass(0, 0.35));
  frame.fill([rectangle(0, 0, 2 * FAR, 2 * FAR)], materials.soil(-0.12), random.uniform(0.1, 0.5));
  // A grid of blocks between roads; each block is a dyke with tanks, a yard, or left to scrub.
  const columns = cuts(frame, random.uniform(85, 130));
  const rows = cuts(frame, random.uniform(75, 120));
  const road = materials.asphalt(random.uniform(0, 0.25));
  for (const x of columns) frame.fill([rectangle(x, 0, 9, 2 * FAR)], road);
  for (const y of rows) frame.fill([rectangle(0, y, 2 * FAR, 9)], road);
  const free: [number, number, number, number][] = [];
  for (let i = 0; i + 1 < columns.length; i++) {
    for (let j = 0; j + 1 < rows.length; j++) {
      const width = columns[i + 1]! - columns[i]! - 13;
      const height = rows[j + 1]! - rows[j]! - 13;
      const x = (columns[i]! + columns[i + 1]!) / 2;
      const y = (rows[j]! + rows[j + 1]!) / 2;
      const block = frame.at(x, y);
      const draw = random.next();
      if (draw < 0.62) drawDyke(block, width, height);
      else if (draw < 0.78) drawYard(block, width, height);
      else free.push([x - width / 2, y - height / 2, x + width / 2, y + height / 2]);
    }
  }
  for (const y of rows) if (random.chance(0.7)) drawPipeRack(frame.at(0, y + 7.2), 2 * FAR);
  for (const x of columns) if (random.chance(0.5)) drawPipeRack(frame.at(x - 7.2, 0, Math.PI / 2), 2 * FAR);
  for (let i = 0; i < 24; i++) {
    const y = random.pick(rows) + random.pick([-2, 2]);
    drawVehicle(frame.at(random.uniform(-FAR, FAR), y, random.pick([0, Math.PI])), {
      truck: random.chance(0.5),
    });
  }
  for (const [left, top, right, bottom] of free)
    drawTracks(frame.at((left + right) / 2, (top + bottom) / 2), right - left, bottom - top);
  for (const area of free) drawGroves(frame, area, random.uniform(0.3, 0.8), 9, [1.8, 4.5], () => true);
}

function cuts(frame: Frame, spacing: number): number[] {
  const places: number[] = [];
  for (
    let at = -FAR + frame.random.uniform(0, 60);
    at < FAR;
    at += spacing * frame.random.uniform(0.75, 1.25)
  )
    places.push(at);
  return places;
}

/** An earth wall around gravel or grass, with tanks of one size in a grid (some places empty). */
function drawDyke(frame: Frame, width: number, height: number): void {
  const { random, world } = frame;
  const { materials } = world;
  const floor = random.pick([
    materials.soil(0.05),
    materials.grass(0.02, 0.3),
    materials.mottled([0.52, 0.51, 0.48], 0.12, 14),
  ]);
  const outline = rectangle(0, 0, width, height);
  frame.fill([outline], floor);
  frame.shadow(bandOf(outline), 1.6, 0, 0.8);
  frame.stroke(
    closed(outline),
    2.6,
    random.pick([materials.concrete(6, -0.05), materials.grass(0.12, 0.1), materials.soil(0.1)]),
  );
  drawTracks(frame, width - 6, height - 6);
  const most = Math.min(width, height) / 2 - 7;
  const small = random.chance(0.3);
  const radius = Math.min(most, small ? random.uniform(5, 9) : random.uniform(9, 25));
  const gap = radius * random.uniform(0.7, 1.1) + 3;
  const across = Math.max(1, Math.floor((width - 8 + gap) / (2 * radius + gap)));
  const down = Math.max(1, Math.floor((height - 8 + gap) / (2 * radius + gap)));
  const tall = Math.min(radius * 1.25, random.uniform(9, 15));
  const paint = pickTankColour(frame);
  for (let i = 0; i < across; i++) {
    for (let j = 0; j < down; j++) {
      const x = (i - (across - 1) / 2) * (2 * radius + gap);
      const y = (j - (down - 1) / 2) * (2 * radius + gap);
      frame.stroke([x, y, x, height / 2 + 4], 0.8, plainPaint([0.42, 0.41, 0.4]), 0.9);
      frame.stroke([x + 1.6, y, x + 1.6, height / 2 + 4], 0.6, plainPaint([0.66, 0.65, 0.62]), 0.9);
      if (random.chance(0.14)) continue;
      const own = radius * random.uniform(0.93, 1);
      drawStorageTank(frame.at(x, y), own, tall, random.chance(0.88) ? paint : pickTankColour(frame));
    }
  }
}

/** Wheel tracks, trodden paths and dug patches, which no open ground near machines lacks. */
function drawTracks(frame: Frame, width: number, height: number): void {
  const { random, noise, world } = frame;
  const earth = scaled(world.materials.soilColour, random.uniform(0.75, 1.15));
  const offset = random.uniform(0, 400);
  const worn = (strength: number) => (x: number, y: number, out: Float32Array) => {
    const patch = noise.at(x * 2.2 + offset, y * 2.2);
    for (let i = 0; i < 3; i++) out[i] = earth[i]! * (1 + 0.15 * patch);
    out[3] = clamp(strength * (0.7 + patch));
  };
  for (let i = random.integer(4); i > 0; i--) {
    const line = [-width / 2, random.uniform(-0.5, 0.5) * height];
    const [slope, sway] = [random.uniform(-0.4, 0.4), random.uniform(2, 9)];
    for (let x = -width / 2 + 6; x <= width / 2; x += 6) {
      const y = line[1]! + slope * (x + width / 2) + sway * noise.at(x * 1.1 + offset, 40 * i);
      line.push(x, Math.max(-height / 2, Math.min(height / 2, y)));
    }
    for (const side of [-0.9, 0.9]) frame.stroke(parallel(line, side), 0.7, worn(0.75));
  }
  for (let i = random.integer(5); i > 0; i--) {
    const [x, y] = [random.uniform(-0.4, 0.4) * width, random.uniform(-0.4, 0.4) * height];
    const radius = Math.min(random.uniform(4, 14), width / 2 - Math.abs(x), height / 2 - Math.abs(y));
    const paint = worn(0.9);
    frame.fill([circle(x, y, radius, 18)], (u, v, out) => {
      paint(u, v, out);
      const [dx, dy] = [(u - x) / radius, (v - y) / radius];
      out[3]! *= clamp(1 - dx * dx - dy * dy);
    });
  }
}

function bandOf(ring: readonly number[]): number[][] {
  const line = closed(ring);
  const rings: number[][] = [];
  for (let i = 0; i + 3 < line.length; i += 2) {
    const [x, y] = [(line[i]! + line[i + 2]!) / 2, (line[i + 1]! + line[i + 3]!) / 2];
    const [w, h] = [Math.abs(line[i]! - line[i + 2]!) + 1, Math.abs(line[i + 1]! - line[i + 3]!) + 1];
    rings.push(rectangle(x, y, w, h));
  }
  return rings;
}

/** Sheds, an office with parking, stacked drums and machines. */
function drawYard(frame: Frame, width: number, height: number): void {
  const { random, world } = frame;
  frame.fill([rectangle(0, 0, width, height)], world.materials.concrete(6, -0.12));
  const split = random.uniform(-0.1, 0.15) * width;
  const left = split + width / 2;
  drawShed(frame.at(-width / 2 + left / 2, -height * 0.22), left * 0.75, height * 0.36, 9);
  drawFlatRoof(frame, rectangle(-width / 2 + left / 2, height * 0.27, left * 0.6, height * 0.28), 7);
  drawCarPark(
    frame.at(split + (width / 2 - split) / 2 + 2, height * 0.2),
    (width / 2 - split) * 0.8,
    height * 0.42,
    0.6,
  );
  for (let i = 0; i < 50; i++) {
    const x = random.uniform(split + 4, width / 2 - 3);
    const y = random.uniform(-height / 2 + 3, -height * 0.1);
    const box = rectangle(x, y, random.uniform(1, 6), random.uniform(1, 2.6));
    frame.shadow([box], random.uniform(1, 4));
    const tone = random.uniform(0.3, 0.8);
    frame.fill([box], plainPaint([tone, tone * random.uniform(0.85, 1), tone * random.uniform(0.75, 1)]));
  }
}

/** Parallel pipes along x with cross beams and their shadow. */
function drawPipeRack(frame: Frame, length: number): void {
  const { random } = frame;
  const pipes = 3 + random.integer(3);
  frame.shadow([rectangle(0, 0, length, pipes * 0.9)], 3, 2, 0.6);
  for (let i = 0; i < pipes; i++) {
    const tone = random.uniform(0.4, 0.8);
    frame.fill(
      [rectangle(0, (i - pipes / 2) * 0.95, length, 0.55)],
      plainPaint([tone, tone * 0.97, tone * 0.92]),
      0.95,
    );
  }
  for (let x = -length / 2; x < length / 2; x += 12) {
    frame.fill([rectangle(x, 0, 0.6, pipes * 1.1)], plainPaint([0.35, 0.35, 0.36]), 0.8);
  }
}
