import { join } from 'node:path';
import type { BadRecord } from '../../datasets/bad-record.ts';
import { openDataset, type Split } from '../../datasets/benchmarks/index.ts';
import type { DatasetError } from '../../datasets/index.ts';
import { annotationSample, readLocatedAnnotations } from '../../datasets/node.ts';
import type { EvaluatedSample } from '../../evaluation/index.ts';
import { exists } from '../../files/exists.ts';
import type { Vocabulary } from '../../language/index.ts';
import { drawnOnlyKinds, looselyDrawnCategories, sceneKinds } from '../../synthetic/index.ts';
import { type TrainingConfig, TrainingConfigError } from '../config.ts';
import type { AnnotatedData, AnnotationSet, RuleMadeData } from '../config-schema.ts';
import {
  annotatedSource,
  type CountTokens,
  checkAnnotations,
  type LocatedSentence,
  readSamples,
  sampleImages,
} from './annotated-source.ts';
import type { BadData, BadItem } from './bad-data.ts';
import { cocoTrainingImages, drawnTrainingImages, ruleMadeSource } from './rule-made-source.ts';
import { taughtByRule, taughtBySentences } from './taught-vocabulary.ts';
import type { SourceImage, TrainingSource } from './training-source.ts';

/** Drawn scenes are varied by their seed; one view is enough. */
const SCENE_VIEW_SETS = 1;
/** Files that are looked for at the same time. */
const LOOKED_FOR = 64;

/** What is measured during training. */
export interface ValidationData {
  /** Of the set, where there are several; part of the names of its figures. */
  readonly name: string;
  readonly split: 'val' | 'test';
  /** In the order of first appearance in the samples. */
  readonly images: readonly SourceImage[];
  readonly samples: readonly EvaluatedSample[];
}

/** The data of a run. */
export interface TrainingData {
  readonly sources: readonly TrainingSource[];
  /** Measured each by itself; none where nothing is validated. */
  readonly validation: readonly ValidationData[];
  /** Tokens of the longest sentence that stands in a file; 0 where none does. */
  readonly longestSentence: number;
  /** What of the language the run teaches. */
  readonly vocabulary: Vocabulary;
}

/** Units of an epoch. */
export const unitsOf = ({ sources }: TrainingData): number =>
  sources.reduce((sum, { units }) => sum + units.length, 0);

/**
 * Reads the annotations that a configuration names, checks every sentence that stands in them, and looks for every image.
 * @param countTokens for the model's tokenizer
 * @param bad decides what happens with sentences and images that cannot be used
 */
export async function openTrainingData(
  config: TrainingConfig,
  options: { readonly targetSize: number; readonly countTokens: CountTokens; readonly bad: BadData },
): Promise<TrainingData> {
  const data =
    config.data.format === 'rules'
      ? await ruleMadeTrainingData(config, config.data, options)
      : await annotatedTrainingData(config, config.data, options);
  const images = [...data.sources, ...data.validation].flatMap((one) => one.images);
  options.bad.addAll(await missingImages(images), 'images');
  return data;
}

type Options = Parameters<typeof openTrainingData>[1];

async function ruleMadeTrainingData(
  config: TrainingConfig,
  data: RuleMadeData,
  { targetSize, countTokens, bad }: Options,
): Promise<TrainingData> {
  const { viewSeed = config.seed, viewSets, int8ViewSets, sentenceVariation: variation } = config;
  if (config.selection === 'test') {
    throw new TrainingConfigError(
      "selection 'test' needs a data set with a test split; data of format 'rules' has none",
    );
  }
  const { absent, groups, further, written, kinds, thinRepeats, words, plurals, notInScenes = [] } = data;
  const pairs = {
    ...{ viewSeed, targetSize, variation, absent, groups, further, written, kinds, thinRepeats },
    ...(words ? { words } : {}),
  };
  const sources: TrainingSource[] = [];
  const validation: ValidationData[] = [];
  const [real, drawnCategories] = [new Set<string>(), new Set<string>()];
  const people: string[] = [];
  let longest = 0;
  for (const set of annotationSets(data)) {
    const problems: BadItem[] = [];
    const onBad = ({ where, reason }: BadRecord) => problems.push({ name: where, reason });
    const { images, exhaustive } = await cocoTrainingImages(set.annotations, set.images, { ...set, onBad });
    bad.addAll(problems, 'annotations');
    for (const { objects } of images) for (const { category } of objects) real.add(category);
    for (const image of images) for (const { expression } of image.written ?? []) people.push(expression);
    const { sentencesOnly = false } = set;
    const mix = { ...pairs, exhaustive, weight: set.weight, colours: set.colours, sentencesOnly };
    const views = numbersOf(set.viewSets ?? viewSets);
    const int8Views = set.int8ViewSets ?? int8ViewSets;
    if (views.length > 0) sources.push(ruleMadeSource(set.name, images, views, mix));
    if (int8Views.length > 0) {
      sources.push(ruleMadeSource(`${set.name}-int8`, images, int8Views, { ...mix, precision: 'int8' }));
    }
    if (set.valAnnotations === undefined || set.valImages === undefined) continue;
    const held = await readValidation(set.valAnnotations, set.valImages, countTokens, bad);
    validation.push({ name: set.name, split: 'val', images: sampleImages(held.good), samples: held.good });
    longest = Math.max(longest, held.longest);
  }
  for (const [name, kinds, count] of [
    ['scenes', sceneKinds, data.scenes],
    ['drawn-only', drawnOnlyKinds, data.drawnOnly],
  ] as const) {
    if (count === 0) continue;
    const scenes = drawnTrainingImages(kinds, count, viewSeed);
    // What a scene draws is annotated, but for its surroundings: houses, roads, trees.
    const drawn = new Set(scenes.flatMap(({ objects }) => objects.map(({ category }) => category)));
    for (const category of drawn) drawnCategories.add(category);
    const complete = [...drawn].filter((category) => !looselyDrawnCategories.includes(category));
    const exhaustive = [...new Set([...complete, ...notInScenes])].sort();
    const views = numbersOf(viewSets).slice(0, SCENE_VIEW_SETS);
    sources.push(ruleMadeSource(name, scenes, views.length > 0 ? views : [0], { ...pairs, exhaustive }));
  }
  const colours = annotationSets(data).some((set) => set.colours);
  const vocabulary = taughtByRule({
    ...{ real, drawn: drawnCategories, further: (further ?? 0) > 0, colours, words, plurals },
    written: people,
  });
  return { sources, validation, longestSentence: longest, vocabulary };
}

