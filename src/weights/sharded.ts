import { WeightsError } from './safetensors.ts';

/** Which file of a sharded checkpoint holds which tensor. */
export interface ShardIndex {
  /** File name by tensor name. */
  readonly fileOf: ReadonlyMap<string, string>;
  /** Bytes of all tensors, where the index says so. */
  readonly totalSize: number | null;
}

/**
 * Reads the index of a sharded checkpoint (`model.safetensors.index.json`, `pytorch_model.bin.index.json`).
 * @param where how errors call it
 * Throws a WeightsError where it is no index, or names files outside its own folder.
 */
export function parseShardIndex(text: string, where: string): ShardIndex {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new WeightsError(`${where} is not JSON; download it again`);
  }
  const { weight_map: map, metadata } = (json ?? {}) as { weight_map?: unknown; metadata?: unknown };
  const entries = typeof map === 'object' && map !== null ? Object.entries(map) : [];
  if (entries.length === 0) {
    throw new WeightsError(`${where} has no 'weight_map'; it is not the index of a sharded checkpoint`);
  }
  for (const [name, file] of entries) {
    if (typeof file !== 'string' || !/^[\w-][\w.-]*$/.test(file)) {
      throw new WeightsError(
        `${where}: tensor '${name}' is said to lie in ${JSON.stringify(file)}; shards lie beside their index`,
      );
    }
  }
  const size = (metadata as { total_size?: unknown } | undefined)?.total_size;
  return {
    fileOf: new Map(entries as [string, string][]),
    totalSize: typeof size === 'number' && Number.isSafeInteger(size) ? size : null,
  };
}

/** Names of the shards that an index speaks of, each once, in order. */
export const shardNames = (text: string, where: string): string[] =>
  [...new Set(parseShardIndex(text, where).fileOf.values())].sort();
