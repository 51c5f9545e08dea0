import { describe, expect, it } from 'vitest';
import { InferencePool } from './inference-pool.ts';
import type { InferenceThread, ModelDescription } from './protocol.ts';

const model = { name: 'none' } as ModelDescription;

/** Threads that know which one they are. */
function pool(size: number, failing: readonly number[] = []) {
  const ends: ((error: Error) => void)[] = [];
  const failures: unknown[] = [];
  const started = InferencePool.start({
    size,
    queue: 10,
    sharedBytes: 1000,
    retryMilliseconds: 20,
    start: async (onEnd): Promise<InferenceThread> => {
      const number = ends.push(onEnd) - 1;
      if (failing.includes(number)) throw new Error('no memory for it');
      const keys = new Set<string>();
      return {
        model,
        encode: async ({ key }) => {
          if (key !== null) keys.add(key);
          return { width: number, height: 1, encodeSeconds: 0, searched: false };
        },
        ask: () => Promise.reject(new Error('not asked here')),
        holds: (key) => keys.has(key),
        release: (key) => void keys.delete(key),
        dispose: async () => {},
      };
    },
    onFailure: (error) => failures.push(error),
  });
  return { ends, failures, started };
}

const imageOf = (key: string | null) => ({ key, image: { path: '' }, name: '', maxPixels: 1 });

describe('InferencePool', () => {
  it('prefers the thread that has encoded the image', async () => {
    const threads = await pool(3).started;
    const where = async (key: string) => (await threads.encode(imageOf(key))).width;
    const [a, b] = [await where('a'), await where('b')];
    expect(a).not.toBe(b);
    for (let i = 0; i < 3; i++) expect([await where('b'), await where('a')]).toEqual([b, a]);
  });

  it('starts a thread again that ended, and is not ready meanwhile', async () => {
    const { ends, failures, started } = pool(1);
    const threads = await started;
    expect(threads.ready).toBe(true);
    ends[0]!(new Error('crashed'));
    expect(threads.ready).toBe(false);
    await expect.poll(() => threads.ready).toBe(true);
    expect((await threads.encode(imageOf(null))).width).toBe(1);
    ends[1]!(new Error('crashed again'));
    await expect.poll(() => threads.ready).toBe(true);
    expect(failures).toHaveLength(2);
  });

  it('tries again to start a thread where that failed, and is not ready until it is there', async () => {
    const { ends, failures, started } = pool(1, [1, 2]);
    const threads = await started;
    ends[0]!(new Error('crashed'));
    expect(threads.ready).toBe(false);
    await expect(threads.encode(imageOf(null))).rejects.toMatchObject({ name: 'Problem', status: 503 });
    await expect.poll(() => threads.ready).toBe(true);
    expect((await threads.encode(imageOf(null))).width).toBe(3);
    expect(failures).toHaveLength(3);
  });
});
