import { stat } from 'node:fs/promises';
import sharp from 'sharp';
import { hashFiles } from '../../files/hash-files.ts';
import { maskArea } from '../../vector/index.ts';
import type { BadRecord } from '../bad-record.ts';
import type { PublishedCounts, ReferringDataset, ReferringSample, Split } from '../benchmarks/index.ts';
import { fitMask } from '../fitted-samples-node.ts';
import { SentenceStatistics, type SentenceSummary } from './sentence-statistics.ts';

/** A sample that something is wrong with. */
export interface SampleProblem {
  readonly split: Split;
  readonly id: string;
  readonly message: string;
}

export interface SplitReport {
  readonly samples: number;
  readonly images: number;
  readonly sentences: SentenceSummary;
  /** Samples by category: as annotated, or else by the first category name in the sentence. */
  readonly categories: Readonly<Record<string, number>>;
  /** Images by size, `WIDTHxHEIGHT`. */
  readonly imageSizes: Readonly<Record<string, number>>;
}

/** What a data set on disk holds, and what is wrong with it. */
export interface DatasetReport {
  readonly name: string;
  readonly splits: Readonly<Partial<Record<Split, SplitReport>>>;
  readonly total: SplitReport;
  /** Whether categories are annotated (`annotations`) or guessed from words (`sentences`). */
  readonly categoriesFrom: 'annotations' | 'sentences';
  readonly missingImages: readonly SampleProblem[];
  readonly unreadableImages: readonly SampleProblem[];
  readonly badMasks: readonly SampleProblem[];
  readonly emptyMasks: readonly SampleProblem[];
  /** Masks whose size is not their image's, by more than two pixels. */
  readonly sizeMismatches: readonly SampleProblem[];
  /** Masks that are off by a pixel or two, and are trimmed or filled up to their image's size where they are used. */
  readonly trimmedMasks: readonly SampleProblem[];
  /** Files with equal bytes in different splits. */
  readonly duplicateImages: readonly { readonly files: readonly string[] }[];
  readonly published: PublishedCounts | null;
  /** In words: what differs from the published counts. */
  readonly differences: readonly string[];
}

