import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import type { ModelConfig } from '../../model/index.ts';
import { writeMiniatureModel } from '../../segmenter/testing/miniature-model.ts';
import type { LogRecord } from '../http/log.ts';
import { InferenceCore } from '../inference/inference-core.ts';
import type { InferenceThread } from '../inference/protocol.ts';
import { Service } from '../service.ts';
import type { ServiceOptions } from '../service-options.ts';

/** A folder with the miniature model, or one of another configuration, for the tests of one file. */
export async function miniatureModelFolder(config?: ModelConfig): Promise<{
  model: string;
  folder: string;
  remove(): Promise<void>;
}> {
  const folder = await mkdtemp(join(tmpdir(), 'skyrefer-server-test-'));
  const model = join(folder, 'model');
  await writeMiniatureModel(model, config);
  return { model, folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Holds tasks back until they are let go, so that tests decide how busy the service is. */
export class Gate {
  #open: Promise<void> = Promise.resolve();
  #release: () => void = () => {};
  /** Tasks that have come to the gate. */
  arrived = 0;

  shut(): void {
    this.#open = new Promise((resolve) => {
      this.#release = resolve;
    });
  }

  open(): void {
    this.#release();
  }

  async pass(): Promise<void> {
    this.arrived++;
    await this.#open;
  }
}

/** A thread with the model in this one, behind a gate. */
export function gatedThread(core: InferenceThread, gate: Gate): InferenceThread {
  return {
    model: core.model,
    encode: async (request) => {
      await gate.pass();
      return core.encode(request);
    },
    ask: async (request, options) => {
      await gate.pass();
      return core.ask(request, options);
    },
    holds: (key) => core.holds(key),
    release: (key) => core.release(key),
    dispose: () => core.dispose(),
  };
}

export interface TestService {
  readonly service: Service;
  readonly base: string;
  readonly port: number;
  readonly logs: LogRecord[];
  readonly gate: Gate;
  close(): Promise<void>;
}

/** A service with the model in this thread, listening on a free port. */
export async function startTestService(
  model: string,
  options: Partial<ServiceOptions> = {},
): Promise<TestService> {
  const logs: LogRecord[] = [];
  const gate = new Gate();
  const service = await Service.create({
    model,
    version: '1.2.3',
    dataFolder: null,
    log: (record) => logs.push(record),
    workers: 1,
    threads: 1,
    startThread: async (threadOptions) => gatedThread(await InferenceCore.load(threadOptions), gate),
    ...options,
  });
  const { port } = await service.listen(0, '127.0.0.1');
  return { service, base: `http://127.0.0.1:${port}`, port, logs, gate, close: () => service.close(5) };
}

/** A noisy picture as a file. */
export function pictureFile(
  format: 'png' | 'jpeg' | 'tiff' = 'png',
  width = 80,
  height = 60,
): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 120, sigma: 40 } as const;
  return sharp({ create: { width, height, channels: 3, background: '#888', noise } })
    .toFormat(format)
    .toBuffer();
}

/** A form with an image and sentences. */
export function segmentForm(
  image: Uint8Array,
  sentences: readonly string[],
  fields: Readonly<Record<string, string>> = {},
): FormData {
  const form = new FormData();
  form.set('image', new Blob([image as Uint8Array<ArrayBuffer>]), 'image.png');
  for (const sentence of sentences) form.append('sentence', sentence);
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

export const postJson = (
  url: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
