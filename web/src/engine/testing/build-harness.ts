import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Bundles the engine with a bare page, as the real page is bundled; `harness.html` lies in the folder then. */
export async function buildHarness(folder: string): Promise<void> {
  await build({
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    base: './',
    logLevel: 'error',
    resolve: { conditions: ['onnxruntime-web-use-extern-wasm', 'module', 'browser', 'production'] },
    worker: { format: 'es' },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      rolldownOptions: { input: fileURLToPath(new URL('./harness.html', import.meta.url)) },
    },
  });
  const worker = 'isolation-worker.js';
  await copyFile(fileURLToPath(new URL(`../../../public/${worker}`, import.meta.url)), join(folder, worker));
}
