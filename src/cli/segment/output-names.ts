import { basename, dirname, extname, isAbsolute, join, normalize, parse, sep } from 'node:path';
import { UsageError } from '../failure.ts';
import { isAddress } from './segment-inputs.ts';

/** What stands for parts of an image's path in `--out`. */
export const PLACEHOLDERS = '{name} or {stem}, {dir}, {index}, {shard}';

const KNOWN = new Set(['name', 'stem', 'dir', 'index', 'shard']);

/**
 * A path of `--out` for one image: `{stem}` (or `{name}`) is the image's name without its suffix, `{dir}` its folder and
 * `{index}` its number in the batch. At the beginning of the path `{dir}` is the image's own folder; further on it is what
 * of that folder can lie below another one: without the root, and without steps upwards.
 *
 * @param number from 1
 * @param count images in the batch; numbers have as many digits as it
 * @param shard what `{shard}` stands for; null: the batch has no parts
 * Throws a UsageError where braces hold something else.
 */
export function nameOutput(
  path: string,
  image: string,
  number = 1,
  count = 1,
  shard: string | null = null,
): string {
  const file = isAddress(image) ? addressPath(image) : image;
  const values: Readonly<Record<string, string>> = {
    name: stemOf(file),
    stem: stemOf(file),
    index: String(number).padStart(String(count).length, '0'),
  };
  const named = path.replaceAll(/\{(\w+)\}/g, (whole, key: string, at: number) => {
    if (!KNOWN.has(key)) throw new UsageError(`--out ${path}: there is no ${whole}; use ${PLACEHOLDERS}`);
    if (key === 'shard' && shard === null) {
      throw new UsageError(
        `--out ${path}: {shard} stands for the part that --shard names; give --shard i/n, too`,
      );
    }
    if (key === 'shard') return shard!;
    if (key !== 'dir') return values[key]!;
    const folder = dirname(file);
    return at === 0 && !isAddress(image) ? folder : below(folder);
  });
  return path.includes('{dir}') ? normalize(named) : named;
}

const stemOf = (file: string): string => basename(file, extname(file)) || 'image';

/** Host and path of an address as folders. */
function addressPath(image: string): string {
  const { hostname, pathname } = new URL(image);
  return join(hostname, pathname);
}

/** A folder as it can lie below another one. */
function below(folder: string): string {
  const relative = isAbsolute(folder) ? folder.slice(parse(folder).root.length) : folder;
  const parts = relative.split(sep).filter((part) => part !== '..' && part !== '.' && part !== '');
  return parts.join(sep) || '.';
}
