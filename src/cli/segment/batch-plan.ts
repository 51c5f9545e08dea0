import { mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Output } from '../../answers/index.ts';
import { SkyreferError } from '../../errors/skyrefer-error.ts';
import { displayName } from '../../imagery/raster/source/display-name.ts';
import { outputError } from '../../imagery/replace-file-node.ts';
import { UsageError } from '../failure.ts';
import type { BadRow } from './batch-pairs.ts';
import { nameOutput, PLACEHOLDERS } from './output-names.ts';
import { isAddress, type SegmentItem } from './segment-inputs.ts';
import type { SegmentSettings } from './segment-options.ts';

/** An image with what is asked of it and what is written. */
export interface PlannedItem extends SegmentItem {
  readonly outputs: readonly Output[];
}

export interface PlanOptions {
  readonly out: readonly string[];
  readonly manifest?: string | undefined;
  /** One raster has a value for each sentence. */
  readonly classes?: boolean | undefined;
  /** Layers of GeoPackages are added to: images share a file. */
  readonly append?: boolean | undefined;
}

/** Outputs of every image; without any, an overlay beside it, where no manifest says what was answered. Throws a UsageError where two of them would be one file. */
export async function planItems(
  items: readonly SegmentItem[],
  { out, manifest, classes = false, append = false }: PlanOptions,
): Promise<PlannedItem[]> {
  const { overlayBeside, planOutputs } = await import('./outputs.ts');
  const takenBy = new Map<string, string>();
  const planned: PlannedItem[] = [];
  for (const [index, item] of items.entries()) {
    if (out.length === 0 && manifest !== undefined) {
      planned.push({ ...item, outputs: [] });
      continue;
    }
    if (out.length === 0 && isAddress(item.image)) {
      throw new UsageError(
        `${displayName(item.image)} is an address, beside which nothing can be written; give --out FILE`,
      );
    }
    const paths =
      out.length === 0
        ? [await overlayBeside(item.image)]
        : out.map((path) => nameOutput(path, item.image, index + 1, items.length));
    const outputs = planOutputs(paths, item.sentences.length, classes);
    for (const { path, kind } of outputs) {
      if (append && kind === 'geopackage') continue; // one after another adds to it
      const other = takenBy.get(resolve(path));
      if (other !== undefined && other !== item.image) {
        const named = out.some((given) => /\{(name|stem)\}/.test(given));
        throw new UsageError(
          `${path} would be written for ${displayName(other)} and for ${displayName(item.image)}; put ${named ? '{dir} or {index}' : '{name}'} into --out, ` +
            `which takes ${PLACEHOLDERS} of an image`,
        );
      }
      takenBy.set(resolve(path), item.image);
    }
    planned.push({ ...item, outputs });
  }
  return planned;
}

/** An item without some of its sentences; what is left keeps the names of its files. */
export function withoutSentences(item: PlannedItem, left: ReadonlySet<number>): PlannedItem {
  if (left.size === 0) return item;
  const kept = item.sentences.flatMap((_, index) => (left.has(index) ? [] : [index]));
  const outputs = item.outputs.flatMap(({ sentences, ...output }) => {
    const own = sentences.flatMap((index) => (left.has(index) ? [] : [kept.indexOf(index)]));
    return own.length === 0 ? [] : [{ ...output, sentences: own }];
  });
  return {
    ...item,
    sentences: kept.map((index) => item.sentences[index]!),
    ...(item.places ? { places: kept.map((index) => item.places![index]!) } : {}),
    outputs,
  };
}

/** Rows and images that cannot be worked on, found before anything is computed. */
export interface CheckedItems {
  readonly items: readonly PlannedItem[];
  readonly bad: readonly BadRow[];
}

/**
 * Looks at every item before the work.
 * @param check throws a SkyreferError where something of an item cannot be; called for each, or for each sentence of it
 * @param stop whether the first that fails ends the command, and does not only lose its own rows
 */
export async function checkedItems(
  items: readonly PlannedItem[],
  check: (item: PlannedItem, sentence: number | null) => unknown,
  stop: boolean,
): Promise<CheckedItems> {
  const bad: BadRow[] = [];
  const good: PlannedItem[] = [];
  for (const item of items) {
    const left = new Set<number>();
    const fail = (index: number, error: unknown, ofRow = false) => {
      if (!(error instanceof SkyreferError)) throw error;
      const place = item.places?.[index];
      if (stop) throw ofRow && place ? new UsageError(`${place}: ${error.message}`, { cause: error }) : error;
      left.add(index);
      const [image, sentence] = [displayName(item.image), item.sentences[index]!];
      bad.push({ where: place ?? image, image, sentence, error: error.message });
    };
    try {
      await check(item, null);
    } catch (error) {
      for (const index of item.sentences.keys()) fail(index, error);
    }
    for (const index of item.sentences.keys()) {
      if (left.has(index)) continue;
      try {
        await check(item, index);
      } catch (error) {
        fail(index, error, true);
      }
    }
    const rest = withoutSentences(item, left);
    if (rest.sentences.length > 0) good.push(rest);
  }
  return { items: good, bad };
}

/** Finds out before the work whether an item's outputs can be written. Throws an OutputError or a UsageError. */
export async function checkItemOutputs({ image, outputs }: PlannedItem, given: boolean): Promise<void> {
  if (!given && !(await stat(image).catch(() => null))) return; // reading it says what is wrong
  const { checkOutputs } = await import('./outputs.ts');
  await checkOutputs(image, outputs);
}

/** Whether layers that are to be added to, or that are named, can be. Throws an OutputError. */
export async function checkLayers(
  items: readonly PlannedItem[],
  { append, layer }: Pick<SegmentSettings, 'append' | 'layer'>,
): Promise<void> {
  if (!append && layer === null) return;
  const { checkGeoPackageLayer } = await import('../../vector/features/geopackage/geopackage-file-node.ts');
  const packages = items.flatMap(({ outputs }) => outputs.filter(({ kind }) => kind === 'geopackage'));
  for (const path of new Set(packages.map((output) => output.path))) {
    await checkGeoPackageLayer(path, layer ?? undefined, append);
  }
}

/** Makes the folders of outputs. Throws an OutputError. */
export async function makeFolders(outputs: readonly Output[]): Promise<void> {
  for (const { path } of outputs) {
    await mkdir(dirname(path), { recursive: true }).catch((cause: unknown) => {
      throw outputError(path, cause);
    });
  }
}
