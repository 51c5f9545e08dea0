import { describe, expect, it } from 'vitest';
import { searchPyramid, type Window, windowAround, windowGrid } from './window.ts';

const covered = (windows: readonly Window[], area: Window): boolean => {
  for (let y = area.y; y < area.y + area.height; y += 7) {
    for (let x = area.x; x < area.x + area.width; x += 7) {
      if (!windows.some((w) => x >= w.x && y >= w.y && x < w.x + w.width && y < w.y + w.height)) return false;
    }
  }
  return true;
};

describe('windowGrid', () => {
  it.each([
    [{ x: 0, y: 0, width: 1000, height: 700 }, 256],
    [{ x: 30, y: 40, width: 257, height: 300 }, 256],
    [{ x: 0, y: 0, width: 3000, height: 100 }, 256],
    [{ x: 5, y: 5, width: 100, height: 90 }, 256],
  ])('covers %j with windows inside of it that overlap', (area, side) => {
    const windows = windowGrid(area, side, 0.25);
    expect(covered(windows, area)).toBe(true);
    for (const [index, w] of windows.entries()) {
      expect(w.x).toBeGreaterThanOrEqual(area.x);
      expect(w.x + w.width).toBeLessThanOrEqual(area.x + area.width);
      expect(w.y + w.height).toBeLessThanOrEqual(area.y + area.height);
      expect(Math.max(w.width, w.height) / Math.min(w.width, w.height)).toBeLessThanOrEqual(4);
      const next = windows[index + 1];
      if (next && next.y === w.y) expect(w.x + w.width - next.x).toBeGreaterThanOrEqual(0.25 * w.width - 1);
    }
  });
});

describe('searchPyramid', () => {
  it('goes from the whole image to the finest windows, in halves', () => {
    const levels = searchPyramid({ x: 0, y: 0, width: 8000, height: 8000 }, 512, 1024, 0.25);
    expect(levels.map(({ pixelSize }) => pixelSize)).toEqual([15.625, 8, 4, 2]);
    expect(levels[0]!.windows).toEqual([{ x: 0, y: 0, width: 8000, height: 8000 }]);
    for (const { windows } of levels) {
      expect(
        covered(
          windows.map((w) => ({ ...w })),
          { x: 0, y: 0, width: 8000, height: 8000 },
        ),
      ).toBe(true);
    }
  });

  it('has one level where the finest window holds all', () => {
    expect(searchPyramid({ x: 0, y: 0, width: 900, height: 500 }, 512, 1024, 0.25)).toHaveLength(1);
  });
});

describe('windowAround', () => {
  it('keeps a box in the middle, but never leaves the image', () => {
    const image = { width: 1000, height: 400 };
    expect(windowAround({ x: 480, y: 180, width: 40, height: 40 }, 200, image)).toEqual({
      x: 400,
      y: 100,
      width: 200,
      height: 200,
    });
    expect(windowAround({ x: 0, y: 0, width: 40, height: 40 }, 200, image)).toEqual({
      x: 0,
      y: 0,
      width: 200,
      height: 200,
    });
    expect(windowAround({ x: 300, y: 0, width: 40, height: 400 }, 800, image)).toEqual({
      x: 0,
      y: 0,
      width: 800,
      height: 400,
    });
  });
});
