import { describe, expect, it } from 'vitest';
import { read } from '../language/index.ts';
import { segmentLargeImage as findInImage, type LargeImageOptions } from './large-image.ts';
import { type Blob, BlobSegmenter, blobImage } from './testing/blob-segmenter.ts';
import { measured } from './testing/measured.ts';

const blobs: Blob[] = [
  { noun: 'ruby', x: 100, y: 120, width: 30, height: 24 },
  { noun: 'ruby', x: 1500, y: 1400, width: 64, height: 56 },
  { noun: 'ruby', x: 900, y: 300, width: 36, height: 30 },
  { noun: 'leaf', x: 1700, y: 200, width: 60, height: 40 },
  { noun: 'pool', x: 300, y: 700, width: 900, height: 500 },
];
const options = { finestPixelSize: 2 };

const segmentLargeImage = async (...args: Parameters<typeof findInImage>) =>
  measured(await findInImage(...args), args[0]);

/** The answers' masks as boxes. */
async function boxes(sentences: readonly string[], segmenter = new BlobSegmenter()) {
  return segmentLargeImage(blobImage(2000, 1800, blobs), segmenter, sentences, options);
}

function expectBox(box: readonly number[] | null, blob: Blob, tolerance: number): void {
  expect(box).not.toBeNull();
  const [x, y, width, height] = box!;
  for (const [value, truth] of [
    [x, blob.x],
    [y, blob.y],
    [width, blob.width],
    [height, blob.height],
  ]) {
    expect(Math.abs(value! - truth!)).toBeLessThanOrEqual(tolerance);
  }
}

