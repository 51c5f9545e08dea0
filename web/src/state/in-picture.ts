import type { CorrectionPrompts, EncodedPicture } from '../engine/engine.ts';
import type { Region } from '../image/region.ts';

/** Points and box in the pixels of the picture that was encoded. */
export function inPicture(
  { points, box }: CorrectionPrompts,
  region: Region,
  picture: EncodedPicture,
): CorrectionPrompts {
  const scaleX = picture.width / region.width;
  const scaleY = picture.height / region.height;
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
