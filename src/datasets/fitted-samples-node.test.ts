import { describe, expect, it } from 'vitest';
import { writePicture } from '../imagery/node.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import type { Mask } from '../vector/index.ts';
import { FittedSamples, fitMask } from './fitted-samples-node.ts';

const folder = temporaryFolder();
const mask = (width: number, height: number): Mask => ({
  ...{ width, height },
  data: Uint8Array.from({ length: width * height }, (_, index) => (index % width === width - 1 ? 1 : 0)),
});
const rows = ({ width, data }: Mask) =>
  Array.from({ length: data.length / width }, (_, y) => data.slice(y * width, (y + 1) * width).join(''));

describe('fitMask', () => {
  it('keeps the upper left corner, cuts off, and fills up with background', () => {
    expect(rows(fitMask(mask(4, 2), { width: 3, height: 3 })!)).toEqual(['000', '000', '000']);
    expect(rows(fitMask(mask(4, 2), { width: 6, height: 1 })!)).toEqual(['000100']);
    const same = mask(4, 2);
    expect(fitMask(same, { width: 4, height: 2 })).toBe(same);
  });

  it('takes more than two pixels for another image', () => {
    expect(fitMask(mask(4, 4), { width: 7, height: 4 })).toBeNull();
    expect(fitMask(mask(4, 4), { width: 4, height: 1 })).toBeNull();
  });
});

describe('FittedSamples', () => {
  it('brings masks to the size of their images, counts them once, and names those of another image', async () => {
    await writePicture(folder('a.png'), { width: 6, height: 4, pixels: new Uint8Array(72) });
    const fitted = new FittedSamples();
    const sample = (id: string, width: number, imagePath = folder('a.png')) =>
      fitted.fit({
        ...{
          id,
          split: 'train',
          fileName: 'a.png',
          imagePath,
          expression: 'the ship',
          where: `x.json: annotation ${id}`,
        },
        mask: async () => mask(width, 4),
      });
    const near = sample('1', 5);
    for (let time = 0; time < 2; time++) expect(await near.mask()).toMatchObject({ width: 6, height: 4 });
    expect(await sample('2', 6).mask()).toMatchObject({ width: 6 });
    expect(fitted.trimmed).toBe(1);
    await expect(sample('3', 9).mask()).rejects.toThrow(
      /^x\.json: annotation 3: the mask is 9 x 4, but .*a\.png is 6 x 4; export both from the same image/,
    );
    // An image that cannot be read is for its reader to complain about.
    expect(await sample('4', 9, folder('none.png')).mask()).toMatchObject({ width: 9 });
  });
});
