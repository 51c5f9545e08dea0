/** Open country: fields between lanes, with wind turbines, greenhouses, a wood, a stream and ponds. */
import { direction } from '../drawing/direction.ts';
import type { Frame } from '../drawing/frame.ts';
import { plainPaint, scaled } from '../drawing/materials.ts';
import { blob, circle, parallel, rectangle } from '../drawing/shapes.ts';
import { drawHouse, drawShed } from '../objects/buildings.ts';
import { drawFields } from '../objects/fields.ts';
import { drawForest, drawGroves } from '../objects/trees.ts';
import { drawLake } from '../objects/waters.ts';

const FAR = 430;

export function drawCountryside(frame: Frame): void {
  const { random, world } = frame;
  const { materials } = world;
  frame.flood(materials.grass(0, 0.4));
  drawFields(frame, FAR);
  const lane = random.uniform(-40, 40);
  frame.fill([rectangle(0, lane, 2 * FAR, 5)], random.pick([materials.asphalt(0.1), materials.soil(0.1)]));
  if (random.chance(0.5)) drawStream(frame.at(0, lane + random.pick([-1, 1]) * random.uniform(120, 210)));
  // Each object gets a part of the country to itself.
  const corners = random.shuffle([-1, 1].flatMap((x) => [-1, 1].map((y) => [x, y] as const)));
  const [wood, glass, pond, farm] = corners.map(([x, y]) =>
    frame.at(x * random.uniform(120, 190), lane + y * random.uniform(85, 130), random.uniform(-0.2, 0.2)),
  );
  if (random.chance(0.75))
    drawForest(wood!, blob(random, 0, 0, random.uniform(120, 230), random.uniform(90, 150), 0.2));
  if (random.chance(0.75)) drawGreenhouses(glass!);
  if (random.chance(0.6)) {
    const size = random.uniform(40, 100);
    drawLake(pond!, blob(random, 0, 0, size * 1.4, size, 0.25), size * 1.4);
  }
  drawFarm(farm!);
  for (let count = 1 + random.integer(5), i = 0; i < count; i++) {
    const x = ((i + 0.5) / count - 0.5) * 1.5 * FAR + random.uniform(-30, 30);
    drawWindmill(frame.at(x, lane + random.pick([-1, 1]) * random.uniform(25, 150)));
  }
}

/** A turbine from above: nacelle, three blades at any angle, the tower's long shadow, and its pad. */
function drawWindmill(frame: Frame): void {
  const { random, world } = frame;
  const { materials } = world;
  const blade = random.uniform(24, 48);
  const tall = random.uniform(1.5, 2.1) * blade;
  frame.fill([rectangle(9, 4, 26, 22)], materials.soil(0.14), 0.9);
  frame.fill([rectangle(60, 2, 100, 4.5)], materials.soil(0.12), 0.8);
  const white = plainPaint([0.9, 0.9, 0.89]);
  const shade = plainPaint([0.74, 0.75, 0.76]);
  frame.fill([circle(0, 0, 7, 20)], materials.concrete(3, 0.02));
  frame.shadow([circle(0, 0, 2, 12)], tall);
  // Seen from above, the rotor's disc is narrow across the wind: blades are foreshortened along the other axis.
  const wind = frame.at(0, 0, random.uniform(0, 6.28));
  const flat = random.uniform(0.25, 0.9);
  const turn = random.uniform(0, 2.1);
  const rings: number[][] = [];
  for (let i = 0; i < 3; i++) {
    const [cosine, sine] = direction(turn + (i * 2 * Math.PI) / 3);
    const [tx, ty] = [blade * cosine, blade * sine * flat];
    const length = Math.sqrt(tx * tx + ty * ty) || 1;
    const [nx, ny] = [-ty / length, tx / length];
    rings.push([
      1.6 * nx,
      1.6 * ny,
      tx * 0.25 + 1.9 * nx,
      ty * 0.25 + 1.9 * ny,
      tx,
      ty,
      tx * 0.3 - 1.1 * nx,
      ty * 0.3 - 1.1 * ny,
      -1.6 * nx,
      -1.6 * ny,
    ]);
  }
  const nacelle = rectangle(0, 4, 4.4, 11);
  wind.shadow(rings, tall, tall - 1, 0.9);
  wind.fill(rings, white);
  wind.fill([nacelle], shade);
  wind.fill([circle(0, 0, 2.3, 14)], white);
  wind.record('windmill', [...rings, nacelle], {
    color: 'white',
    size: blade > 38 ? 'large' : 'medium',
    metres: 2 * blade,
  });
}

