import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format } from 'node:util';
import { glob } from 'tinyglobby';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { SkyreferError } from '../src/errors/index.ts';

/**
 * Runs every `@example` of the source, in a folder of its own that has `examples/` and `models/` of the repository: what is printed must
 * be what the comments behind `console.log` say. Blocks that start with "```ts no-run" are left out.
 */
const root = fileURLToPath(new URL('..', import.meta.url));

interface DocExample {
  readonly name: string;
  readonly code: string;
  readonly printed: readonly string[];
}

/** Example blocks of a file, without the stars of the comment. */
function examplesOf(file: string, text: string): DocExample[] {
  return [...text.matchAll(/@example\s*\n\s*\* ```ts\n([\s\S]*?)\n\s*\* ```/g)].map((match) => {
    const code = match[1]!
      .split('\n')
      .map((line) => line.replace(/^\s*\* ?/, ''))
      .join('\n');
    const line = text.slice(0, match.index).split('\n').length;
    return {
      name: `${file}:${line}`,
      code,
      printed: [...code.matchAll(/console\.log\(.*\);? \/\/ (.*)$/gm)].map(([, result]) => result!),
    };
  });
}

const files = (await glob('src/**/*.ts', { cwd: root, ignore: ['**/*.test.ts'] })).sort();
const examples = (
  await Promise.all(files.map(async (file) => examplesOf(file, await readFile(join(root, file), 'utf8'))))
).flat();

describe('examples in the documentation of functions', () => {
  const before = process.cwd();
  // Inside the repository, so that packages are found.
  const modules = join(root, 'node_modules', `.doc-examples-${process.pid}`);
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'skyrefer-test-'));
    await mkdir(modules);
    for (const name of ['examples', 'models']) await symlink(join(root, name), join(folder, name));
    process.chdir(folder);
  });
  afterAll(async () => {
    process.chdir(before);
    await rm(modules, { recursive: true, force: true });
    await rm(folder, { recursive: true, force: true });
  });

  it('are there for every function and class that the package exports', async () => {
    // Needs a browser, which examples/browser has in its test; or trains, or joins processes that train, as
    // examples/fine-tune.ts, finetune.slow.test.ts and train-ranks.slow.test.ts do.
    const notRun = new Set(['webRuntime', 'PictureSegmenter', 'trainFromConfig', 'finetune', 'joinMpi']);
    const documentation = new Map<string, string>();
    for (const file of files) {
      const text = await readFile(join(root, file), 'utf8');
      for (const [, comment, name] of text.matchAll(
        /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport (?:async )?(?:abstract )?(?:function\*?|class|const) (\w+)/g,
      )) {
        if (!documentation.get(name!)?.includes('@example')) documentation.set(name!, comment!);
      }
    }
    const missing: string[] = [];
    let found = 0;
    for (const entry of await glob('src/public/*.ts', { cwd: root, ignore: ['**/*.test.ts'] })) {
      const { operators = {}, ...exported } = await import(join(root, entry));
      for (const value of [...Object.values(exported), ...Object.values(operators)]) {
        // Errors share the example of the class that they extend.
        if (typeof value !== 'function' || value.prototype instanceof SkyreferError) continue;
        found++;
        const example = /@example\s*\n\s*\* ```ts( no-run)?\n/.exec(documentation.get(value.name) ?? '');
        if (!example || (example[1] !== undefined) !== notRun.has(value.name))
          missing.push(`${entry}: ${value.name}`);
      }
    }
    expect(missing).toEqual([]);
    expect(found).toBeGreaterThan(100);
  });

  it.each(examples.map((example) => [example.name, example] as const))('%s', async (_, { code, printed }) => {
    expect(printed.length, 'an example prints a result').toBeGreaterThan(0);
    const path = join(modules, `${examples.findIndex((example) => example.code === code)}.ts`);
    const imports = code.replace(
      /from 'skyrefer(?:\/(\w+))?'/g,
      (__, entry = 'index') => `from '${pathToFileURL(join(root, 'src', 'public', `${entry}.ts`)).href}'`,
    );
    await writeFile(path, `${imports}\nexport {};\n`);
    const lines: string[] = [];
    const log = vi
      .spyOn(console, 'log')
      .mockImplementation((...values) => void lines.push(format(...values)));
    try {
      await import(/* @vite-ignore */ pathToFileURL(path).href);
    } finally {
      log.mockRestore();
    }
    expect(lines).toEqual(printed);
  });
});
