import { describe, expect, it } from 'vitest';
import { type Urgency, WorkQueue } from './work-queue.ts';

/** A task that ends when it is told to. */
function task(order: string[], name: string) {
  let end: () => void = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const run = async () => {
    order.push(name);
    await ended;
  };
  return { run, end };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('WorkQueue', () => {
  it('takes interactive tasks first, and a background task every fourth time', async () => {
    const queue = new WorkQueue({ concurrency: 1, capacity: 100 });
    const order: string[] = [];
    const first = task(order, 'first');
    const add = (name: string, urgency: Urgency) => queue.run(async () => void order.push(name), { urgency });
    const all = [
      queue.run(first.run),
      ...['b1', 'b2'].map((name) => add(name, 'background')),
      ...['i1', 'i2', 'i3', 'i4', 'i5'].map((name) => add(name, 'interactive')),
    ];
    await settle();
    first.end();
    await Promise.all(all);
    expect(order).toEqual(['first', 'i1', 'i2', 'i3', 'b1', 'i4', 'i5', 'b2']);
    expect([queue.running, queue.waiting]).toEqual([0, 0]);
  });

  it('runs as many as it may, and refuses what it cannot hold', async () => {
    const queue = new WorkQueue({ concurrency: 2, capacity: 1 });
    const order: string[] = [];
    const tasks = ['a', 'b', 'c'].map((name) => task(order, name));
    const running = tasks.map(({ run }) => queue.run(run));
    await settle();
    expect(order).toEqual(['a', 'b']);
    expect(() => queue.checkRoom()).toThrow(expect.objectContaining({ status: 429 }));
    await expect(queue.run(async () => {})).rejects.toMatchObject({ status: 429 });
    tasks[0]!.end();
    await settle();
    expect(order).toEqual(['a', 'b', 'c']);
    for (const { end } of tasks) end();
    await Promise.all(running);
  });

  it('goes on after tasks that fail, and forgets those that were aborted while they waited', async () => {
    const queue = new WorkQueue({ concurrency: 1, capacity: 5 });
    const order: string[] = [];
    const first = task(order, 'first');
    const controller = new AbortController();
    const running = queue.run(async () => {
      await first.run();
      throw new Error('broken');
    });
    const aborted = queue.run(async () => void order.push('aborted'), { signal: controller.signal });
    const last = queue.run(async () => void order.push('last'));
    controller.abort(new Error('gone'));
    await expect(aborted).rejects.toThrow('gone');
    first.end();
    await expect(running).rejects.toThrow('broken');
    await last;
    expect(order).toEqual(['first', 'last']);
    expect([queue.running, queue.waiting]).toEqual([0, 0]);
  });
});