/** Rows of glass or plastic tunnels side by side; each block is one. */
function drawGreenhouses(frame: Frame): void {
  const { random, world } = frame;
  const blocks = 1 + random.integer(4);
  const [width, height] = [random.uniform(34, 90), random.uniform(22, 44)];
  const plastic = random.chance(0.5);
  frame.fill([rectangle(0, 0, width + 16, blocks * (height + 8) + 8)], world.materials.soil(0.05), 0.8);
  for (let block = 0; block < blocks; block++) {
    const place = frame.at(0, (block - (blocks - 1) / 2) * (height + 8));
    const span = plastic ? random.uniform(6, 9) : random.uniform(3.2, 4.2);
    const tone = plastic ? random.uniform(0.78, 0.92) : random.uniform(0.5, 0.72);
    const [, sy] = place.sunward;
    const outline = rectangle(0, 0, width, height);
    place.shadow([outline], 4.5);
    place.fill([outline], (x, y, out) => {
      const along = y / span - Math.floor(y / span);
      const curve = 1 + 0.22 * (along - 0.5) * -sy * 2 - (along < 0.09 ? 0.22 : 0);
      const pane = plastic ? 1 : Math.abs(x / 2.4 - Math.floor(x / 2.4) - 0.5) > 0.44 ? 1.12 : 1;
      const inner = 0.06 * place.noise.at(x * 1.3 + 40 * block, y * 1.3);
      const light = tone * curve * pane;
      out[0] = light * (plastic ? 1 : 0.93) + inner;
      out[1] = light + inner;
      out[2] = light * (plastic ? 0.98 : 1.03) + inner;
    });
    place.record('greenhouse', [outline], {
      color: plastic ? 'white' : 'gray',
      size: width > 60 ? 'large' : 'medium',
      metres: width,
    });
  }
}

function drawFarm(frame: Frame): void {
  const { random, world } = frame;
  frame.fill([rectangle(0, 0, 66, 54)], world.materials.soil(0.02), 0.8);
  drawHouse(frame.at(-18, -12, random.uniform(-0.1, 0.1)), 14, 10);
  drawShed(frame.at(12, 6), random.uniform(22, 36), random.uniform(12, 18), 7);
  if (random.chance(0.6)) drawShed(frame.at(14, -17), random.uniform(16, 28), 11, 6);
  drawGroves(frame, [-34, -28, 34, 28], 0.5, 5, [1.8, 4.4], (x, y) => Math.abs(y) > 24 || x < -26);
}

/** A stream along x; recorded as a river. */
function drawStream(frame: Frame): void {
  const { random, world } = frame;
  const { materials } = world;
  const wide = random.uniform(9, 28);
  const [bend, phase] = [random.uniform(8, 34), random.uniform(0, 6.28)];
  const line: number[] = [];
  for (let x = -FAR; x <= FAR; x += 10) line.push(x, bend * direction(phase + x / 75)[1]);
  const bank = (offset: number) => parallel(line, offset);
  const back = (points: readonly number[]) => {
    const turned: number[] = [];
    for (let i = points.length - 2; i >= 0; i -= 2) turned.push(points[i]!, points[i + 1]!);
    return turned;
  };
  const water = [...bank(-wide / 2), ...back(bank(wide / 2))];
  frame.fill([[...bank(-wide / 2 - 3), ...back(bank(wide / 2 + 3))]], scaledSoil(frame), 0.8);
  frame.fill([water], materials.water([1, 0], random.uniform(0.1, 0.4), 0.05));
  frame.record('river', [water], { color: 'dark', size: wide > 18 ? 'large' : 'small', metres: 2 * FAR });
  drawGroves(frame, [-FAR, -wide - 34, FAR, wide + 34], 0.5, 8, [2, 4.6], (x, y, r) => {
    const middle = bend * direction(phase + x / 75)[1];
    return Math.abs(y - middle) > wide / 2 + r;
  });
}

const scaledSoil = (frame: Frame) => plainPaint(scaled(frame.world.materials.soilColour, 0.85));
