/** Farmed land from above. */
import type { Frame } from '../drawing/frame.ts';
import { rectangle } from '../drawing/shapes.ts';

/** A patchwork of fields as far as `far` metres from the frame's origin, in both directions. */
export function drawFields(frame: Frame, far: number): void {
  const { random, world, noise } = frame;
  for (let x = -far; x < far; ) {
    const wide = random.uniform(90, 220);
    for (let y = -far; y < far; ) {
      const deep = random.uniform(70, 170);
      const bare = random.pick([0, 0.1, 0.5, 1.2, 1.4]);
      const base = world.materials.grass(random.uniform(-0.2, 0.2), bare);
      const rows = random.uniform(0.5, 1.2);
      const across = random.chance(0.5);
      frame.fill([rectangle(x + wide / 2, y + deep / 2, wide - 2.5, deep - 2.5)], (u, v, out) => {
        base(u + x, v + y, out);
        const furrow = 1 + 0.06 * noise.at((across ? u : v) * 14 * rows, (across ? v : u) * 0.4);
        for (let i = 0; i < 3; i++) out[i]! *= furrow;
      });
      y += deep;
    }
    x += wide;
  }
}
