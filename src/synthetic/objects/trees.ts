/** Trees from above: uneven crowns, bright towards the sun, with a leafy speckle and a round shadow. */
import { direction } from '../drawing/direction.ts';
import type { Frame } from '../drawing/frame.ts';
import { clamp, mix, scaled, type UnitColour } from '../drawing/materials.ts';
import { inside } from './buildings.ts';

/** One tree with its crown's radius in metres. Crowns over objects are noted as hiding them. */
export function drawTree(frame: Frame, x: number, y: number, radius: number, colour: UnitColour): void {
  // Its own generator: what is drawn or skipped here leaves the rest of the scene as it is.
  const random = frame.random.fork('tree');
  if (!frame.sees(x, y, 4 * radius)) return;
  const { noise } = frame;
  const ring: number[] = [];
  const corners = radius * frame.resolution > 8 ? 18 : 11;
  const phase = random.uniform(0, 2 * Math.PI);
  for (let i = 0; i < corners; i++) {
    const [cosine, sine] = direction(phase + (2 * Math.PI * i) / corners);
    const r = radius * random.uniform(0.78, 1.1);
    ring.push(x + r * cosine, y + r * sine);
  }
  frame.shadow([ring], radius * 1.5, radius * 0.4, 0.92);
  const [sx, sy] = frame.sunward;
  const own = mix(
    colour,
    random.pick<UnitColour>([
      [0.3, 0.33, 0.16],
      [0.12, 0.2, 0.1],
      [0.28, 0.26, 0.16],
    ]),
    random.uniform(0, 0.5),
  );
  const [r, g, b] = scaled(own, random.uniform(0.85, 1.15));
  const ox = random.uniform(0, 400);
  const oy = random.uniform(0, 400);
  const leaf = 5.5;
  frame.fill([ring], (px, py, out) => {
    const u = (px - x) / radius;
    const v = (py - y) / radius;
    const bumps = noise.at(px * leaf + ox, py * leaf + oy);
    const clumps = noise.at(px * 1.6 * leaf * 0.3 + oy, py * 1.6 * leaf * 0.3 + ox);
    const facing = u * sx + v * sy + 0.5 * bumps + 0.35 * clumps;
    const light = 0.45 + 0.95 * clamp(0.5 + 0.62 * facing);
    out[0] = r * light + 0.012;
    out[1] = g * light + 0.012;
    out[2] = b * light + 0.018;
  });
  frame.hide(ring);
}

/** Where something may stand. */
export type Allowed = (x: number, y: number, margin: number) => boolean;

/**
 * Trees in groups over a rectangle of the frame, where `allowed` says so. `density` is trees per 1000 m^2 in a grove;
 * `cover` is the part of the ground that groves take.
 */
export function drawGroves(
  frame: Frame,
  [left, top, right, bottom]: readonly [number, number, number, number],
  cover: number,
  density: number,
  radii: readonly [number, number],
  allowed: Allowed,
): void {
  const { random, noise } = frame;
  const colour = frame.world.materials.crownColour;
  const count = Math.floor(((right - left) * (bottom - top) * density) / 1000);
  const [ox, oy] = [random.uniform(0, 500), random.uniform(0, 500)];
  for (let i = 0; i < count; i++) {
    const x = random.uniform(left, right);
    const y = random.uniform(top, bottom);
    const radius = random.uniform(radii[0], radii[1]);
    const grove = noise.at(x * 0.8 + ox, y * 0.8 + oy);
    if (grove < 1 - 2 * cover || !allowed(x, y, radius)) continue;
    drawTree(frame, x, y, radius, colour);
  }
}

/** Trees along a line at about the given spacing (metres), some missing. */
export function drawTreeRow(
  frame: Frame,
  line: readonly number[],
  spacing: number,
  radii: readonly [number, number],
  allowed: Allowed,
): void {
  const { random } = frame;
  for (let i = 0; i + 3 < line.length; i += 2) {
    const [dx, dy] = [line[i + 2]! - line[i]!, line[i + 3]! - line[i + 1]!];
    const steps = Math.floor(Math.sqrt(dx * dx + dy * dy) / spacing);
    for (let s = 0; s < steps; s++) {
      if (random.chance(0.2)) continue;
      const t = (s + random.uniform(0.2, 0.8)) / steps;
      const x = line[i]! + dx * t + random.uniform(-1, 1);
      const y = line[i + 1]! + dy * t + random.uniform(-1, 1);
      const radius = random.uniform(radii[0], radii[1]);
      if (allowed(x, y, radius)) drawTree(frame, x, y, radius, frame.world.materials.crownColour);
    }
  }
}

/** Trees so close that they cover the ground inside an outline; recorded as a forest. */
export function drawForest(frame: Frame, outline: readonly number[]): void {
  const { random, world } = frame;
  const { materials } = world;
  frame.fill([outline], materials.mottled(scaled(materials.crownColour, 0.7), 0.2, 12));
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < outline.length; i += 2) {
    left = Math.min(left, outline[i]!);
    right = Math.max(right, outline[i]!);
    top = Math.min(top, outline[i + 1]!);
    bottom = Math.max(bottom, outline[i + 1]!);
  }
  // Its own trees do not hide it.
  const { objects } = world;
  const known = objects.splice(0);
  const step = random.uniform(5.2, 7);
  for (let y = top; y < bottom; y += step) {
    for (let x = left; x < right; x += step) {
      const [u, v] = [x + random.uniform(-0.5, 0.5) * step, y + random.uniform(-0.5, 0.5) * step];
      if (inside(outline, u, v))
        drawTree(frame, u, v, random.uniform(0.5, 0.78) * step, materials.crownColour);
    }
  }
  objects.push(...known);
  frame.record('forest', [outline], {
    color: 'green',
    size: 'large',
    metres: Math.max(right - left, bottom - top),
  });
}
