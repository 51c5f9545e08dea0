import { existsSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';

/**
 * The path of what a list or a configuration names, from the folder that it counts from. Files that were written on
 * Windows have backslashes: elsewhere they are read as slashes, unless a file has just this name.
 */
export function listedPath(folder: string, name: string): string {
  const own = resolveIn(folder, name);
  return !name.includes('\\') || existsSync(own) ? own : resolveIn(folder, withSlashes(name));
}

/** A path with slashes, whatever system wrote it. */
export const withSlashes = (name: string): string => name.replaceAll('\\', '/');

const resolveIn = (folder: string, name: string): string => (isAbsolute(name) ? name : join(folder, name));
