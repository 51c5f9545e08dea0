import type { Worker } from 'node:worker_threads';
import type { Port } from './calls.ts';

/** A worker thread of Node as the port of its caller: Node's workers have no `addEventListener`, MessagePorts have. */
export function workerPort(worker: Worker): Port {
  return {
    postMessage: (message, transfer) => worker.postMessage(message, transfer as never),
    addEventListener: (_type, listener) => {
      worker.on('message', (data) => listener({ data } as MessageEvent));
    },
  };
}
