import { join } from 'node:path';
import { type BackboneSource, repositoryName } from './backbones.ts';
import { HubError } from './hub-error.ts';
import { pullFile } from './pull-file-node.ts';
import type { HubSettings } from './settings.ts';
import { hubSettings } from './settings-node.ts';

export interface FindWeightsOptions {
  /** Folder of `weights pull --dir`; by default the hub's cache. */
  readonly directory?: string;
  readonly settings?: Partial<HubSettings>;
}

/**
 * The file with a backbone's weights, or the index of its shards, as it was last pulled; uses no network.
 * @throws HubError where there is none
 */
export async function findBackboneWeights(
  source: BackboneSource,
  options: FindWeightsOptions = {},
): Promise<string> {
  const { repository } = source;
  const settings = hubSettings({ ...options.settings, offline: true });
  const parent = options.directory;
  const directory = parent === undefined ? {} : { directory: join(parent, repositoryName(repository)) };
  for (const path of source.weights) {
    try {
      return (await pullFile({ repository, revision: 'main', path }, { settings, ...directory })).path;
    } catch (error) {
      if (!(error instanceof HubError) || error.reason !== 'offline') throw error;
    }
  }
  throw new HubError(
    'offline',
    `there are no weights of ${repository} in ${directory.directory ?? settings.cacheDir}; get them with 'skyrefer weights pull'`,
  );
}
