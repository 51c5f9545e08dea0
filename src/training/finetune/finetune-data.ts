import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BoxedImages } from '../../datasets/boxes/boxed-images.ts';
import { type MaskAnnotation, makeMasks } from '../../datasets/boxes/make-masks.ts';
import { rrsisdName } from '../../datasets/index.ts';
import { withPlaces } from '../../datasets/labels/image-places-node.ts';
import type { LabelledImage, Labels } from '../../datasets/labels/labels.ts';
import { readLabels } from '../../datasets/labels/read-labels-node.ts';
import { halveLabels, type LabelParts, splitLabels } from '../../datasets/labels/split-labels.ts';
import { type MadeMask, type WrittenPart, writePart } from '../../datasets/labels/write-parts-node.ts';
import { writeScenes } from '../../datasets/scenes/write-scenes-node.ts';
import { writeAside } from '../../files/write-aside.ts';
import { categoryNamed } from '../../language/index.ts';
import type { ModelFolder } from '../../model/model-folder-node.ts';
import { Segmenter } from '../../segmenter/segmenter-node.ts';
import { unlistedSurroundings } from '../../synthetic/index.ts';
import { FinetuneError, type FinetuneEvent, type FinetuneOptions } from './finetune-options.ts';
import { replayedKinds } from './plan.ts';

/** The data of a fine-tuning, as it lies in `<out>/data`. */
export interface FinetuneData {
  /** Folders of the pictures of each part. */
  readonly images: Readonly<Record<'train' | 'val' | 'test', string>>;
  readonly parts: Readonly<Record<'train' | 'val' | 'test', WrittenPart>>;
  readonly byRule: boolean;
  /** Whether any object has a sentence of its own. */
  readonly hasSentences: boolean;
  readonly exhaustive: readonly string[];
  /** Categories that the model did not know. */
  readonly fresh: readonly string[];
  /** Categories of the data that no drawn scene shows. */
  readonly notInScenes: readonly string[];
  readonly hasBoxes: boolean;
  readonly said: string;
}

/** Objects whose mask, made of a box, is worse are not spoken of. */
export const LEAST_SCORE = 0.4;
/** Drawn pictures that choose and calibrate beside own ones, and as many that measure. */
export const DRAWN_HELD = 12;
const DRAWN_SIZE = { width: 640, height: 560 };

