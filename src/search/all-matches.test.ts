import { describe, expect, it } from 'vitest';
import { traceStrips } from '../vector/trace/trace.ts';
import { segmentAllMatches as findAllMatches } from './all-matches.ts';
import type { FoundAnswer } from './found-answer.ts';
import { MemoryJournal } from './journal.ts';
import { type Blob, BlobSegmenter, blobImage } from './testing/blob-segmenter.ts';
import { measured } from './testing/measured.ts';

const image = { width: 700, height: 500 };
const rubies: Blob[] = [
  { noun: 'ruby', x: 30, y: 40, width: 24, height: 20 },
  { noun: 'ruby', x: 72, y: 44, width: 20, height: 24 }, // in the same window as the first
  { noun: 'ruby', x: 96, y: 200, width: 40, height: 30 }, // where windows meet
  { noun: 'ruby', x: 600, y: 400, width: 30, height: 30 },
];
const leaf: Blob = { noun: 'leaf', x: 400, y: 300, width: 40, height: 40 };

const segmentAllMatches = async (...args: Parameters<typeof findAllMatches>) =>
  measured(await findAllMatches(...args), args[0]);

async function outlines(answer: FoundAnswer) {
  async function* strips() {
    for await (const { mask } of answer.rows()) yield mask.slice();
  }
  const found = [];
  for await (const polygon of traceStrips({ width: image.width, strips: strips() })) found.push(polygon);
  return found;
}

describe('segmentAllMatches', () => {
  const source = () => blobImage(image.width, image.height, [...rubies, leaf]);

  it('finds every match, several in one window too, and each once where windows meet', async () => {
    const [answer] = await segmentAllMatches(source(), new BlobSegmenter(), ['the ruby']);
    expect(answer).toMatchObject({ present: true, positions: 'window' });
    expect(await outlines(answer!)).toHaveLength(rubies.length);
    const area = rubies.reduce((sum, { width, height }) => sum + width * height, 0);
    expect(Math.abs(answer!.areaPixels - area)).toBeLessThan(0.12 * area);
  });

  it('keeps sentences apart, and encodes each window once for all', async () => {
    const segmenter = new BlobSegmenter();
    const [ruby, green] = await segmentAllMatches(source(), segmenter, ['the ruby', 'the leaf']);
    const alone = new BlobSegmenter();
    const [expected] = await segmentAllMatches(source(), alone, ['the leaf']);
    expect(segmenter.opened).toBe(alone.opened);
    expect(green!.box).toEqual(expected!.box);
    expect(ruby!.areaPixels).toBeGreaterThan(green!.areaPixels);
  });

  it('leaves out what is below the least score', async () => {
    const [answer] = await segmentAllMatches(source(), new BlobSegmenter(), ['the ruby'], {
      minimumScore: 0.95,
    });
    expect(answer).toMatchObject({ present: false, score: 0, box: null });
  });

  it('leaves out what the model rules out, however low the least score', async () => {
    const shown = () => blobImage(image.width, image.height, [...rubies, { ...leaf, noun: 'rust' as const }]);
    const tells = { real: () => 0.95, other: () => 0.1, nothing: 0.02, threshold: 0.5 };
    const ask = (segmenter: BlobSegmenter, options = {}) =>
      segmentAllMatches(shown(), segmenter, ['the ruby', 'the leaf'], { minimumScore: 0, ...options });
    const [all] = await ask(new BlobSegmenter());
    expect(await outlines(all!)).toHaveLength(rubies.length + 1);
    const [told, absent] = await ask(new BlobSegmenter(tells));
    expect(await outlines(told!)).toHaveLength(rubies.length);
    expect(told).toMatchObject({ present: true, presence: 0.95 });
    expect(absent).toMatchObject({ present: false, presence: 0.02, score: 0 });
    const [known] = await ask(new BlobSegmenter(tells), { assumePresent: true });
    expect(await outlines(known!)).toHaveLength(rubies.length + 1);
  });

  it('goes on from a journal to the same answer', async () => {
    const journal = new MemoryJournal();
    const control = new AbortController();
    const onProgress = ({ done }: { done: number }) => {
      if (done === 9) control.abort(new Error('stopped'));
    };
    const stopped = segmentAllMatches(source(), new BlobSegmenter(), ['the ruby'], {
      journal,
      signal: control.signal,
      onProgress,
    });
    await expect(stopped).rejects.toThrow('stopped');
    const [resumed] = await segmentAllMatches(source(), new BlobSegmenter(), ['the ruby'], { journal });
    const [fresh] = await segmentAllMatches(source(), new BlobSegmenter(), ['the ruby']);
    expect(resumed!.box).toEqual(fresh!.box);
    expect(await outlines(resumed!)).toEqual(await outlines(fresh!));
  });
});
