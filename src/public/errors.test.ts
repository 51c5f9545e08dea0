import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { SkyreferError } from '../errors/index.ts';

const source = fileURLToPath(new URL('..', import.meta.url));
/** Kept inside: caught where it is thrown, or thrown by programs and not by the library. */
const INSIDE = /^(server|cli|label|archive|database)\/|TransientError|UndecodableTiffError|TagError/;

describe('errors of the library', () => {
  it('are all exported, and all under SkyreferError with a code', async () => {
    const entries = (await glob('public/*.ts', { cwd: source, ignore: ['**/*.test.ts'] })).sort();
    const exported = new Map<string, unknown>();
    for (const entry of entries) {
      for (const [name, value] of Object.entries(await import(join(source, entry))))
        exported.set(name, value);
    }
    const files = await glob('**/*.ts', { cwd: source, ignore: ['**/*.test.ts', '**/testing/**'] });
    const missing: string[] = [];
    let found = 0;
    for (const file of files) {
      const text = await readFile(join(source, file), 'utf8');
      for (const [, name] of text.matchAll(/^export (?:abstract )?class (\w+) extends \w*Error\b/gm)) {
        if (INSIDE.test(file) || INSIDE.test(name!)) continue;
        found++;
        const value = exported.get(name!) as { prototype: unknown } | undefined;
        if (!(value?.prototype instanceof SkyreferError) && name !== 'SkyreferError')
          missing.push(`${file}: ${name}`);
      }
    }
    expect(found).toBeGreaterThan(20);
    expect(missing).toEqual([]);
  });
});
