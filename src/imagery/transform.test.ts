import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { viewTransform } from '../datasets/views.ts';
import { transformPolygon } from '../vector/index.ts';
import type { Picture } from './picture.ts';
import { resizePicture } from './resize-picture-node.ts';
import { applyView } from './transform.ts';

/** Every pixel tells its place: (x, y, 7). */
function places(width: number, height: number): Picture {
  const pixels = Uint8Array.from({ length: width * height * 3 }, (_, i) => {
    const index = Math.floor(i / 3);
    return [index % width, Math.floor(index / width), 7][i % 3]!;
  });
  return { width, height, pixels };
}

const raw = ({ width, height }: Picture) => ({ raw: { width, height, channels: 3 as const } });
const crop = { x: 2, y: 1, width: 5, height: 3 };
const views = [false, true].flatMap((flip) =>
  ([0, 1, 2, 3] as const).map((quarterTurns) => ({ crop, flip, quarterTurns })),
);

describe('applyView', () => {
  it.each(views)(
    'crops, flips ($flip) and turns ($quarterTurns) as sharp does in that order',
    async (view) => {
      const picture = places(9, 6);
      const { x, y, width, height } = crop;
      const cropped = await sharp(picture.pixels, raw(picture))
        .extract({ left: x, top: y, width, height })
        .raw()
        .toBuffer();
      const flipped = await sharp(cropped, raw({ width, height, pixels: cropped }))
        .flop(view.flip)
        .raw()
        .toBuffer();
      const { data, info } = await sharp(flipped, raw({ width, height, pixels: flipped }))
        .rotate(90 * view.quarterTurns)
        .raw()
        .toBuffer({ resolveWithObject: true });
      expect(applyView(picture, view)).toEqual({
        width: info.width,
        height: info.height,
        pixels: new Uint8Array(data),
      });
    },
  );

  it.each(views)('moves pixels where polygons move (flip $flip, turns $quarterTurns)', (view) => {
    const seen = applyView(places(9, 6), view);
    for (let index = 0; index < crop.width * crop.height; index++) {
      const source = [seen.pixels[index * 3]! + 0.5, seen.pixels[index * 3 + 1]! + 0.5];
      const place = [(index % seen.width) + 0.5, Math.floor(index / seen.width) + 0.5];
      expect(transformPolygon([source], viewTransform(view))).toEqual([place]);
    }
  });

  it('refuses a crop that leaves the picture', () => {
    const view = { flip: false, quarterTurns: 0 };
    for (const wrong of [
      { x: 5, y: 0, width: 5, height: 1 },
      { x: -1, y: 0, width: 5, height: 1 },
      { x: 0, y: 0, width: 0, height: 1 },
      { x: 0.5, y: 0, width: 1, height: 1 },
    ]) {
      expect(() => applyView(places(9, 6), { ...view, crop: wrong })).toThrow(
        'does not lie inside the picture of 9 x 6 pixels',
      );
    }
  });
});

describe('resizePicture', () => {
  it('gives exactly the size that is asked for and keeps flat colours', async () => {
    const flat = { width: 7, height: 5, pixels: new Uint8Array(7 * 5 * 3).fill(90) };
    const resized = await resizePicture(flat, 16, 3);
    expect(resized).toEqual({ width: 16, height: 3, pixels: new Uint8Array(16 * 3 * 3).fill(90) });
    expect(await resizePicture(flat, 7, 5)).toBe(flat);
  });
});
