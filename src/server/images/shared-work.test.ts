import { describe, expect, it } from 'vitest';
import { SharedWork } from './shared-work.ts';

/** Work that ends when it is told to, or when nobody waits for it. */
function begun() {
  const started: { end: (result: string) => void; signal: AbortSignal }[] = [];
  const work = (signal: AbortSignal) =>
    new Promise<string>((resolve, reject) => {
      started.push({ end: resolve, signal });
      signal.addEventListener('abort', () => reject(new Error('given up')));
    });
  return { started, work };
}

const never = new AbortController().signal;

describe('SharedWork', () => {
  it('is done once for all who ask at once, and again for those who come later', async () => {
    const shared = new SharedWork<string>();
    const { started, work } = begun();
    const askers = [1, 2, 3].map(() => shared.run('a', never, work));
    const other = shared.run('b', never, work);
    expect(started).toHaveLength(2);
    started[0]!.end('one');
    started[1]!.end('other');
    expect(await Promise.all(askers)).toEqual([
      { result: 'one', own: true },
      { result: 'one', own: false },
      { result: 'one', own: false },
    ]);
    expect(await other).toEqual({ result: 'other', own: true });
    const later = shared.run('a', never, work);
    started[2]!.end('two');
    expect(await later).toEqual({ result: 'two', own: true });
  });

  it('goes on when the one who began it leaves, and ends when all have', async () => {
    const shared = new SharedWork<string>();
    const { started, work } = begun();
    const [first, second] = [new AbortController(), new AbortController()];
    const [one, two] = [shared.run('a', first.signal, work), shared.run('a', second.signal, work)];
    first.abort(new Error('gone'));
    await expect(one).rejects.toThrow('gone');
    expect(started[0]!.signal.aborted).toBe(false);
    second.abort(new Error('gone too'));
    await expect(two).rejects.toThrow('gone too');
    await expect.poll(() => started[0]!.signal.aborted).toBe(true);
    const again = shared.run('a', never, work);
    started[1]!.end('new');
    expect(await again).toEqual({ result: 'new', own: true });
  });

  it('fails for all of them', async () => {
    const shared = new SharedWork<string>();
    const work = () => Promise.reject(new Error('no image'));
    const askers = [1, 2].map(() => shared.run('a', never, work));
    for (const asker of askers) await expect(asker).rejects.toThrow('no image');
  });
});
