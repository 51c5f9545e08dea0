import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import type { InferenceThreadOptions } from './protocol.ts';
import { WorkerThread } from './worker-thread.ts';

/** A thread that says that it has loaded, and hangs in what it is asked: it answers nothing and hears nothing. */
const hanging = () =>
  new Worker(
    `const { parentPort } = require('node:worker_threads');
     parentPort.on('message', ({ id, name }) => {
       if (name === 'load') parentPort.postMessage({ kind: 'result', id, result: { name: 'none' } });
       else for (;;);
     });`,
    { eval: true },
  );

const request = { key: null, image: { path: '' }, name: '', maxPixels: 1 };

it('ends a thread that does not answer for a while after its task was aborted', async () => {
  const ends: Error[] = [];
  const options = { answerSeconds: 0.3 } as InferenceThreadOptions;
  const thread = await WorkerThread.start(options, (error) => ends.push(error), hanging());
  const stop = new AbortController();
  const hung = thread.encode(request, { signal: stop.signal }).catch((error: unknown) => error);
  const beside = thread.encode(request).catch((error: unknown) => error);
  stop.abort(new Error('too late'));
  expect(await hung).toMatchObject({ name: 'Problem', status: 503 });
  expect(await beside).toMatchObject({ name: 'Problem', status: 503 });
  expect(ends.map(({ message }) => message)).toEqual([
    'the thread with the model did not answer within 0.3 s',
  ]);
  await thread.dispose();
});

it('ends a thread that does not end when it is told to', async () => {
  const ends: Error[] = [];
  const options = { answerSeconds: 0.3 } as InferenceThreadOptions;
  const thread = await WorkerThread.start(options, (error) => ends.push(error), hanging());
  const hung = thread.encode(request).catch((error: unknown) => error);
  await thread.dispose();
  expect(await hung).toMatchObject({ status: 503 });
  expect(ends).toEqual([]); // it was to end
});
