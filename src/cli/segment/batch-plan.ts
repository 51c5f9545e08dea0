import { mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Output } from '../../answers/index.ts';
import { KeyMap } from '../../collections/key-map-node.ts';
import { SkyreferError } from '../../errors/skyrefer-error.ts';
import { displayName } from '../../imagery/raster/source/display-name.ts';
import { outputError } from '../../imagery/replace-file-node.ts';
import { UsageError } from '../failure.ts';
import type { BadRow } from './batch-pairs.ts';
import type { ItemList, ListedItem } from './item-list.ts';
import { nameOutput, PLACEHOLDERS } from './output-names.ts';
import { isAddress, type SegmentItem } from './segment-inputs.ts';
import type { SegmentSettings } from './segment-options.ts';
import { labelOf, WHOLE } from './shard.ts';

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

/** What is written of the images of a list, and for which of them. */
export class OutputPlan {
  readonly #list: ItemList;
  readonly #options: PlanOptions;

  constructor(list: ItemList, options: PlanOptions) {
    [this.#list, this.#options] = [list, options];
  }

  /**
   * Without any that is named, an overlay beside the image, where no manifest says what was answered.
   * @param shard to which the image belongs
   * Throws a UsageError where a file cannot be named.
   */
  async outputsOf(item: ListedItem, shard = this.#list.shard.index): Promise<PlannedItem> {
    const { overlayBeside, planOutputs } = await import('./outputs.ts');
    const { out, manifest, classes = false } = this.#options;
    if (out.length === 0 && manifest !== undefined) return { ...item, outputs: [] };
    if (out.length === 0 && isAddress(item.image)) {
      throw new UsageError(
        `${displayName(item.image)} is an address, beside which nothing can be written; give --out FILE`,
      );
    }
    const { count } = this.#list.shard;
    const label = this.#list.shard === WHOLE ? null : labelOf({ index: shard, count });
    const paths =
      out.length === 0
        ? [await overlayBeside(item.image)]
        : out.map((path) => nameOutput(path, item.image, item.number, this.#list.count, label));
    return { ...item, outputs: planOutputs(paths, item.sentences.length, classes) };
  }

  /**
   * Looks whether every file is written for one image only, those of other shards among them, since nobody else compares them.
   * Throws a UsageError where two would be one file.
   */
  async checkNames(): Promise<void> {
    const { out, append = false } = this.#options;
    const takenBy = new KeyMap();
    for await (const { item, shard } of this.#list.everything()) {
      for (const { path, kind } of (await this.outputsOf(item, shard)).outputs) {
        if (append && kind === 'geopackage') {
          // One image after another adds to it, but not one process beside another.
          const own = takenBy.get(resolve(path));
          if (own !== undefined && own !== shard) {
            throw new UsageError(
              `${path} would be added to by shards ${own} and ${shard}, and one would lose what the other adds; put {shard} into --out`,
            );
          }
          takenBy.set(resolve(path), shard);
          continue;
        }
        const other = takenBy.get(resolve(path));
        if (other !== undefined && other !== item.number) {
          const named = out.some((given) => /\{(name|stem)\}/.test(given));
          throw new UsageError(
            `${path} would be written for ${displayName(await this.#imageAt(other))} and for ${displayName(item.image)}; put ${named ? '{dir} or {index}' : '{name}'} into --out, ` +
              `which takes ${PLACEHOLDERS} of an image`,
          );
        }
        takenBy.set(resolve(path), item.number);
      }
    }
  }

  async #imageAt(number: number): Promise<string> {
    for await (const { item } of this.#list.everything()) if (item.number === number) return item.image;
    throw new RangeError(`the list has no image ${number}`);
  }
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

/** What of an image can be worked on. */
export interface CheckedItem {
  /** Null: nothing. */
  readonly item: PlannedItem | null;
  readonly bad: readonly BadRow[];
}

/**
 * Looks at an item before the work.
 * @param check throws a SkyreferError where something of the item cannot be; called for it, and for each sentence of it
 * @param stop whether the first that fails ends the command, and does not only lose its own rows
 */
export async function checkedItem(
  item: PlannedItem,
  check: (item: PlannedItem, sentence: number | null) => unknown,
  stop: boolean,
): Promise<CheckedItem> {
  const bad: BadRow[] = [];
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
  return { item: rest.sentences.length > 0 ? rest : null, bad };
}

/** Finds out before the work whether an item's outputs can be written. Throws an OutputError or a UsageError. */
export async function checkItemOutputs({ image, outputs }: PlannedItem, given: boolean): Promise<void> {
  if (!given && !(await stat(image).catch(() => null))) return; // reading it says what is wrong
  const { checkOutputs } = await import('./outputs.ts');
  await checkOutputs(image, outputs);
}

/** Looks whether layers that are to be added to, or that are named, can be; once for each file. */
export class LayerCheck {
  readonly #settings: Pick<SegmentSettings, 'append' | 'layer'>;
  readonly #checked = new KeyMap();

  constructor(settings: Pick<SegmentSettings, 'append' | 'layer'>) {
    this.#settings = settings;
  }

  /** Throws an OutputError. */
  async check({ outputs }: PlannedItem): Promise<void> {
    const { append, layer } = this.#settings;
    if (!append && layer === null) return;
    for (const { path, kind } of outputs) {
      if (kind !== 'geopackage' || this.#checked.has(path)) continue;
      this.#checked.set(path);
      const { checkGeoPackageLayer } = await import(
        '../../vector/features/geopackage/geopackage-file-node.ts'
      );
      await checkGeoPackageLayer(path, layer ?? undefined, append);
    }
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
