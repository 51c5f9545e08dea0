import { afterEach, describe, expect, it } from 'vitest';
import { answerCalls, type CallContext, Caller, type CallerOptions, transferables } from './calls.ts';

class PickyError extends Error {
  override readonly name = 'PickyError';
  constructor(
    message: string,
    readonly reason: string,
  ) {
    super(message);
  }
}

const handlers = {
  double: async (value: number) => 2 * value,
  count: async (until: number, { progress }: CallContext) => {
    for (let index = 1; index <= until; index++) progress(index);
    return until;
  },
  fail: async (_: null) => {
    throw new PickyError('no such thing', 'image');
  },
  abort: async (_: null) => {
    throw new DOMException('stopped', 'AbortError');
  },
  waitForAbort: (_: null, { signal }: CallContext) =>
    new Promise<string>((resolve) => signal.addEventListener('abort', () => resolve('heard'))),
  floats: async (_: null) => ({ data: new Float32Array([1, 2]), list: [{ more: new Uint8Array(3) }] }),
};

describe('calls to a worker', () => {
  const channels: MessageChannel[] = [];
  let notify: (notice: unknown) => void;
  function connect(options: CallerOptions = {}): Caller<typeof handlers> {
    const channel = new MessageChannel();
    channels.push(channel);
    for (const port of [channel.port1, channel.port2]) port.start();
    notify = answerCalls(channel.port2 as never, handlers);
    return new Caller<typeof handlers>(channel.port1 as never, options);
  }
  afterEach(() => {
    for (const { port1, port2 } of channels.splice(0)) {
      port1.close();
      port2.close();
    }
  });

  it('are answered each by its own result, whatever the order', async () => {
    const caller = connect();
    expect(await Promise.all([1, 2, 3].map((value) => caller.call('double', value)))).toEqual([2, 4, 6]);
    expect(caller.pending).toBe(0);
  });

  it('tell progress before the result', async () => {
    const seen: number[] = [];
    await connect().call('count', 3, { onProgress: (value: number) => seen.push(value) });
    expect(seen).toEqual([1, 2, 3]);
  });

  it('fail with the class, message, reason and stack of what was thrown', async () => {
    const error = await connect({
      errors: { PickyError: ({ message, details }) => new PickyError(message, String(details.reason)) },
    })
      .call('fail', null)
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(PickyError);
    expect(error).toMatchObject({ message: 'no such thing', reason: 'image' });
    expect((error as Error).stack).toContain('calls.test');
  });

  it('fail with an Error of the same name and reason where the class is not known', async () => {
    await expect(connect().call('fail', null)).rejects.toMatchObject({
      name: 'PickyError',
      message: 'no such thing',
      reason: 'image',
    });
    await expect(
      connect({ errors: { '': ({ name }) => new RangeError(name) } }).call('fail', null),
    ).rejects.toThrow(RangeError);
    await expect(connect().call('abort', null)).rejects.toBeInstanceOf(DOMException);
    await expect(connect().call('unheard' as 'fail', null)).rejects.toThrow("no 'unheard'");
  });

  it('may wait until the other thread has stopped, and get what it made of that', async () => {
    const controller = new AbortController();
    const call = connect().call('waitForAbort', null, { signal: controller.signal, untilStopped: true });
    controller.abort(new Error('not wanted'));
    expect(await call).toBe('heard');
  });

  it('let the other thread send notices', async () => {
    const seen: string[] = [];
    const caller = connect({ onNotice: (notice: string) => seen.push(notice) });
    notify('gone');
    await caller.call('double', 1);
    expect(seen).toEqual(['gone']);
  });

  it('end at once when they are aborted; the worker hears it, and a late result can be undone', async () => {
    const caller = connect();
    const controller = new AbortController();
    let undo: (result: string) => void = () => {};
    const late = new Promise<string>((resolve) => {
      undo = resolve;
    });
    const call = caller.call('waitForAbort', null, { signal: controller.signal, onLate: undo });
    expect(caller.pending).toBe(1);
    controller.abort(new Error('not wanted'));
    expect(caller.pending).toBe(0);
    await expect(call).rejects.toThrow('not wanted');
    expect(await late).toBe('heard');
  });

  it('are not even sent when they were aborted before', async () => {
    const call = connect().call('double', 1, { signal: AbortSignal.abort(new Error('too late')) });
    await expect(call).rejects.toThrow('too late');
  });

  it('fail when the connection is closed, as do later ones', async () => {
    const caller = connect();
    const call = caller.call('waitForAbort', null);
    caller.close(new Error('the worker stopped'));
    await expect(call).rejects.toThrow('the worker stopped');
    await expect(caller.call('double', 1)).rejects.toThrow('the worker stopped');
  });

  it('hand typed arrays over instead of copying them', async () => {
    const result = await connect().call('floats', null);
    expect(result.data).toEqual(new Float32Array([1, 2]));
    const own = { a: new Float32Array(2), b: [new Uint8Array(1)], c: null, d: 'text' };
    expect(transferables(own)).toEqual([own.a.buffer, own.b[0]!.buffer]);
    expect(transferables({ a: own.a, again: own.a.subarray(1) })).toHaveLength(1);
  });
});
