import { parentPort } from 'node:worker_threads';
import { answerCalls, type Port } from '../../worker/calls.ts';
import { InferenceCore } from './inference-core.ts';
import { inferenceHandlers } from './worker-calls.ts';

/** What runs in a worker: an `InferenceCore` behind calls. */
const port = parentPort;
if (!port) throw new Error('this file is the start of a worker thread; use WorkerThread');
const notify = answerCalls(
  port as unknown as Port,
  inferenceHandlers(
    (options) => InferenceCore.load(options, (key) => notify(key)),
    () => setImmediate(() => port.close()), // after the call has been answered
  ),
);
