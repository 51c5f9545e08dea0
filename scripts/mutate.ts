import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';

/**
 * `npm run mutate -- PATH`: changes the code of a folder or file under src in small ways, one at a time, and runs the
 * unit tests of its folder each time. What no test notices is listed; `.stryker/<path>.html` shows it in the code. A second
 * run computes only what changed since. MUTATE_CONCURRENCY (default 1) is the number of processes.
 */
const [path] = process.argv.slice(2).map((argument) => relative('.', argument).replaceAll('\\', '/'));
if (!path?.startsWith('src/') || !existsSync(path)) {
  process.stderr.write('usage: npm run mutate -- PATH, a folder or file under src, e.g. src/sgsrf\n');
  process.exitCode = 2;
} else {
  const stryker = join(
    dirname(createRequire(import.meta.url).resolve('@stryker-mutator/core/package.json')),
    'bin/stryker.js',
  );
  const { status } = spawnSync(process.execPath, [stryker, 'run', 'stryker.config.mjs'], {
    stdio: 'inherit',
    env: { ...process.env, MUTATE_PATH: path },
  });
  process.exitCode = status ?? 1;
}
