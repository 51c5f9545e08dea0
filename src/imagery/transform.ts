import type { Picture } from './picture.ts';

/** A geometric view of a picture: crop, then mirror, then turn. `View` of src/datasets is one. */
export interface PictureView {
  /** Rectangle of source pixels; it lies inside the picture. */
  readonly crop: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Left and right are swapped after cropping. */
  readonly flip: boolean;
  /** Turns by 90 degrees clockwise, 0 to 3, after flipping. */
  readonly quarterTurns: number;
}

/** The part of a picture that a view shows. Every pixel is copied, none is resampled. */
export function applyView(picture: Picture, view: PictureView): Picture {
  const { crop, flip, quarterTurns } = view;
  checkCrop(picture, crop);
  const turns = ((quarterTurns % 4) + 4) % 4;
  if (!Number.isInteger(turns))
    throw new RangeError(`view: ${quarterTurns} is not a number of quarter turns`);
  const [width, height] = turns % 2 === 0 ? [crop.width, crop.height] : [crop.height, crop.width];
  const pixels = new Uint8Array(width * height * 3);
  // Where the result's pixel (0, 0) lies in the crop, and the steps there for one pixel right and one pixel down.
  const walk = walks(crop.width - 1, crop.height - 1)[turns]!;
  const mirror = (x: number) => (flip ? crop.width - 1 - x : x);
  let to = 0;
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const x = crop.x + mirror(walk.x + column * walk.right[0] + row * walk.down[0]);
      const y = crop.y + walk.y + column * walk.right[1] + row * walk.down[1];
      const from = (y * picture.width + x) * 3;
      pixels[to++] = picture.pixels[from]!;
      pixels[to++] = picture.pixels[from + 1]!;
      pixels[to++] = picture.pixels[from + 2]!;
    }
  }
  return { width, height, pixels };
}

/** For 0 to 3 quarter turns clockwise; `lastX` and `lastY` are the crop's last column and row. */
function walks(lastX: number, lastY: number) {
  return [
    { x: 0, y: 0, right: [1, 0], down: [0, 1] },
    { x: 0, y: lastY, right: [0, -1], down: [1, 0] },
    { x: lastX, y: lastY, right: [-1, 0], down: [0, -1] },
    { x: lastX, y: 0, right: [0, 1], down: [-1, 0] },
  ] as const;
}

function checkCrop(picture: Picture, { x, y, width, height }: PictureView['crop']): void {
  const inside =
    [x, y, width, height].every(Number.isInteger) &&
    x >= 0 &&
    y >= 0 &&
    width >= 1 &&
    height >= 1 &&
    x + width <= picture.width &&
    y + height <= picture.height;
  if (!inside) {
    throw new RangeError(
      `view: the crop ${width} x ${height} at (${x}, ${y}) does not lie inside the picture of ` +
        `${picture.width} x ${picture.height} pixels`,
    );
  }
}
