/** An airport: runway and taxiway, an apron with parked airplanes, terminal, hangars, grass between. */

import type { Frame } from '../drawing/frame.ts';
import { clamp, plainPaint } from '../drawing/materials.ts';
import { arc, band, circle, parallel, rectangle } from '../drawing/shapes.ts';
import { type AirplaneModel, airplaneModels, drawAirplane } from '../objects/airplane.ts';
import { drawFlatRoof, drawShed } from '../objects/buildings.ts';
import { drawGroves } from '../objects/trees.ts';
import { drawCarPark, drawVehicle } from '../objects/vehicles.ts';

const FAR = 600; // beyond every corner of the picture

export function drawAirport(frame: Frame): void {
  const { random, world } = frame;
  const { materials } = world;
  frame.flood(materials.grass(0, 0.25));
  frame.fill([rectangle(0, -150, 2 * FAR, 260)], materials.mown(14, 0.03, materials.dryColour), 0.55);
  const apronTop = random.uniform(-45, -30);
  const apronBottom = random.uniform(120, 140);
  const taxiY = apronTop - random.uniform(35, 50);
  const runwayY = taxiY - random.uniform(95, 115);
  frame.fill([rectangle(0, runwayY, 2 * FAR, 60)], materials.asphalt(0.12));
  const leads = drawTaxiways(frame, taxiY, runwayY, apronTop);
  drawRunway(frame.at(random.uniform(-60, 60), runwayY));
  for (const lead of leads) frame.stroke(lead, 0.5, plainPaint([0.75, 0.6, 0.15]), 0.7);
  frame.fill(
    [rectangle(0, (apronTop + apronBottom) / 2, 2 * FAR, apronBottom - apronTop)],
    materials.concrete(7.5),
  );
  oilStains(frame, apronTop, apronBottom);
  drawLandside(frame, apronBottom);
  const stands = planStands(frame, apronTop, apronBottom);
  const yellow = plainPaint([0.72, 0.58, 0.16]);
  const lane = (apronTop + apronBottom) / 2 + 2;
  frame.stroke([-FAR, lane, FAR, lane], 0.5, yellow, 0.75);
  for (const stand of stands) {
    frame.stroke([stand.x, stand.y, stand.x, lane], 0.45, yellow, 0.7);
    if (stand.bridge) drawJetBridge(frame, stand, apronBottom);
  }
  for (const stand of stands) {
    if (!stand.model) continue;
    const place = frame.at(stand.x, stand.y, stand.angle);
    drawServiceVehicles(place, stand.model); // first, so that none hides a part of the airplane
    drawAirplane(place, stand.model);
  }
  if (random.chance(0.75)) {
    const model = random.pick([airplaneModels.narrowBody, airplaneModels.regional, airplaneModels.wideBody]);
    drawAirplane(frame.at(random.uniform(-220, 220), taxiY, random.chance(0.5) ? 0 : Math.PI), model);
  }
  if (random.chance(0.4)) {
    const model = random.pick([airplaneModels.narrowBody, airplaneModels.jumbo]);
    drawAirplane(frame.at(random.uniform(-200, 200), runwayY, random.chance(0.5) ? 0 : Math.PI), model);
  }
  drawGroves(frame, [-FAR, runwayY - 300, FAR, runwayY - 75], 0.4, 4, [2.5, 5.5], () => true);
}

function drawRunway(frame: Frame): void {
  const { random, noise, world } = frame;
  const surface = world.materials.asphalt(-0.06);
  frame.fill([rectangle(0, 0, 2 * FAR, 45)], surface);
  // Rubber of the landings, thickest along the two wheel tracks.
  const rubber = plainPaint([0.13, 0.13, 0.13]);
  for (let i = 0; i < 26; i++) {
    const x = random.uniform(-260, 120);
    const y = random.pick([-4, 4]) + random.uniform(-2.5, 2.5);
    frame.fill([rectangle(x, y, random.uniform(60, 240), random.uniform(0.8, 2.2))], rubber, 0.16);
  }
  const white = plainPaint([0.85, 0.85, 0.83]);
  const worn = random.uniform(0.6, 0.9);
  for (let x = -FAR; x < FAR; x += 50) frame.fill([rectangle(x, 0, 30, 0.9)], white, worn);
  for (const side of [-1, 1]) frame.fill([rectangle(0, side * 21.6, 2 * FAR, 0.9)], white, worn * 0.9);
  const threshold = random.uniform(-230, -150);
  for (const side of [-1, 1]) {
    for (let i = 0; i < 6; i++)
      frame.fill([rectangle(threshold, side * (2.6 + 3.3 * i), 30, 1.7)], white, worn);
    frame.fill([rectangle(threshold + 190, side * 9, 45, 6)], white, worn);
    for (let i = 0; i < 3; i++)
      frame.fill([rectangle(threshold + 95, side * (8 + 3 * i), 22, 1.6)], white, worn);
  }
  const cracks = plainPaint([0.2, 0.2, 0.2]);
  for (let x = -FAR; x < FAR; x += 37) {
    if (noise.grain(x, 3) > 0) frame.fill([rectangle(x, 0, 0.5, 44)], cracks, 0.25);
  }
}

