/** A motorway with an overpass, a toll station or a service area, and roundabouts on the road that crosses it. */
import type { Frame } from '../drawing/frame.ts';
import { plainPaint, scaled } from '../drawing/materials.ts';
import { arc, circle, closed, rectangle } from '../drawing/shapes.ts';
import { drawFlatRoof } from '../objects/buildings.ts';
import { drawGroves, drawTree } from '../objects/trees.ts';
import { drawCarPark, drawVehicle } from '../objects/vehicles.ts';

const FAR = 330;

export function drawMotorwayScene(frame: Frame): void {
  const { random, world } = frame;
  const { materials } = world;
  frame.flood(materials.grass(0, random.pick([0.15, 0.5])));
  const half = random.uniform(13, 18);
  const roundabouts = [-1, 1].map((side) => side * random.uniform(95, 140));
  const crossing = random.uniform(-90, 90);
  const deck = random.uniform(9, 16);
  const used = (x: number, y: number, r: number) =>
    Math.abs(y) < half + 6 + r ||
    Math.abs(x - crossing) < deck / 2 + 4 + r ||
    roundabouts.some((ry) => (x - crossing) ** 2 + (y - ry) ** 2 < (48 + r) ** 2) ||
    Math.abs(Math.abs(y) - 70) < 46 + r;
  drawGroves(frame, [-FAR, -FAR, FAR, FAR], 0.4, 6, [2.2, 5], (x, y, r) => !used(x, y, r));
  drawCarriageways(frame, half);
  const far = crossing > 0 ? -random.uniform(150, 190) : random.uniform(150, 190);
  if (random.chance(0.45)) drawTollStation(frame.at(far, 0), half);
  else for (const side of [-1, 1]) if (random.chance(0.8)) drawServiceArea(frame.at(far, side * (half + 52)));
  for (const y of roundabouts) drawRoundabout(frame.at(crossing, y), deck, y < 0 ? -1 : 1);
  drawOverpass(frame.at(crossing, 0, Math.PI / 2), 2 * half + random.uniform(14, 24), deck, roundabouts);
}

function drawCarriageways(frame: Frame, half: number): void {
  const { random, world } = frame;
  const { materials } = world;
  frame.fill([rectangle(0, 0, 2 * FAR, 2 * half + 3)], materials.soil(-0.1), 0.7);
  frame.fill([rectangle(0, 0, 2 * FAR, 2 * half)], materials.asphalt(0.02));
  frame.fill(
    [rectangle(0, 0, 2 * FAR, 3.4)],
    random.pick([materials.grass(0.05, 0.3), materials.concrete(4)]),
  );
  const white = plainPaint([0.86, 0.86, 0.83]);
  const lane = (half - 3.2) / 3;
  for (const side of [-1, 1]) {
    for (const edge of [2.4, half - 2.6]) frame.fill([rectangle(0, side * edge, 2 * FAR, 0.25)], white, 0.8);
    for (let x = -FAR; x < FAR; x += 18) {
      for (const at of [1, 2]) frame.fill([rectangle(x, side * (2.4 + at * lane), 6, 0.2)], white, 0.8);
    }
    for (let x = -FAR + random.uniform(0, 30); x < FAR; x += random.uniform(12, 60)) {
      const y = side * (2.4 + lane * (random.integer(2) + 0.5));
      drawVehicle(frame.at(x, y, side > 0 ? 0 : Math.PI), { truck: random.chance(0.3) });
    }
  }
}

/** A bridge of a road over the motorway, along x, with its ramps; the deck is recorded. */
function drawOverpass(frame: Frame, span: number, width: number, ends: readonly number[]): void {
  const { random, world } = frame;
  const { materials } = world;
  const [from, to] = [Math.min(...ends) + 24, Math.max(...ends) - 24];
  frame.fill([rectangle((from + to) / 2, 0, to - from, width + 9)], materials.grass(-0.06, 0.1), 0.8);
  frame.fill([rectangle((from + to) / 2, 0, to - from, width)], materials.asphalt(0.06));
  const deck = rectangle(0, 0, span, width + 1.6);
  const height = random.uniform(6, 9);
  frame.shadow([deck], height, height - 1.4);
  frame.fill([deck], materials.concrete(7, random.uniform(-0.12, 0.02)));
  frame.fill([rectangle(0, 0, span, width - 1.5)], materials.asphalt(0.08));
  for (const side of [-1, 1]) {
    frame.fill(
      [rectangle(0, side * (width / 2 + 0.5), span, 0.6)],
      plainPaint(scaled(materials.concreteColour, 1.1)),
    );
  }
  const white = plainPaint([0.84, 0.84, 0.8]);
  for (let x = from; x < to; x += 9) frame.fill([rectangle(x, 0, 3.2, 0.22)], white, 0.8);
  for (let car = random.integer(6); car > 0; car--) {
    const side = random.pick([-1, 1]);
    drawVehicle(frame.at(random.uniform(from, to), side * width * 0.24, side > 0 ? 0 : Math.PI), {
      truck: random.chance(0.2),
    });
  }
  frame.record('overpass', [deck], { color: 'gray', size: span > 55 ? 'large' : 'medium', metres: span });
}

