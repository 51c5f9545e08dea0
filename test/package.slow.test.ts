import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));

it('the package has no source maps and no tests', async () => {
  const args = ['pack', '--dry-run', '--ignore-scripts', '--json'];
  const { stdout } = await promisify(execFile)('npm', args, { cwd: root, maxBuffer: 2 ** 26 });
  const [packed] = JSON.parse(stdout) as [{ files: { path: string }[] }];
  const paths = packed.files.map(({ path }) => path);
  for (const path of ['README.md', 'NOTICE', 'LICENSE', 'models/tiny/LICENSE', 'dist/man/skyrefer.1']) {
    expect(paths).toContain(path);
  }
  expect(
    paths.filter((path) => /\.map$|\.test\.|\/testing\/|^(src|test|bench|scripts)\//.test(path)),
  ).toEqual([]);
}, 300_000);
