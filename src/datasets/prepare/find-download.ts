/** Where in a folder the images and the annotation files of a download lie. */

import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { DatasetError } from '../errors.ts';
import { type ExpectedDataset, imageName, imageNumber } from './expected-dataset.ts';
import { RECORD_NAME } from './prepared-folder.ts';

export interface Download {
  /** The folder of the images. */
  readonly imageFolder: string;
  /** The expected images that are there, by number. */
  readonly images: ReadonlyMap<number, string>;
  /** JSON files, which may be annotations. */
  readonly annotationFiles: readonly string[];
}

export interface FindOptions {
  /** The folder of the images, where the user names it. */
  readonly images?: string;
  /** The annotation files, where the user names them. */
  readonly annotations?: readonly string[];
  /** A folder that is not looked into. */
  readonly except?: string;
}

/** Levels of folders below the download's own that are looked into: `VHR10/NWPU VHR-10 dataset/positive image set`. */
const DEPTH = 3;

const ARCHIVE = /\.(zip|rar|7z|tar|tgz|tar\.gz)$/i;

/** NWPU VHR-10's `negative image set` has images of the same names without any objects. */
const NOT_IMAGES = /^negative/i;

interface Candidate {
  readonly folder: string;
  readonly images: Map<number, string>;
}

/** Finds the parts of a download in usual layouts. Throws a DatasetError that says what was looked for. */
export async function findDownload(
  folder: string,
  expected: ExpectedDataset,
  options: FindOptions = {},
): Promise<Download> {
  const stats = await stat(folder).catch(() => null);
  if (!stats) throw new DatasetError('does not exist; give the folder of the download', folder);
  if (!stats.isDirectory()) {
    const remedy = ARCHIVE.test(folder) ? 'is not unpacked; unpack it and give the folder' : 'is no folder';
    throw new DatasetError(remedy, folder);
  }
  const found = { candidates: [] as Candidate[], json: [] as string[], archives: [] as string[] };
  await look(folder, DEPTH, expected, options.except && resolve(options.except), found);
  const archive = found.archives[0];
  const candidate =
    options.images === undefined
      ? bestCandidate(folder, expected, found.candidates, archive)
      : { folder: options.images, images: await imagesOf(options.images, expected) };
  const annotationFiles = options.annotations ?? found.json.sort();
  if (annotationFiles.length === 0) {
    const reason = archive === undefined ? '' : `; ${archive} is not unpacked`;
    throw new DatasetError(
      `has no annotation file (.json) in it or ${DEPTH} levels below${reason}; put the COCO polygons there, or ` +
        'name the files with --annotations',
      folder,
    );
  }
  return { imageFolder: candidate.folder, images: candidate.images, annotationFiles };
}

/** Collects folders with images, JSON files and archives. */
async function look(
  folder: string,
  depth: number,
  expected: ExpectedDataset,
  except: string | undefined,
  found: { candidates: Candidate[]; json: string[]; archives: string[] },
): Promise<void> {
  if (resolve(folder) === except) return;
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.'));
  if (names.includes(RECORD_NAME)) return; // an earlier run's output
  const images = imagesAmong(folder, names, expected);
  if (images.size > 0) found.candidates.push({ folder, images });
  for (const name of names) {
    const path = join(folder, name);
    if (/\.json$/i.test(name)) found.json.push(path);
    else if (ARCHIVE.test(name)) found.archives.push(path);
    else if (depth > 0 && !NOT_IMAGES.test(name) && (await isFolder(path))) {
      await look(path, depth - 1, expected, except, found);
    }
  }
}

const isFolder = async (path: string): Promise<boolean> =>
  !/\.(jpe?g|txt)$/i.test(path) && ((await stat(path).catch(() => null))?.isDirectory() ?? false);

function imagesAmong(folder: string, names: readonly string[], expected: ExpectedDataset) {
  const images = new Map<number, string>();
  for (const name of names) {
    const number = /\.jpe?g$/i.test(name) ? imageNumber(name) : null;
    if (number === null || !expected.images.has(number)) continue;
    // Beside `8.jpg`, `008.jpg` is the one that is meant.
    if (!images.has(number) || name === imageName(number)) images.set(number, join(folder, name));
  }
  return images;
}

async function imagesOf(folder: string, expected: ExpectedDataset): Promise<Map<number, string>> {
  const names = await readdir(folder).catch((cause: NodeJS.ErrnoException) => {
    throw new DatasetError(`is no folder of images (${cause.code ?? cause.message})`, folder);
  });
  return imagesAmong(folder, names, expected);
}

/** The folder with most of the expected images. */
function bestCandidate(
  folder: string,
  expected: ExpectedDataset,
  candidates: readonly Candidate[],
  archive: string | undefined,
): Candidate {
  const [first, second] = [...candidates].sort((a, b) => b.images.size - a.images.size);
  if (!first) {
    if (archive !== undefined) {
      throw new DatasetError(`is not unpacked; unpack it in ${folder} and give the command again`, archive);
    }
    throw new DatasetError(
      `has none of the ${expected.images.size} images of ${expected.title} (such as ` +
        `${imageName([...expected.images.keys()][0]!)}) in it or ${DEPTH} levels below; unpack the images there, or ` +
        'name their folder with --images',
      folder,
    );
  }
  if (second && second.images.size === first.images.size) {
    throw new DatasetError(
      `has the images twice, in ${first.folder} and ${second.folder}; say with --images which are meant`,
      folder,
    );
  }
  return first;
}
