import { Command } from 'commander';
import type { DatasetFormat, ReferringDataset, Split } from '../../datasets/benchmarks/index.ts';
import type { FittedSamples } from '../../datasets/fitted-samples-node.ts';
import type { EmptyUnion, EvaluationOptions, MetricsOptions } from '../../evaluation/index.ts';
import type { PredictionRecord } from '../../evaluation/node.ts';
import { formatOption, partOf, splitOption } from '../data/dataset-options.ts';
import { LeftOut } from '../data/left-out.ts';
import { UsageError } from '../failure.ts';
import {
  imageSizeOption,
  type ModelOptions,
  segmenterFromOptions,
  withModelOptions,
} from '../model-options.ts';
import { wholeNumber } from '../option-values.ts';
import { StatusLine } from '../status-line.ts';
import type { Terminal } from '../terminal.ts';
import { bootstrapOption, emptyUnionOption, precisionRuleOption } from './metrics-options.ts';

type Resolution = 'original' | 'model' | number;

interface EvaluateOptions extends ModelOptions {
  readonly annotations?: string;
  readonly data?: string;
  readonly format: DatasetFormat;
  readonly split?: Split;
  readonly images?: string;
  readonly resolution: Resolution;
  readonly prRule: 'strict' | 'inclusive';
  readonly emptyUnion: EmptyUnion;
  readonly assumePresent?: boolean;
  readonly asAnswers?: boolean;
  readonly bootstrap: number;
  readonly predictions?: string;
  readonly from?: string;
  readonly skipBad?: boolean;
  readonly json?: boolean;
}

/** `skyrefer evaluate --annotations X.jsonl --images DIR`, `--data DIR --format F --split S`, or `--from FILE` */
export function evaluateCommand(terminal: Terminal, interruptible: () => void): Command {
  return withModelOptions(new Command('evaluate'))
    .summary('measure a model on annotated expressions')
    .description(
      'Measures a model on annotated expressions: gIoU, cIoU and Pr@0.5 to 0.9 with confidence intervals, per category, ' +
        'per kind and by object size where the annotations have them; and how well it tells that something is not there, ' +
        'where sentences are about that ("segmentation": []). Every sentence is asked word for word, of the whole picture: ' +
        'no unknown category is refused and nothing is left out, as in papers; --as-answers asks as answers do.',
    )
    .option('--model <model>', "'tiny' or a model's folder", 'tiny')
    .option('--annotations <file>', 'JSON Lines with file_name, expression and segmentation')
    .option('--images <folder>', "folder of the annotations' images")
    .option('--data <folder>', 'a data set as it is distributed, instead of --annotations')
    .addOption(formatOption())
    .addOption(splitOption())
    .option(
      '--resolution <where>',
      "where masks are compared: 'original', the images' own size; 'model', the model's input size; or a side in pixels",
      resolution,
      'original',
    )
    .addOption(imageSizeOption())
    .addOption(precisionRuleOption())
    .addOption(emptyUnionOption())
    .option(
      '--as-answers',
      'ask what is understood of each sentence, choose among things, and mark nothing of unknown categories, as answers do',
    )
    .option(
      '--assume-present',
      'measure masks as they are drawn, also where the model says that nothing is there',
    )
    .addOption(bootstrapOption())
    .option(
      '--predictions <file.jsonl>',
      'keep every prediction; an evaluation that was cut off goes on from it',
    )
    .option('--from <file.jsonl>', 'compute the metrics of kept predictions, without a model')
    .option('--skip-bad', 'leave out images, masks and annotations that cannot be used, and say which')
    .option('--json', 'print the numbers as one JSON object')
    .addHelpText(
      'after',
      `
Examples:
  $ skyrefer evaluate --annotations expressions_val.jsonl --images images
  $ skyrefer evaluate --data rrsis-d --format rrsis-d --split test --predictions test.jsonl
  $ skyrefer evaluate --from test.jsonl --pr-rule inclusive`,
    )
    .action((options: EvaluateOptions) => {
      interruptible();
      return options.from === undefined ? evaluateModel(terminal, options) : recompute(terminal, options);
    });
}

/** The table or the JSON object that both ways end in. */
async function print(
  terminal: Terminal,
  options: EvaluateOptions,
  records: readonly PredictionRecord[],
  about: object,
): Promise<void> {
  const { bootstrapIntervals, formatReport, presenceReportOf } = await import('../../evaluation/index.ts');
  const { metricsOf } = await import('../../evaluation/node.ts');
  const { emptyUnion, prRule: precision, bootstrap: replicates } = options;
  const conventions: MetricsOptions = { emptyUnion, precision };
  const report = metricsOf(records, conventions);
  const presence = presenceReportOf(records, conventions);
  const present = records.filter(({ absent }) => !absent);
  const intervals =
    replicates > 0 && present.length > 0
      ? bootstrapIntervals(present, { ...conventions, replicates })
      : undefined;
  const json = {
    ...about,
    ...report,
    ...(intervals ? { intervals } : {}),
    ...(presence ? { presence } : {}),
  };
  terminal.out(`${options.json ? JSON.stringify(json) : formatReport(report, intervals, presence)}\n`);
}

