/** A reservoir in the hills behind a dam, with woods on its banks and the river below. */
import { direction } from '../drawing/direction.ts';
import type { Frame } from '../drawing/frame.ts';
import { rectangle } from '../drawing/shapes.ts';
import { drawFlatRoof } from '../objects/buildings.ts';
import { drawGroves } from '../objects/trees.ts';

const FAR = 420;

export function drawReservoir(frame: Frame): void {
  const { random, world } = frame;
  const { materials } = world;
  frame.flood(materials.grass(-0.06, 0.25));
  const span = random.uniform(150, 330);
  const curved = random.chance(0.5);
  const dam = frame.at(0, random.uniform(-40, 60), random.uniform(-0.15, 0.15));
  /** Half the lake's width at a distance behind the dam, each bank with bays of its own. */
  const bank = (y: number, side: number) =>
    side * (span / 2) * (1 + 0.25 * direction(y / 70 + 2 * side)[1] + (0.3 * -y) / FAR) +
    9 * frame.noise.at(y * 3, side * 80);
  const shore = (extra: number): number[] => {
    const points: number[] = [];
    for (let y = 0; y >= -FAR - 60; y -= 12) points.push(bank(y, 1) + extra, y);
    for (let y = -FAR - 60; y <= 0; y += 12) points.push(bank(y, -1) - extra, y);
    return points;
  };
  dam.fill([shore(random.uniform(4, 12))], materials.soil(0.12));
  dam.fill([shore(0)], materials.water(direction(random.uniform(0, 6.28)), random.uniform(0.1, 0.4), 0.05));
  dam.record('lake', [shore(0)], { color: 'dark', size: 'large', metres: FAR });
  // Below: the river that is left, in its bed.
  const bed = random.uniform(16, 34);
  const [bend, phase] = [random.uniform(10, 40), random.uniform(0, 6.28)];
  const river = (wide: number): number[] => {
    const points: number[] = [];
    for (let y = 30; y <= FAR + 60; y += 12) points.push(bend * direction(phase + y / 90)[1] + wide / 2, y);
    for (let y = FAR + 54; y >= 30; y -= 12) points.push(bend * direction(phase + y / 90)[1] - wide / 2, y);
    return points;
  };
  dam.fill([river(bed + 14)], materials.soil(0.06), 0.8);
  dam.fill([river(bed)], materials.water([0, 1], 0.35, 0.12));
  dam.record('river', [river(bed)], { color: 'dark', size: 'medium', metres: FAR });
  const clear = (x: number, y: number, r: number) =>
    y < 0
      ? Math.abs(x) > Math.abs(bank(y, x < 0 ? -1 : 1)) + 12 + r
      : Math.abs(x) > span / 2 + 14 ||
        (y > 70 && Math.abs(x - bend * direction(phase + y / 90)[1]) > bed + r);
  drawGroves(dam, [-FAR, -FAR, FAR, FAR], 0.75, 7, [2.4, 5.6], clear);
  drawDam(dam, span * random.uniform(1.04, 1.12), curved);
}

/** The wall along x with its crest road, its face downstream, and a spillway. */
function drawDam(frame: Frame, span: number, curved: boolean): void {
  const { random, world } = frame;
  const { materials } = world;
  const [crest, foot] = [random.uniform(8, 13), random.uniform(18, 46)];
  const sag = curved ? span * random.uniform(0.1, 0.18) : 0;
  /** The line of the wall at a distance downstream of its crest: an arch points upstream. */
  const line = (offset: number, shrink = 0): number[] => {
    const points: number[] = [];
    for (let i = 0; i <= 24; i++) {
      const t = i / 12 - 1;
      points.push((t * (span - shrink)) / 2, offset - sag * (1 - t * t));
    }
    return points;
  };
  const between = (from: number, to: number, shrink = 0): number[] => {
    const back = line(to, shrink);
    const turned: number[] = [];
    for (let i = back.length - 2; i >= 0; i -= 2) turned.push(back[i]!, back[i + 1]!);
    return [...line(from), ...turned];
  };
  const outline = between(-crest / 2, crest / 2 + foot, 0.25 * foot);
  const earth = random.chance(0.35);
  const face = earth ? materials.grass(0.04, 0.35) : materials.concrete(9, -0.1);
  frame.shadow([between(-crest / 2, crest / 2)], 14, 0, 0.9);
  frame.fill([outline], face);
  frame.fill([between(-crest / 2, crest / 2)], materials.concrete(6, 0.04));
  frame.fill([between(-crest / 2 + 2, crest / 2 - 2)], materials.asphalt(0.08));
  const x = random.uniform(-0.25, 0.25) * span;
  const y = -sag * (1 - ((2 * x) / span) ** 2);
  const gates = 3 + random.integer(5);
  for (let gate = 0; gate < gates; gate++) {
    const at = x + (gate - (gates - 1) / 2) * 9;
    frame.fill([rectangle(at, y - crest / 2, 2.2, crest * 0.8)], materials.concrete(3, 0.12));
    frame.fill(
      [rectangle(at + 4.5, y + crest / 2 + foot / 2, 6.4, foot)],
      (u, v, out) => {
        const foam = 0.62 + 0.3 * frame.noise.at(u * 5, v * 2);
        for (let i = 0; i < 3; i++) out[i] = foam;
      },
      earth ? 0 : 0.75,
    );
  }
  drawFlatRoof(frame.at(x + span * 0.2, crest / 2 + foot + 12), rectangle(0, 0, 44, 16), 12);
  frame.hide(outline);
  frame.record('dam', [outline], {
    color: earth ? 'green' : 'gray',
    size: span > 230 ? 'large' : 'medium',
    metres: span,
  });
}