/** Draws the taxiways; returns the painted lines that lead on to the runway, for when the runway is there. */
function drawTaxiways(frame: Frame, taxiY: number, runwayY: number, apronTop: number): number[][] {
  const { random, world } = frame;
  const surface = world.materials.asphalt(0.02);
  const shoulder = world.materials.asphalt(0.2);
  const yellow = plainPaint([0.75, 0.6, 0.15]);
  const lines: number[][] = [[-FAR, taxiY, FAR, taxiY]];
  const leads: number[][] = [];
  const straight: number[] = [];
  const exits = [random.uniform(-260, -170), random.uniform(-40, 40), random.uniform(170, 260)];
  for (const x of exits) {
    const lean = random.pick([-70, 0, 70]);
    if (lean === 0) straight.push(x);
    lines.push([x, taxiY, x + lean * 0.1, taxiY - 15, x + lean * 0.9, runwayY + 14]);
    // The painted line leads on to the runway's middle, on the runway's own asphalt.
    const lead = [x + lean * 0.86, runwayY + 19, x + lean * 0.97, runwayY + 8, x + lean * 1.1, runwayY + 0.8];
    leads.push(lead);
    const back = x + random.uniform(-50, 50);
    lines.push([back, taxiY, back, apronTop + 30]);
  }
  for (const line of lines) frame.stroke(line, 34, shoulder);
  // Fillets where the ways meet.
  for (const x of exits) frame.fill([arc(x, taxiY, 30, 0, 2 * Math.PI, 24, false)], shoulder);
  for (const line of lines) frame.stroke(line, 23, surface);
  for (const x of exits) frame.fill([arc(x, taxiY, 22, 0, 2 * Math.PI, 24, false)], surface);
  for (const line of lines) {
    frame.stroke(line, 0.5, yellow, 0.85);
    for (const side of [-11, 11]) frame.stroke(parallel(line, side), 0.25, yellow, 0.3);
  }
  for (const x of straight) {
    frame.stroke([...arc(x + 35, taxiY - 35, 35, Math.PI / 2, Math.PI, 8)], 0.45, yellow, 0.7);
    frame.stroke([...arc(x - 35, taxiY - 35, 35, 0, Math.PI / 2, 8)], 0.45, yellow, 0.7);
  }
  return leads;
}

function oilStains(frame: Frame, top: number, bottom: number): void {
  const { random, noise } = frame;
  for (let i = 0; i < 90; i++) {
    const [x, y] = [random.uniform(-380, 380), random.uniform(top + 5, bottom - 5)];
    const radius = random.uniform(1.5, 7);
    const strength = random.uniform(0.1, 0.45);
    const offset = random.uniform(0, 400);
    frame.fill([circle(x, y, radius, 16)], (px, py, out) => {
      const [dx, dy] = [(px - x) / radius, (py - y) / radius];
      out[0] = out[1] = out[2] = 0.24;
      out[3] = clamp(strength * (1 - dx * dx - dy * dy) * (1 + 1.2 * noise.at(px * 4 + offset, py * 4)));
    });
  }
  for (let i = 0; i < 14; i++) {
    const x = random.uniform(-350, 350);
    const patch = rectangle(
      x,
      random.uniform(top + 10, bottom - 10),
      random.uniform(8, 30),
      random.uniform(8, 23),
    );
    frame.fill(
      [patch],
      plainPaint(random.pick([[0.74, 0.72, 0.68] as const, [0.5, 0.49, 0.47] as const])),
      0.25,
    );
  }
}

type Stand = { x: number; y: number; angle: number; model: AirplaneModel | null; bridge: boolean };

/** A row of stands at the terminal (noses to it) and a row of remote stands on the other side of the apron. */
function planStands(frame: Frame, top: number, bottom: number): Stand[] {
  const { random } = frame;
  const stands: Stand[] = [];
  const { jumbo, wideBody, narrowBody, regional, businessJet, turboprop } = airplaneModels;
  let x = random.uniform(-290, -265);
  while (x < 270) {
    const model = random.pickWeighted<AirplaneModel>([narrowBody, wideBody, jumbo, regional], (m) =>
      m === narrowBody ? 4 : m === regional ? 1.5 : 1.2,
    );
    const room = model.span / 2 + random.uniform(5, 9);
    x += room;
    const y = bottom - 9 - model.length / 2;
    const angle = Math.PI / 2 + random.uniform(-0.02, 0.02);
    stands.push({ x, y, angle, model: random.chance(0.6) ? model : null, bridge: model.span > 30 });
    x += room;
  }
  x = random.uniform(-300, -240);
  const tilt = random.pick([-Math.PI / 2, -Math.PI / 2, -0.9, -2.2, Math.PI / 2]);
  while (x < 290) {
    const model = random.pickWeighted<AirplaneModel>([regional, businessJet, turboprop, narrowBody], (m) =>
      m === narrowBody ? 0.6 : 1.2,
    );
    const room = model.span / 2 + random.uniform(4, 14);
    x += room;
    const y = top + 8 + model.length / 2;
    stands.push({
      x,
      y,
      angle: tilt + random.uniform(-0.06, 0.06),
      model: random.chance(0.34) ? model : null,
      bridge: false,
    });
    x += room;
  }
  return stands;
}

