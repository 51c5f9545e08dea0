/**
 * Builds the page with its model, ready for any web host: `npm run build:site [-- FOLDER [MODEL]]`. The folder is made
 * anew; default `site`, model `tiny`.
 */
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { openModel } from '../../src/segmenter/model-folder-node.ts';
import { MANIFEST_FILE } from '../../src/segmenter/model-manifest.ts';
import { modelManifest } from '../../src/segmenter/model-manifest-node.ts';

const [folder = 'site', model = 'tiny'] = process.argv.slice(2);
const site = resolve(folder);
await build({
  configFile: join(import.meta.dirname, '../vite.config.ts'),
  logLevel: 'warn',
  build: { outDir: site },
});
const manifest = await modelManifest(model);
const { path } = await openModel(model);
const target = join(site, 'model');
await mkdir(target, { recursive: true });
for (const file of Object.values(manifest.files))
  await copyFile(join(path, file.path), join(target, file.path));
await writeFile(join(target, MANIFEST_FILE), JSON.stringify(manifest));
process.stdout.write(`${site}\n`);
