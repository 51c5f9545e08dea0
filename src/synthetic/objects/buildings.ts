/** Buildings from above: houses with pitched roofs, flat commercial roofs, sheds with corrugated roofs. */
import type { Paint } from '../drawing/canvas.ts';
import type { Frame } from '../drawing/frame.ts';
import { plainPaint, scaled, type UnitColour } from '../drawing/materials.ts';
import { closed, rectangle } from '../drawing/shapes.ts';

const tiles: readonly UnitColour[] = [
  [0.42, 0.27, 0.22],
  [0.36, 0.33, 0.31],
  [0.3, 0.29, 0.3],
  [0.5, 0.42, 0.36],
  [0.48, 0.47, 0.46],
];

/** A house at the frame's origin: hip or gable roof with its ridge along x; the sides facing the sun are brighter. */
export function drawHouse(frame: Frame, width: number, depth: number): void {
  const random = frame.random.fork('house');
  if (!frame.sees(0, 0, width + depth)) return;
  const colour = scaled(random.pick(tiles), random.uniform(0.85, 1.2));
  const [w, d] = [width / 2, depth / 2];
  const hip = random.chance(0.6) ? d * 0.9 : 0;
  frame.shadow([rectangle(0, 0, width, depth)], 4.2);
  frame.shadow([[-w + hip, -0.3, w - hip, -0.3, w - hip, 0.3, -w + hip, 0.3]], 7);
  const [sx, sy] = frame.sunward;
  const face = (nx: number, ny: number) => roofing(frame, scaled(colour, 0.92 + 0.38 * (nx * sx + ny * sy)));
  frame.fill([[-w, -d, w, -d, w - hip, 0, -w + hip, 0]], face(0, -1));
  frame.fill([[-w, d, w, d, w - hip, 0, -w + hip, 0]], face(0, 1));
  if (hip > 0) {
    frame.fill([[w, -d, w, d, w - hip, 0]], face(1, 0));
    frame.fill([[-w, -d, -w, d, -w + hip, 0]], face(-1, 0));
  }
  frame.stroke([-w + hip, 0, w - hip, 0], 0.35, plainPaint(scaled(colour, 1.25)), 0.6);
  if (random.chance(0.5)) {
    const [x, y] = [random.uniform(-0.5, 0.5) * w, random.uniform(-0.6, 0.6) * d];
    frame.shadow([rectangle(x, y, 0.9, 0.9)], 2.4, 0, 0.8);
    frame.fill([rectangle(x, y, 0.9, 0.9)], plainPaint([0.45, 0.36, 0.32]));
  }
}

function roofing(frame: Frame, colour: UnitColour): Paint {
  return frame.world.materials.mottled(colour, 0.08, 9, 0.08);
}

/** A flat roof with a parapet, machines and patches. The rings may be any outline; height in metres. */
export function drawFlatRoof(frame: Frame, ring: readonly number[], height: number, tone?: number): void {
  const { random, world } = frame;
  const light =
    tone ?? random.pick([random.uniform(0.32, 0.45), random.uniform(0.55, 0.7), random.uniform(0.7, 0.84)]);
  const colour: UnitColour = [light, light * 0.99, light * random.uniform(0.94, 1.02)];
  frame.shadow([ring], height);
  frame.fill([ring], world.materials.mottled(colour, 0.1, 30, 0.05));
  frame.stroke(closed(ring), 0.9, plainPaint(scaled(colour, 1.14)), 0.75);
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < ring.length; i += 2) {
    left = Math.min(left, ring[i]!);
    right = Math.max(right, ring[i]!);
    top = Math.min(top, ring[i + 1]!);
    bottom = Math.max(bottom, ring[i + 1]!);
  }
  const machines = Math.min(40, Math.floor(((right - left) * (bottom - top)) / 220));
  for (let i = 0; i < machines; i++) {
    const x = random.uniform(left + 3, right - 3);
    const y = random.uniform(top + 3, bottom - 3);
    if (!inside(ring, x, y)) continue;
    const box = rectangle(x, y, random.uniform(1.2, 4), random.uniform(1.2, 3));
    frame.shadow([box], 2, 0, 0.9);
    frame.fill([box], plainPaint(scaled([0.68, 0.69, 0.7], random.uniform(0.7, 1.2))));
  }
}

/** A shed or hangar with a ribbed roof of low pitch, its ridge along x. */
export function drawShed(
  frame: Frame,
  width: number,
  depth: number,
  height: number,
  colour?: UnitColour,
): void {
  const random = frame.random.fork('shed');
  if (!frame.sees(0, 0, width + depth)) return;
  const { noise } = frame;
  const base =
    colour ??
    random.pick<UnitColour>([
      [0.72, 0.73, 0.74],
      [0.55, 0.58, 0.62],
      [0.36, 0.44, 0.54],
      [0.6, 0.52, 0.45],
      [0.82, 0.82, 0.8],
    ]);
  frame.shadow([rectangle(0, 0, width, depth)], height);
  const [, sy] = frame.sunward;
  const offset = random.uniform(0, 300);
  frame.fill([rectangle(0, 0, width, depth)], (x, y, out) => {
    const slope = (y < 0 ? -1 : 1) * sy * 0.09;
    const rib = Math.abs(x / 3 - Math.floor(x / 3) - 0.5) < 0.07 ? 0.93 : 1;
    const rust = 1 + 0.07 * noise.at(x * 0.8 + offset, y * 3);
    for (let i = 0; i < 3; i++) out[i] = base[i]! * (1 + slope) * rib * rust;
  });
  frame.stroke([-width / 2, 0, width / 2, 0], 0.6, plainPaint(scaled(base, 1.1)), 0.7);
}

/** Whether a point lies inside a ring (even-odd). */
export function inside(ring: readonly number[], x: number, y: number): boolean {
  let within = false;
  for (let i = 0; i < ring.length; i += 2) {
    const j = i + 2 === ring.length ? 0 : i + 2;
    const [y0, y1] = [ring[i + 1]!, ring[j + 1]!];
    if (y0 > y === y1 > y) continue;
    if (x < ring[i]! + ((y - y0) * (ring[j]! - ring[i]!)) / (y1 - y0)) within = !within;
  }
  return within;
}
