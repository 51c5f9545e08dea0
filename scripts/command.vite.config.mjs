// The command in few files instead of the hundreds that the compiler writes, which a process has to find, read and compile one by one:
//   npm run build:command, after the compiler, whose cli/main.js this replaces (SKYREFER_DIST: another folder than dist)
import { readFileSync, rmSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = resolve(root, process.env.SKYREFER_DIST ?? 'dist');
const FOLDER = 'command';
/** Packages that become part of the command: what a mask of a picture needs and is JavaScript alone. The others stay where they are installed. */
const INCLUDED = [
  '@huggingface/tokenizers',
  'commander',
  'geographiclib-geodesic',
  'long',
  'mgrs',
  'proj4',
  'protobufjs',
  'wkt-parser',
  'zod',
];

/** Modules look for the model, the page and workers beside the file that the compiler makes of them, which is still there. */
function compiledPlaces() {
  return {
    name: 'compiled-places',
    transform(code, id) {
      const path = relative(join(root, 'src'), id);
      if (path.startsWith('..') || !code.includes('import.meta.url')) return null;
      const place = JSON.stringify(`../${path.replaceAll('\\', '/').replace(/\.ts$/, '.js')}`);
      return {
        code: code.replaceAll('import.meta.url', `new URL(${place}, import.meta.url).href`),
        map: null,
      };
    },
  };
}

/**
 * Two files hold most: what every command begins with, and what the answer about a picture needs, but for what imports packages that
 * are not included. Files that are loaded together would else be a hundred. The entry is in neither: it waits for what it imports.
 */
const START = ['cli/command-line.ts'];
const ANSWER = [
  'cli/segment/segment-run.ts',
  'answers/node.ts',
  'segmenter/segmenter-node.ts',
  'runtime/device-node.ts',
];

/** All that a module imports as it is loaded, itself included. */
function closureOf(id, context, found = new Set()) {
  if (found.has(id)) return found;
  found.add(id);
  for (const imported of context.getModuleInfo(id)?.importedIds ?? []) closureOf(imported, context, found);
  return found;
}

const groups = new Map();
function groupOf(id, context) {
  if (groups.size === 0) {
    const modules = (paths) => paths.flatMap((path) => [...closureOf(join(root, 'src', path), context)]);
    const isIncluded = (module) =>
      isAbsolute(module) || module.startsWith('\0') || module.startsWith('node:');
    for (const module of modules(ANSWER)) {
      if ([...closureOf(module, context)].every(isIncluded)) groups.set(module, 'answer');
    }
    for (const module of modules(START)) groups.set(module, 'start');
  }
  return groups.get(id) ?? null;
}

/** Files of an earlier build have other names. */
const emptyFolder = () => ({
  name: 'empty-folder',
  buildStart() {
    rmSync(join(target, FOLDER), { recursive: true, force: true });
  },
});

/** What is not included has to be a package of ours: those of others may lie where the command does not find them. */
function ownPackages() {
  const { dependencies, optionalDependencies, peerDependencies } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  const own = new Set(Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies }));
  return {
    name: 'own-packages',
    generateBundle(_, bundle) {
      for (const { fileName, imports = [], dynamicImports = [] } of Object.values(bundle)) {
        for (const place of [...imports, ...dynamicImports]) {
          const name = place.split('/', place.startsWith('@') ? 2 : 1).join('/');
          if (place in bundle || place.startsWith('node:') || own.has(name)) continue;
          this.error(`${fileName} imports ${place}, which is a package of another package; include it, too`);
        }
      }
    },
  };
}

export default defineConfig({
  root,
  publicDir: false,
  ssr: { noExternal: INCLUDED },
  build: {
    ssr: 'src/cli/main.ts',
    outDir: target,
    emptyOutDir: false,
    target: 'node20',
    minify: false,
    reportCompressedSize: false,
    // The licences of all that is included ask for their texts to come with it.
    license: { fileName: `${FOLDER}/licenses.md` },
    rolldownOptions: {
      output: {
        entryFileNames: 'cli/main.js',
        chunkFileNames: `${FOLDER}/[name]-[hash].js`,
        codeSplitting: { groups: [{ name: groupOf, includeDependenciesRecursively: false }] },
      },
      checks: { pluginTimings: false, ineffectiveDynamicImport: false },
    },
  },
  plugins: [emptyFolder(), compiledPlaces(), ownPackages()],
});
