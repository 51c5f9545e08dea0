import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Tensor } from '../../src/runtime/index.ts';
import { graphDType, type SafetensorsFile } from '../../src/weights/index.ts';
import { openSafetensors } from '../../src/weights/safetensors-node.ts';

/** What a fixture folder records. */
export type FixtureKind = 'sam2' | 'siglip' | 'train' | 'metrics';

/** The folder cannot be used: a usage error, not a failed comparison. */
export class FixtureError extends Error {
  override readonly name = 'FixtureError';
}

/** A folder of recorded tensors. */
export class FixtureFolder {
  constructor(
    readonly path: string,
    readonly kind: FixtureKind,
  ) {}

  has(name: string): boolean {
    return existsSync(join(this.path, name));
  }

  file(name: string): string {
    return join(this.path, name);
  }

  json<Content>(name: string): Content {
    return readJson(this.file(name)) as Content;
  }

  tensors(name: string): SafetensorsFile {
    return openSafetensors(this.file(name));
  }
}

/** A recorded tensor in memory. */
export function readRecorded(file: SafetensorsFile, name: string): Tensor {
  const { dtype, shape } = file.entry(name);
  const graphType = graphDType(dtype);
  if (!graphType)
    throw new FixtureError(`${file.path}: tensor '${name}' is ${dtype}, which is not supported`);
  return { dtype: graphType, shape, data: file.readTensor(name) };
}

/** The folder itself, or the fixture folders directly inside it, in alphabetical order. */
export function findFixtures(path: string): FixtureFolder[] {
  if (!existsSync(path)) throw new FixtureError(`${path}: there is no such folder`);
  if (!statSync(path).isDirectory()) throw new FixtureError(`${path} is not a folder; give a fixture folder`);
  const own = kindOf(path);
  if (own) return [new FixtureFolder(path, own)];
  const fixtures: FixtureFolder[] = [];
  for (const name of readdirSync(path).sort()) {
    const inside = join(path, name);
    const kind = statSync(inside).isDirectory() ? kindOf(inside) : null;
    if (kind) fixtures.push(new FixtureFolder(inside, kind));
  }
  if (fixtures.length === 0) {
    throw new FixtureError(
      `${path}: no fixture here; expected config.json (SAM 2, SigLIP), cases.json (train) or expected.json (metrics), ` +
        'or folders that hold one of them',
    );
  }
  return fixtures;
}

function kindOf(path: string): FixtureKind | null {
  const has = (name: string): boolean => existsSync(join(path, name));
  if (has('cases.json') && has('cases.safetensors')) return 'train';
  if (has('expected.json') && has('masks.safetensors')) return 'metrics';
  if (!has('config.json')) return null;
  const config = readJson(join(path, 'config.json')) as Record<string, unknown>;
  if ('mini' in config) return 'sam2';
  return 'hf_config' in config ? 'siglip' : null;
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new FixtureError(`${path}: ${(error as Error).message}`);
  }
}
