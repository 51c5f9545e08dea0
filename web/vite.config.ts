import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { examplePictures } from './build/example-pictures.ts';
import { modelFiles } from './build/model-files.ts';
import { pageFiles } from './build/page-files.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * The page. Modes: `production` goes into `dist/web`, which `skyrefer serve` serves with the model's weights; `site`
 * goes into `site` with the weights, for any web host; `fake` has a made-up engine, for tests.
 */
const FOLDERS: Readonly<Record<string, string>> = { site: '../site', fake: '../node_modules/.web-fake' };

export default defineConfig(({ mode }) => ({
  root: here('.'),
  base: './', // works in any folder of a host
  publicDir: here('./public'),
  cacheDir: here('../node_modules/.vite-web'),
  resolve: {
    conditions: ['onnxruntime-web-use-extern-wasm', 'module', 'browser', 'production'],
    alias: [{ find: /^(fs|path)$/, replacement: here('./build/nothing.ts') }],
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: here(FOLDERS[mode] ?? '../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    // GeoTIFF's table of reference systems is large, and loaded only with a GeoTIFF.
    chunkSizeWarningLimit: 2000,
    reportCompressedSize: false,
    // The licences of all that is bundled ask for their texts to come with it.
    license: { fileName: 'licenses.md' },
    modulePreload: { polyfill: false },
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  worker: { format: 'es' },
  plugins: [
    examplePictures(here('../examples')),
    pageFiles(),
    ...(mode === 'fake' ? [] : [modelFiles({ weights: mode === 'site' })]),
  ],
}));
