import { open, readdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { openImage } from '../answers/node.ts';
import { SkyreferError } from '../errors/skyrefer-error.ts';
import { byName } from '../files/by-name.ts';
import { ImageError } from '../imagery/errors.ts';
import { readPictureSize } from '../imagery/node.ts';
import { formatOf, referringFormatOf } from '../imagery/signature.ts';
import type { Box } from '../vector/index.ts';
import { LabelError } from './label-error.ts';
import { type LabelPicture, LONGEST_PICTURE, VIEW_FOLDER, viewWindows } from './label-picture.ts';

/** Bytes at a file's beginning that tell what it is. */
const SIGNATURE_BYTES = 512;
/** Files that are looked at together. */
const AT_ONCE = 8;
/** Sidecars of rasters, which are no pictures of their own. */
const SIDECAR = /\.(ovr|msk|aux)$|\.(ovr|msk)\.tiff?$/i;

export interface ListedPictures {
  /** By name, as people number files: tile-2 before tile-10. */
  readonly pictures: readonly LabelPicture[];
  /** Pictures that cannot be labelled, and why, a line each. */
  readonly leftOut: readonly string[];
}

/**
 * The pictures of a folder that can be labelled; its own folders are not looked into. PNG, JPEG and WebP files of up to
 * 2048 pixels are labelled as they are. Of longer ones, and of GeoTIFF, JPEG 2000 and virtual rasters, views are: 8-bit pictures
 * that show what the model and a person see, so that training sees the same.
 * Throws a LabelError where there is none, and what the file system throws.
 */
export async function listPictures(folder: string, signal?: AbortSignal): Promise<ListedPictures> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT')
      throw new LabelError(`${folder} does not exist; give the folder of your pictures`);
    if (cause.code === 'ENOTDIR')
      throw new LabelError(`${folder} is a file; give the folder that it lies in`);
    throw cause;
  });
  const names = entries
    .filter((entry) => !entry.name.startsWith('.') && (entry.isFile() || entry.isSymbolicLink()))
    .map(({ name }) => name)
    .filter((name) => !SIDECAR.test(name))
    .sort(byName);
  const pictures: LabelPicture[] = [];
  const leftOut: string[] = [];
  for (let start = 0; start < names.length; start += AT_ONCE) {
    signal?.throwIfAborted();
    const batch = names.slice(start, start + AT_ONCE);
    for (const found of await Promise.all(batch.map((name) => picturesOf(folder, name)))) {
      if (typeof found === 'string') leftOut.push(found);
      else pictures.push(...found);
    }
  }
  if (pictures.length > 0) return { pictures: withoutNamesakes(pictures), leftOut };
  const inside = entries.find(
    (entry) => entry.isDirectory() && /^(images?|pictures?|photos?)$/i.test(entry.name),
  );
  throw new LabelError(
    leftOut.length > 0
      ? `${folder} has no picture that can be labelled: ${leftOut[0]}`
      : `${folder} has no picture; ${inside ? `did you mean ${join(folder, inside.name)}?` : 'give a folder with PNG, JPEG, WebP, GeoTIFF or JPEG 2000 files'}`,
  );
}

/** What is labelled of a file: nothing where it is no picture; a line where it is one that cannot be read. */
async function picturesOf(folder: string, name: string): Promise<LabelPicture[] | string> {
  const path = join(folder, name);
  try {
    const start = await firstBytes(path);
    const format = formatOf(start);
    const isPlain = format === 'PNG' || format === 'JPEG' || format === 'WebP';
    if (isPlain) {
      const { width, height } = await readPictureSize(path);
      if (Math.max(width, height) <= LONGEST_PICTURE) return [{ fileName: name, width, height }];
      return viewsOf(name, width, height);
    }
    if (format === 'TIFF' || format === 'JPEG 2000' || referringFormatOf(start) === 'VRT') {
      const image = await openImage(path);
      try {
        return viewsOf(name, image.width, image.height);
      } finally {
        await image.dispose();
      }
    }
    return [];
  } catch (error) {
    if (error instanceof SkyreferError || error instanceof ImageError) return error.message;
    throw error;
  }
}

async function firstBytes(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(SIGNATURE_BYTES), 0, SIGNATURE_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function viewsOf(name: string, width: number, height: number): LabelPicture[] {
  const stem = basename(name).slice(0, -extname(name).length || undefined);
  const suffix = extname(name).slice(1).toLowerCase();
  const windows = viewWindows(width, height);
  return windows.map((window): LabelPicture => {
    const place = windows.length > 1 ? `-${window[0]}-${window[1]}` : '';
    return {
      fileName: `${VIEW_FOLDER}/${stem}${suffix ? `-${suffix}` : ''}${place}.png`,
      width: window[2],
      height: window[3],
      source: { fileName: name, window: window as Box },
    };
  });
}

/** `a-0-0.tif` and views of `a.tif` may have one name; the first has it. */
function withoutNamesakes(pictures: readonly LabelPicture[]): LabelPicture[] {
  return [
    ...new Map([...pictures].reverse().map((picture) => [picture.fileName, picture])).values(),
  ].reverse();
}
