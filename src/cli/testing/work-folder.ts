import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeMiniatureModel } from '../../segmenter/testing/miniature-model.ts';

/** A folder to run commands in, and a miniature model outside of it. */
export interface WorkFolder {
  readonly root: string;
  readonly folder: string;
  readonly model: string;
  remove(): Promise<void>;
}

export async function makeWorkFolder(): Promise<WorkFolder> {
  const root = await mkdtemp(join(tmpdir(), 'skyrefer-test-'));
  const [folder, model] = [join(root, 'work'), join(root, 'model')];
  await mkdir(folder);
  await writeMiniatureModel(model);
  return { root, folder, model, remove: () => rm(root, { recursive: true, force: true }) };
}
