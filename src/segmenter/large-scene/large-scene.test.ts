import { describe, expect, it } from 'vitest';
import { segmentLargeScene } from './large-scene.ts';
import { type Blob, BlobSegmenter, blobScene } from './testing/blob-segmenter.ts';

const blobs: Blob[] = [
  { noun: 'ruby', x: 100, y: 120, width: 30, height: 24 },
  { noun: 'ruby', x: 1500, y: 1400, width: 64, height: 56 },
  { noun: 'ruby', x: 900, y: 300, width: 36, height: 30 },
  { noun: 'leaf', x: 1700, y: 200, width: 60, height: 40 },
  { noun: 'pool', x: 300, y: 700, width: 900, height: 500 },
];
const options = { finestPixelSize: 2 };

/** The answers' masks as boxes. */
async function boxes(sentences: readonly string[], segmenter = new BlobSegmenter()) {
  return segmentLargeScene(blobScene(2000, 1800, blobs), segmenter, sentences, options);
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

describe('segmentLargeScene', () => {
  it.each([
    ['the ruby on the lower right', 1],
    ['the ruby on the upper left', 0],
    ['the leftmost ruby', 0],
    ['the largest ruby', 1],
    ['the ruby on the top', 2],
    ['the leaf', 3],
    ['the ruby below the leaf', 1],
    ['the pool', 4],
  ])('resolves "%s" over the whole scene, not in a window', async (sentence, index) => {
    const [answer] = await boxes([sentence]);
    const blob = blobs[index]!;
    expectBox(answer!.box, blob, Math.max(6, 0.02 * blob.width));
    expect(answer).toMatchObject({ present: true, positions: 'scene', coarse: false });
  });

  it('says so where nothing is found, and from which size on things would show', async () => {
    const [answer] = await boxes(['the leaf on the lower left']);
    expect(answer).toMatchObject({
      present: false,
      score: 0,
      areaPixels: 0,
      box: null,
      coarse: true,
      smallestObject: 16,
    });
  });

  it('encodes each window once for all sentences', async () => {
    const segmenter = new BlobSegmenter();
    await boxes(['the leaf'], segmenter);
    const one = segmenter.opened;
    await boxes(['the leaf', 'the leaf on the top', 'the largest ruby'], segmenter);
    expect(segmenter.opened - one).toBeLessThanOrEqual(one + 12);
  });

  it('looks for a thing in a zone only there', async () => {
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
    const source = blobScene(2000, 1800, blobs);
    const control = new AbortController();
    const stopped = segmentLargeScene(source, new BlobSegmenter(), ['the leaf'], {
      ...options,
      journal,
      signal: control.signal,
      onProgress: ({ done }) => {
        if (done === 20) control.abort(new Error('stopped'));
      },
    });
    await expect(stopped).rejects.toThrow('stopped');
    const segmenter = new BlobSegmenter();
    const [answer] = await segmentLargeScene(source, segmenter, ['the leaf'], { ...options, journal });
    const fresh = new BlobSegmenter();
    const [expected] = await segmentLargeScene(source, fresh, ['the leaf'], options);
    expect(segmenter.opened).toBe(fresh.opened - 20);
    expect({ ...answer, rows: null }).toEqual({ ...expected, rows: null });
  });

  it('refuses a scene of nodata only, by name', async () => {
    const source = blobScene(2000, 1800, blobs);
    source.invalid = () => true;
    await expect(segmentLargeScene(source, new BlobSegmenter(), ['the leaf'], options)).rejects.toThrow(
      /blobs shows nothing .*nodata/,
    );
  });

  it('marks nothing where there is no data', async () => {
    const source = blobScene(2000, 1800, blobs);
    source.invalid = (x) => x < 800;
    const [answer] = await segmentLargeScene(source, new BlobSegmenter(), ['the pool'], options);
    expect(answer!.box![0]).toBeGreaterThan(790);
  });

  it('draws a long thing in several windows of the finest resolution', async () => {
    const long: Blob = { noun: 'pool', x: 200, y: 303, width: 1500, height: 64 };
    const segmenter = new BlobSegmenter();
    const [answer] = await segmentLargeScene(blobScene(2000, 600, [long]), segmenter, ['the pool'], options);
    expectBox(answer!.box, long, 8);
  });
});