describe('segmentLargeImage', () => {
  it.each([
    ['the ruby on the lower right', 1],
    ['the ruby on the upper left', 0],
    ['the leftmost ruby', 0],
    ['the largest ruby', 1],
    ['the ruby on the top', 2],
    ['the leaf', 3],
    ['the ruby below the leaf', 1],
    ['the pool', 4],
    ['far left ruby', 0],
    ['ruby on upper left', 0],
    ['the ruby furthest right', 1],
    ['the ruby underneath the leaf', 1],
  ])('resolves "%s" over the whole image, not in a window', async (sentence, index) => {
    const [answer] = await boxes([sentence]);
    const blob = blobs[index]!;
    expectBox(answer!.box, blob, Math.max(6, 0.02 * blob.width));
    expect(answer).toMatchObject({ present: true, positions: 'image', coarse: false });
  });

  it('tells by the colour that pixels have, where one is said', async () => {
    const rust: Blob = { noun: 'rust', x: 600, y: 1200, width: 60, height: 60 };
    const ask = async (word: string) => {
      const meant = [{ ...read('the ruby'), attributes: [{ kind: 'colour', word }] } as const];
      // The model takes rust for ruby.
      const image = blobImage(2000, 1800, [blobs[1]!, rust]);
      return (await segmentLargeImage(image, new BlobSegmenter(), ['the ruby'], { ...options, meant }))[0]!;
    };
    expectBox((await ask('orange')).box, rust, 6);
    expectBox((await ask('red')).box, blobs[1]!, 6);
    expect(await ask('blue')).toMatchObject({ present: false, box: null });
  });

  it('says so where nothing is found, and from which size on objects would show', async () => {
    const [answer] = await boxes(['the leaf on the lower left']);
    expect(answer).toMatchObject({
      present: false,
      score: 0,
      areaPixels: 0,
      box: null,
      coarse: true,
      smallestObjectPixels: 16,
    });
  });

  describe('with a model that can tell what is absent', () => {
    const rust: Blob = { noun: 'rust', x: 20, y: 500, width: 40, height: 40 };
    const tells = { real: () => 0.95, other: () => 0.1, nothing: 0.02, threshold: 0.5 };
    const ask = async (
      sentence: string,
      segmenter: BlobSegmenter,
      more: Partial<LargeImageOptions> = {},
      shown = [...blobs, rust],
    ) => {
      const image = blobImage(2000, 1800, shown);
      return (await segmentLargeImage(image, segmenter, [sentence], { ...options, ...more }))[0]!;
    };

    it('does not lose an extreme to another object further out', async () => {
      expectBox((await ask('the leftmost ruby', new BlobSegmenter())).box, rust, 6);
      const answer = await ask('the leftmost ruby', new BlobSegmenter(tells));
      expectBox(answer.box, blobs[0]!, 6);
      expect(answer).toMatchObject({ present: true, presence: 0.95 });
    });

    it.each([
      ['small in every window of the search', (width: number) => width >= 14],
      ['out of its surroundings from near', (width: number) => width < 14],
    ])('does not lose what is %s', async (_, isClear) => {
      const small: Blob = { noun: 'ruby', x: 1000, y: 900, width: 22, height: 22 };
      const real = ({ width }: Blob) => (isClear(width) ? 0.95 : 0.1);
      const answer = await ask('the ruby', new BlobSegmenter({ ...tells, real }), {}, [small, rust]);
      expectBox(answer.box, small, 6);
      expect(answer).toMatchObject({ present: true, presence: 0.95 });
    });

    it('does not lose what fits the sentence to what is seen better and lies at the border of its place', async () => {
      const fits: Blob = { noun: 'ruby', x: 290, y: 260, width: 22, height: 22 };
      const border: Blob = { noun: 'ruby', x: 644, y: 330, width: 60, height: 60 };
      // Small in a view, as in the search, it is half believed; from near it is as real as the other.
      const real = ({ width }: Blob) => (width < 14 ? 0.5 : 0.95);
      const segmenter = new BlobSegmenter({ ...tells, real });
      const answer = await ask('the ruby on the upper left', segmenter, {}, [fits, border]);
      expectBox(answer.box, fits, 6);
    });

    it('says how unlikely it is where there is nothing, and draws it for whoever knows better', async () => {
      const segmenter = new BlobSegmenter(tells);
      const nothing = await ask('the ruby', segmenter, {}, [rust]);
      expect(nothing).toMatchObject({ present: false, presence: 0.1, score: 0, areaPixels: 0, box: null });
      const known = await ask('the ruby', segmenter, { assumePresent: true }, [rust]);
      expect(known).toMatchObject({ present: true, presence: 0.1 });
      expectBox(known.box, rust, 6);
      const other = await ask('the leaf', segmenter, {}, [rust]);
      expect(other).toMatchObject({ present: false, presence: 0.02 });
    });

    it('gives up after some that are ruled out', async () => {
      const many = Array.from({ length: 9 }, (_, index) => ({ ...rust, x: 100 + 200 * index }));
      const segmenter = new BlobSegmenter(tells);
      expect(await ask('the ruby', segmenter, {}, many)).toMatchObject({ present: false, presence: 0.1 });
      const near = segmenter.asked.filter((sentence) => sentence === 'The ruby in the middle').length;
      const search = segmenter.asked.filter((sentence) => sentence === 'The ruby on the upper left').length;
      expect(near - search).toBe(5);
    });

    it('says nothing of what lies elsewhere than the sentence says', async () => {
      const above = await ask('the ruby above the pool on the lower right', new BlobSegmenter(tells));
      expect(above).toMatchObject({ present: false, presence: null });
    });

    it('draws what a person points at, though it was ruled out or nothing was found', async () => {
      const corrections = { points: [{ x: 40, y: 520, positive: true }], box: null };
      const shown = [...blobs.slice(3), rust];
      const answer = await ask('the ruby', new BlobSegmenter(tells), { corrections }, shown);
      expect(answer).toMatchObject({ present: true, presence: null });
      expectBox(answer.box, rust, 6);
      const byBox = { points: [], box: { x: 1690, y: 190, width: 90, height: 70 } };
      const other = await ask('the ruby', new BlobSegmenter(tells), { corrections: byBox }, [blobs[3]!]);
      expect(other).toMatchObject({ present: true, presence: null, confidence: 1 });
      expectBox(other.box, blobs[3]!, 6);
    });
  });

  it('says of no presence where the model cannot tell', async () => {
    expect((await boxes(['the leaf', 'the leaf on the lower left'])).map(({ presence }) => presence)).toEqual(
      [null, null],
    );
  });

  it('encodes each window once for all sentences', async () => {
    const segmenter = new BlobSegmenter();
    await boxes(['the leaf'], segmenter);
    const one = segmenter.opened;
    await boxes(['the leaf', 'the leaf on the top', 'the largest ruby'], segmenter);
    expect(segmenter.opened - one).toBeLessThanOrEqual(one + 12);
  });

  it('looks for an object in a zone only there', async () => {
    const everywhere = new BlobSegmenter();
    await boxes(['the leaf'], everywhere);
    const corner = new BlobSegmenter();
    await boxes(['the leaf on the upper right'], corner);
    expect(corner.opened).toBeLessThan(0.5 * everywhere.opened);
  });

  it('goes on from a journal without computing again what is there, to the same answer', async () => {
    const entries = new Map<string, unknown>();
    const journal = {
      has: (key: string) => entries.has(key),
      get: async (key: string) => entries.get(key),
      put: async (key: string, value: unknown) => void entries.set(key, JSON.parse(JSON.stringify(value))),
    };
    const source = blobImage(2000, 1800, blobs);
    const control = new AbortController();
    const stopped = segmentLargeImage(source, new BlobSegmenter(), ['the leaf'], {
      ...options,
      journal,
      signal: control.signal,
      onProgress: ({ done }) => {
        if (done === 20) control.abort(new Error('stopped'));
      },
    });
    await expect(stopped).rejects.toThrow('stopped');
    const segmenter = new BlobSegmenter();
    const [answer] = await segmentLargeImage(source, segmenter, ['the leaf'], { ...options, journal });
    const fresh = new BlobSegmenter();
    const [expected] = await segmentLargeImage(source, fresh, ['the leaf'], options);
    expect(segmenter.opened).toBe(fresh.opened - 20);
    expect({ ...answer, rows: null }).toEqual({ ...expected, rows: null });
  });

  it('refuses an image of nodata only, by name', async () => {
    const source = blobImage(2000, 1800, blobs);
    source.invalid = () => true;
    await expect(segmentLargeImage(source, new BlobSegmenter(), ['the leaf'], options)).rejects.toThrow(
      /blobs shows nothing .*nodata/,
    );
  });

  it('marks nothing where there is no data', async () => {
    const source = blobImage(2000, 1800, blobs);
    source.invalid = (x) => x < 800;
    const [answer] = await segmentLargeImage(source, new BlobSegmenter(), ['the pool'], options);
    expect(answer!.box![0]).toBeGreaterThan(790);
  });

  it('draws a long object in several windows of the finest resolution', async () => {
    const long: Blob = { noun: 'pool', x: 200, y: 303, width: 1500, height: 64 };
    const segmenter = new BlobSegmenter();
    const [answer] = await segmentLargeImage(blobImage(2000, 600, [long]), segmenter, ['the pool'], options);
    expectBox(answer!.box, long, 8);
  });
});
