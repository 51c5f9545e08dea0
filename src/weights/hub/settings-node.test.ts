import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { hubSettings } from './settings-node.ts';

const folder = mkdtempSync(join(tmpdir(), 'skyrefer-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('without an environment, the public hub and the usual cache are used', () => {
  expect(hubSettings({}, {})).toMatchObject({
    endpoint: 'https://huggingface.co',
    cacheDir: join(homedir(), '.cache', 'huggingface', 'hub'),
    offline: false,
    symlinks: true,
    timeout: 30_000,
  });
});

test.each<[Record<string, string>, string]>([
  [{ XDG_CACHE_HOME: '/x' }, '/x/huggingface/hub'],
  [{ XDG_CACHE_HOME: '/x', HF_HOME: '/h' }, '/h/hub'],
  [{ HF_HOME: '/h', HUGGINGFACE_HUB_CACHE: '/old' }, '/old'],
  [{ HF_HOME: '/h', HF_HUB_CACHE: '/c', HUGGINGFACE_HUB_CACHE: '/old' }, '/c'],
  [{ HF_HUB_CACHE: '~/c' }, join(homedir(), 'c')],
  [{ HF_HOME: '$DATA/hf', DATA: '/data' }, '/data/hf/hub'],
])('%j puts the cache at %s', (environment, cacheDir) => {
  expect(hubSettings({}, environment).cacheDir).toBe(cacheDir);
});

test('a token comes from the environment before a login, and neither where that is switched off', () => {
  writeFileSync(join(folder, 'token'), 'hf_login\n');
  const login = { HF_HOME: folder };
  expect(hubSettings({}, login).token).toBe('hf_login');
  expect(hubSettings({}, { ...login, HF_TOKEN: ' hf_own\r\n' }).token).toBe('hf_own');
  expect(hubSettings({}, { ...login, HF_TOKEN: 'x', HF_HUB_DISABLE_IMPLICIT_TOKEN: '1' }).token).toBeNull();
  expect(hubSettings({}, { HF_TOKEN_PATH: join(folder, 'none') }).token).toBeNull();
});

test('switches are read as the official client reads them, and arguments win', () => {
  expect(hubSettings({}, { HF_HUB_OFFLINE: 'ON' }).offline).toBe(true);
  expect(hubSettings({}, { HF_HUB_OFFLINE: '0' }).offline).toBe(false);
  expect(hubSettings({ offline: false }, { HF_HUB_OFFLINE: '1' }).offline).toBe(false);
  expect(hubSettings({}, { HF_HUB_DISABLE_SYMLINKS: '1' }).symlinks).toBe(false);
  expect(hubSettings({}, { HF_HUB_DOWNLOAD_TIMEOUT: '5' }).timeout).toBe(5000);
  expect(hubSettings({}, { HF_ENDPOINT: 'https://mirror.example/hub/' }).endpoint).toBe(
    'https://mirror.example/hub',
  );
  for (const HF_ENDPOINT of ['mirror.example', 'ftp://x', 'https://user:secret@x']) {
    expect(() => hubSettings({}, { HF_ENDPOINT })).toThrow(/is not an address of a hub/);
  }
});
