/** A harbour: quay with warehouses and containers, ships alongside and at sea, a marina behind a breakwater. */

import { direction } from '../drawing/direction.ts';
import type { Frame } from '../drawing/frame.ts';
import { plainPaint, scaled, type UnitColour } from '../drawing/materials.ts';
import { rectangle } from '../drawing/shapes.ts';
import { drawFlatRoof, drawShed } from '../objects/buildings.ts';
import { drawShip, type ShipModel } from '../objects/ship.ts';
import { drawGroves } from '../objects/trees.ts';
import { drawCarPark, drawVehicle } from '../objects/vehicles.ts';
import { drawMarinaPier } from './marina.ts';

const FAR = 480;

export function drawHarbor(frame: Frame): void {
  const { random, world } = frame;
  const { materials } = world;
  frame.flood(
    materials.water(direction(random.uniform(0, 6.28)), random.uniform(0.25, 0.8), random.uniform(0, 0.35)),
  );
  // Land fills the side y > quay; a basin is cut into it, or a mole stands out of it.
  const quay = random.uniform(20, 100);
  const corner = random.uniform(-40, 90);
  const step = random.uniform(60, 110);
  const land = [-FAR, quay, corner, quay, corner, quay + step, FAR, quay + step, FAR, FAR, -FAR, FAR];
  frame.shadow([land], 3);
  frame.fill([land], materials.concrete(9, -0.14));
  const edge = plainPaint([0.72, 0.71, 0.67]);
  const fender = plainPaint([0.13, 0.13, 0.13]);
  for (const line of [
    [-FAR, quay + 0.8, corner, quay + 0.8],
    [corner - 0.8, quay, corner - 0.8, quay + step],
    [corner, quay + step + 0.8, FAR, quay + step + 0.8],
  ]) {
    frame.stroke(line, 1.6, edge, 0.9);
  }
  for (let x = -FAR; x < corner; x += 9) frame.fill([rectangle(x, quay - 0.4, 2, 0.9)], fender);
  drawShore(frame, quay, corner, step);
  drawAlongside(frame, quay, corner);
  drawMarina(frame, quay + step, corner);
  drawAtSea(frame, quay);
}

/** Everything on land, from the quay's edge inwards: crane rails, container stacks, sheds, a road, trees. */
function drawShore(frame: Frame, quay: number, corner: number, step: number): void {
  const { random, world } = frame;
  const { materials } = world;
  for (const y of [quay + 4, quay + 20])
    frame.stroke([-FAR, y, corner - 4, y], 0.35, plainPaint([0.3, 0.28, 0.27]));
  const stackTop = quay + 28;
  for (let x = -FAR + random.uniform(0, 40); x + 80 < corner; ) {
    const width = random.uniform(55, 95);
    if (random.chance(0.62)) drawStacks(frame, x, stackTop, width, 46);
    else drawShed(frame.at(x + width / 2, stackTop + 23), width - 6, 40, 11);
    x += width + 8;
  }
  const cranes = 1 + random.integer(3);
  for (let i = 0; i < cranes; i++) drawCrane(frame.at(random.uniform(-260, corner - 30), quay + 12));
  const roadY = quay + step + 26;
  frame.fill([rectangle(0, roadY, 2 * FAR, 13)], materials.asphalt(-0.02));
  for (let x = -FAR; x < FAR; x += 8)
    frame.fill([rectangle(x, roadY, 3, 0.25)], plainPaint([0.78, 0.78, 0.74]), 0.7);
  for (let i = 0; i < 40; i++) {
    const lane = random.pick([-3, 3]);
    drawVehicle(frame.at(random.uniform(-FAR, FAR), roadY + lane, lane < 0 ? Math.PI : 0), {
      truck: random.chance(0.35),
    });
  }
  frame.fill([rectangle(0, roadY + 7 + 200, 2 * FAR, 400)], materials.grass(-0.02, 0.35));
  const taken: [number, number, number, number][] = [];
  for (let x = -FAR; x < FAR; ) {
    const width = random.uniform(40, 100);
    const depth = random.uniform(28, 60);
    const y = roadY + 14 + depth / 2;
    if (random.chance(0.8)) {
      taken.push([x, y - depth / 2 - 3, x + width, y + depth / 2 + 3]);
      const choice = random.next();
      if (choice < 0.4) drawShed(frame.at(x + width / 2, y), width - 6, depth, 10);
      else if (choice < 0.7) drawFlatRoof(frame, rectangle(x + width / 2, y, width - 8, depth), 9);
      else drawCarPark(frame.at(x + width / 2, y), width - 6, depth, 0.7);
    }
    x += width + random.uniform(6, 20);
  }
  drawGroves(frame, [-FAR, roadY + 8, FAR, FAR], 0.6, 6, [2, 5], (x, y, r) =>
    taken.every(([a, b, c, d]) => x + r < a || x - r > c || y + r < b || y - r > d),
  );
}

