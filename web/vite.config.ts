import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { examplePictures } from './build/example-pictures.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The page: built into `dist/web`, which `skyrefer serve` serves and any web host can. `--mode fake` is for tests. */
export default defineConfig(({ mode }) => ({
  root: here('.'),
  base: './', // works in any folder of a host
  publicDir: here('./public'),
  cacheDir: here('../node_modules/.vite-web'),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: here(mode === 'fake' ? '../node_modules/.web-fake' : '../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
  },
  worker: { format: 'es' },
  plugins: [examplePictures(here('../examples'))],
}));
