/** A works with chimneys beside a railway station, and a helicopter or two on their pads. */
import { direction } from '../drawing/direction.ts';
import type { Frame } from '../drawing/frame.ts';
import { plainPaint, scaled, type UnitColour } from '../drawing/materials.ts';
import { circle, closed, rectangle } from '../drawing/shapes.ts';
import { drawFlatRoof, drawShed } from '../objects/buildings.ts';
import { drawGroves, drawTreeRow } from '../objects/trees.ts';
import { drawCarPark, drawVehicle } from '../objects/vehicles.ts';

const FAR = 280;

export function drawIndustry(frame: Frame): void {
  const { random, world } = frame;
  const { materials } = world;
  frame.flood(materials.grass(-0.02, 0.3));
  frame.fill([rectangle(0, -110, 2 * FAR, 220)], materials.concrete(6, -0.14), 0.9);
  drawGroves(frame, [-FAR, 120, FAR, FAR], 0.35, 6, [2, 4.6], (x, y, r) => y > 132 + r && x < FAR);
  for (const x of [-190, -70, 60, 185]) {
    const hall = frame.at(x + random.uniform(-14, 14), -165 + random.uniform(-14, 14));
    if (random.chance(0.6)) drawShed(hall, random.uniform(60, 100), random.uniform(36, 62), 13);
    else drawFlatRoof(hall, rectangle(0, 0, random.uniform(56, 96), random.uniform(36, 60)), 12);
  }
  for (let chimney = 1 + random.integer(4), i = 0; i < chimney; i++) {
    drawChimney(frame.at(-150 + i * random.uniform(58, 92), -86 + random.uniform(-26, 12)));
  }
  if (random.chance(0.7)) {
    const place = frame.at(random.uniform(120, 190), -72);
    const [width, height] = [random.uniform(80, 120), random.uniform(44, 66)];
    drawCarPark(place, width, height, random.uniform(0.2, 0.9));
    place.record('parking lot', [rectangle(0, 0, width, height)], {
      color: 'gray',
      size: 'medium',
      metres: width,
    });
  }
  drawStation(frame.at(random.uniform(-60, 60), 44));
  for (let pads = 1 + random.integer(3), i = 0; i < pads; i++) {
    drawHelipad(frame.at(-90 + i * 62 + random.uniform(-8, 8), 134 + random.uniform(-8, 8)));
  }
  drawTreeRow(frame, [-FAR, 104, FAR, 104], 14, [2, 4.2], () => true);
}

/** A tall stack from above: its round mouth, its banded shaft leaning away from the middle of the picture, a long shadow. */
function drawChimney(frame: Frame): void {
  const { random } = frame;
  const radius = random.uniform(2.6, 6);
  const tall = random.uniform(50, 120);
  const [dx, dy] = direction(random.uniform(0, 6.28));
  const lean = random.uniform(0.05, 0.28) * tall;
  const top = radius * 0.72;
  frame.fill([rectangle(0, 0, radius * 5, radius * 4.4)], frame.world.materials.concrete(3, 0.02));
  frame.shadow([circle(0, 0, radius, 18)], tall);
  const banded = random.chance(0.6);
  const base: UnitColour = random.pick([
    [0.72, 0.71, 0.69],
    [0.55, 0.36, 0.3],
    [0.62, 0.6, 0.57],
  ]);
  // From the foot to the mouth in discs, so that the shaft is round.
  const steps = 26;
  for (let step = 0; step <= steps; step++) {
    const t = step / steps;
    const colour = banded && Math.floor(t * 7) % 2 === 1 ? ([0.72, 0.22, 0.18] as const) : base;
    const r = radius + (top - radius) * t;
    const [sx, sy] = frame.sunward;
    frame.fill([circle(lean * t * dx, lean * t * dy, r, 20)], (x, y, out) => {
      const facing = ((x - lean * t * dx) * sx + (y - lean * t * dy) * sy) / r;
      for (let i = 0; i < 3; i++) out[i] = colour[i]! * (0.85 + 0.25 * facing);
    });
  }
  frame.fill([circle(lean * dx, lean * dy, top, 20)], plainPaint(scaled(base, 1.12)));
  frame.fill([circle(lean * dx, lean * dy, top * 0.68, 18)], plainPaint([0.09, 0.09, 0.09]));
  const [nx, ny] = [-dy, dx];
  const outline = [
    radius * nx,
    radius * ny,
    lean * dx + top * nx,
    lean * dy + top * ny,
    lean * dx + top * dx,
    lean * dy + top * dy,
    lean * dx - top * nx,
    lean * dy - top * ny,
    -radius * nx,
    -radius * ny,
    -radius * dx,
    -radius * dy,
  ];
  frame.record('chimney', [outline], {
    color: banded ? 'red' : 'gray',
    size: tall > 80 ? 'large' : 'medium',
    metres: lean + 2 * radius,
  });
}

