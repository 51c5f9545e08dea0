import { describe, expect, it } from 'vitest';
import { answerColours, composeOverlay } from './overlay.ts';
import type { MaskPixels, Picture } from './picture.ts';

const grey = (width: number, height: number): Picture => ({
  width,
  height,
  pixels: new Uint8Array(width * height * 3).fill(100),
});

/** A mask from rows of `#` and `.`. */
function drawn(...rows: string[]): MaskPixels {
  const data = Uint8Array.from(rows.join(''), (character) => (character === '#' ? 1 : 0));
  return { width: rows[0]!.length, height: rows.length, data };
}

/** Rows of characters: `.` unchanged, `o` outline, `#` tinted with colour (200, 0, 0) at half opacity. */
function seen({ width, height, pixels }: Picture): string[] {
  const names = new Map([
    ['100,100,100', '.'],
    ['200,0,0', 'o'],
    ['150,50,50', '#'],
  ]);
  return Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_, x) => {
      const at = (y * width + x) * 3;
      return names.get(pixels.subarray(at, at + 3).join()) ?? '?';
    }).join(''),
  );
}

describe('composeOverlay', () => {
  it('tints the object and draws the outline around it', () => {
    const picture = grey(6, 4);
    const mask = drawn('......', '..##..', '......', '......');
    const overlay = composeOverlay(picture, [{ mask, colour: [200, 0, 0] }], { opacity: 0.5 });
    expect(seen(overlay)).toEqual(['.oooo.', '.o##o.', '.oooo.', '......']);
    expect(picture).toEqual(grey(6, 4));
  });

  it('keeps the outline inside the picture and closes it around holes', () => {
    const mask = drawn('#####', '#...#', '#...#', '#...#', '#####');
    const overlay = composeOverlay(grey(5, 5), [{ mask, colour: [200, 0, 0] }], { opacity: 0.5 });
    expect(seen(overlay)).toEqual(['#####', '#ooo#', '#o.o#', '#ooo#', '#####']);
  });

  it('scales the outline with the picture: 2 pixels at 1024', () => {
    for (const [side, outline] of [
      [100, 1],
      [1024, 2],
      [2048, 4],
    ] as const) {
      const data = new Uint8Array(side * 20);
      data[10 * side + 50] = 1;
      const overlay = composeOverlay(grey(side, 20), [{ mask: { width: side, height: 20, data } }]);
      const changed = overlay.pixels.filter((value, i) => i % 3 === 0 && value !== 100).length;
      expect(changed).toBe((2 * outline + 1) ** 2);
    }
  });

  it('gives each answer its colour, and an empty mask nothing', () => {
    const masks = [drawn('#...'), drawn('....'), drawn('...#')].map((mask) => ({ mask }));
    const { pixels } = composeOverlay(grey(4, 1), masks, { opacity: 1, outline: 0 });
    const at = (x: number) => [...pixels.subarray(x * 3, x * 3 + 3)];
    expect([at(0), at(1), at(2), at(3)]).toEqual([
      [...answerColours[0]!],
      [100, 100, 100],
      [100, 100, 100],
      [...answerColours[2]!],
    ]);
  });

  it('refuses a mask of another size', () => {
    expect(() => composeOverlay(grey(4, 1), [{ mask: drawn('#..') }])).toThrow(
      'mask 0 is 3 x 1, the picture 4 x 1',
    );
  });
});
