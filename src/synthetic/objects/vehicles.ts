/** Cars, trucks and car parks from above; fronts along the frame's x axis. */
import type { Frame } from '../drawing/frame.ts';
import { plainPaint, scaled } from '../drawing/materials.ts';
import { pickVehicleColour } from '../drawing/named-colours.ts';
import { rectangle } from '../drawing/shapes.ts';

/** A car, van or truck at the frame's origin; recorded as a vehicle only where the scene is about vehicles. */
export function drawVehicle(frame: Frame, options: { truck?: boolean; record?: boolean } = {}): void {
  const random = frame.random.fork('vehicle');
  if (!frame.sees(0, 0, 12)) return;
  const { name, colour } = pickVehicleColour(random);
  const truck = options.truck ?? false;
  const length = truck ? random.uniform(8, 14) : random.uniform(4, 5.1);
  const width = truck ? 2.5 : random.uniform(1.75, 2);
  const [l, w] = [length / 2, width / 2];
  const outline = [
    l,
    -0.62 * w,
    l - 0.08 * length,
    -w,
    -l + 0.03 * length,
    -w,
    -l,
    -0.8 * w,
    -l,
    0.8 * w,
    -l + 0.03 * length,
    w,
    l - 0.08 * length,
    w,
    l,
    0.62 * w,
  ];
  frame.shadow([outline], truck ? 3.2 : 1.5);
  const [, sy] = frame.sunward;
  frame.fill([outline], (_x, y, out) => {
    const light = 0.93 + (0.12 * y * sy) / w;
    for (let i = 0; i < 3; i++) out[i] = colour[i]! * light;
  });
  if (truck) {
    const cab = l - 2.4;
    const box = random.pick([scaled(colour, 1), [0.82, 0.82, 0.8] as const, [0.6, 0.62, 0.64] as const]);
    frame.fill([rectangle((cab - l) / 2 - 0.2, 0, length - 2.8, 1.96 * w)], plainPaint(box));
    frame.fill([rectangle(cab - 0.1, 0, 0.5, 1.8 * w)], plainPaint([0.1, 0.1, 0.1]), 0.8);
    frame.fill([rectangle(l - 0.7, 0, 0.6, 1.6 * w)], plainPaint([0.12, 0.14, 0.17]));
  } else {
    const glass = plainPaint([0.1, 0.12, 0.15]);
    frame.fill(
      [[0.19 * length, -0.68 * w, 0.19 * length, 0.68 * w, 0.07 * length, 0.8 * w, 0.07 * length, -0.8 * w]],
      glass,
      0.9,
    );
    frame.fill(
      [
        [
          -0.3 * length,
          -0.62 * w,
          -0.3 * length,
          0.62 * w,
          -0.22 * length,
          0.74 * w,
          -0.22 * length,
          -0.74 * w,
        ],
      ],
      glass,
      0.9,
    );
    frame.fill([rectangle(-0.08 * length, 0, 0.27 * length, 1.4 * w)], plainPaint(scaled(colour, 1.08)));
  }
  if (options.record) {
    frame.record('vehicle', [outline], { color: name, size: truck ? 'large' : 'small', metres: length });
  }
}

/** A car park filling width x height metres around the frame's origin: rows of bays, some taken. */
export function drawCarPark(
  frame: Frame,
  width: number,
  height: number,
  fullness: number,
  record = false,
): void {
  const { random, world } = frame;
  frame.fill([rectangle(0, 0, width, height)], world.materials.asphalt(random.uniform(-0.1, 0.15)));
  const line = plainPaint([0.75, 0.75, 0.73]);
  const module = 16.5;
  const rows = Math.max(1, Math.floor(height / module));
  for (let row = 0; row < rows; row++) {
    const middle = -height / 2 + (row + 0.5) * (height / rows);
    for (const side of [-1, 1]) {
      const y = middle + side * 5.6;
      for (let x = -width / 2 + 2; x < width / 2 - 3; x += 2.6) {
        frame.fill([rectangle(x, y, 0.12, 4.8)], line, 0.6);
        if (!random.chance(fullness)) continue;
        const nose = random.chance(0.5) ? Math.PI / 2 : -Math.PI / 2;
        drawVehicle(frame.at(x + 1.3, y + random.uniform(-0.3, 0.3), nose + random.uniform(-0.03, 0.03)), {
          record,
        });
      }
    }
  }
}
