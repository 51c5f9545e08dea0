import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { shardNames } from '../sharded.ts';
import { type BackboneSource, repositoryName } from './backbones.ts';
import { HubCache } from './cache-node.ts';
import { HubError } from './hub-error.ts';
import { type PulledFile, type PullOptions, pullFile } from './pull-file-node.ts';
import { isCommit } from './repository.ts';

/** How a backbone's files are got. */
export interface PullBackboneOptions extends Omit<PullOptions, 'directory'> {
  /** Folder under which each repository gets a folder of plain files, instead of the cache. */
  readonly directory?: string;
  /** Branch, tag or commit; `main` by default. */
  readonly revision?: string;
}

/** A backbone whose files are all here, at one commit. */
export interface PulledBackbone {
  readonly source: BackboneSource;
  readonly commit: string;
  /** Every file, weights included. */
  readonly files: readonly PulledFile[];
  /** The files that hold the weights; several where they are sharded. */
  readonly weights: readonly PulledFile[];
}

/**
 * Gets all files of a backbone. The first answer pins the commit, so that the files belong together even where the
 * repository changes meanwhile; the cache notes it for the revision when everything is here.
 * @throws HubError that names the file and the remedy
 *
 * @example
 * ```ts
 * import { createServer } from 'node:http';
 * import { hubSettings, pullBackbone } from 'skyrefer';
 * const commit = '0123456789abcdef0123456789abcdef01234567';
 * const hub = createServer((_, response) => {
 *   response.setHeader('etag', '"9e26dfeeb6e641a33dae4961196235bdb965b21b"').setHeader('x-repo-commit', commit);
 *   response.setHeader('content-length', 2).end('{}'); // every file of this hub is an empty object
 * });
 * await new Promise<void>((listening) => hub.listen(0, '127.0.0.1', listening));
 * const { port } = hub.address() as { port: number };
 * const settings = hubSettings({ endpoint: `http://127.0.0.1:${port}`, cacheDir: 'hub', token: null });
 * const source = { role: 'sam2', repository: 'us/ours', weights: ['w.json'], required: ['config.json'], optional: [] } as const;
 * const backbone = await pullBackbone(source, { settings });
 * console.log(backbone.files.length, backbone.commit === commit); // 2 true
 * hub.close();
 * ```
 */
export async function pullBackbone(
  source: BackboneSource,
  options: PullBackboneOptions,
): Promise<PulledBackbone> {
  const { repository } = source;
  const { directory: parent, revision = 'main', ...rest } = options;
  const directory = parent === undefined ? {} : { directory: join(parent, repositoryName(repository)) };
  const files: PulledFile[] = [];
  let commit = revision;
  const pull = async (path: string): Promise<PulledFile> => {
    const pulled = await pullFile({ repository, revision: commit, path }, { ...rest, ...directory });
    if (isCommit(pulled.commit)) commit = pulled.commit;
    files.push(pulled);
    return pulled;
  };
  const pullIfThere = (path: string): Promise<PulledFile | null> =>
    pull(path).catch((error) => {
      if (isAbsence(error)) return null;
      throw error;
    });

  for (const path of source.required) await pull(path);
  for (const path of source.optional) await pullIfThere(path);
  const weights = await pullWeights(source, pull);
  if (parent === undefined && !options.settings.offline) {
    await new HubCache(options.settings.cacheDir).writeRef(repository, revision, commit);
  }
  return { source, commit, files, weights };
}

/** The first kind of weights that the repository has, shards in the place of their index. */
async function pullWeights(
  source: BackboneSource,
  pull: (path: string) => Promise<PulledFile>,
): Promise<PulledFile[]> {
  let absence: unknown;
  for (const path of source.weights) {
    let first: PulledFile;
    try {
      first = await pull(path);
    } catch (error) {
      if (!isAbsence(error)) throw error;
      absence ??= error;
      continue;
    }
    if (!path.endsWith('.index.json')) return [first];
    const shards: PulledFile[] = [];
    for (const name of shardNames(await readFile(first.realPath, 'utf8'), first.path)) {
      shards.push(await pull(name));
    }
    return shards;
  }
  throw absence;
}

const isAbsence = (error: unknown): boolean =>
  error instanceof HubError && (error.reason === 'not-found' || error.reason === 'offline');
