import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type {} from '../src/testing/made-once.ts';

/** Gives the test files of a run a folder for what they share (`madeOnce`), and removes it after the last. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'skyrefer-made-once-'));
  project.provide('madeOnce', folder);
  return () => rm(folder, { recursive: true, force: true });
}
