import { describe, expect, it } from 'vitest';
import { maskFromRle } from '../vector/index.ts';
import { summarise } from './summarise.ts';
import { drawnImage, GROUND_PER_PIXEL, PLACED } from './testing/drawn-image.ts';

/** Rows of a drawing, in blocks; `#` is inside. */
const answerOf = (drawing: readonly string[], blockRows: number) => ({
  asked: [] as unknown[],
  async *rows(options?: { readonly probability?: boolean }) {
    this.asked.push(options);
    for (let y = 0; y < drawing.length; y += blockRows) {
      const rows = drawing.slice(y, y + blockRows);
      const mask = Uint8Array.from(rows.join(''), (cell) => Number(cell === '#'));
      yield { y, rows: rows.length, mask, probability: null, empty: !mask.includes(1) };
    }
  },
});

const drawing = ['......', '.##...', '.##..#', '.....#', '......', '......'];

describe('summarise', () => {
  it.each([1, 2, 6])('counts, bounds, encodes and traces rows that come %i at a time', async (blockRows) => {
    const image = drawnImage(6, 6, { georeference: PLACED });
    const numbers = await summarise(answerOf(drawing, blockRows), image, { keepPolygons: true });
    expect(numbers).toMatchObject({
      ...{ areaPixels: 6, box: [1, 1, 5, 3], areaMethod: 'geodesic' },
      areaSquareMetres: expect.closeTo(6 * GROUND_PER_PIXEL, 3),
    });
    expect([...maskFromRle(numbers.rle!).data].join('')).toBe(
      drawing.join('').replaceAll('.', '0').replaceAll('#', '1'),
    );
    const areas = numbers.polygons!.map(({ measures }) => measures!.area).sort((a, b) => a - b);
    expect(areas).toEqual([expect.closeTo(2 * GROUND_PER_PIXEL, 3), expect.closeTo(4 * GROUND_PER_PIXEL, 3)]);
  });

  it('keeps polygons only where that is asked, and measures them where that can be', async () => {
    const placed = drawnImage(6, 6, { georeference: PLACED });
    const measured = await summarise(answerOf(drawing, 4), placed, { keepPolygons: false, area: 'planar' });
    expect(measured).toMatchObject({ polygons: null, areaMethod: 'planar', areaSquareMetres: 24 });
    const plain = await summarise(answerOf(drawing, 4), drawnImage(6, 6), { keepPolygons: true });
    expect(plain).toMatchObject({ areaMethod: null, areaSquareMetres: null, measurer: null });
    expect(plain.polygons!.map(({ measures }) => measures)).toEqual([null, null]);
    const least = await summarise(answerOf(drawing, 4), drawnImage(6, 6), { keepPolygons: false });
    expect(least).toMatchObject({ polygons: null, areaSquareMetres: null, areaPixels: 6 });
  });

  it('gives rows to all that take them, one block after the other, and asks for probabilities where they are wanted', async () => {
    const answer = answerOf(drawing, 4);
    const seen: string[] = [];
    const slow = async ({ y }: { readonly y: number }) => {
      await new Promise((done) => setTimeout(done, 1));
      seen.push(`slow ${y}`);
    };
    const sinks = [slow, ({ y }: { readonly y: number }) => void seen.push(`quick ${y}`)];
    await summarise(answer, drawnImage(6, 6), { keepPolygons: false, sinks, probability: true });
    expect(seen).toEqual(['quick 0', 'slow 0', 'quick 4', 'slow 4']);
    await summarise(answer, drawnImage(6, 6), { keepPolygons: false });
    expect(answer.asked).toEqual([{ probability: true }, { probability: false }]);
  });

  it('stops where it is stopped', async () => {
    const signal = AbortSignal.abort(new Error('enough'));
    const stopped = summarise(answerOf(drawing, 1), drawnImage(6, 6), { keepPolygons: true, signal });
    await expect(stopped).rejects.toThrow('enough');
  });
});
