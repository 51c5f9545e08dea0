/** A stadium with stands around its pitch, car parks beside it, and training pitches. */
import type { Frame } from '../drawing/frame.ts';
import { plainPaint, scaled, type UnitColour } from '../drawing/materials.ts';
import { arc, closed, rectangle, stadium } from '../drawing/shapes.ts';
import { drawFlatRoof } from '../objects/buildings.ts';
import { drawSoccerField } from '../objects/soccer-field.ts';
import { drawGroves, drawTreeRow } from '../objects/trees.ts';
import { drawCarPark } from '../objects/vehicles.ts';

const FAR = 300;

export function drawStadiumScene(frame: Frame): void {
  const { random, world } = frame;
  const { materials } = world;
  frame.flood(materials.grass(-0.03, 0.2));
  frame.fill([rectangle(0, 0, 330, 270)], materials.concrete(5, -0.08), 0.9);
  for (const y of [-165, 170]) {
    frame.fill([rectangle(0, y, 2 * FAR, 14)], materials.asphalt(0.02));
    frame.fill([rectangle(0, y, 2 * FAR, 0.25)], plainPaint([0.82, 0.82, 0.78]), 0.7);
  }
  drawStadium(frame.at(random.uniform(-20, 20), random.uniform(-12, 12), random.pick([0, Math.PI / 2])));
  for (const side of [-1, 1]) {
    const place = frame.at(side * random.uniform(225, 250), random.uniform(-50, 50));
    if (random.chance(0.65)) {
      const [width, height] = [random.uniform(70, 110), random.uniform(90, 190)];
      drawCarPark(place, width, height, random.uniform(0.15, 0.85));
      place.record('parking lot', [rectangle(0, 0, width, height)], {
        color: 'gray',
        size: height > 130 ? 'large' : 'medium',
        metres: height,
      });
    } else {
      for (const y of [-62, 62]) {
        if (random.chance(0.85)) drawSoccerField(place.at(0, y), random.uniform(0.8, 1));
      }
    }
    for (let i = 0; i < 3; i++) {
      const x = -FAR + 70 + i * 190 + random.uniform(-30, 30);
      drawFlatRoof(
        frame.at(x, side * 222),
        rectangle(0, 0, random.uniform(30, 70), random.uniform(22, 44)),
        9,
      );
    }
    drawTreeRow(frame, [-FAR, side * 150, FAR, side * 150], 12, [2.4, 4.6], () => true);
  }
  drawGroves(frame, [-FAR, -FAR, FAR, -236], 0.6, 9, [2.2, 5], () => true);
  drawGroves(frame, [-FAR, 250, FAR, FAR], 0.6, 9, [2.2, 5], () => true);
}

const SEATS: readonly { readonly name: string; readonly colour: UnitColour }[] = [
  { name: 'gray', colour: [0.55, 0.55, 0.56] },
  { name: 'blue', colour: [0.24, 0.34, 0.58] },
  { name: 'red', colour: [0.58, 0.24, 0.22] },
  { name: 'white', colour: [0.82, 0.82, 0.8] },
  { name: 'green', colour: [0.26, 0.44, 0.3] },
];

/** Pitch, stands in tiers and, mostly, a roof ring over their back; recorded with everything that it encloses. */
function drawStadium(frame: Frame): void {
  const { random, world } = frame;
  const { materials } = world;
  const round = random.chance(0.6);
  const outer = random.uniform(78, 100);
  const straight = random.uniform(50, 90);
  /** The outline at a distance from the outer wall. */
  const ring = (from: number): number[] =>
    round
      ? stadium(straight, outer - from, 26)
      : chamfered(straight + 2 * (outer - from), 2 * (outer - from), 26);
  const height = random.uniform(16, 34);
  frame.shadow([ring(0)], height);
  const seats = random.pick(SEATS);
  frame.fill([ring(0)], materials.concrete(4, -0.12));
  const depth = Math.min(outer - 46, random.uniform(26, 40));
  const tiers = 9;
  for (let tier = 0; tier < tiers; tier++) {
    const tone = 1 - 0.035 * tier + (tier === 4 ? -0.25 : 0);
    frame.fill(
      [ring(2 + (depth * tier) / tiers)],
      materials.mottled(scaled(seats.colour, tone), 0.06, 6, 0.05),
    );
  }
  frame.shadow([ring(depth)], 1.5, 0, 0.4);
  frame.fill([ring(depth)], materials.mown(6, -0.05));
  drawSoccerField(frame, Math.min(1, (outer - depth) / 40), false);
  if (random.chance(0.7)) {
    const reach = random.uniform(0.45, 0.85) * depth;
    const tone = random.uniform(0.62, 0.9);
    const roof = plainPaint([tone, tone * 0.99, tone * 0.97]);
    const sides = random.chance(0.5) ? 'ring' : 'long';
    const middle = ring(reach / 2);
    if (sides === 'ring') frame.stroke(closed(middle), reach, roof, 1);
    else {
      for (const side of [-1, 1]) {
        frame.fill([rectangle(0, side * (outer - reach / 2), straight * 1.1 + outer * 0.5, reach)], roof);
      }
    }
    frame.stroke(closed(ring(0.6)), 1.2, plainPaint([tone * 0.8, tone * 0.8, tone * 0.8]));
  }
  for (const x of [-1, 1]) {
    for (const y of [-1, 1]) {
      const mast = arc(x * (straight / 2 + outer * 0.66), y * outer * 0.72, 1.6, 0, 6.28, 10, false);
      frame.shadow([mast], height + 18, 0, 0.7);
      frame.fill([mast], plainPaint([0.8, 0.8, 0.8]));
    }
  }
  frame.record('stadium', [ring(0)], {
    color: seats.name,
    size: outer > 88 ? 'large' : 'medium',
    metres: straight + 2 * outer,
  });
}

/** A rectangle with its corners cut off. */
function chamfered(width: number, height: number, cut: number): number[] {
  const [w, h] = [width / 2, height / 2];
  const c = Math.min(cut, w * 0.6, h * 0.6);
  return [-w + c, -h, w - c, -h, w, -h + c, w, h - c, w - c, h, -w + c, h, -w, h - c, -w, -h + c];
}
