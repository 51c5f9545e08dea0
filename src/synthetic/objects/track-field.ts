/** A ground track field: running track around a pitch, its long side along the frame's x axis. */
import type { Frame } from '../drawing/frame.ts';
import { plainPaint, type UnitColour } from '../drawing/materials.ts';
import { arc, closed, rectangle, stadium } from '../drawing/shapes.ts';

const surfaces: readonly { name: string; colour: UnitColour; weight: number }[] = [
  { name: 'red', colour: [0.55, 0.28, 0.22], weight: 5 },
  { name: 'gray', colour: [0.35, 0.35, 0.36], weight: 2 },
  { name: 'blue', colour: [0.24, 0.36, 0.55], weight: 1 },
  { name: 'brown', colour: [0.5, 0.4, 0.31], weight: 1 },
];

/** Draws and records a track; `scale` 1 is the 400 m track (about 177 x 93 m). */
export function drawTrackField(place: Frame, scale: number): void {
  const frame = place.at(0, 0, 0, scale);
  const { random, world } = frame;
  const { materials } = world;
  const surface = random.pickWeighted(surfaces, (entry) => entry.weight);
  const [straight, inner, lanes] = [84.4, 36.5, 8];
  const outer = inner + lanes * 1.22;
  const outline = stadium(straight, outer, 28);
  frame.fill([stadium(straight, outer + 2, 28)], materials.concrete(4, -0.1), 0.7);
  frame.fill([outline], materials.mottled(surface.colour, 0.1, 16, 0.05));
  const white = plainPaint([0.87, 0.86, 0.84]);
  const worn = random.uniform(0.45, 0.9);
  for (let lane = 0; lane <= lanes; lane++) {
    frame.stroke(
      closed(stadium(straight, inner + lane * 1.22, 28)),
      lane % lanes === 0 ? 0.3 : 0.14,
      white,
      worn,
    );
  }
  const artificial = random.chance(0.35);
  const lawn = artificial
    ? materials.mown(8, 0, [0.2, 0.36, 0.2])
    : materials.mown(
        7,
        random.uniform(-0.1, 0.1),
        random.chance(0.3) ? materials.dryColour : materials.grassColour,
      );
  frame.fill([stadium(straight, inner - 0.4, 28)], lawn);
  for (const side of [-1, 1]) {
    frame.fill(
      [[side * 54, -26, ...arc(side * 54, 0, 26, side > 0 ? -1.57 : -1.57, side > 0 ? 1.57 : -4.71, 16)]],
      plainPaint(surface.colour),
      random.chance(0.5) ? 0.9 : 0,
    );
    for (let i = 0; i < 8; i++)
      frame.fill([rectangle(side * straight * 0.5, side * (inner + 0.6 + i * 1.22), 0.6, 1)], white, worn);
  }
  const pitch = (points: number[]) => frame.stroke(points, 0.2, white, worn);
  const [l, w] = [50, 31];
  pitch(closed(rectangle(0, 0, 2 * l, 2 * w)));
  pitch([0, -w, 0, w]);
  pitch(arc(0, 0, 9.15, 0, 2 * Math.PI, 28));
  for (const side of [-1, 1]) {
    pitch(closed(rectangle(side * (l - 8.25), 0, 16.5, 40.3)));
    pitch(closed(rectangle(side * (l - 2.75), 0, 5.5, 18.3)));
    frame.shadow([rectangle(side * (l + 0.6), 0, 1.2, 7.3)], 2.4, 1.8, 0.5);
    frame.fill([rectangle(side * (l + 0.6), 0, 1.2, 7.3)], plainPaint([0.8, 0.8, 0.8]), 0.5);
  }
  // Trodden goal mouths and the middle.
  const bare = materials.soil(0.02);
  if (!artificial) {
    for (const x of [-l + 3, l - 3, 0]) {
      const spot = arc(0, 0, 1, 0, 2 * Math.PI, 12, false).map((v) => v * random.uniform(3, 6));
      frame.at(x, random.uniform(-2, 2)).fill([spot], bare, 0.45);
    }
  }
  frame.fill([rectangle(20, -inner - lanes * 1.22 + 5, 0.4, 9.7)], white, worn);
  frame.record('ground track field', [outline], {
    color: surface.name,
    size: scale > 0.85 ? 'large' : 'medium',
    metres: (straight + 2 * outer) * scale,
  });
}
