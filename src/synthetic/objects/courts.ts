/** Tennis and basketball courts, their long side along the frame's x axis. */
import type { Frame } from '../drawing/frame.ts';
import { plainPaint, type UnitColour } from '../drawing/materials.ts';
import { arc, closed, rectangle } from '../drawing/shapes.ts';

type Surface = { readonly name: string; readonly inner: UnitColour; readonly outer: UnitColour };

export const courtSurfaces: readonly Surface[] = [
  { name: 'blue', inner: [0.25, 0.35, 0.55], outer: [0.27, 0.41, 0.33] },
  { name: 'green', inner: [0.24, 0.4, 0.31], outer: [0.45, 0.27, 0.22] },
  { name: 'red', inner: [0.52, 0.29, 0.23], outer: [0.3, 0.42, 0.33] },
  { name: 'green', inner: [0.26, 0.43, 0.34], outer: [0.22, 0.35, 0.28] },
  { name: 'gray', inner: [0.42, 0.43, 0.44], outer: [0.36, 0.37, 0.38] },
];

/** Ground on which a row of courts lies, with its fence's thin shadow. */
export function drawCourtGround(frame: Frame, width: number, height: number, surface: Surface): void {
  const ground = rectangle(0, 0, width, height);
  frame.fill([ground], frame.world.materials.mottled(surface.outer, 0.08, 14, 0.05));
  const line = closed(ground);
  for (let i = 0; i + 3 < line.length; i += 2) {
    const [x, y] = [(line[i]! + line[i + 2]!) / 2, (line[i + 1]! + line[i + 3]!) / 2];
    const [w, h] = [Math.abs(line[i]! - line[i + 2]!) + 0.15, Math.abs(line[i + 1]! - line[i + 3]!) + 0.15];
    frame.shadow([rectangle(x, y, w, h)], 3, 0, 0.22);
  }
  frame.stroke(line, 0.2, plainPaint([0.3, 0.31, 0.31]), 0.8);
}

/** A tennis court, 23.77 x 10.97 m with its lines and net; recorded with a part of its run-off. */
export function drawTennisCourt(frame: Frame, surface: Surface, worn: number): void {
  const { world } = frame;
  const area = rectangle(0, 0, 26.5, 13);
  frame.fill([area], world.materials.mottled(surface.inner, 0.09, 10, 0.05));
  const white = plainPaint([0.88, 0.88, 0.86]);
  const line = (points: number[]) => frame.stroke(points, 0.16, white, worn);
  const [l, w, s] = [11.885, 5.485, 4.115];
  line(closed(rectangle(0, 0, 2 * l, 2 * w)));
  for (const side of [-1, 1]) {
    line([-l, side * s, l, side * s]);
    line([side * 6.4, -s, side * 6.4, s]);
  }
  line([-6.4, 0, 6.4, 0]);
  frame.shadow([rectangle(0, 0, 0.1, 12.8)], 1, 0, 0.5);
  frame.fill([rectangle(0, 0, 0.22, 12.8)], plainPaint([0.2, 0.22, 0.22]), 0.85);
  frame.record('tennis court', [area], { color: surface.name, size: 'medium', metres: 26.5 });
}

/** A basketball court, 28 x 15 m, with keys, arcs and baskets. */
export function drawBasketballCourt(frame: Frame, surface: Surface, worn: number): void {
  const { world, random } = frame;
  const area = rectangle(0, 0, 29.5, 16.5);
  frame.fill([area], world.materials.mottled(surface.inner, 0.09, 10, 0.05));
  const white = plainPaint([0.87, 0.87, 0.84]);
  const line = (points: number[]) => frame.stroke(points, 0.17, white, worn);
  if (random.chance(0.6)) {
    for (const side of [-1, 1])
      frame.fill([rectangle(side * 11.1, 0, 5.8, 4.9)], plainPaint(surface.outer), 0.85);
  }
  line(closed(rectangle(0, 0, 28, 15)));
  line([0, -7.5, 0, 7.5]);
  line(arc(0, 0, 1.8, 0, 2 * Math.PI, 24));
  for (const side of [-1, 1]) {
    line(closed(rectangle(side * 11.1, 0, 5.8, 4.9)));
    line(arc(side * 8.2, 0, 1.8, 0, 2 * Math.PI, 20));
    const turn = side > 0 ? Math.PI : 0;
    line([
      side * 14,
      -6.7,
      side * 12.4,
      -6.7,
      ...arc(side * 12.4, 0, 6.7, turn - side * 1.57, turn + side * 1.57, 24),
      side * 14,
      6.7,
    ]);
    frame.shadow([rectangle(side * 12.9, 0, 0.3, 1.8)], 3.6, 2.8, 0.7);
    frame.fill([rectangle(side * 12.9, 0, 0.4, 1.8)], plainPaint([0.85, 0.85, 0.85]));
  }
  frame.record('basketball court', [area], { color: surface.name, size: 'medium', metres: 29.5 });
}
