import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { segmenterFromOptions } from './model-options.ts';

describe('--no-cache', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'skyrefer-test-'));
    vi.stubEnv('XDG_CACHE_HOME', folder);
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await rm(folder, { recursive: true, force: true });
  });

  it('keeps nothing of the embedded model, of which else each program is kept', async () => {
    const options = { model: 'tiny', device: 'cpu', precision: 'float32', memory: 'fast' } as const;
    await (await segmenterFromOptions({ ...options, cache: false })).dispose();
    expect(await readdir(folder)).toEqual([]);
    await (await segmenterFromOptions({ ...options, cache: true })).dispose();
    const kept = await readdir(join(folder, 'skyrefer', 'programs'));
    expect(kept.filter((name) => !name.endsWith('.json'))).toHaveLength(3); // image, text, grounding
  });
});
