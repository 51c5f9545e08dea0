/** Standing water: a pond or lake with a bank of its own. */
import { direction } from '../drawing/direction.ts';
import type { Frame } from '../drawing/frame.ts';

/** Draws and records a lake with this outline. */
export function drawLake(frame: Frame, outline: readonly number[], metres: number): void {
  const { random, world } = frame;
  const { materials } = world;
  frame.stroke([...outline, outline[0]!, outline[1]!], random.uniform(2, 5), materials.soil(-0.12), 0.8);
  frame.fill(
    [outline],
    materials.water(direction(random.uniform(0, 6.28)), random.uniform(0.08, 0.35), 0.04),
  );
  frame.record('lake', [outline], { color: 'dark', size: metres > 90 ? 'large' : 'small', metres });
}
