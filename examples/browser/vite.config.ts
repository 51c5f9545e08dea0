import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The example's page with the model's files beside it. In your own project: node_modules/skyrefer/models/tiny. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  publicDir: fileURLToPath(new URL('../../models/tiny', import.meta.url)),
  cacheDir: fileURLToPath(new URL('../../node_modules/.vite-example', import.meta.url)),
  // ONNX Runtime's own program is served as it is, and not bundled.
  resolve: { conditions: ['onnxruntime-web-use-extern-wasm', 'module', 'browser', 'production'] },
  build: { target: 'es2022', assetsInlineLimit: 0, reportCompressedSize: false, chunkSizeWarningLimit: 2000 },
});
