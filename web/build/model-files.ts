import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { MODEL_FILES } from '../../src/model/index.ts';
import { embeddedModel } from '../../src/model/node.ts';
import { MANIFEST_FILE } from '../../src/segmenter/index.ts';
import { modelManifest } from '../../src/segmenter/node.ts';

/**
 * Puts the embedded model where the page's engine downloads it from, the folder `model`. Only the manifest, where a
 * server has the weights already and offers them there itself, as `skyrefer serve` does; with `weights` all of it, for
 * a plain web host.
 */
export function modelFiles(options: { readonly weights: boolean }): Plugin {
  const folder = embeddedModel('tiny');
  let manifest: Promise<string> | null = null;
  const manifestText = () => {
    manifest ??= modelManifest('tiny').then((made) => `${JSON.stringify(made)}\n`);
    return manifest;
  };
  return {
    name: 'model-files',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: `model/${MANIFEST_FILE}`, source: await manifestText() });
      if (!options.weights) return;
      for (const name of Object.values(MODEL_FILES)) {
        this.emitFile({
          type: 'asset',
          fileName: `model/${name}`,
          source: await readFile(join(folder, name)),
        });
      }
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const name = /^\/model\/([\w.-]+)$/.exec(
          new URL(request.url ?? '', 'http://localhost').pathname,
        )?.[1];
        if (name === MANIFEST_FILE) {
          response.setHeader('content-type', 'application/json');
          response.end(await manifestText());
        } else if (Object.values(MODEL_FILES).some((known) => known === name)) {
          response.setHeader('content-type', 'application/octet-stream');
          createReadStream(join(folder, name!)).pipe(response);
        } else next();
      });
    },
  };
}