function drawJetBridge(frame: Frame, stand: Stand, bottom: number): void {
  const model = stand.model;
  const doorY = bottom - 9 - (model ? 0.12 * model.length : 14);
  const side = (model ? model.width / 2 : 2.2) + 1.4;
  const line = [stand.x + 17, bottom + 4, stand.x + 15, bottom - 6, stand.x + side + (model ? 0 : 7), doorY];
  const rings = band(line, 3.2);
  frame.shadow(rings, 6, 3);
  frame.fill(rings, plainPaint([0.66, 0.67, 0.69]));
  frame.stroke(line, 0.7, plainPaint([0.78, 0.78, 0.8]), 0.8);
  frame.fill([rectangle(line[4]!, line[5]!, 3, 4.6)], plainPaint([0.48, 0.5, 0.52]));
}

function drawServiceVehicles(frame: Frame, model: AirplaneModel): void {
  const { random } = frame;
  const count = random.integer(5);
  for (let i = 0; i < count; i++) {
    const side = random.pick([-1, 1]);
    const x = random.uniform(-0.32, -0.2) * model.length; // behind the wings, before the tail
    const y = side * (model.span * random.uniform(0.2, 0.36));
    drawVehicle(frame.at(x, y, random.uniform(0, 6.28)), { truck: random.chance(0.5) });
  }
  if (random.chance(0.5)) {
    for (let i = 0; i < 4; i++) {
      const cart = rectangle(0.12 * model.length - i * 3.2, model.width * 1.5 + 1.5, 2.4, 1.5);
      if (model.engines.length > 0 && model.span > 30) continue;
      frame.shadow([cart], 1.2);
      frame.fill([cart], plainPaint([0.5, 0.52, 0.55]));
    }
  }
}

/** Terminal, hangars, kerb road and car parks on the far side of the apron. */
function drawLandside(frame: Frame, bottom: number): void {
  const { random, world } = frame;
  const { materials } = world;
  frame.fill([rectangle(0, bottom + 300, 2 * FAR, 600)], materials.grass(-0.05, 0.1));
  const depth = random.uniform(34, 46);
  const left = random.uniform(-300, -180);
  const right = random.uniform(150, 330);
  frame.fill([rectangle(0, bottom + depth / 2 + 3, 2 * FAR, depth + 16)], materials.concrete(5, -0.1));
  const roadY = bottom + depth + 22;
  frame.fill([rectangle(0, roadY, 2 * FAR, 17)], materials.asphalt(-0.04));
  const white = plainPaint([0.8, 0.8, 0.78]);
  for (let x = -FAR; x < FAR; x += 9) frame.fill([rectangle(x, roadY, 3.5, 0.3)], white, 0.7);
  for (let i = 0; i < 26; i++) {
    const lane = random.pick([-5.5, -2, 2, 5.5]);
    drawVehicle(frame.at(random.uniform(-400, 400), roadY + lane, lane < 0 ? Math.PI : 0), {
      truck: random.chance(0.2),
    });
  }
  for (let x = -430; x < 430; ) {
    const width = random.uniform(70, 150);
    if (random.chance(0.75))
      drawCarPark(frame.at(x + width / 2, roadY + 46), width - 8, 66, random.uniform(0.4, 0.9));
    x += width;
  }
  drawGroves(
    frame,
    [-430, roadY + 12, 430, roadY + 330],
    0.5,
    6,
    [2.5, 5],
    (_x, y, r) => y - r > roadY + 84 || y + r < roadY + 13,
  );
  const terminal = [left, bottom + 4, right, bottom + 4, right, bottom + depth, left, bottom + depth];
  drawFlatRoof(frame, terminal, 14, random.uniform(0.6, 0.78));
  const ribs = plainPaint([0.5, 0.51, 0.53]);
  for (let x = left + 12; x < right - 6; x += 16)
    frame.fill([rectangle(x, bottom + depth / 2, 3, depth * 0.55)], ribs, 0.7);
  for (let x = right + 45; x < 480; x += 72) drawShed(frame.at(x, bottom + depth / 2 + 2), 60, depth - 4, 15);
  for (let x = left - 45; x > -480; x -= 72) drawShed(frame.at(x, bottom + depth / 2 + 2), 60, depth - 4, 15);
}
