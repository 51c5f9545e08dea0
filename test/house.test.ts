import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { LONGEST } from './longest-first.ts';

/** Folders all of whose files may need Node; elsewhere those do that end in `-node.ts`, and `node.ts`, which gathers them. */
const NODE_FOLDERS =
  /^src\/(files|export|training|reports|server|cli|public|datasets\/(benchmarks|boxes|check|convert|prepare))\//;
/** What only Node can load. */
const NODE_PACKAGES = new Set([
  'sharp',
  'onnxruntime-node',
  'node-sqlite3-wasm',
  '@hono/node-server',
  'tinyglobby',
]);

const files = globSync(['src/**/*.ts', 'web/src/**/*.{ts,tsx}'], {
  ignore: ['**/*.test.ts', '**/testing/**'],
});
const sources = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));

/** Names that a file declares and exports. */
function declared(source: string): string[] {
  const declaration =
    /^export (?:default )?(?:abstract )?(?:async )?(?:function\*?|class|const|let|interface|type|enum)\s+([\w$]+)/gm;
  return [...source.matchAll(declaration)].map(([, name]) => name!);
}

/** What a file imports when it runs: types are not there any more. */
function imports(source: string, { dynamic: alsoDynamic = true } = {}): string[] {
  const statement = /^(?:import|export)\s+(?!type\s)(?:([^;']*?)\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm;
  return [...source.matchAll(statement)].flatMap(([, names, from, dynamic]) => {
    const listed = /^\{([^}]*)\}$/.exec(names ?? '')?.[1]?.split(',') ?? [];
    const onlyTypes =
      listed.some((name) => name.trim()) && listed.every((name) => /^\s*(type\s|$)/.test(name));
    if (dynamic !== undefined) return alsoDynamic ? [dynamic] : [];
    return onlyTypes ? [] : [from!];
  });
}

const needsNode = (specifier: string) => specifier.startsWith('node:') || NODE_PACKAGES.has(specifier);

/** A way from a file to something that only Node has; null where there is none. */
function wayToNode(file: string, seen = new Set<string>()): string[] | null {
  if (seen.has(file)) return null;
  seen.add(file);
  for (const specifier of imports(sources.get(file) ?? '')) {
    if (needsNode(specifier)) return [file, specifier];
    if (!specifier.startsWith('.')) continue;
    const way = wayToNode(normalize(join(dirname(file), specifier)), seen);
    if (way) return [file, ...way];
  }
  return null;
}

describe('the house', () => {
  it.each([
    ['src', 1000],
    ['web/src', 150],
  ])('has no two exported things of one name in %s', (root, least) => {
    const owners = new Map<string, string[]>();
    for (const [file, source] of sources) {
      if (!file.startsWith(`${root}/`)) continue;
      for (const name of new Set(declared(source))) owners.set(name, [...(owners.get(name) ?? []), file]);
    }
    expect(owners.size).toBeGreaterThan(least);
    expect([...owners].filter(([, where]) => where.length > 1)).toEqual([]);
    // A name of the platform's would hide it wherever it is imported.
    expect([...owners.keys()].filter((name) => name in globalThis)).toEqual([]);
  });

  it('keeps what needs Node in files that say so, and every index.ts loads in a browser', () => {
    const elsewhere = files.filter(
      (file) =>
        file.startsWith('src/') &&
        !NODE_FOLDERS.test(file) &&
        !/(^|[/-])node\.ts$/.test(file) &&
        imports(sources.get(file)!).some(needsNode),
    );
    expect(elsewhere).toEqual([]);
    const indices = files.filter((file) => /\/index\.ts$/.test(file) && !NODE_FOLDERS.test(file));
    expect(indices.length).toBeGreaterThan(15);
    expect(indices.map((file) => wayToNode(file)).filter((way) => way !== null)).toEqual([]);
  });

  it('starts the command line without what only some commands use', () => {
    const loaded = new Set(['src/cli/main.ts']);
    const packages = new Set<string>();
    for (const file of loaded) {
      for (const specifier of imports(sources.get(file)!, { dynamic: false })) {
        if (specifier.startsWith('.')) loaded.add(normalize(join(dirname(file), specifier)));
        else if (!specifier.startsWith('node:')) packages.add(specifier);
      }
    }
    expect(loaded.size).toBeGreaterThan(30);
    expect([...packages]).toEqual(['commander']);
  });

  it('orders slow tests by files that there are', () => {
    expect(LONGEST.filter((file) => !existsSync(file))).toEqual([]);
  });

  it('is installed without a download: the lock file does not announce the script that fetches CUDA', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, { version: string; hasInstallScript?: boolean }>;
    };
    const runtime = packages['node_modules/onnxruntime-node']!;
    expect(runtime.version).toMatch(/^1\./);
    // npm 10 runs it where this is true; delete the line when npm has written it back.
    expect(runtime.hasInstallScript).toBeUndefined();
    // npm 11 asks package.json.
    const { allowScripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(allowScripts['onnxruntime-node']).toBe(false);
  });
});
