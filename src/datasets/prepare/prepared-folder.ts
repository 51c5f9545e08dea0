/** The folder that `prepare` makes, and what it says of itself. */

import { randomUUID } from 'node:crypto';
import { copyFile, link, mkdir, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { hashFiles } from '../../files/hash-files.ts';
import { readTextFile } from '../../files/text-file.ts';
import { DatasetError } from '../errors.ts';
import { parseRecord } from '../parse-json.ts';

/** The file by which a prepared folder is known. */
export const RECORD_NAME = 'prepared.json';
/** Its parts. */
export const INSTANCES_NAMES = { train: 'instances_train.json', val: 'instances_val.json' } as const;
export const EXPRESSIONS_NAME = 'expressions_val.jsonl';
export const IMAGES_NAME = 'images';

const recordSchema = z.object({
  dataset: z.string(),
  /** Whether the annotations were those that are expected. */
  expectedVersion: z.boolean(),
  /** {@link hashFiles} of the files of text. */
  hashes: z.record(z.string(), z.string()),
  /** Length in bytes of each image. */
  images: z.record(z.string(), z.number()),
});
/** What `prepared.json` holds. */
export type PreparedRecord = z.infer<typeof recordSchema>;

/**
 * The record of a folder that is there and whole, or null where there is nothing yet (no such folder, or an empty one).
 * Throws a DatasetError where something else is in the way, or part of the folder is missing or changed.
 */
export async function readPreparedFolder(folder: string, dataset: string): Promise<PreparedRecord | null> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return [];
    throw new DatasetError(
      `cannot be the output (${error.code ?? error.message}); give another folder`,
      folder,
    );
  });
  if (names.length === 0) return null;
  if (!names.includes(RECORD_NAME)) {
    throw new DatasetError('exists and was not made by this command; give another folder as --out', folder);
  }
  const file = join(folder, RECORD_NAME);
  const record = parseRecord(await readTextFile(file), recordSchema, file);
  const damage = record.dataset === dataset ? await findDamage(folder, record) : `is of ${record.dataset}`;
  if (damage === null) return record;
  throw new DatasetError(`exists, but ${damage}; remove it and give the command again`, folder);
}

async function findDamage(folder: string, { hashes, images }: PreparedRecord): Promise<string | null> {
  for (const [name, hash] of Object.entries(hashes)) {
    const found = await hashFiles([join(folder, name)]).catch(() => null);
    if (found !== hash) return `${name} ${found === null ? 'is missing' : 'was changed'}`;
  }
  for (const [name, bytes] of Object.entries(images)) {
    const stats = await stat(join(folder, IMAGES_NAME, name)).catch(() => null);
    if (stats?.size !== bytes) return `${IMAGES_NAME}/${name} ${stats ? 'was changed' : 'is missing'}`;
  }
  return null;
}

/**
 * Makes a folder under another name beside it and renames it into place: half of it is never seen.
 * @param write fills the folder that it is given
 * Throws whatever `write` or the file system throws, after what was made has been removed.
 */
export async function writeFolderAside(
  folder: string,
  write: (aside: string) => Promise<void>,
): Promise<void> {
  const target = resolve(folder);
  const parent = dirname(target);
  await mkdir(parent, { recursive: true });
  const aside = join(parent, `.skyrefer-${basename(target)}-${randomUUID()}.partial`);
  try {
    await mkdir(aside);
    await write(aside);
    await rename(aside, target);
  } catch (error) {
    await rm(aside, { recursive: true, force: true }).catch(() => {});
    throw error;
  }
}

/** Puts a file under another name without taking room where the file system can; otherwise, or where `copy` asks for it, copies it. */
export async function linkOrCopy(source: string, target: string, copy: boolean): Promise<void> {
  const file = await realpath(source); // not a link to a link, which may be relative
  if (!copy) {
    try {
      return await link(file, target);
    } catch {
      // Another file system, one without links, or a file of another user: copying says what is really wrong.
    }
  }
  await copyFile(file, target);
}
