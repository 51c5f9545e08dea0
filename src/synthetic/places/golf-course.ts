/** A golf course: fairways, greens, bunkers and ponds between woods, with houses along one side. */
import { direction } from '../drawing/direction.ts';
import type { Frame } from '../drawing/frame.ts';
import { plainPaint, scaled, type UnitColour } from '../drawing/materials.ts';
import { blob, parallel, rectangle } from '../drawing/shapes.ts';
import { inside } from '../objects/buildings.ts';
import { drawGroves } from '../objects/trees.ts';
import { drawLake } from '../objects/waters.ts';
import { drawNeighbourhood } from './neighbourhood.ts';

const FAR = 420;
const SAND: UnitColour = [0.8, 0.74, 0.6];

export function drawGolfCourse(frame: Frame): void {
  const { random, world } = frame;
  const { materials } = world;
  frame.flood(materials.grass(-0.1, 0.25));
  const width = random.uniform(430, 640);
  const height = random.uniform(330, 480);
  const course = blob(random, random.uniform(-40, 40), random.uniform(-30, 30), width, height, 0.12, 60);
  for (let x = -FAR; x < FAR; x += 108) {
    for (const y of [-height / 2 - 80, height / 2 + 85]) {
      if (random.chance(0.7)) drawNeighbourhood(frame.at(x + 50, y), 98, 84);
    }
  }
  const [r, g, b] = materials.grassColour;
  frame.fill([course], materials.mottled(scaled([r, g * 1.07, b * 0.95], 0.9), 0.2, 34, 0.1));
  const lawn: UnitColour = [r * 0.95, g * 1.18, b * 0.9];
  const taken: number[][] = [];
  const holes = 5 + random.integer(4);
  for (let hole = 0; hole < holes; hole++) {
    const t = ((hole + 0.5) / holes - 0.5) * 1.8;
    const y = (t * height) / 2;
    const [x, turn] = [random.uniform(-30, 30), random.uniform(-0.16, 0.16)];
    const [cosine, sine] = direction(turn);
    drawHole(
      frame.at(x, y, turn),
      width * random.uniform(0.62, 0.8) * Math.sqrt(1 - 0.8 * t * t),
      lawn,
      { x, y, cosine, sine },
      taken,
    );
  }
  for (let pond = 1 + random.integer(3); pond > 0; pond--) {
    const [x, y] = [random.uniform(-0.32, 0.32) * width, random.uniform(-0.32, 0.32) * height];
    const size = random.uniform(34, 80);
    const outline = blob(random, x, y, size * 1.5, size, 0.25);
    drawLake(frame, outline, size * 1.5);
    taken.push(outline);
  }
  const path = [-width / 2, random.uniform(-90, 90)];
  for (let x = -width / 2 + 20; x < width / 2; x += 20) {
    path.push(x, path.at(-1)! + random.uniform(-9, 9));
  }
  frame.stroke(path, 2.4, materials.concrete(3, -0.05), 0.9);
  frame.record('golf field', [course], { color: 'green', size: 'large', metres: Math.max(width, height) });
  const area = [-width / 2, -height / 2, width / 2, height / 2] as const;
  const free = (x: number, y: number) => !taken.some((ring) => inside(ring, x, y));
  // Trees stand on the course and belong to it, so that they do not hide it.
  const { objects } = world;
  const known = objects.splice(0);
  drawGroves(frame, area, 0.34, 5, [2.2, 5.4], free);
  objects.push(...known);
}

/** One fairway along x with its tee, its green and bunkers around it. */
function drawHole(
  frame: Frame,
  length: number,
  lawn: UnitColour,
  at: { readonly x: number; readonly y: number; readonly cosine: number; readonly sine: number },
  taken: number[][],
): void {
  const { random, world } = frame;
  const { materials } = world;
  const [sway, phase] = [random.uniform(6, 22), random.uniform(0, 6.28)];
  const line: number[] = [];
  for (let x = -length / 2; x <= length / 2; x += 12) line.push(x, sway * direction(phase + x / 70)[1]);
  const broad = random.uniform(20, 30);
  const fairway = [...parallel(line, -broad / 2), ...reversed(parallel(line, broad / 2))];
  frame.fill([fairway], materials.mown(7, 0.06, lawn));
  const [ends] = [line.slice(-2)];
  const [gx, gy] = [ends[0]! + 16, ends[1]!];
  const green = blob(random, gx, gy, random.uniform(24, 34), random.uniform(20, 28), 0.16);
  frame.fill([green], materials.mottled(scaled(lawn, 1.16), 0.05, 20, 0.03));
  for (let bunker = 1 + random.integer(4); bunker > 0; bunker--) {
    const [cosine, sine] = direction(random.uniform(0, 6.28));
    const [x, y] = [gx + 22 * cosine, gy + 19 * sine];
    const sand = blob(random, x, y, random.uniform(8, 18), random.uniform(6, 12), 0.3, 24);
    frame.fill([sand], materials.mottled(SAND, 0.05, 8, 0.03));
    frame.stroke([...sand, sand[0]!, sand[1]!], 0.8, plainPaint(scaled(lawn, 0.7)), 0.5);
  }
  frame.fill(
    [rectangle(-length / 2 - 12, line[1]!, 11, 7)],
    materials.mottled(scaled(lawn, 1.1), 0.04, 12, 0.03),
  );
  // Where trees must not stand, in the course's frame.
  for (const ring of [fairway, green]) taken.push(ring.map((_, i) => place(ring, i)));

  /** Coordinate i of a ring of the hole, in the course's frame. */
  function place(ring: readonly number[], i: number): number {
    const [x, y] = [ring[i - (i % 2)]!, ring[i - (i % 2) + 1]!];
    return i % 2 === 0 ? at.x + at.cosine * x - at.sine * y : at.y + at.sine * x + at.cosine * y;
  }
}

function reversed(line: readonly number[]): number[] {
  const points: number[] = [];
  for (let i = line.length - 2; i >= 0; i -= 2) points.push(line[i]!, line[i + 1]!);
  return points;
}
