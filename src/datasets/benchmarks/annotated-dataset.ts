import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative } from 'node:path';
import type { ImageSize } from '../../programs/mask-prompts.ts';
import { type BadRecord, tellBad } from '../bad-record.ts';
import { DatasetError } from '../errors.ts';
import { SENTENCE_KEYS } from '../sentences.ts';
import { type AnnotatedRecord, recordSamples } from './annotated-record.ts';
import { imageFolder } from './image-folder.ts';
import { type ReferringDataset, type ReferringSample, SPLITS, type Split } from './referring-dataset.ts';

/** An image as an annotation file names it. */
export interface AnnotatedPicture {
  /** Below the folder of images, with slashes. */
  readonly fileName: string;
  readonly split: Split;
  readonly size: ImageSize;
}

/** What a tool's annotation file holds. */
export interface AnnotationFile {
  readonly records: readonly AnnotatedRecord[];
  /** Records with sentences of which no sample can be made, for other reasons than their shape. */
  readonly bad: readonly BadRecord[];
  readonly categories: readonly string[];
  /** How many annotations there are, with sentences or without. */
  readonly annotations: number;
  /** The images that it is about, those without annotations among them; where its reader lists them. */
  readonly images?: readonly AnnotatedPicture[];
  /** Categories of which it says that every object is annotated; where it says any. */
  readonly exhaustive?: readonly string[];
}

/**
 * A data set of annotation files of one kind, read whole.
 * @param read reads a file; a record may say another split than the file's name
 * Throws a DatasetError, also where no annotation of any file has a sentence.
 */
export async function annotatedDataset(
  name: string,
  source: string,
  files: readonly { readonly file: string; readonly split: Split }[],
  images: string | undefined,
  read: (file: string, split: Split) => Promise<AnnotationFile>,
): Promise<ReferringDataset> {
  const contents: AnnotationFile[] = [];
  for (const { file, split } of files) {
    contents.push(
      await read(file, split).catch((cause: unknown) => {
        if (cause instanceof Error && 'errno' in cause) throw new DatasetError(cause.message, file);
        throw cause;
      }),
    );
  }
  const records = contents.flatMap((content) => content.records);
  const bad = contents.flatMap((content, index) =>
    content.bad.map((record) => ({ record, split: files[index]!.split })),
  );
  if (bad.length === 0 && !records.some(({ expressions }) => expressions.length > 0)) {
    const count = contents.reduce((sum, { annotations }) => sum + annotations, 0);
    throw new DatasetError(
      `has no sentence: none of ${count} annotations has ${SENTENCE_KEYS}; say in words what each means`,
      source,
    );
  }
  const folder = images ?? (await imageFolder(files[0]!.file));
  const said = new Set<Split>([...files, ...records].map(({ split }) => split));
  return {
    name,
    splits: SPLITS.filter((split) => said.has(split)),
    categories: [...new Set(contents.flatMap(({ categories }) => categories))].sort(),
    published: null,
    async *samples(split, onBad): AsyncGenerator<ReferringSample> {
      for (const { record, split: own } of bad) if (own === split) tellBad(record, onBad);
      yield* recordSamples(
        records.filter((record) => record.split === split),
        folder,
        onBad,
      );
    },
  };
}

/**
 * The annotation files of a source, with the splits that their names say: a file of any name (train, where it does not
 * say), or a folder's `*_train`, `*_val`, `*_test`, or its only one.
 * @param what `source` may be, for people
 */
export async function annotationFiles(
  source: string,
  suffix: string,
  what: string,
): Promise<{ readonly file: string; readonly split: Split }[]> {
  const stats = await stat(source).catch(() => null);
  if (!stats) throw new DatasetError(`does not exist; give ${what} or a folder of them`, source);
  if (!stats.isDirectory()) return [{ file: source, split: splitOfName(source) ?? 'train' }];
  const names = (await readdir(source)).filter((name) => extname(name).toLowerCase() === suffix).sort();
  const files = names.flatMap((name) => {
    const split = splitOfName(name) ?? (names.length === 1 ? 'train' : null);
    return split ? [{ file: join(source, name), split }] : [];
  });
  if (files.length === 0) {
    const wanted = SPLITS.map((split) => `*_${split}${suffix}`).join(', ');
    throw new DatasetError(
      `has no ${wanted}; give the file itself, or name files after their splits`,
      source,
    );
  }
  return files;
}

/** The split that a file's name ends with; null where it says none. */
export function splitOfName(file: string): Split | null {
  const stem = basename(file, extname(file));
  return (/(?:^|[_.-])(train|val|test)(?:\d{4})?$/.exec(stem)?.[1] as Split | undefined) ?? null;
}

/** The split that a folder between a root and a file is called by; null where none is. */
export function splitOfFolder(root: string, file: string): Split | null {
  const folders = relative(root, dirname(file)).split(/[\\/]/);
  const part = folders.find((name) => /^(?:train|val|valid|test)$/.test(name));
  return part === undefined ? null : part === 'valid' ? 'val' : (part as Split);
}
