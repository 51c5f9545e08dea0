/** A sports ground: track, baseball fields and courts on lawns, with a car park, a school, woods and houses around. */

import type { Frame } from '../drawing/frame.ts';
import { plainPaint } from '../drawing/materials.ts';
import { rectangle } from '../drawing/shapes.ts';
import { drawBaseballField } from '../objects/baseball-field.ts';
import { drawFlatRoof } from '../objects/buildings.ts';
import { courtSurfaces, drawBasketballCourt, drawCourtGround, drawTennisCourt } from '../objects/courts.ts';
import { drawTrackField } from '../objects/track-field.ts';
import { drawGroves, drawTreeRow } from '../objects/trees.ts';
import { drawCarPark, drawVehicle } from '../objects/vehicles.ts';
import { drawNeighbourhood } from './neighbourhood.ts';

const FAR = 260;

type Plot = { x: number; y: number; width: number; height: number };

export function drawSportsGround(frame: Frame): void {
  const { random, world } = frame;
  const { materials } = world;
  frame.flood(materials.grass(0, 0.2));
  // Plots in two columns beside a street; what goes where is drawn by lot.
  const street = random.uniform(-8, 20);
  const left: Plot[] = [];
  const right: Plot[] = [];
  for (const [column, x, width] of [
    [left, street - 70, 118],
    [right, street + 74, 126],
  ] as const) {
    for (let y = -FAR + random.uniform(0, 90); y < FAR; ) {
      const height = random.uniform(98, 122);
      column.push({ x, y: y + height / 2, width, height });
      y += height + random.uniform(4, 12);
    }
  }
  const taken: Plot[] = [];
  const deck = random.shuffle([
    'track',
    'baseball',
    'tennis',
    'basketball',
    'baseball',
    'tennis',
    'school',
    'houses',
    'basketball',
    'track',
  ]);
  const plots = [...left, ...right].sort((a, b) => a.x * a.x + a.y * a.y - (b.x * b.x + b.y * b.y));
  for (const [i, plot] of plots.entries()) {
    drawPlot(frame.at(plot.x, plot.y, random.pick([0, Math.PI])), plot, deck[i % deck.length]!);
    taken.push(plot);
  }
  frame.fill([rectangle(street, 0, 10, 2 * FAR)], materials.asphalt(0));
  frame.fill(
    [rectangle(street - 6.4, 0, 1.8, 2 * FAR), rectangle(street + 6.4, 0, 1.8, 2 * FAR)],
    materials.concrete(2, -0.05),
  );
  for (let y = -FAR; y < FAR; y += 9)
    frame.fill([rectangle(street, y, 0.2, 3)], plainPaint([0.8, 0.75, 0.5]), 0.7);
  for (let i = 0; i < 22; i++) {
    const side = random.pick([-1, 1]);
    drawVehicle(
      frame.at(street + side * random.pick([2.2, 3.8]), random.uniform(-FAR, FAR), (side * -Math.PI) / 2),
    );
  }
  drawTreeRow(frame, [street - 10, -FAR, street - 10, FAR], 13, [2, 4.2], () => true);
  drawTreeRow(frame, [street + 10, -FAR, street + 10, FAR], 13, [2, 4.2], () => true);
  drawGroves(
    frame,
    [-FAR, -FAR, FAR, FAR],
    0.62,
    10,
    [2.4, 5.4],
    (x, y, r) =>
      Math.abs(x - street) > 12 + r &&
      taken.every(
        (plot) =>
          Math.abs(x - plot.x) > plot.width / 2 - 3 + r * 0.5 ||
          Math.abs(y - plot.y) > plot.height / 2 - 2 + r * 0.5,
      ),
  );
}

function drawPlot(frame: Frame, { width, height }: Plot, use: string): void {
  const { random, world } = frame;
  const { materials } = world;
  frame.fill(
    [rectangle(0, 0, width, height)],
    materials.grass(random.uniform(-0.06, 0.08), random.uniform(0.05, 0.3)),
    0.75,
  );
  if (use === 'track') drawTrackField(frame, Math.min(width / 183, height / 98) * random.uniform(0.9, 1));
  else if (use === 'baseball')
    drawBaseballField(frame.at(-width * 0.3, -height * 0.3, Math.PI / 4), random.uniform(18, 25));
  else if (use === 'tennis') drawCourtBank(frame, height, 'tennis');
  else if (use === 'basketball') drawCourtBank(frame, height, 'basketball');
  else if (use === 'school') drawSchool(frame, width, height);
  else drawNeighbourhood(frame, width, height);
}

/** Courts side by side on a common ground, a car park or lawn beside them. */
function drawCourtBank(frame: Frame, height: number, sport: 'tennis' | 'basketball'): void {
  const { random } = frame;
  const surface = random.pick(courtSurfaces);
  const worn = random.uniform(0.6, 0.95);
  const pitch = sport === 'tennis' ? 17 : 20;
  const count = sport === 'tennis' ? 2 + random.integer(4) : 1 + random.integer(3);
  const rows = random.chance(0.35) ? 2 : 1;
  const length = sport === 'tennis' ? 36 : 35;
  const bank = frame.at(random.uniform(-22, -14) * (2 - rows), 0);
  drawCourtGround(bank, length * rows + 1, pitch * count + 4, surface);
  for (let row = 0; row < rows; row++) {
    for (let i = 0; i < count; i++) {
      const court = bank.at((row - (rows - 1) / 2) * length, (i - (count - 1) / 2) * pitch);
      if (sport === 'tennis') drawTennisCourt(court, surface, worn);
      else drawBasketballCourt(court, surface, worn);
    }
  }
  if (rows === 1 && random.chance(0.5)) {
    drawCarPark(
      frame.at(34, random.uniform(-10, 10)),
      36,
      height * random.uniform(0.4, 0.7),
      random.uniform(0.3, 0.8),
    );
  } else if (rows === 1) {
    const other = random.pick(courtSurfaces);
    const beside = frame.at(32, random.uniform(-20, 20));
    drawCourtGround(beside, 38, 44, other);
    for (const y of [-10.5, 10.5]) {
      if (sport === 'tennis') drawBasketballCourt(beside.at(0, y), other, worn);
      else drawTennisCourt(beside.at(0, y), other, worn);
    }
  }
  drawTreeRow(frame, [-57, -height / 2 + 4, 57, -height / 2 + 4], 9, [2, 4.4], () => true);
}

function drawSchool(frame: Frame, width: number, height: number): void {
  const { random, world } = frame;
  frame.fill([rectangle(0, 0, width * 0.92, height * 0.9)], world.materials.asphalt(0.15), 0.8);
  const [w, h] = [width * 0.36, height * 0.36];
  const wing = random.uniform(14, 20);
  drawFlatRoof(
    frame,
    [-w, -h, w, -h, w, -h + wing, -w + wing, -h + wing, -w + wing, h * 0.5, -w, h * 0.5],
    random.uniform(7, 12),
  );
  drawFlatRoof(frame, rectangle(w * 0.35, -h * 0.05, w * 0.7, h * 0.5), 9);
  drawCarPark(frame.at(w * 0.25, h * 0.85), w * 1.6, 34, random.uniform(0.4, 0.9));
}