/** Reads, splits and writes the data, makes masks of boxes, and draws what must not be forgotten; what is there already is taken. */
export async function prepareFinetuneData(
  options: FinetuneOptions,
  base: ModelFolder,
  emit: (event: FinetuneEvent) => void,
  signal?: AbortSignal,
): Promise<FinetuneData> {
  const folder = join(options.out, 'data');
  const record = join(folder, 'data.json');
  const key = keyOf(options);
  const known = await readFile(record, 'utf8').catch(() => null);
  if (known !== null) {
    const { key: of, ...data } = JSON.parse(known) as FinetuneData & { key: string };
    if (of !== key) {
      throw new FinetuneError(
        `${options.out} has a fine-tuning with other data or options; give another folder with --out, or remove it`,
      );
    }
    emit({ type: 'parts', parts: data.parts, byRule: data.byRule, fresh: data.fresh });
    return data;
  }
  await mkdir(folder, { recursive: true });
  const read = async (path: string, images: string | undefined, of: 'data' | 'val') => {
    const labels = await readLabels(path, {
      tiles: join(folder, of === 'data' ? 'images' : 'val-images'),
      ...(images === undefined ? {} : { images }),
      ...(options.format === undefined ? {} : { format: options.format }),
      ...(signal ? { signal } : {}),
    });
    emit({ type: 'labels', labels, of });
    refuseBad(labels, options, path, emit);
    return options.split === 'place' ? withPlaces(labels) : labels;
  };
  const labels = await read(options.data, options.images, 'data');
  const validation = options.val === undefined ? null : await read(options.val, options.valImages, 'val');
  const held = validation && renumbered(validation, labels);
  const parts = partsOf(labels, held, options);
  const all = [...parts.train, ...parts.val, ...parts.test];
  const trained = parts.train.flatMap(({ objects }) => objects);
  if (trained.length === 0) {
    throw new FinetuneError(`${options.data}: none of the pictures to train on has an object; label some`);
  }
  const hasSentences = all.some(({ objects }) => objects.some(({ expressions }) => expressions.length > 0));
  const categories = [
    ...new Set(all.flatMap(({ objects }) => objects.map(({ category }) => category))),
  ].sort();
  const exhaustive = exhaustiveOf(labels, held, categories, options.labelled, hasSentences);
  const byRule = exhaustive.length > 0;
  if (!byRule && !hasSentences) {
    throw new FinetuneError(
      `${options.data}: no object has a sentence, and not all are labelled; give sentences, or label all and say --labelled all`,
    );
  }
  refuseUnknownWords(options, categories);
  const masks = await masksOf(labels, held, options, folder, emit, signal);
  const common = { exhaustive, byRule, masks, leastScore: LEAST_SCORE, seed: options.seed };
  const written = {
    train: await writePart(folder, parts.train, { ...common, name: 'train' }),
    val: await writePart(folder, parts.val, { ...common, name: 'val' }),
    test: await writePart(folder, parts.test, { ...common, name: 'test' }),
  };
  refuseSilent(options, written, masks);
  const { vocabulary } = base.config;
  const names = new Set(vocabulary.categories.map(({ name }) => name));
  const fresh = categories.filter((category) => !names.has(category));
  const notInScenes = fresh.filter(
    (category) => !categoryNamed(category) || !unlistedSurroundings.test(category),
  );
  for (const part of ['val', 'test'] as const) {
    await writeScenes(join(folder, `drawn-${part}`), {
      ...{ kinds: replayedKinds(vocabulary), count: DRAWN_HELD, seed: `keep/${part}`, ...DRAWN_SIZE },
      ...{ sentences: 4, absent: 3, notDrawn: notInScenes },
      ...(signal ? { signal } : {}),
      onProgress: (done, total) => emit({ type: 'working', what: `drawing for ${part}`, done, total }),
    });
  }
  const data: FinetuneData = {
    ...{ parts: written, byRule, hasSentences, exhaustive, fresh, notInScenes, said: labels.said },
    hasBoxes: masks.size > 0,
    images: {
      train: labels.folder,
      val: held ? held.folder : labels.folder,
      test: held ? held.folder : labels.folder,
    },
  };
  await writeAside(record, (aside) => writeFile(aside, `${JSON.stringify({ key, ...data }, null, 1)}\n`));
  emit({ type: 'parts', parts: written, byRule, fresh });
  return data;
}

/** Objects of the one get numbers that the other's have not. */
function renumbered(labels: Labels, others: Labels): Labels {
  const most = Math.max(0, ...others.images.flatMap(({ objects }) => objects.map(({ id }) => id)));
  const images = labels.images.map((image) => ({
    ...image,
    objects: image.objects.map((object) => ({ ...object, id: object.id + most })),
  }));
  return { ...labels, images };
}

function partsOf(labels: Labels, held: Labels | null, options: FinetuneOptions): LabelParts {
  const { split: by, seed, data, val } = options;
  if (!held) return splitLabels(labels.images, { by, seed, root: data });
  return { train: labels.images, ...halveLabels(held.images, { by, seed, root: val! }) };
}

/** Categories of which every object is labelled: what is asked for, what the data says, or all where no object has a sentence. */
function exhaustiveOf(
  labels: Labels,
  held: Labels | null,
  categories: readonly string[],
  labelled: FinetuneOptions['labelled'],
  hasSentences: boolean,
): string[] {
  if (labelled !== undefined) return labelled === 'all' ? [...categories] : [];
  const said = [labels, ...(held ? [held] : [])].map(({ exhaustive }) => exhaustive?.map(rrsisdName) ?? null);
  if (said.every((one) => one !== null))
    return categories.filter((name) => said.every((one) => one.includes(name)));
  return hasSentences ? [] : [...categories];
}

/** How many are named in the error. */
const NAMED = 3;

