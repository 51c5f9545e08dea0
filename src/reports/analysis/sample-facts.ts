import { sampleIoU } from '../../evaluation/index.ts';
import type { PredictionRecord } from '../../evaluation/node.ts';
import type { Picture } from '../../imagery/index.ts';
import { readImage } from '../../imagery/node.ts';
import { type Mask, maskArea, maskFromRle, overlap, resizeMaskNearest } from '../../vector/index.ts';
import { colourContrast } from './colour-contrast.ts';
import { isRight } from './outcome.ts';
import { type SampleIndex, sampleKey } from './sample-index.ts';

/** What the data tell about one sample, whatever a model answered. */
export interface SampleFacts {
  /** Other annotated objects of its category in the image. A lower bound: what no sentence is about is not known. */
  readonly neighbours: number;
  /** Distance of the object's mean colour from its surroundings' in CIELAB; null where the data were not read. */
  readonly contrast: number | null;
}

/** An annotated object that a prediction marks instead of the one that was meant. */
export interface Hit {
  readonly expression: string;
  readonly category: string | undefined;
}

/**
 * Facts from predictions alone: objects of one category in one image are told apart by their areas.
 * @param records of one model; one for every sample
 */
export function factsWithoutData(records: readonly PredictionRecord[]): Map<string, SampleFacts> {
  const areas = new Map<string, Set<number>>();
  const group = ({ fileName, category }: PredictionRecord) => JSON.stringify([fileName, category]);
  for (const record of records) {
    if (record.category === undefined) continue;
    const own = areas.get(group(record)) ?? new Set();
    areas.set(group(record), own.add(record.area));
  }
  return new Map(
    records.map((record) => [
      sampleKey(record),
      { neighbours: Math.max(0, (areas.get(group(record))?.size ?? 0) - 1), contrast: null },
    ]),
  );
}

export interface DataFacts {
  readonly facts: ReadonlyMap<string, SampleFacts>;
  /** For each model by its name, what its wrong answers mark instead, by sample. */
  readonly hits: ReadonlyMap<string, ReadonlyMap<string, Hit>>;
  /** Samples that the data set does not have. */
  readonly missing: number;
  /** Images that could not be read. */
  readonly unreadable: readonly { readonly fileName: string; readonly reason: string }[];
}

/**
 * Facts from the data set: every image is read once.
 * @param models predictions by the model's name
 */
export async function factsFromData(
  models: ReadonlyMap<string, readonly PredictionRecord[]>,
  index: SampleIndex,
  options: {
    readonly signal?: AbortSignal;
    readonly onProgress?: (done: number, total: number) => void;
  } = {},
): Promise<DataFacts> {
  const facts = new Map<string, SampleFacts>();
  const hits = new Map([...models.keys()].map((name) => [name, new Map<string, Hit>()]));
  const missing = new Set<string>();
  const unreadable: { fileName: string; reason: string }[] = [];
  const images = byImage(models);
  let done = 0;
  for (const [fileName, answers] of images) {
    options.signal?.throwIfAborted();
    try {
      await factsOfImage(fileName, answers, index, { facts, hits, missing });
    } catch (error) {
      unreadable.push({ fileName, reason: (error as Error).message });
    }
    options.onProgress?.(++done, images.size);
  }
  return { facts, hits, missing: missing.size, unreadable };
}

interface Answer {
  readonly model: string;
  readonly record: PredictionRecord;
}

function byImage(models: ReadonlyMap<string, readonly PredictionRecord[]>): Map<string, Answer[]> {
  const images = new Map<string, Answer[]>();
  for (const [model, records] of models) {
    for (const record of records) {
      const own = images.get(record.fileName);
      if (own) own.push({ model, record });
      else images.set(record.fileName, [{ model, record }]);
    }
  }
  return images;
}

interface Found {
  readonly facts: Map<string, SampleFacts>;
  readonly hits: ReadonlyMap<string, Map<string, Hit>>;
  readonly missing: Set<string>;
}

async function factsOfImage(
  fileName: string,
  answers: readonly Answer[],
  index: SampleIndex,
  found: Found,
): Promise<void> {
  const samples = index.ofImage(fileName);
  const masks = await Promise.all(samples.map((sample) => sample.mask()));
  const objects = distinctObjects(masks);
  let picture: Picture | null = null;
  for (const { model, record } of answers) {
    const key = sampleKey(record);
    const own = samples.findIndex((sample) => sampleKey(sample) === key);
    if (own < 0) {
      found.missing.add(key);
      continue;
    }
    const { category, imagePath } = samples[own]!;
    const others = [...new Set(objects)].filter((object) => object !== objects[own]);
    if (!found.facts.has(key)) {
      picture ??= await readImage(imagePath);
      const fits = masks[own]!.width === picture.width && masks[own]!.height === picture.height;
      found.facts.set(key, {
        neighbours:
          category === undefined ? 0 : others.filter((other) => samples[other]!.category === category).length,
        contrast: fits ? colourContrast(picture, masks[own]!) : null,
      });
    }
    if (isRight(sampleIoU(record)!)) continue;
    const prediction = maskFromRle(record.prediction);
    const hit = others.find((other) =>
      isSame(resizeMaskNearest(masks[other]!, prediction.width, prediction.height), prediction),
    );
    if (hit !== undefined) {
      const { expression, category: hitCategory } = samples[hit]!;
      found.hits.get(model)!.set(key, { expression, category: hitCategory });
    }
  }
}

/** For each mask, the first one that shows the same object: several sentences may be about one. */
function distinctObjects(masks: readonly Mask[]): number[] {
  const areas = masks.map(maskArea);
  return masks.map((mask, index) =>
    masks.findIndex(
      (other, earlier) =>
        earlier === index ||
        (earlier < index &&
          Math.abs(areas[earlier]! - areas[index]!) <= 0.2 * areas[index]! &&
          isSame(other, mask, 0.8)),
    ),
  );
}

function isSame(a: Mask, b: Mask, above = 0.5): boolean {
  if (a.width !== b.width || a.height !== b.height) return false;
  const { intersection, union } = overlap(a, b);
  return union > 0 && intersection > above * union;
}
