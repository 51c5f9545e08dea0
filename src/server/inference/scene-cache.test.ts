import { describe, expect, it } from 'vitest';
import type { EncodedImage } from '../../segmenter/index.ts';
import { type EncodedScene, SceneCache } from './scene-cache.ts';

const FEATURE_BYTES = 6000;

/** A cache for two images of 10 x 10 pixels, and what became of them. */
function cacheOfTwo() {
  const gone: string[] = [];
  const disposed: string[] = [];
  const image = (key: string): EncodedScene => {
    const scene = { width: 10, height: 10, dispose: () => disposed.push(key) } as unknown as EncodedImage;
    return { scene, opened: {} as EncodedScene['opened'], answers: new Map(), oneViewOnly: false };
  };
  const bytes = FEATURE_BYTES + 300 + 8 * (100 + FEATURE_BYTES / 60);
  const cache = new SceneCache(2 * bytes, FEATURE_BYTES, (key) => gone.push(key));
  return { cache, image, gone, disposed };
}

describe('SceneCache', () => {
  it('lets go of the image that has not been used for longest', () => {
    const { cache, image, gone, disposed } = cacheOfTwo();
    cache.set('a', image('a'));
    cache.set('b', image('b'));
    expect(cache.get('a')).toBeDefined(); // used since: now b is the oldest
    cache.set('c', image('c'));
    expect([gone, disposed]).toEqual([['b'], ['b']]);
    expect([cache.get('a'), cache.get('b'), cache.get('c')].map(Boolean)).toEqual([true, false, true]);
    expect(cache.size).toBe(2);
  });

  it('keeps one image however large it is', () => {
    const { image, gone } = cacheOfTwo();
    const small = new SceneCache(1, FEATURE_BYTES, (key) => gone.push(key));
    small.set('a', image('a'));
    expect(small.size).toBe(1);
    small.set('b', image('b'));
    expect([small.size, gone]).toEqual([1, ['a']]);
  });

  it('counts an image that is set again once, and disposes of the one before', () => {
    const { cache, image, gone, disposed } = cacheOfTwo();
    for (const key of ['a', 'a', 'a', 'b']) cache.set(key, image(key));
    expect([gone, disposed]).toEqual([[], ['a', 'a']]);
    cache.delete('a');
    cache.set('c', image('c'));
    expect([cache.size, gone]).toEqual([2, []]);
  });
});
