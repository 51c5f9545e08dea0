/** A marina pier with moored boats on both sides: what aerial data sets call a harbor. Along the frame's x axis. */
import type { Frame } from '../drawing/frame.ts';
import { plainPaint } from '../drawing/materials.ts';
import { rectangle } from '../drawing/shapes.ts';
import { hullOutline } from '../objects/ship.ts';

/** Draws a pier of the given length starting at the frame's origin, its boats, and records the whole as one harbor. */
export function drawMarinaPier(frame: Frame, length: number, boat: number): void {
  const { random, world } = frame;
  const deck = rectangle(length / 2, 0, length, 2.6);
  frame.shadow([deck], 1.2, 0, 0.8);
  frame.fill([deck], world.materials.mottled([0.6, 0.57, 0.52], 0.1, 6));
  const berth = boat * random.uniform(0.4, 0.48);
  for (const side of [-1, 1]) {
    for (let x = boat * 0.5; x + berth < length; x += berth) {
      if (Math.round(x / berth) % 2 === 0) {
        const finger = rectangle(x, side * (1.3 + boat * 0.42), 0.7, boat * 0.84);
        frame.shadow([finger], 0.8, 0, 0.7);
        frame.fill([finger], plainPaint([0.62, 0.6, 0.56]));
      }
      if (random.chance(0.12)) continue;
      const own = boat * random.uniform(0.72, 1);
      drawBoat(frame.at(x + berth / 2, side * (1.8 + own / 2), (side * Math.PI) / 2), own, berth * 0.72);
    }
  }
  const half = 2 + boat;
  frame.record('harbor', [[0, -half, length, -half, length, half, 0, half]], {
    color: 'white',
    size: length > 120 ? 'large' : length > 70 ? 'medium' : 'small',
    metres: length,
  });
}

function drawBoat(frame: Frame, length: number, beam: number): void {
  const { random } = frame;
  const hull = hullOutline(length, beam, 0.3);
  const tone = random.uniform(0.72, 0.92);
  frame.shadow([hull], 1.6, 0, 0.85);
  frame.fill([hull], plainPaint(random.chance(0.1) ? [0.2, 0.27, 0.4] : [tone, tone, tone]));
  const cover = random.pick([
    [0.2, 0.3, 0.45] as const,
    [0.5, 0.42, 0.33] as const,
    [0.35, 0.38, 0.4] as const,
  ]);
  frame.fill(
    [rectangle(-length * 0.2, 0, length * 0.34, beam * 0.62)],
    plainPaint(cover),
    random.uniform(0.5, 1),
  );
  frame.fill([rectangle(length * 0.08, 0, length * 0.14, beam * 0.5)], plainPaint([0.15, 0.17, 0.2]), 0.75);
  if (random.chance(0.5)) frame.shadow([rectangle(length * 0.1, 0, 0.25, 0.25)], length * 1.1, 0, 0.5);
}
