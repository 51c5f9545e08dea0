import { describe, expect, it } from 'vitest';
import type { Problem } from './http/problem.ts';
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

  it('refuses at once what could not be answered in its time, by how long tasks took, and says when to come again', async () => {
    const queue = new WorkQueue({ concurrency: 1, capacity: 100 });
    const slow = () => new Promise((resolve) => setTimeout(resolve, 300));
    await queue.run(slow); // measured: a sentence takes about 0.2 s, not 0.1
    const running = Array.from({ length: 10 }, () => queue.run(slow));
    const within = (seconds: number) =>
      queue.run(slow, { deadline: performance.now() + seconds * 1000 }).then(
        () => 'answered',
        (problem: Problem) => problem,
      );
    const start = performance.now();
    const refused = (await within(0.5)) as Problem;
    expect(performance.now() - start).toBeLessThan(100);
    expect([refused.status, Number(refused.headers['retry-after'])]).toEqual([429, 2]);
    expect(refused.message).toMatch(/takes about [23] seconds, and the request has 0 left.*respond-async/);
    const patient = within(30);
    await Promise.all(running);
    expect(await patient).toBe('answered');
    // Where nothing waits, nothing is refused: an expectation that is too high finds out.
    expect(await within(0.001)).toBe('answered');
  });

  it('takes tasks about one image together, but lets others have their turn', async () => {
    const queue = new WorkQueue({ concurrency: 1, capacity: 100 });
    const order: string[] = [];
    const first = task(order, 'first');
    const add = (about: string) => queue.run(async () => void order.push(about), { about });
    const all = [
      queue.run(first.run, { about: 'a' }),
      ...Array.from({ length: 20 }, () => ['b', 'a'])
        .flat()
        .map(add),
    ];
    await settle();
    first.end();
    await Promise.all(all);
    const runs = order
      .slice(1)
      .join('')
      .match(/(.)\1*/g)!;
    expect(runs.map((run) => [run[0], run.length])).toEqual([
      ['a', 16],
      ['b', 17],
      ['a', 4],
      ['b', 3],
    ]);
  });

  it('holds back a task whose image is being encoded, while others go first', async () => {
    const queue = new WorkQueue({ concurrency: 2, capacity: 100 });
    const order: string[] = [];
    let encoded = false;
    const about = (name: string, image: string) => {
      const each = task(order, name);
      const done = queue.run(each.run, { about: image, waitsForSame: () => !encoded });
      return { ...each, done };
    };
    const first = about('first', 'a');
    const second = about('second', 'a');
    const other = about('other', 'b');
    await settle();
    expect([order, queue.waiting]).toEqual([['first', 'other'], 1]);
    encoded = true;
    other.end();
    await settle();
    expect(order).toEqual(['first', 'other', 'second']);
    first.end();
    second.end();
    await Promise.all([first.done, second.done, other.done]);
  });

  it('has as many places as there are threads', async () => {
    const queue = new WorkQueue({ concurrency: 2, capacity: 100 });
    const order: string[] = [];
    const tasks = ['a', 'b', 'c', 'd'].map((name) => task(order, name));
    const running = tasks.map(({ run }) => queue.run(run));
    queue.concurrency = 1; // one has ended
    await settle();
    tasks[0]!.end();
    await settle();
    expect(order).toEqual(['a', 'b']);
    queue.concurrency = 3;
    await settle();
    expect(order).toEqual(['a', 'b', 'c', 'd']);
    for (const { end } of tasks) end();
    await Promise.all(running);
  });
});
