/** A baseball field: grass outfield, dirt infield with bases and mound. Home plate at the origin, field along x. */
import type { Frame } from '../drawing/frame.ts';
import { plainPaint } from '../drawing/materials.ts';
import { arc, rectangle } from '../drawing/shapes.ts';

/** Half the angle between the foul lines. */
const FOUL = Math.PI / 4;

/**
 * Draws a field with the given base distance (metres: 18 for children, 27.4 for adults). The recorded object is the
 * dirt infield with what it encloses, as aerial data sets outline it; the outfield belongs to the lawn.
 */
export function drawBaseballField(frame: Frame, base: number): void {
  const { random, world } = frame;
  const { materials } = world;
  const fence = base * random.uniform(3.2, 3.7);
  const outfield = [-0.18 * fence, 0, ...arc(0, 0, fence, -FOUL - 0.07, FOUL + 0.07, 28)];
  frame.fill([outfield], materials.mown(base * 0.2, random.uniform(-0.08, 0.12)), 0.85);
  const track = [
    ...arc(0, 0, fence, -FOUL - 0.05, FOUL + 0.05, 28),
    ...arc(0, 0, fence - 3.5, FOUL + 0.05, -FOUL - 0.05, 28),
  ];
  const dirt = materials.mottled([0.56, 0.42, 0.3], 0.1, 9, 0.06);
  if (random.chance(0.5)) frame.fill([track], dirt, 0.8);
  // The infield's far border is an arc around the mound; it narrows to the circle around home plate.
  const mound = base * 0.67;
  const far = base * 1.06;
  const near = base * 0.24;
  const infield = [
    ...arc(0, 0, near, FOUL + 0.4, 2 * Math.PI - FOUL - 0.4, 12),
    ...arc(mound, 0, far, -1.62, 1.62, 28),
  ];
  frame.fill([infield], dirt);
  const half = base * Math.SQRT1_2;
  if (random.chance(0.7)) {
    const inset = base * 0.12;
    const lawn = [inset, 0, half, -half + inset, 2 * half - inset, 0, half, half - inset];
    frame.fill([lawn], materials.mown(base * 0.12, random.uniform(-0.05, 0.12)));
    frame.fill([arc(0, 0, near * 0.95, 0, 2 * Math.PI, 20, false)], dirt);
  }
  frame.fill([arc(mound, 0, base * 0.1, 0, 2 * Math.PI, 16, false)], dirt);
  frame.fill([rectangle(mound, 0, 0.3, 0.9)], plainPaint([0.9, 0.9, 0.88]));
  const white = plainPaint([0.9, 0.9, 0.87]);
  for (const side of [-1, 1]) frame.stroke([0, 0, fence * 0.7, side * fence * 0.7], 0.25, white, 0.65);
  for (const [x, y] of [
    [half, half],
    [half, -half],
    [2 * half, 0],
    [0, 0],
  ] as const) {
    frame.fill([rectangle(x, y, 0.8, 0.8)], white);
  }
  // Backstop, dugouts and the benches' roofs.
  frame.stroke(
    arc(0, 0, base * 0.55, Math.PI - 0.8, Math.PI + 0.8, 10),
    0.35,
    plainPaint([0.33, 0.33, 0.33]),
    0.8,
  );
  for (const side of [-1, 1]) {
    const dugout = frame.at(base * 0.35, side * base * 0.78, side * FOUL);
    dugout.shadow([rectangle(0, 0, base * 0.4, 2.4)], 2.6);
    dugout.fill(
      [rectangle(0, 0, base * 0.4, 2.4)],
      plainPaint(random.pick([[0.3, 0.35, 0.32] as const, [0.6, 0.6, 0.6] as const])),
    );
  }
  frame.record('baseball field', [infield], {
    color: 'brown',
    size: base > 24 ? 'large' : 'medium',
    metres: mound + far + near,
  });
}
