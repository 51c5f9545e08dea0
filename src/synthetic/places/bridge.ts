/** A river with bridges: water with banks and woods, decks with traffic, houses on one side, fields on the other. */
import { direction } from '../drawing/direction.ts';
import type { Frame } from '../drawing/frame.ts';
import { plainPaint, scaled } from '../drawing/materials.ts';
import { band, parallel, rectangle } from '../drawing/shapes.ts';
import { drawShip } from '../objects/ship.ts';
import { drawGroves } from '../objects/trees.ts';
import { drawVehicle } from '../objects/vehicles.ts';
import { drawNeighbourhood } from './neighbourhood.ts';

const FAR = 330;

export function drawBridgeScene(frame: Frame): void {
  const { random, world } = frame;
  const { materials } = world;
  frame.flood(materials.grass(0, 0.15));
  drawFields(frame);
  const width = random.uniform(48, 100);
  const [bend, phase] = [random.uniform(0, 45), random.uniform(0, 6.28)];
  const middle = (x: number) => bend * direction(phase + x / 110)[1];
  const line: number[] = [];
  for (let x = -FAR; x <= FAR; x += 10) line.push(x, middle(x));
  const bridges: number[] = [];
  for (let x = random.uniform(-150, -60); x < 170; x += random.uniform(110, 230)) bridges.push(x);
  const roadWidths = bridges.map(() => random.uniform(10, 20));
  for (let x = -FAR; x < FAR; x += 112) {
    if (bridges.some((b) => Math.abs(b - x - 50) < 62 && random.chance(0.4))) continue;
    if (random.chance(0.6)) drawNeighbourhood(frame.at(x + 50, width / 2 + 105), 96, 84);
    if (random.chance(0.45)) drawNeighbourhood(frame.at(x + 50, width / 2 + 205), 96, 84);
  }
  // Banks: stones, then water whose border wanders.
  const banks = (extra: number, wander: number) => {
    const upper: number[] = [];
    const lower: number[] = [];
    for (let i = 0; i < line.length; i += 2) {
      const [x, y] = [line[i]!, line[i + 1]!];
      upper.push(x, y - width / 2 - extra - wander * frame.noise.at(x * 2, 20));
      lower.unshift(x, y + width / 2 + extra + wander * frame.noise.at(x * 2, 90));
    }
    return [...upper, ...lower];
  };
  frame.fill([banks(7, 5)], materials.soil(-0.1), 0.8);
  const flow = direction(random.uniform(-0.2, 0.2));
  frame.fill([banks(0, 5)], materials.water(flow, random.uniform(0.15, 0.5), random.uniform(0, 0.15)));
  const road = random.uniform(24, 34);
  for (const side of [-1, 1]) {
    const path = parallel(line, side * (width / 2 + road));
    frame.stroke(path, 8, materials.asphalt(0.05));
    frame.stroke(path, 0.2, plainPaint([0.8, 0.8, 0.76]), 0.6);
  }
  if (random.chance(0.6)) {
    const x = (bridges[0] ?? 0) + random.uniform(35, 60);
    drawShip(
      frame.at(x, middle(x), random.pick([0, Math.PI])),
      random.pick(['tug', 'yacht', 'ferry']),
      random.uniform(20, 38),
      random.uniform(0, 5),
    );
  }
  const nearBridge = (x: number, y: number, r: number) =>
    bridges.some((b, i) => Math.abs(x - b) < roadWidths[i]! / 2 + r * 0.8 + 1) || y > FAR;
  const inWater = (x: number, y: number, r: number) => Math.abs(y - middle(x)) < width / 2 + 3 + r * 0.6;
  const onRoad = (x: number, y: number, r: number) =>
    Math.abs(Math.abs(y - middle(x)) - width / 2 - road) < 5 + r * 0.7;
  drawGroves(
    frame,
    [-FAR, -width / 2 - 95, FAR, width / 2 + 62],
    0.72,
    12,
    [2.2, 5.2],
    (x, y, r) => !nearBridge(x, y, r) && !inWater(x, y, r) && !onRoad(x, y, r),
  );
  for (const [i, x] of bridges.entries()) {
    drawBridge(frame.at(x, middle(x), Math.PI / 2 + random.uniform(-0.08, 0.08)), width + 14, roadWidths[i]!);
  }
}

/** Deck along x over the water, its approaches, piers and traffic. The deck is recorded, without the approaches. */
function drawBridge(frame: Frame, span: number, width: number): void {
  const { random, world } = frame;
  const { materials } = world;
  frame.fill([rectangle(0, 0, 2 * FAR, width)], materials.asphalt(0.04));
  const deck = rectangle(0, 0, span, width + 1.6);
  const height = random.uniform(6, 12);
  frame.shadow([deck], height, height - 1.5);
  for (let x = -span / 2 + 14; x < span / 2 - 8; x += 22) {
    frame.fill([rectangle(x, 0, 3, width + 4.5)], materials.concrete(3, -0.12));
  }
  const tone = random.pick([materials.concrete(8, -0.02), materials.asphalt(0.06), materials.asphalt(0.25)]);
  frame.fill([deck], tone);
  frame.fill([rectangle(0, 0, span, width - 3)], materials.asphalt(0.06));
  const rail = plainPaint(scaled(materials.concreteColour, 1.1));
  for (const side of [-1, 1]) frame.fill([rectangle(0, side * (width / 2 + 0.5), span, 0.6)], rail);
  const white = plainPaint([0.84, 0.84, 0.8]);
  for (let x = -FAR; x < FAR; x += 9) frame.fill([rectangle(x, 0, 3.2, 0.22)], white, 0.75);
  for (const side of [-1, 1]) frame.fill([rectangle(0, side * (width / 2 - 1.8), 2 * FAR, 0.18)], white, 0.6);
  for (const x of [-span / 2, span / 2])
    frame.fill([rectangle(x, 0, 0.6, width)], plainPaint([0.18, 0.18, 0.18]), 0.7);
  for (let i = 0; i < 12; i++) {
    const side = random.pick([-1, 1]);
    const place = frame.at(random.uniform(-200, 200), side * (width / 4 - 0.4), side > 0 ? 0 : Math.PI);
    drawVehicle(place, { truck: random.chance(0.2) });
  }
  frame.record('bridge', [deck], { color: 'gray', size: span > 95 ? 'large' : 'medium', metres: span });
}

/** Patches of fields with their own crop and direction of ploughing. */
function drawFields(frame: Frame): void {
  const { random, world, noise } = frame;
  for (let x = -FAR; x < FAR; ) {
    const wide = random.uniform(70, 150);
    for (let y = -FAR; y < 0; ) {
      const deep = random.uniform(60, 120);
      const field = frame.at(x + wide / 2, y + deep / 2, random.pick([0, 0.02, -0.03]));
      const base = world.materials.grass(random.uniform(-0.18, 0.18), random.pick([0, 0.1, 0.6, 1.1]));
      const rows = random.uniform(1.6, 3);
      field.fill([rectangle(0, 0, wide - 3, deep - 3)], (u, v, out) => {
        base(u + x, v + y, out);
        const furrow = 1 + 0.05 * noise.at(u * 0.6, v * 20 * (1 / rows));
        for (let i = 0; i < 3; i++) out[i]! *= furrow;
      });
      y += deep;
    }
    for (const ring of band([x, -FAR, x, 0], 3)) frame.fill([ring], world.materials.soil(-0.05), 0.5);
    x += wide;
  }
}
