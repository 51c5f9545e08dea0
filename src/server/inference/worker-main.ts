import { parentPort, workerData } from 'node:worker_threads';
import { InferenceCore } from './inference-core.ts';
import type { InferenceThreadOptions, TaskProgress } from './protocol.ts';
import { sendError, type TaskResult, type WorkerReply, type WorkerRequest } from './worker-messages.ts';

/** What runs in a worker: an `InferenceCore` behind messages. */
async function serveMessages(): Promise<void> {
  const port = parentPort;
  if (!port) throw new Error('this file is the start of a worker thread; use WorkerThread');
  const reply = (message: WorkerReply) => port.postMessage(message);
  let core: InferenceCore;
  try {
    core = await InferenceCore.load(workerData as InferenceThreadOptions, (key) =>
      reply({ kind: 'evicted', key }),
    );
  } catch (error) {
    reply({ kind: 'refused', error: sendError(error) });
    return;
  }
  const running = new Map<number, AbortController>();
  port.on('message', (message: WorkerRequest) => {
    switch (message.kind) {
      case 'cancel':
        running.get(message.id)?.abort();
        return;
      case 'release':
        core.release(message.key);
        return;
      case 'dispose':
        void core.dispose().finally(() => port.close());
        return;
    }
    const { id } = message;
    const controller = new AbortController();
    running.set(id, controller);
    const { signal } = controller;
    const onProgress = (progress: TaskProgress) => reply({ kind: 'progress', id, progress });
    const work: Promise<TaskResult> =
      message.kind === 'encode'
        ? core.encode(message.request)
        : core.ask(message.request, { signal, onProgress });
    work
      .then(
        (result) => reply({ kind: 'done', id, result }),
        (error) => reply({ kind: 'failed', id, error: sendError(error) }),
      )
      .finally(() => running.delete(id));
  });
  reply({ kind: 'loaded', model: core.model });
}

await serveMessages();
