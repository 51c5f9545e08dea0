/** Farmland with what few data sets label: fields that an arm on wheels waters in a circle, and fenced rows of solar panels. */
import { direction } from '../drawing/direction.ts';
import type { Frame } from '../drawing/frame.ts';
import { plainPaint } from '../drawing/materials.ts';
import { blob, circle, rectangle } from '../drawing/shapes.ts';
import { drawHouse, drawShed } from '../objects/buildings.ts';
import { drawFields } from '../objects/fields.ts';
import { drawGroves } from '../objects/trees.ts';

const FAR = 480;
/** The country is cut into cells of this side (metres); each has one thing to itself. */
const CELL = 190;

export function drawFarmland(frame: Frame): void {
  const { random, world } = frame;
  const { materials } = world;
  frame.flood(materials.grass(0, 0.5));
  drawFields(frame, FAR);
  const lane = random.uniform(-20, 20);
  frame.fill([rectangle(0, lane - CELL / 2, 2 * FAR, 6)], materials.soil(0.1));
  const cells = [-1, 0, 1].flatMap((x) => [-1, 0, 1].map((y) => [x, y] as const));
  const [first, second, ...others] = random.shuffle(cells);
  const place = ([x, y]: readonly [number, number]) =>
    frame.at(x * CELL + random.uniform(-14, 14), y * CELL + random.uniform(-14, 14));
  drawPivotField(place(first!));
  drawSolarFarm(place(second!));
  for (const cell of others.slice(0, 6)) {
    const draw = random.pick([drawPivotField, drawSolarFarm, drawFarm, drawFarm, drawBareGround, drawGrove]);
    draw(place(cell));
  }
}

/** A round field with the tracks of its arm's wheels, parts of it at another stage of growth, and the arm itself. */
function drawPivotField(frame: Frame): void {
  const { random, world, noise } = frame;
  const radius = random.uniform(38, 78);
  const outline = circle(0, 0, radius, 72);
  const green = random.uniform(0.55, 1);
  const ripe = random.chance(0.25);
  const cut = random.uniform(0, 6.28);
  const part = random.chance(0.4) ? random.uniform(0.15, 0.5) : 0;
  const turn = random.uniform(0, 6.28);
  const track = random.uniform(7, 13);
  const [nx, ny] = direction(cut);
  frame.fill([circle(0, 0, radius + 3, 72)], world.materials.soil(0.12), 0.7);
  frame.fill([outline], (x, y, out) => {
    const distance = Math.sqrt(x * x + y * y);
    const wheel = Math.abs(distance / track - Math.round(distance / track)) * track < 0.55 ? 0.8 : 1;
    const other = part > 0 && x * nx + y * ny > radius * (1 - 2 * part);
    const tone = wheel * (1 + 0.1 * noise.at(x * 0.35, y * 0.35));
    const grown = other ? 0.3 : green;
    out[0] = tone * (ripe ? 0.42 : 0.28 - 0.17 * grown);
    out[1] = tone * (ripe ? 0.37 : 0.24 + 0.04 * grown);
    out[2] = tone * (ripe ? 0.2 : 0.15 - 0.06 * grown);
  });
  const arm = frame.at(0, 0, turn);
  arm.fill([rectangle(radius / 2, 0, radius, 1.4)], plainPaint([0.75, 0.76, 0.78]));
  arm.fill([circle(0, 0, 2.4, 16)], world.materials.concrete(3, 0.02));
  frame.record('pivot field', [outline], {
    color: ripe ? 'yellow' : 'green',
    size: radius > 64 ? 'large' : radius < 48 ? 'small' : 'medium',
    metres: 2 * radius,
  });
}

/** Rows of dark panels on grass inside a fence; all of it together is the one object. */
function drawSolarFarm(frame: Frame): void {
  const { random, world } = frame;
  const [width, height] = [random.uniform(70, 150), random.uniform(55, 120)];
  const yard = frame.at(0, 0, random.uniform(-0.25, 0.25));
  const outline = rectangle(0, 0, width, height);
  yard.fill([rectangle(0, 0, width + 8, height + 8)], world.materials.soil(0.1), 0.55);
  yard.fill([outline], world.materials.grass(0.1, 0.3));
  const [row, gap] = [random.uniform(3.6, 5.4), random.uniform(2.4, 4.2)];
  const blue = random.uniform(0.1, 0.24);
  const panel = plainPaint([0.045, 0.06 + blue / 6, 0.09 + blue]);
  const aisle = random.chance(0.6) ? random.uniform(-0.2, 0.2) * width : null;
  for (let y = -height / 2 + row / 2 + 1; y < height / 2 - row / 2; y += row + gap) {
    const spans =
      aisle === null
        ? [[-width / 2 + 2, width / 2 - 2]]
        : [
            [-width / 2 + 2, aisle - 2.5],
            [aisle + 2.5, width / 2 - 2],
          ];
    for (const [left, right] of spans as [number, number][]) {
      const strip = rectangle((left + right) / 2, y, right - left, row);
      yard.shadow([strip], 1.6);
      yard.fill([strip], panel);
    }
  }
  yard.fill([rectangle(width / 2 - 6, -height / 2 + 5, 6, 4)], plainPaint([0.7, 0.7, 0.68]));
  yard.record('solar farm', [outline], {
    color: 'blue',
    size: width * height > 11000 ? 'large' : width * height < 6000 ? 'small' : 'medium',
    metres: width,
  });
}

function drawFarm(frame: Frame): void {
  const { random, world } = frame;
  frame.fill([rectangle(0, 0, 70, 56)], world.materials.soil(0.02), 0.8);
  drawHouse(frame.at(-18, -12, random.uniform(-0.2, 0.2)), 14, 10);
  drawShed(frame.at(12, 8), random.uniform(22, 40), random.uniform(12, 20), 7);
  drawShed(frame.at(14, -16, random.uniform(-0.1, 0.1)), random.uniform(16, 28), 12, 6);
  drawGroves(frame, [-38, -32, 38, 32], 0.4, 4, [1.8, 4.4], (_, y) => Math.abs(y) > 26);
}

/** Worked ground of no regular shape, which is no field that is watered in a circle. */
function drawBareGround(frame: Frame): void {
  const { random, world } = frame;
  const size = random.uniform(70, 140);
  const paint = random.pick([world.materials.soil(0.12), world.materials.grass(0.15, 0)]);
  frame.fill([blob(random, 0, 0, size, size * random.uniform(0.6, 0.9), 0.25)], paint, 0.85);
}

function drawGrove(frame: Frame): void {
  drawGroves(frame, [-60, -60, 60, 60], 0.5, 14, [2, 5], () => true);
}