/** The sets of rule-made data; its four paths are one, whose features lie in `train` as those of runs before. */
function annotationSets(data: RuleMadeData): readonly AnnotationSet[] {
  if (data.sets) return data.sets;
  const { annotations, images, valAnnotations, valImages } = data as Required<RuleMadeData>;
  return [
    {
      name: 'train',
      annotations,
      images,
      valAnnotations,
      valImages,
      weight: 1,
      leastScore: 0,
      colours: true,
    },
  ];
}

const numbersOf = (sets: number | readonly number[]): readonly number[] =>
  typeof sets === 'number' ? Array.from({ length: sets }, (_, set) => set) : sets;

async function readValidation(file: string, images: string, countTokens: CountTokens, bad: BadData) {
  const located: (LocatedSentence & EvaluatedSample & { imagePath: string })[] = [];
  const problems: BadItem[] = [];
  const onBad = ({ where, reason }: DatasetError) => problems.push({ name: where, reason });
  for await (const { annotation, where } of readLocatedAnnotations(file, onBad)) {
    const imagePath = join(images, annotation.fileName);
    located.push({ ...annotationSample(annotation), imagePath, where });
  }
  bad.addAll(problems, 'annotations');
  return checkAnnotations(located, countTokens, bad);
}

async function annotatedTrainingData(
  config: TrainingConfig,
  { format, root, images }: AnnotatedData,
  { targetSize, countTokens, bad }: Options,
): Promise<TrainingData> {
  const { seed, selection } = config;
  const dataset = await openDataset(format, root, images === undefined ? {} : { images });
  const require = (split: Split, remedy: string): void => {
    if (dataset.splits.includes(split)) return;
    throw new TrainingConfigError(
      `${root} has no split '${split}', only ${dataset.splits.join(', ')}; ${remedy}`,
    );
  };
  require('train', 'give a data set to train on');
  const split = selection === 'test' ? 'test' : 'val';
  if (selection !== 'last')
    require(split, "add one to select checkpoints on, or train with selection: 'last'");
  const train = checkAnnotations(await readSamples(dataset, 'train', bad), countTokens, bad);
  const held = dataset.splits.includes(split)
    ? checkAnnotations(await readSamples(dataset, split, bad), countTokens, bad)
    : null;
  const { expressionsPerImage } = config.batch;
  return {
    sources: [annotatedSource(train.good, { seed, targetSize, expressionsPerImage })],
    validation: held ? [{ name: split, split, images: sampleImages(held.good), samples: held.good }] : [],
    longestSentence: Math.max(train.longest, held?.longest ?? 0),
    vocabulary: taughtBySentences(train.good.map(({ expression }) => expression)),
  };
}

/** Images whose files are not there. */
async function missingImages(images: readonly SourceImage[]): Promise<BadItem[]> {
  const paths = [...new Set(images.flatMap(({ path }) => (path === null ? [] : [path])))];
  const missing: BadItem[] = [];
  for (let first = 0; first < paths.length; first += LOOKED_FOR) {
    const part = paths.slice(first, first + LOOKED_FOR);
    const found = await Promise.all(part.map(exists));
    for (const [index, path] of part.entries()) {
      if (!found[index]) missing.push({ name: path, reason: 'does not exist' });
    }
  }
  return missing;
}
