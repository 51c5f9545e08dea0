/** A residential block: houses with drives, lawns, sheds, pools and garden trees, along both long sides. */

import type { Frame } from '../drawing/frame.ts';
import { plainPaint } from '../drawing/materials.ts';
import { rectangle } from '../drawing/shapes.ts';
import { drawHouse } from '../objects/buildings.ts';
import { drawTree } from '../objects/trees.ts';
import { drawVehicle } from '../objects/vehicles.ts';

/** Fills width x height metres around the frame's origin; streets are taken to run along both sides in x. */
export function drawNeighbourhood(frame: Frame, width: number, height: number, record = false): void {
  const { random, world } = frame;
  const { materials } = world;
  frame.fill([rectangle(0, 0, width, height)], materials.grass(-0.02, 0.15));
  const sides = height > 44 ? [-1, 1] : [1];
  for (const side of sides) {
    for (let x = -width / 2; x < width / 2 - 14; ) {
      const plot = random.uniform(15, 22);
      const middle = x + plot / 2;
      x += plot;
      if (x > width / 2) break;
      const depth = random.uniform(8, 11);
      const houseWidth = Math.min(plot - 4, random.uniform(10, 15));
      const turned = random.chance(0.3);
      // The front keeps clear of the car on the drive, whichever way the house stands.
      const front = side * (height / 2 - 8 - (turned ? Math.max(houseWidth, depth) : depth) / 2);
      const lawn = rectangle(middle, side * (height / 4), plot - 0.6, height / 2 - 1);
      frame.fill([lawn], materials.grass(random.uniform(-0.12, 0.14), random.uniform(0, 0.3)), 0.6);
      const drive = middle + random.pick([-1, 1]) * (plot / 2 - 2.6);
      frame.fill([rectangle(drive, side * (height / 2 - 6), 3.2, 12)], materials.concrete(3, -0.04));
      if (random.chance(0.6)) {
        const turn = side > 0 ? Math.PI / 2 : -Math.PI / 2;
        drawVehicle(frame.at(drive, side * (height / 2 - 4.5), turn + random.uniform(-0.05, 0.05)), {
          record,
        });
      }
      if (random.chance(0.08) && height > 44) {
        const pool = frame.at(middle, front - side * 12, random.uniform(-0.2, 0.2));
        pool.fill([rectangle(0, 0, 8.5, 5.5)], plainPaint([0.7, 0.69, 0.66]));
        pool.fill([rectangle(0, 0, 6.8, 3.8)], plainPaint([0.25, 0.55, 0.62]));
      }
      const turn = (turned ? Math.PI / 2 : 0) + random.uniform(-0.06, 0.06);
      drawHouse(frame.at(middle, front, turn), houseWidth, depth);
      for (let i = random.integer(5); i > 0; i--) {
        const behind = front - side * random.uniform(8, Math.max(9, height / 2 - 16));
        drawTree(
          frame,
          middle + random.uniform(-0.5, 0.5) * plot,
          behind,
          random.uniform(1.4, 4.2),
          materials.crownColour,
        );
      }
      if (random.chance(0.35))
        drawTree(
          frame,
          middle + random.uniform(-0.3, 0.3) * plot,
          side * (height / 2 - 3.5),
          random.uniform(1.5, 3.2),
          materials.crownColour,
        );
    }
  }
}
