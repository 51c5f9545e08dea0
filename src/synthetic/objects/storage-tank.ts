/** Storage tanks from above: cone or floating roofs with rim, spiral stairs and vents. */
import type { Frame } from '../drawing/frame.ts';
import { clamp, plainPaint, scaled, type UnitColour } from '../drawing/materials.ts';
import { arc, circle, closed, rectangle } from '../drawing/shapes.ts';

const tankColours: readonly { name: string; colour: UnitColour; weight: number }[] = [
  { name: 'white', colour: [0.86, 0.87, 0.87], weight: 6 },
  { name: 'gray', colour: [0.6, 0.61, 0.61], weight: 2 },
  { name: 'brown', colour: [0.52, 0.42, 0.34], weight: 1 },
  { name: 'green', colour: [0.42, 0.52, 0.45], weight: 0.7 },
];

export type TankColour = (typeof tankColours)[number];

export function pickTankColour(frame: Frame): TankColour {
  return frame.random.pickWeighted(tankColours, (entry) => entry.weight);
}

/** A tank at the frame's origin with radius and height in metres; recorded. */
export function drawStorageTank(frame: Frame, radius: number, height: number, paint: TankColour): void {
  const { random, noise } = frame;
  const outline = circle(0, 0, radius, 48);
  const [sx, sy] = frame.sunward;
  const [ox, oy] = [random.uniform(0, 400), random.uniform(0, 400)];
  const floating = radius > 11 && random.chance(0.4);
  const { colour } = paint;
  frame.fill([circle(0, 0, radius + 1.6, 40)], plainPaint([0.5, 0.48, 0.44]), 0.6);
  frame.shadow([outline], height);
  // A cone falls from the middle to the rim: the side that faces the sun is brighter.
  frame.fill([outline], (x, y, out) => {
    const distance = Math.sqrt(x * x + y * y) + 1e-6;
    const facing = (x * sx + y * sy) / distance;
    const slope = 0.11 * facing * Math.min(1, distance / (0.25 * radius));
    const streak = 0.04 * noise.at((x / distance) * 30 + ox, (y / distance) * 30 + oy) * (distance / radius);
    const rust = clamp(noise.at(x * 1.4 + oy, y * 1.4 + ox) - 0.6) * 0.35;
    const seam = Math.abs(distance - 0.5 * radius) < 0.12 ? -0.05 : 0;
    const light = 0.97 + slope + streak + seam + 0.02 * noise.at(x * 5, y * 5);
    out[0] = colour[0] * light * (1 - rust * 0.5);
    out[1] = colour[1] * light * (1 - rust * 0.8);
    out[2] = colour[2] * light * (1 - rust);
  });
  if (floating) drawFloatingRoof(frame, radius, colour);
  frame.stroke(closed(circle(0, 0, radius - 0.25, 48)), 0.5, plainPaint(scaled(colour, 1.08)), 0.8);
  const start = random.uniform(0, 2 * Math.PI);
  const stairs = arc(0, 0, radius - 0.55, start, start + random.uniform(0.7, 1.3), 12);
  frame.stroke(stairs, 0.9, plainPaint(scaled(colour, 0.55)), 0.8);
  const end = stairs.slice(-2) as [number, number];
  frame.stroke([end[0], end[1], 0, 0], 0.5, plainPaint(scaled(colour, 0.7)), 0.7);
  const vent = Math.max(0.6, radius * 0.06);
  frame.shadow([circle(0, 0, vent, 12)], 1.6, 0, 0.7);
  frame.fill([circle(0, 0, vent, 12)], plainPaint(scaled(colour, 0.8)));
  frame.record('storage tank', [outline], {
    color: paint.name,
    size: radius > 17 ? 'large' : radius > 9 ? 'medium' : 'small',
    metres: 2 * radius,
  });
}

/** The roof lies on the oil, some metres below the rim, which casts a crescent of shadow on it. */
function drawFloatingRoof(frame: Frame, radius: number, colour: UnitColour): void {
  const { random, world } = frame;
  const deck = circle(0, 0, radius - 0.7, 48);
  const depth = random.uniform(1.5, 7);
  frame.fill([deck], world.materials.mottled(scaled(colour, random.uniform(0.72, 0.95)), 0.07, 12, 0.05));
  const [sx, sy] = frame.sunward;
  // The rim's shadow on the deck is what the deck, moved away from the sun, leaves bare.
  const [x0, y0] = world.shadowReach;
  const reach = Math.min(radius, depth * Math.sqrt(x0 * x0 + y0 * y0));
  const r = radius - 0.7;
  const shaded = scaled(colour, 0.42);
  frame.fill([crescent(r, sx, sy, reach)], plainPaint([shaded[0] * 0.92, shaded[1], shaded[2] * 1.1]));
  for (let i = 0; i < 5; i++) {
    const [x, y] = [random.uniform(-0.55, 0.55) * radius, random.uniform(-0.55, 0.55) * radius];
    frame.fill([rectangle(x, y, 1, 1)], plainPaint(scaled(colour, 0.6)), 0.8);
  }
}

/** The crescent of a circle (radius r) that its copy, moved by `reach` away from (sx, sy), does not cover. */
function crescent(r: number, sx: number, sy: number, reach: number): number[] {
  const cosine = reach / (2 * r);
  const sine = Math.sqrt(1 - cosine * cosine);
  const outer: number[] = [];
  const inner: number[] = [];
  const steps = 20;
  for (let i = 0; i <= steps; i++) {
    // Points between the two crossings, by their distance across the sun's direction.
    const across = sine * (1 - (2 * i) / steps);
    const along = Math.sqrt(1 - across * across);
    outer.push(r * (along * sx - across * sy), r * (along * sy + across * sx));
    inner.push(r * (along * sx + across * sy) - reach * sx, r * (along * sy - across * sx) - reach * sy);
  }
  return [...outer, ...inner];
}
