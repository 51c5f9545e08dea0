import { Tokenizer } from '../text/index.ts';
import { openSafetensorsBlob } from '../weights/safetensors-blob.ts';
import { MODEL_FILES, type Model, modelFromParts } from './model.ts';
import { ModelError } from './model-error.ts';

export interface FetchModelOptions {
  readonly signal?: AbortSignal;
  /** Called after each of the files. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * A model out of a folder on a web server, for browsers: the files of `MODEL_FILES` are fetched whole and held as Blobs,
 * which a browser keeps outside of its heap.
 *
 * @param folder address of the folder, absolute or relative to the page
 * Throws a ModelError that names the file that does not come, a WeightsError or a TokenizerError for one that is damaged.
 * @example
 * ```ts
 * import { readFile } from 'node:fs/promises';
 * import { createServer } from 'node:http';
 * import { fetchModel } from 'skyrefer/web';
 * const server = createServer(async ({ url }, response) => void response.end(await readFile(`models${url}`)));
 * await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
 * const { port } = server.address() as { port: number };
 * const model = await fetchModel(`http://127.0.0.1:${port}/tiny`);
 * console.log(model.config.name); // tiny
 * server.close();
 * ```
 */
export async function fetchModel(folder: string | URL, options: FetchModelOptions = {}): Promise<Model> {
  const { signal, onProgress } = options;
  const base = String(folder).replace(/\/*$/, '/');
  const names = Object.values(MODEL_FILES);
  let done = 0;
  const [backbone, stages, tokenizer] = await Promise.all(
    names.map(async (name) => {
      const response = await fetch(`${base}${name}`, signal ? { signal } : {}).catch((cause: unknown) => {
        signal?.throwIfAborted();
        throw new ModelError(`${base}${name} cannot be fetched; check the address and the connection`, {
          cause,
        });
      });
      if (!response.ok) {
        throw new ModelError(
          `${base}${name} is not there (status ${response.status}); serve the files of a model folder under ${base}`,
        );
      }
      const blob = await response.blob();
      onProgress?.(++done, names.length);
      return blob;
    }),
  );
  const files = [backbone!, stages!, tokenizer!];
  const model = modelFromParts({
    backbone: await openSafetensorsBlob(MODEL_FILES.backbone, backbone!),
    stages: await openSafetensorsBlob(MODEL_FILES.stages, stages!),
    tokenizer: Tokenizer.fromJson(await tokenizer!.text(), MODEL_FILES.tokenizer),
    hash: '',
  });
  // Computed only where it is asked for: it reads all bytes, and pages without https have no digests.
  return { ...model, hash: () => hashOf(files) };
}

async function hashOf(files: readonly Blob[]): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await new Blob([...files]).arrayBuffer());
  return [...new Uint8Array(digest, 0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
