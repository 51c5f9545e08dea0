import type { CorrectionPrompts, EngineScene } from '../engine/engine.ts';
import type { Region } from './answer-layer.ts';

/** Points and box in the pixels of the picture that was encoded. */
export function inScene(
  { points, box }: CorrectionPrompts,
  region: Region,
  scene: EngineScene,
): CorrectionPrompts {
  const scaleX = scene.width / region.width;
  const scaleY = scene.height / region.height;
  return {
    points: points.map(({ x, y, positive }) => ({
      x: (x - region.x) * scaleX,
      y: (y - region.y) * scaleY,
      positive,
    })),
    ...(box && {
      box: [
        (box[0] - region.x) * scaleX,
        (box[1] - region.y) * scaleY,
        box[2] * scaleX,
        box[3] * scaleY,
      ] as const,
    }),
  };
}
