import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StallWatch } from './stall-watch.ts';
import { type PassingFailure, withRetries } from './with-retries.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

class Passing extends Error {
  constructor(readonly failure: PassingFailure) {
    super('busy');
  }
}
const passing = (error: unknown) => (error instanceof Passing ? error.failure : null);

/** When each try began, and how it ended. */
function tries(
  options: { tries: number; signal?: AbortSignal },
  ...outcomes: (Error | 'done' | 'progress')[]
) {
  const begun: number[] = [];
  const start = Date.now();
  let at = 0;
  const result = withRetries({ backoff: 100, longestPause: 300, passing, ...options }, async (progressed) => {
    begun.push(Date.now() - start);
    const outcome = outcomes[at++]!;
    if (outcome === 'progress') {
      progressed();
      throw new Passing({});
    }
    if (outcome !== 'done') throw outcome;
    return outcome;
  }).then(
    (value) => value,
    (error: Error) => error,
  );
  return { begun, result };
}

describe('retries', () => {
  it('pause longer and longer, up to a quarter less than twice as long, and no longer than allowed', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const { begun, result } = tries({ tries: 5 }, ...[1, 2, 3, 4].map(() => new Passing({})), 'done');
    await vi.runAllTimersAsync();
    expect(await result).toBe('done');
    expect(begun).toEqual([0, 100, 300, 600, 900]);
    vi.spyOn(Math, 'random').mockReturnValue(1);
    const shorter = tries({ tries: 2 }, new Passing({}), 'done');
    await vi.runAllTimersAsync();
    expect(shorter.begun).toEqual([0, 75]);
  });

  it('end with the last failure when the tries are used up, by their costs; progress gives them all back', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const last = new Passing({ cost: 2 });
    const { begun, result } = tries({ tries: 3 }, new Passing({}), 'progress', new Passing({}), last, 'done');
    await vi.runAllTimersAsync();
    expect(await result).toBe(last);
    expect(begun).toEqual([0, 100, 200, 400]); // the pause, too, starts again with the progress
  });

  it('wait as long as the server asks, but not for minutes on end', async () => {
    const soon = tries({ tries: 3 }, new Passing({ retryAfter: 5000 }), 'done');
    await vi.runAllTimersAsync();
    expect([await soon.result, soon.begun]).toEqual(['done', [0, 5000]]);
    const late = new Passing({ retryAfter: 3_600_000 });
    const { begun, result } = tries({ tries: 3 }, late, 'done');
    expect([await result, begun.length]).toEqual([late, 1]);
  });

  it('do not repeat what fails for good, nor go on when the caller has given up', async () => {
    const final = new Error('not found');
    expect(await tries({ tries: 3 }, final, 'done').result).toBe(final);
    const controller = new AbortController();
    const { begun, result } = tries({ tries: 3, signal: controller.signal }, new Passing({}), 'done');
    await vi.advanceTimersByTimeAsync(10);
    controller.abort(new Error('enough'));
    expect([((await result) as Error).message, begun.length, vi.getTimerCount()]).toEqual(['enough', 1, 0]);
  });
});

describe('the stall watch', () => {
  it('aborts after silence, and every sign of life begins the time anew', () => {
    const watch = new StallWatch(1000, undefined);
    vi.advanceTimersByTime(900);
    watch.alive();
    vi.advanceTimersByTime(900);
    expect([watch.signal.aborted, watch.stalled]).toEqual([false, false]);
    vi.advanceTimersByTime(100);
    expect([watch.signal.aborted, watch.stalled]).toEqual([true, true]);
  });

  it("passes the caller's signal on, and leaves nothing behind when it ends", () => {
    const controller = new AbortController();
    const watch = new StallWatch(1000, controller.signal);
    const ended = new StallWatch(1000, controller.signal);
    ended.end();
    controller.abort(new Error('enough'));
    expect([watch.signal.reason, watch.stalled]).toEqual([new Error('enough'), false]);
    expect([ended.signal.aborted, vi.getTimerCount()]).toEqual([false, 1]);
    watch.end();
    expect(vi.getTimerCount()).toBe(0);
    expect(() => new StallWatch(1000, controller.signal)).toThrow('enough');
  });
});
