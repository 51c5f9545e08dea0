/** A soccer field, its long side along the frame's x axis. */
import type { Frame } from '../drawing/frame.ts';
import { plainPaint, type UnitColour } from '../drawing/materials.ts';
import { arc, closed, rectangle } from '../drawing/shapes.ts';

const ARTIFICIAL: UnitColour = [0.2, 0.36, 0.2];

/** Draws a pitch of 105 x 68 m times `scale`, and records it where it stands for itself. */
export function drawSoccerField(place: Frame, scale: number, record = true): void {
  const frame = place.at(0, 0, 0, scale);
  const { random, world } = frame;
  const { materials } = world;
  const [l, w] = [52.5, 34];
  const outline = rectangle(0, 0, 2 * l + 6, 2 * w + 6);
  const lawn = random.chance(0.4)
    ? materials.mown(5.5, 0.02, ARTIFICIAL)
    : materials.mown(
        5.5,
        random.uniform(-0.08, 0.1),
        random.chance(0.25) ? materials.dryColour : materials.grassColour,
      );
  frame.fill([outline], lawn);
  const worn = random.uniform(0.5, 0.95);
  const white = plainPaint([0.88, 0.88, 0.86]);
  const line = (points: readonly number[]) => frame.stroke(points, 0.25, white, worn);
  line(closed(rectangle(0, 0, 2 * l, 2 * w)));
  line([0, -w, 0, w]);
  line(arc(0, 0, 9.15, 0, 2 * Math.PI, 28));
  for (const side of [-1, 1]) {
    line(closed(rectangle(side * (l - 8.25), 0, 16.5, 40.3)));
    line(closed(rectangle(side * (l - 2.75), 0, 5.5, 18.3)));
    frame.fill([rectangle(side * (l + 1), 0, 2, 7.3)], plainPaint([0.8, 0.8, 0.8]), 0.6);
    const spot = arc(side * (l - 3), 0, random.uniform(2, 5), 0, 2 * Math.PI, 12, false);
    frame.fill([spot], materials.soil(0.02), random.uniform(0, 0.5));
  }
  if (record) {
    frame.record('soccer field', [outline], {
      color: 'green',
      size: scale > 0.9 ? 'large' : 'medium',
      metres: (2 * l + 6) * scale,
    });
  }
}