function refuseBad(
  { bad }: Labels,
  { skipBad }: FinetuneOptions,
  path: string,
  emit: (event: FinetuneEvent) => void,
): void {
  if (bad.length === 0) return;
  if (skipBad) {
    for (const one of bad) emit({ type: 'left-out', ...one });
    return;
  }
  const named = bad.slice(0, NAMED).map(({ where, reason }) => `${where} ${reason}`);
  throw new FinetuneError(
    `${path}: ${bad.length} labels cannot be used: ${named.join('; ')}${bad.length > NAMED ? '; ...' : ''}; ` +
      'repair them, or leave them out with --skip-bad',
  );
}

/** Parts that show nothing of which something can be said: nothing to train, to choose or to measure by. */
function refuseSilent(
  { data }: FinetuneOptions,
  parts: FinetuneData['parts'],
  masks: ReadonlyMap<number, MadeMask>,
): void {
  const silent = (['train', 'val', 'test'] as const).find((part) => parts[part].present === 0);
  if (silent === undefined) return;
  const badly = [...masks.values()].filter(({ score }) => score < LEAST_SCORE).length;
  throw new FinetuneError(
    `${data}: nothing can be said of what the ${parts[silent].images} pictures of the part '${silent}' show; ` +
      (badly > 0
        ? `the masks of ${badly} of ${masks.size} boxes fit too badly: give polygons, `
        : 'label more pictures, ') +
      'or another --seed',
  );
}

function refuseUnknownWords({ words }: FinetuneOptions, categories: readonly string[]): void {
  const stranger = Object.keys(words).find((name) => !categories.includes(name));
  if (stranger === undefined) return;
  throw new FinetuneError(
    `--words names '${stranger}', which is no category of the data; there are ${categories.join(', ')}`,
  );
}

/** Masks of what is labelled by boxes alone, drawn by the model's SAM 2 as `skyrefer data masks` draws them. */
async function masksOf(
  labels: Labels,
  held: Labels | null,
  options: FinetuneOptions,
  folder: string,
  emit: (event: FinetuneEvent) => void,
  signal?: AbortSignal,
): Promise<Map<number, MadeMask>> {
  const masks = new Map<number, MadeMask>();
  for (const [name, one] of [['data', labels] as const, ['val', held] as const]) {
    const boxed = one && boxedImages(one.images);
    if (!one || !boxed || boxed.images.length === 0) continue;
    const segmenter = await Segmenter.load(options.from);
    try {
      const made = await makeMasks(boxed, segmenter, {
        ...{
          images: one.folder,
          out: join(folder, `masks-${name}.json`),
          context: 10,
          decoder: 'pretrained',
        },
        drawerName: `SAM 2 of ${segmenter.config.name}`,
        ...(signal ? { signal } : {}),
        onProgress: (done, total) => emit({ type: 'working', what: 'masks of boxes', done, total }),
      });
      for (const { id, segmentation, score } of made as MaskAnnotation[]) {
        masks.set(id, { segmentation: { type: 'rle', rle: segmentation }, score });
      }
    } finally {
      await segmenter.dispose();
    }
  }
  return masks;
}

function boxedImages(images: readonly LabelledImage[]): BoxedImages {
  const categories = [...new Set(images.flatMap(({ objects }) => objects.map(({ category }) => category)))];
  return {
    info: {},
    categories: categories.map((name, index) => ({ id: index + 1, name })),
    images: images.flatMap(({ fileName, width, height, objects }, index) => {
      const boxes = objects.flatMap(({ id, category, box }) =>
        box ? [{ id, categoryId: categories.indexOf(category) + 1, box }] : [],
      );
      return boxes.length > 0 ? [{ id: index + 1, fileName, width, height, objects: boxes }] : [];
    }),
  };
}

/** Identifies what the data is made of. */
function keyOf(options: FinetuneOptions): string {
  const { data, val, images, valImages, format, split, labelled, words, plurals, seed, from, skipBad } =
    options;
  const identity = [
    data,
    val,
    images,
    valImages,
    format,
    split,
    labelled,
    words,
    plurals,
    seed,
    from,
    skipBad,
  ];
  return createHash('sha256')
    .update(JSON.stringify(identity.map((one) => one ?? null)))
    .digest('hex')
    .slice(0, 16);
}