/** A ring of road around an island, with four arms. */
function drawRoundabout(frame: Frame, arm: number, outwards: number): void {
  const { random, world } = frame;
  const { materials } = world;
  const outer = random.uniform(17, 32);
  const island = outer - random.uniform(7, 10);
  const asphalt = materials.asphalt(0.04);
  const white = plainPaint([0.85, 0.85, 0.82]);
  frame.fill([rectangle(0, 0, 4 * FAR, 9)], asphalt);
  frame.fill([rectangle(0, outwards * FAR, arm * 0.8, 2 * FAR)], asphalt);
  frame.fill([rectangle(0, 0, arm, 2 * outer + 40)], asphalt);
  frame.fill([circle(0, 0, outer + 1.2, 48)], materials.concrete(2, -0.04));
  frame.fill([circle(0, 0, outer, 48)], asphalt);
  frame.fill([circle(0, 0, island + 1.6, 40)], materials.concrete(2, 0.02));
  const planted = random.chance(0.75);
  frame.fill([circle(0, 0, island, 40)], planted ? materials.grass(0.06, 0.05) : materials.concrete(3));
  frame.stroke(closed(circle(0, 0, (outer + island) / 2, 40)), 0.18, white, 0.4);
  for (let step = 0; step < 4; step++) {
    const out = frame.at(0, 0, (step * Math.PI) / 2);
    out.fill(
      [[outer + 1, -0.9, outer + 16, -0.2, outer + 16, 0.2, outer + 1, 0.9]],
      materials.concrete(2, 0.05),
    );
    for (let bar = -3; bar <= 3; bar++) out.fill([rectangle(outer + 4, bar * 1.1, 2.6, 0.5)], white, 0.7);
  }
  const ring = (outer + island) / 2 + 1;
  for (let car = random.integer(5); car > 0; car--) {
    const turn = frame.at(0, 0, random.uniform(0, 6.28)).at(ring, 0, -Math.PI / 2);
    drawVehicle(turn);
  }
  frame.record('roundabout', [circle(0, 0, outer + 1.2, 48)], {
    color: planted ? 'green' : 'gray',
    size: outer > 25 ? 'large' : 'small',
    metres: 2 * outer,
  });
  const { objects } = world;
  const known = objects.splice(0);
  for (let tree = planted ? random.integer(7) : 0; tree > 0; tree--) {
    const at = arc(0, 0, random.uniform(0, island * 0.7), random.uniform(0, 6.28), 7, 1, false);
    drawTree(frame, at[0]!, at[1]!, random.uniform(1.4, 3.2), materials.crownColour);
  }
  objects.push(...known);
}

/** Lanes that fan out under a canopy across the motorway. */
function drawTollStation(frame: Frame, half: number): void {
  const { random, world } = frame;
  const { materials } = world;
  const wide = half * random.uniform(1.9, 2.6);
  const long = random.uniform(70, 100);
  const plaza = [
    -long,
    -half,
    -long * 0.35,
    -wide,
    long * 0.35,
    -wide,
    long,
    -half,
    long,
    half,
    long * 0.35,
    wide,
    -long * 0.35,
    wide,
    -long,
    half,
  ];
  frame.fill([plaza], materials.concrete(6, -0.1));
  const lanes = Math.floor((2 * wide - 4) / 5.4);
  const canopy = rectangle(0, 0, random.uniform(14, 20), 2 * wide - 2);
  for (let lane = 0; lane < lanes; lane++) {
    const y = (lane - (lanes - 1) / 2) * 5.4;
    frame.fill([rectangle(0, y + 2.7, 34, 1.6)], materials.concrete(2, 0.12));
    for (let x = -long * 0.6; x < long * 0.6; x += random.uniform(9, 26)) {
      if (Math.abs(x) > 12 && random.chance(0.6)) {
        drawVehicle(frame.at(x, y, y > 0 ? 0 : Math.PI), { truck: random.chance(0.3) });
      }
    }
  }
  frame.shadow([canopy], 8, 6.5);
  const tone = random.uniform(0.6, 0.9);
  frame.fill([canopy], materials.mottled([tone, tone, tone * random.uniform(0.95, 1.05)], 0.04, 14, 0.03));
  frame.stroke(
    closed(canopy),
    0.9,
    plainPaint(random.pick([[0.3, 0.4, 0.6] as const, [0.6, 0.25, 0.22] as const, [0.9, 0.9, 0.9] as const])),
  );
  frame.record('expressway toll station', [plaza], { color: 'gray', size: 'large', metres: 2 * wide });
}

/** Car parks, a restaurant and a fuel station beside the motorway. */
function drawServiceArea(frame: Frame): void {
  const { random, world } = frame;
  const { materials } = world;
  const [width, height] = [random.uniform(150, 200), random.uniform(74, 88)];
  const area = [
    -width / 2 + 24,
    -height / 2,
    width / 2 - 24,
    -height / 2,
    width / 2,
    height / 2,
    -width / 2,
    height / 2,
  ];
  frame.fill([area], materials.asphalt(0.1));
  drawCarPark(frame.at(-width * 0.16, -height * 0.06), width * 0.4, height * 0.5, random.uniform(0.2, 0.8));
  drawFlatRoof(frame.at(-width * 0.12, height * 0.32), rectangle(0, 0, random.uniform(36, 56), 15), 7);
  const canopy = rectangle(width * 0.26, height * 0.04, random.uniform(24, 34), 16);
  frame.shadow([canopy], 6, 5);
  frame.fill(
    [canopy],
    plainPaint(
      random.pick([[0.9, 0.9, 0.88] as const, [0.75, 0.2, 0.2] as const, [0.85, 0.75, 0.25] as const]),
    ),
  );
  for (let truck = random.integer(9); truck > 0; truck--) {
    drawVehicle(frame.at(width * 0.12 + truck * 5, height * 0.34, Math.PI / 2), { truck: true });
  }
  frame.record('expressway service area', [area], { color: 'gray', size: 'large', metres: width });
}