/** Tracks along x with platforms under roofs and a building beside them; recorded with its platforms. */
function drawStation(frame: Frame): void {
  const { random, world } = frame;
  const { materials } = world;
  const platforms = 2 + random.integer(4);
  const long = random.uniform(190, 330);
  const pitch = random.uniform(17, 22);
  const height = platforms * pitch + 12;
  frame.fill([rectangle(0, 0, 2 * FAR + 200, height)], materials.mottled([0.42, 0.39, 0.36], 0.12, 9, 0.1));
  const rail = plainPaint([0.62, 0.6, 0.58]);
  for (let platform = 0; platform < platforms; platform++) {
    const y = (platform - (platforms - 1) / 2) * pitch;
    for (const side of [-1, 1]) {
      const track = y + (side * pitch) / 4 + side * 1.6;
      for (let x = -FAR - 90; x < FAR + 90; x += 1.6)
        frame.fill([rectangle(x, track, 0.5, 2.5)], plainPaint([0.3, 0.28, 0.26]), 0.6);
      for (const gauge of [-0.75, 0.75]) frame.fill([rectangle(0, track + gauge, 2 * FAR + 200, 0.2)], rail);
      if (random.chance(0.35))
        drawTrain(frame.at(random.uniform(-0.3, 0.3) * long, track), random.uniform(60, 150));
    }
    frame.fill([rectangle(0, y, long, pitch * 0.34)], materials.concrete(3, 0.05));
    const roof = rectangle(random.uniform(-20, 20), y, long * random.uniform(0.4, 0.8), pitch * 0.3);
    frame.shadow([roof], 5, 4);
    const tone = random.uniform(0.4, 0.8);
    frame.fill([roof], materials.mottled([tone, tone, tone * 0.98], 0.05, 12, 0.04));
    frame.stroke(closed(roof), 0.4, plainPaint([tone * 0.8, tone * 0.8, tone * 0.8]));
  }
  const hall = frame.at(random.uniform(-30, 30), -height / 2 - 13);
  const hallWidth = random.uniform(60, 110);
  drawFlatRoof(hall, rectangle(0, 0, hallWidth, 22), 13);
  const outline = [
    -long / 2,
    -height / 2,
    -hallWidth / 2,
    -height / 2,
    -hallWidth / 2,
    -height / 2 - 24,
    hallWidth / 2,
    -height / 2 - 24,
    hallWidth / 2,
    -height / 2,
    long / 2,
    -height / 2,
    long / 2,
    height / 2,
    -long / 2,
    height / 2,
  ];
  frame.record('train station', [outline], { color: 'gray', size: 'large', metres: long });
}

function drawTrain(frame: Frame, length: number): void {
  const { random } = frame;
  const colour = random.pick<UnitColour>([
    [0.8, 0.8, 0.8],
    [0.62, 0.16, 0.15],
    [0.2, 0.3, 0.5],
    [0.35, 0.36, 0.36],
  ]);
  for (let x = -length / 2; x < length / 2 - 24; x += 25.4) {
    const car = rectangle(x + 12.5, 0, 24.6, 2.9);
    frame.shadow([car], 4);
    frame.fill([car], plainPaint(colour));
    frame.fill([rectangle(x + 12.5, 0, 22, 1)], plainPaint(scaled(colour, 1.14)));
  }
}

/** A pad with its H and, mostly, a helicopter on it. */
function drawHelipad(frame: Frame): void {
  const { random, world } = frame;
  frame.fill([circle(0, 0, 13, 30)], world.materials.asphalt(0.05));
  const white = plainPaint([0.88, 0.88, 0.86]);
  frame.stroke(closed(circle(0, 0, 11.4, 30)), 0.6, white, 0.85);
  for (const bar of [rectangle(-2, 0, 0.9, 6), rectangle(2, 0, 0.9, 6), rectangle(0, 0, 4, 0.9)])
    frame.fill([bar], white, 0.85);
  if (random.chance(0.8)) drawHelicopter(frame.at(0, 0, random.uniform(0, 6.28)));
  if (random.chance(0.4)) drawVehicle(frame.at(17, 6, 1.2));
}

function drawHelicopter(frame: Frame): void {
  const { random } = frame;
  const colour = random.pick<UnitColour>([
    [0.85, 0.85, 0.84],
    [0.75, 0.18, 0.16],
    [0.85, 0.72, 0.2],
    [0.25, 0.33, 0.28],
    [0.2, 0.3, 0.52],
  ]);
  const scale = random.uniform(0.85, 1.3);
  const place = frame.at(0, 0, 0, scale);
  const hull = [
    4.6, 0, 3.9, -1, 1.2, -1.25, -1.4, -0.9, -6.6, -0.28, -7.6, -1.3, -8.1, -1.3, -7.7, 0, -8.1, 1.3, -7.6,
    1.3, -6.6, 0.28, -1.4, 0.9, 1.2, 1.25, 3.9, 1,
  ];
  place.shadow([hull], 2.6, 0.8);
  place.fill([hull], plainPaint(colour));
  place.fill([[4.5, 0, 3.8, -0.85, 2.4, -0.95, 2.4, 0.95, 3.8, 0.85]], plainPaint([0.1, 0.12, 0.15]), 0.9);
  place.fill([rectangle(0, 0, 2.6, 1.5)], plainPaint(scaled(colour, 0.86)));
  const rotor = place.at(0, 0, random.uniform(0, 1.57));
  const blades = 2 + random.integer(3);
  const dark = plainPaint([0.2, 0.2, 0.21]);
  for (let blade = 0; blade < blades; blade++) {
    const one = rotor.at(0, 0, (blade * 2 * Math.PI) / blades);
    one.shadow([rectangle(2.8, 0, 5.6, 0.34)], 3.6, 3.3, 0.7);
    one.fill([rectangle(2.8, 0, 5.6, 0.34)], dark);
  }
  place.record('helicopter', [hull], { color: 'white', size: 'medium', metres: 13 * scale });
}