async function recompute(terminal: Terminal, options: EvaluateOptions): Promise<void> {
  const { readPredictions } = await import('../../evaluation/node.ts');
  const { about, records } = await readPredictions(options.from!);
  await print(terminal, options, records, { predictions: options.from, ...about });
}

async function evaluateModel(terminal: Terminal, options: EvaluateOptions): Promise<void> {
  const dataset = await openData(options);
  const { FittedSamples } = await import('../../datasets/fitted-samples-node.ts');
  const { evaluate } = await import('../../evaluation/index.ts');
  const { PredictionStore } = await import('../../evaluation/node.ts');
  const { askSegmenter } = await import('../../evaluation/ask-segmenter-node.ts');
  const segmenter = await segmenterFromOptions(options);
  const status = new StatusLine(terminal);
  const started = performance.now();
  let store: Awaited<ReturnType<typeof PredictionStore.open>> | undefined;
  try {
    const resolution = options.resolution === 'model' ? segmenter.config.imageSize : options.resolution;
    const about = {
      model: segmenter.config.name,
      modelHash: await segmenter.model.hash(),
      data: options.annotations ?? options.data,
      ...(options.split === undefined ? {} : { split: options.split }),
      resolution,
      ...(options.imageSize === undefined ? {} : { imageSize: options.imageSize }),
      ...(options.assumePresent ? { assumePresent: true } : {}),
      ...(options.asAnswers ? { asAnswers: true } : {}),
    };
    if (options.predictions !== undefined) store = await PredictionStore.open(options.predictions, about);
    const settings: EvaluationOptions = {
      resolution,
      skipBad: options.skipBad === true,
      signal: terminal.signal,
      ...(store ? { store } : {}),
      onProgress({ images, totalImages }) {
        const seconds = (performance.now() - started) / 1000;
        status.show(`${images} of ${totalImages} images`, (seconds / images) * (totalImages - images));
      },
    };
    const left = new LeftOut(terminal, options.skipBad === true);
    const fitted = new FittedSamples();
    const { samples, skipped } = await evaluate(
      allSamples(dataset, left, fitted),
      askSegmenter(segmenter, options),
      settings,
    );
    status.clear();
    for (const { fileName, samples, reason } of skipped) {
      terminal.err(`left out ${fileName} (${samples} samples): ${reason}\n`);
    }
    const seconds = Math.round((performance.now() - started) / 10) / 100;
    const { trimmed } = fitted;
    await print(terminal, options, samples, {
      ...about,
      images: options.images,
      seconds,
      ...(skipped.length > 0 ? { skipped } : {}),
      ...(left.count > 0 ? { badRecords: left.records } : {}),
      ...(trimmed > 0 ? { trimmedMasks: trimmed } : {}),
    });
    const lost = left.count + skipped.reduce((sum, one) => sum + one.samples, 0);
    if (lost > 0) terminal.err(`${lost} samples left out\n`);
    if (trimmed > 0) terminal.err(`${trimmed} masks brought to their image's size (a pixel or two)\n`);
  } finally {
    status.clear();
    await store?.close();
    await segmenter.dispose();
  }
}

async function openData(options: EvaluateOptions): Promise<ReferringDataset> {
  const { annotations, data, format, images, split } = options;
  if ((annotations === undefined) === (data === undefined)) {
    throw new UsageError('give either --annotations FILE or --data FOLDER');
  }
  if (annotations !== undefined && images === undefined) {
    throw new UsageError('--annotations needs --images, the folder of their images');
  }
  const { openDataset } = await import('../../datasets/benchmarks/index.ts');
  const source = annotations ?? data!;
  const dataset = await openDataset(
    annotations === undefined ? format : 'jsonl',
    source,
    images === undefined ? {} : { images },
  );
  if (split === undefined) {
    if (annotations !== undefined || dataset.splits.length === 1) return dataset;
    throw new UsageError(`${source} has the splits ${dataset.splits.join(', ')}; choose one with --split`);
  }
  return partOf(dataset, split, source);
}

async function* allSamples(dataset: ReferringDataset, left: LeftOut, fitted: FittedSamples) {
  for (const split of dataset.splits) {
    for await (const sample of dataset.samples(split, left.onBad)) yield fitted.fit(sample);
  }
}

const resolution = (text: string): Resolution =>
  text === 'original' || text === 'model' ? text : wholeNumber(1)(text);