export interface CheckOptions {
  /** Called now and then with the samples done; the number of all is not known before. */
  readonly onProgress?: (samples: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Reads every sentence, mask and image header of a data set. Problems are collected, not thrown; only a file of the
 * data set's own structure that cannot be read is an error. Memory holds names and counts.
 *
 * @example
 * ```ts
 * import { writeFile } from 'node:fs/promises';
 * import { checkDataset, isUsable, openDataset } from 'skyrefer/datasets';
 * const line = { id: 1, file_name: 'gone.png', width: 4, height: 4, expression: 'the ship', segmentation: [] };
 * await writeFile('val.jsonl', `${JSON.stringify(line)}\n`);
 * const report = await checkDataset(await openDataset('jsonl', 'val.jsonl', { images: '.' }));
 * console.log(isUsable(report), report.missingImages.length); // false 1
 * ```
 */
export async function checkDataset(
  dataset: ReferringDataset,
  options: CheckOptions = {},
): Promise<DatasetReport> {
  const problems = new Problems();
  const images = new Map<string, ImageFile>();
  const counts = new Map<Split, SplitCounts>();
  const total = new SplitCounts(dataset);
  let done = 0;
  for (const split of dataset.splits) {
    const count = new SplitCounts(dataset);
    counts.set(split, count);
    const onBad = ({ id, where, reason }: BadRecord) =>
      problems.lists.badMasks.push({ split, id, message: `${where}: ${reason}` });
    for await (const sample of dataset.samples(split, onBad)) {
      options.signal?.throwIfAborted();
      let image = images.get(sample.imagePath);
      if (!image) {
        image = await readHeader(sample, problems);
        images.set(sample.imagePath, image);
      }
      image.splits.add(split);
      await checkMask(sample, image, problems);
      count.add(sample, image);
      total.add(sample, image);
      if (++done % 100 === 0) options.onProgress?.(done);
    }
  }
  const splits = Object.fromEntries([...counts].map(([split, count]) => [split, count.report()]));
  return {
    name: dataset.name,
    splits,
    total: total.report(),
    categoriesFrom: total.annotated ? 'annotations' : 'sentences',
    ...problems.lists,
    duplicateImages: await duplicatesAcrossSplits(images, options.signal),
    published: dataset.published,
    differences: differences(dataset, splits, total.report()),
  };
}

interface ImageFile {
  readonly size: readonly [width: number, height: number] | null;
  readonly bytes: number;
  readonly splits: Set<Split>;
}

class Problems {
  readonly lists = {
    missingImages: [] as SampleProblem[],
    unreadableImages: [] as SampleProblem[],
    badMasks: [] as SampleProblem[],
    emptyMasks: [] as SampleProblem[],
    sizeMismatches: [] as SampleProblem[],
    trimmedMasks: [] as SampleProblem[],
  };

  add(list: keyof Problems['lists'], { split, id }: ReferringSample, message: string): void {
    this.lists[list].push({ split, id, message });
  }
}

async function readHeader(sample: ReferringSample, problems: Problems): Promise<ImageFile> {
  const stats = await stat(sample.imagePath).catch(() => null);
  if (!stats) {
    problems.add('missingImages', sample, sample.imagePath);
    return { size: null, bytes: 0, splits: new Set() };
  }
  try {
    const { width, height } = (await sharp(sample.imagePath).metadata()).autoOrient;
    return { size: [width, height], bytes: stats.size, splits: new Set() };
  } catch (error) {
    problems.add('unreadableImages', sample, `${sample.imagePath}: ${(error as Error).message}`);
    return { size: null, bytes: stats.size, splits: new Set() };
  }
}

async function checkMask(sample: ReferringSample, image: ImageFile, problems: Problems): Promise<void> {
  try {
    const mask = await sample.mask();
    if (maskArea(mask) === 0 && !sample.absent)
      problems.add('emptyMasks', sample, `'${sample.expression}' has an empty mask`);
    const [width = 0, height = 0] = image.size ?? [];
    if (image.size && (mask.width !== width || mask.height !== height)) {
      const message = `the mask is ${mask.width} x ${mask.height}, the image ${image.size.join(' x ')}`;
      const near = fitMask(mask, { width, height }) !== null;
      problems.add(near ? 'trimmedMasks' : 'sizeMismatches', sample, message);
    }
  } catch (error) {
    problems.add('badMasks', sample, (error as Error).message);
  }
}

class SplitCounts {
  annotated = false;
  #samples = 0;
  readonly #images = new Set<string>();
  readonly #sentences = new SentenceStatistics();
  readonly #categories = new Map<string, number>();
  readonly #sizes = new Map<string, number>();
  /** Longest first, so that `road marking` is not taken for a `road`. */
  readonly #names: readonly string[];

  constructor({ categories }: ReferringDataset) {
    this.#names = [...categories].sort((a, b) => b.length - a.length);
  }

  add(sample: ReferringSample, image: ImageFile): void {
    this.#samples++;
    this.#sentences.add(sample.expression);
    if (sample.category !== undefined) this.annotated = true;
    const category = sample.category ?? this.#categoryOf(sample.expression);
    this.#categories.set(category, (this.#categories.get(category) ?? 0) + 1);
    if (this.#images.has(sample.imagePath)) return;
    this.#images.add(sample.imagePath);
    const size = image.size?.join('x') ?? 'unknown';
    this.#sizes.set(size, (this.#sizes.get(size) ?? 0) + 1);
  }

  #categoryOf(expression: string): string {
    const text = expression.toLowerCase();
    return this.#names.find((name) => text.includes(name)) ?? '(none of the names)';
  }

  report(): SplitReport {
    return {
      samples: this.#samples,
      images: this.#images.size,
      sentences: this.#sentences.summary(),
      categories: byCount(this.#categories),
      imageSizes: byCount(this.#sizes),
    };
  }
}

const byCount = (counts: ReadonlyMap<string, number>): Record<string, number> =>
  Object.fromEntries([...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)));

/** Only files of equal length are hashed, so that a data set without duplicates is hardly read. */
async function duplicatesAcrossSplits(
  images: ReadonlyMap<string, ImageFile>,
  signal: AbortSignal | undefined,
): Promise<{ files: string[] }[]> {
  const byLength = new Map<number, string[]>();
  for (const [path, { bytes, size }] of images) {
    if (size) byLength.set(bytes, [...(byLength.get(bytes) ?? []), path]);
  }
  const byContent = new Map<string, string[]>();
  for (const paths of byLength.values()) {
    if (paths.length < 2) continue;
    for (const path of paths) {
      signal?.throwIfAborted();
      const hash = await hashFiles([path]);
      byContent.set(hash, [...(byContent.get(hash) ?? []), path]);
    }
  }
  const found = [...byContent.values()].filter(
    (paths) => new Set(paths.flatMap((path) => [...images.get(path)!.splits])).size > 1 && paths.length > 1,
  );
  const shared = [...images].filter(([, { splits }]) => splits.size > 1).map(([path]) => [path]);
  return [...found, ...shared].map((files) => ({ files }));
}

function differences(
  { published, splits: present }: ReferringDataset,
  splits: Partial<Record<Split, SplitReport>>,
  total: SplitReport,
): string[] {
  if (!published) return [];
  const found: string[] = [];
  for (const [split, expected] of Object.entries(published.samples) as [Split, number][]) {
    const samples = splits[split]?.samples ?? 0;
    if (!present.includes(split)) found.push(`${split} is missing; ${expected} samples are published`);
    else if (samples !== expected) found.push(`${split} has ${samples} samples; ${expected} are published`);
  }
  if (total.samples !== published.total) {
    found.push(`${total.samples} samples in all; ${published.total} are published (${published.source})`);
  }
  const size = published.imageSize.join('x');
  const others = Object.entries(total.imageSizes).filter(([name]) => name !== size);
  for (const [name, images] of others) {
    found.push(`${images} images are ${name}; ${size} is published`);
  }
  return found;
}
