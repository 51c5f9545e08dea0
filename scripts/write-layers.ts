/**
 * Writes the layers of the house into biome.json, whose linter holds them: `npx tsx scripts/write-layers.ts`.
 * The lists below are the only place where the order is said; docs/architecture.md explains it.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Folders of a folder, from the ground up: each imports only from those before it. Folders that are not named may import all. */
export const LAYERS: Readonly<Record<string, readonly string[]>> = {
  src: [
    'errors',
    'random',
    'collections',
    'distributed',
    'network',
    'files',
    'database',
    'worker',
    'language',
    'selection',
    'graph',
    'autodiff',
    'runtime',
    'nn',
    'models',
    'sgsrf',
    'weights',
    'text',
    'geo',
    'imagery',
    'vector',
    'model',
    'programs',
    'segmenter',
    'search',
    'answers',
    'complexity',
    'export',
    'synthetic',
    'datasets',
    'evaluation',
    'training',
    'explain',
    'reports',
    'label',
    'archive',
    'server',
    'cli',
    'public',
  ],
  'src/training': ['data', 'features', 'optimiser', 'checkpoints', 'runs', 'finetune'],
  'src/server': [
    'http',
    'fetching',
    'images',
    'outputs',
    'inference',
    'requests',
    'echo',
    'jobs',
    'openapi',
    'site',
    'ogc',
    'routes',
    'labelling',
  ],
  'web/src': [
    'text',
    'storage',
    'image',
    'engine',
    'search',
    'state',
    'keep',
    'map',
    'downloads',
    'components',
    'label',
  ],
};

/** Import patterns that a layer of a folder may not use; a folder inside a layer obeys its own list and the layer's. */
function restricted(folder: string, layer: string): string[] {
  const layers = LAYERS[folder]!;
  const later = layers.slice(layers.indexOf(layer) + 1).map((name) => `**/${name}/**`);
  const [parent, own] = [folder.slice(0, folder.lastIndexOf('/')), folder.slice(folder.lastIndexOf('/') + 1)];
  return LAYERS[parent]?.includes(own) ? [...restricted(parent, own), ...later] : later;
}

/** The overrides of biome.json. */
export function layerOverrides(): object[] {
  return Object.entries(LAYERS).flatMap(([folder, layers]) =>
    layers.flatMap((layer) => {
      const group = restricted(folder, layer);
      if (group.length === 0) return [];
      const patterns = [
        { group, message: 'A layer imports only from the layers before it: docs/architecture.md.' },
      ];
      return [
        {
          includes: [`${folder}/${layer}/**`, '!**/*.test.ts', '!**/testing/**'],
          linter: {
            rules: { style: { noRestrictedImports: { level: 'error', options: { patterns } } } },
          },
        },
      ];
    }),
  );
}

const path = fileURLToPath(new URL('../biome.json', import.meta.url));
const settings = JSON.parse(await readFile(path, 'utf8'));
settings.overrides = layerOverrides();
await writeFile(path, `${JSON.stringify(settings, null, 2)}\n`);