const boxColours: readonly UnitColour[] = [
  [0.48, 0.2, 0.15],
  [0.18, 0.27, 0.43],
  [0.62, 0.6, 0.57],
  [0.22, 0.36, 0.3],
  [0.62, 0.4, 0.17],
  [0.33, 0.35, 0.38],
];

function drawStacks(frame: Frame, x: number, y: number, width: number, height: number): void {
  const { random } = frame;
  for (let u = x; u + 12.2 < x + width; u += 13.4) {
    for (let v = y; v + 2.5 < y + height; v += 2.75) {
      if (Math.floor((v - y) / 16) % 2 === 1 && (v - y) % 16 < 5) continue;
      if (random.chance(0.25)) continue;
      const box = rectangle(u + 6.1, v + 1.2, 12.2, 2.4);
      frame.shadow([box], random.pick([2.6, 5.2, 7.8]), 0, 0.85);
      frame.fill([box], plainPaint(scaled(random.pick(boxColours), random.uniform(0.8, 1.15))));
    }
  }
}

/** A ship-to-shore gantry: two portals over the rails and a raised boom towards the water (-y). */
function drawCrane(frame: Frame): void {
  const { random } = frame;
  const colour = random.pick([
    [0.2, 0.35, 0.55] as const,
    [0.75, 0.3, 0.2] as const,
    [0.75, 0.75, 0.74] as const,
  ]);
  const parts = [
    rectangle(-8, 0, 1.6, 19),
    rectangle(8, 0, 1.6, 19),
    rectangle(0, -8, 18, 1.4),
    rectangle(0, 8, 18, 1.4),
  ];
  const boom = [rectangle(-2, 7, 1.2, 40), rectangle(2, 7, 1.2, 40), rectangle(0, 6, 7, 6)];
  frame.shadow(parts, 28, 0, 0.45);
  frame.shadow(boom, 32, 29, 0.75);
  frame.fill(parts, plainPaint(scaled(colour, 0.85)));
  for (let y = -12; y < 27; y += 4) boom.push(rectangle(0, y, 4, 0.5));
  frame.fill(boom, plainPaint(colour));
}

function drawAlongside(frame: Frame, quay: number, corner: number): void {
  const { random } = frame;
  let x = corner - random.uniform(10, 40);
  while (x > -330) {
    const length = random.uniform(75, 175);
    const model = random.pick<ShipModel>(['container', 'bulk', 'tanker', 'container']);
    const beam = length / 6;
    if (random.chance(0.8)) {
      drawShip(
        frame.at(x - length / 2, quay - beam / 2 - 2, random.chance(0.5) ? Math.PI : 0),
        model,
        length,
      );
    }
    x -= length + random.uniform(14, 60);
  }
}

/** Piers with boats along the stepped-back shore. */
function drawMarina(frame: Frame, shore: number, corner: number): void {
  const { random } = frame;
  const boat = random.uniform(9, 15);
  const piers = random.integer(5);
  let x = corner + 34 + boat;
  for (let i = 0; i < piers; i++) {
    const length = random.uniform(55, 115);
    drawMarinaPier(frame.at(x, shore, -Math.PI / 2), length, boat * random.uniform(0.85, 1.1));
    x += 2 * boat + random.uniform(18, 34);
  }
}

/** Ships under way or at anchor, kept clear of each other by lanes parallel to the quay. */
function drawAtSea(frame: Frame, quay: number): void {
  const { random } = frame;
  const heading = random.uniform(-0.12, 0.12);
  for (let lane = quay - 105; lane > -FAR; lane -= random.uniform(70, 105)) {
    let x = -330 + random.uniform(0, 160);
    while (x < 330) {
      const model = random.pick<ShipModel>([
        'tanker',
        'bulk',
        'ferry',
        'tug',
        'yacht',
        'container',
        'tug',
        'yacht',
      ]);
      const length =
        { tanker: 120, bulk: 105, container: 130, ferry: 60, tug: 27, yacht: 22 }[model] *
        random.uniform(0.75, 1.25);
      x += length / 2;
      if (random.chance(0.6)) {
        const speed = random.chance(0.5) ? random.uniform(3, 9) : 0;
        const turn = heading + random.uniform(-0.05, 0.05) + (random.chance(0.5) ? Math.PI : 0);
        drawShip(frame.at(x, lane + random.uniform(-14, 14), turn), model, length, speed);
      }
      x += length * 0.5 + random.uniform(70, 190);
    }
  }
}
