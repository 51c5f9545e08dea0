import { describe, expect, it } from 'vitest';
import { Graph } from '../graph/index.ts';
import type { Program, Runtime } from '../runtime/index.ts';
import { ProgramCache } from './program-cache.ts';

/** A runtime whose programs record their life and run until they are told to end. */
function recordingRuntime() {
  const events: string[] = [];
  const gates = new Map<string, Promise<void>>();
  const runtime: Runtime = {
    async compile(graph): Promise<Program> {
      events.push(`compile ${graph.name}`);
      if (graph.name === 'bad') throw new Error('cannot be compiled');
      return {
        async run() {
          await gates.get(graph.name);
          events.push(`run ${graph.name}`);
          return {};
        },
        async dispose() {
          events.push(`dispose ${graph.name}`);
        },
      };
    },
  };
  return { runtime, events, gates };
}

describe('ProgramCache', () => {
  it('compiles each key once, also for concurrent calls', async () => {
    const { runtime, events } = recordingRuntime();
    const cache = new ProgramCache(runtime, {});
    const run = () => cache.run('a', () => new Graph('a'), {});
    await Promise.all([run(), run()]);
    await run();
    expect(events).toEqual(['compile a', 'run a', 'run a', 'run a']);
  });

  it('lets go of the least recently used program', async () => {
    const { runtime, events } = recordingRuntime();
    const cache = new ProgramCache(runtime, {}, 2);
    for (const key of ['a', 'b', 'a', 'c']) await cache.run(key, () => new Graph(key), {});
    expect(events.filter((event) => event.startsWith('dispose'))).toEqual(['dispose b']);
    await cache.dispose();
    expect(events.slice(-2).sort()).toEqual(['dispose a', 'dispose c']);
    await expect(cache.run('a', () => new Graph('a'), {})).rejects.toThrow('disposed');
  });

  it('never disposes of a program that runs', async () => {
    const { runtime, events, gates } = recordingRuntime();
    const cache = new ProgramCache(runtime, {}, 1);
    let open = () => {};
    gates.set('a', new Promise((resolve) => (open = resolve)));
    const slow = cache.run('a', () => new Graph('a'), {});
    await cache.run('b', () => new Graph('b'), {});
    expect(events).not.toContain('dispose a');
    open();
    await slow;
    expect(events.slice(-2)).toEqual(['run a', 'dispose a']);
  });

  it('tries again what could not be compiled', async () => {
    const { runtime, events } = recordingRuntime();
    const cache = new ProgramCache(runtime, {});
    const run = () => cache.run('bad', () => new Graph('bad'), {});
    await expect(run()).rejects.toThrow('cannot be compiled');
    await expect(run()).rejects.toThrow('cannot be compiled');
    expect(events).toEqual(['compile bad', 'compile bad']);
    await cache.dispose();
  });
});
