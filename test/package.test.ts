import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { thirdPartyNotices } from '../scripts/notices.ts';

const root = new URL('../', import.meta.url);
const read = (path: string) => readFile(new URL(path, root), 'utf8');

it('NOTICE names the licence of every package that comes with it', async () => {
  const notices = await thirdPartyNotices(root);
  expect(notices).toMatch(/LGPL-3.0-or-later.*@img\/sharp-libvips-linux-x64/);
  expect(await read('NOTICE'), 'run npm run notices').toContain(notices);
});

it('what is used in workflows is named by its commit', async () => {
  for (const name of ['ci', 'publish']) {
    const uses = [
      ...(await read(`.github/workflows/${name}.yml`)).matchAll(/uses: (\S+)( # v\d+\.\d+\.\d+)?/g),
    ];
    expect(uses.length).toBeGreaterThan(0);
    for (const [, action, version] of uses)
      expect([action, version]).toEqual([expect.stringMatching(/@[0-9a-f]{40}$/), expect.any(String)]);
  }
});
