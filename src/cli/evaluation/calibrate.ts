import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import type { DatasetFormat, ReferringSample } from '../../datasets/benchmarks/index.ts';
import type { CalibratedPresence } from '../../evaluation/index.ts';
import type { JudgedSentence } from '../../evaluation/judge-sentences-node.ts';
import type { MeasuredCategory } from '../../language/index.ts';
import type { ModelConfig } from '../../model/index.ts';
import type { Mask } from '../../vector/index.ts';
import { formatOption } from '../data/dataset-options.ts';
import { LeftOut } from '../data/left-out.ts';
import { UsageError } from '../failure.ts';
import {
  imageSizeOption,
  type ModelOptions,
  segmenterFromOptions,
  withModelOptions,
} from '../model-options.ts';
import { collect } from '../option-values.ts';
import { StatusLine } from '../status-line.ts';
import type { Terminal } from '../terminal.ts';

interface CalibrateOptions extends Omit<ModelOptions, 'model'> {
  readonly annotations: readonly string[];
  readonly format: DatasetFormat;
  readonly images: readonly string[];
  readonly skipBad?: boolean;
  readonly sensitivity: number;
  readonly holdOut: number;
  readonly dryRun?: boolean;
  readonly scores?: string;
  readonly on?: string;
  readonly json?: boolean;
}

const fraction = (text: string): number => {
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0 && value <= 1))
    throw new InvalidArgumentError('give a number from 0 to 1.');
  return value;
};

/** `skyrefer calibrate MODEL --annotations FILE... --images FOLDER...` */
export function calibrateCommand(terminal: Terminal, interruptible: () => void): Command {
  const command = new Command('calibrate')
    .summary("measure what a model's scores are worth and store it")
    .description(
      'Asks a model sentences about what their images show and about what they do not ("segmentation": []), and writes into it ' +
        'what its object score says about the thing being there (presence), the score below which more answers are wrong ' +
        'than right, and how well it answers about each category. Take other images than for training. A share of them is ' +
        'kept apart, on which all is then measured.',
    )
    .argument('<model>', "a model's folder, or its adapter")
    .option('--annotations <file>', 'sentences, JSON Lines or of --format; may be repeated', collect, [])
    .addOption(formatOption('--annotations'))
    .option('--images <folder>', 'their images: once for all files, or once for each', collect, [])
    .option('--sensitivity <share>', 'of what is there that must still be found', fraction, 0.95)
    .option('--hold-out <share>', 'of the images, kept apart for measuring; 0: none', fraction, 0.5)
    .option(
      '--on <name>',
      "what the images are called beside a category's figures (default: the files of sentences)",
    )
    .addOption(imageSizeOption())
    .option('--skip-bad', 'leave out masks and annotations that cannot be used, and say which')
    .option('--dry-run', 'print what would be written, and write nothing')
    .option('--scores <file.json>', 'keep what was measured of each sentence')
    .option('--json', 'print the numbers as one JSON object');
  return withModelOptions(command)
    .addHelpText(
      'after',
      `
Example:
  $ skyrefer calibrate runs/mine/model --annotations val.jsonl --annotations absent.jsonl --images images`,
    )
    .action((model: string, options: CalibrateOptions) => {
      interruptible();
      return calibrate(terminal, model, options);
    });
}

async function calibrate(terminal: Terminal, path: string, options: CalibrateOptions): Promise<void> {
  const { calibratePresence, holdOut, measuredCategories, unsureBelow } = await import(
    '../../evaluation/index.ts'
  );
  const { scoredAnswers } = await import('../../evaluation/judge-sentences-node.ts');
  const { storeCalibration } = await import('../../model/node.ts');
  const { writeAside } = await import('../../files/write-aside.ts');
  const { annotations, images } = options;
  if (annotations.length === 0 || images.length === 0) {
    throw new UsageError('give --annotations and --images');
  }
  if (images.length !== 1 && images.length !== annotations.length) {
    throw new UsageError('give --images once, or once for each --annotations');
  }
  if (options.holdOut === 1) throw new UsageError('--hold-out 1 leaves no image to calibrate on');
  const { judged, stages, config } = await judge(terminal, path, options);
  if (options.scores !== undefined) {
    await writeAside(options.scores, (aside) => writeFile(aside, `${JSON.stringify(judged, null, 1)}\n`));
  }
  const { fitted, held } = holdOut(judged, ({ image }) => image, options.holdOut);
  const hasAbsent = judged.some(({ positive }) => !positive);
  // Without sentences about what is absent, nothing can be said of presence; the score still can be judged.
  const presence = hasAbsent ? calibratePresence(fitted, options.sensitivity) : null;
  const limit = unsureBelow(scoredAnswers(fitted));
  const calibration = presence
    ? { slope: presence.slope, offset: presence.offset, threshold: presence.chosen.threshold }
    : undefined;
  const on = options.on ?? annotations.map((file) => basename(file)).join(', ');
  const measured = measuredCategories(
    held.length > 0 ? held : fitted,
    config.vocabulary,
    calibration ?? config.presence,
    on,
  );
  const report = { presence, unsureBelow: limit, measured, fitted, held };
  terminal.out(options.json ? `${JSON.stringify(await asData(report))}\n` : await asText(report));
  if (options.dryRun) return;
  await storeCalibration(stages, {
    unsureBelow: limit,
    measured,
    ...(calibration ? { presence: calibration } : {}),
  });
  if (!options.json) terminal.out(`\nwrote it into ${stages}\n`);
}

/** Asks every sentence; each image is encoded once. */
async function judge(
  terminal: Terminal,
  path: string,
  options: CalibrateOptions,
): Promise<{ readonly judged: JudgedSentence[]; readonly stages: string; readonly config: ModelConfig }> {
  const { openDataset } = await import('../../datasets/benchmarks/index.ts');
  const { FittedSamples } = await import('../../datasets/fitted-samples-node.ts');
  const { judgeSentences } = await import('../../evaluation/judge-sentences-node.ts');
  const asked = new Map<string, ReferringSample[]>();
  const left = new LeftOut(terminal, options.skipBad === true);
  const fitted = new FittedSamples();
  for (const [index, file] of options.annotations.entries()) {
    const images = options.images[index] ?? options.images[0]!;
    const dataset = await openDataset(options.format, file, { images });
    for (const split of dataset.splits) {
      for await (const sample of dataset.samples(split, left.onBad)) {
        asked.set(sample.imagePath, [...(asked.get(sample.imagePath) ?? []), fitted.fit(sample)]);
      }
    }
  }
  const segmenter = await segmenterFromOptions({ ...options, model: path });
  const stages = segmenter.model.stages.path;
  if (stages === undefined || stages === null) throw new UsageError(`${path} has no file to write into`);
  const status = new StatusLine(terminal);
  const judged: JudgedSentence[] = [];
  let done = 0;
  try {
    for (const [image, sentences] of asked) {
      terminal.signal.throwIfAborted();
      const truths = await usable(sentences, left);
      if (truths.length === 0) continue;
      judged.push(...(await judgeSentences(segmenter, image, truths)));
      status.show(`${++done} of ${asked.size} images`);
    }
  } finally {
    status.clear();
    await segmenter.dispose();
  }
  const lost = left.summary(fitted.trimmed);
  if (lost !== '') terminal.err(`${judged.length} sentences asked${lost}\n`);
  return { judged, stages, config: segmenter.config };
}

/** Sentences with their masks; those that cannot be had are told, or an error. */
async function usable(samples: readonly ReferringSample[], left: LeftOut) {
  const { DatasetError } = await import('../../datasets/errors.ts');
  const { ImageError } = await import('../../imagery/index.ts');
  const found: { expression: string; truth: Mask; category?: string | undefined }[] = [];
  for (const { id, where, expression, category, mask } of samples) {
    try {
      found.push({ expression, category, truth: await mask() });
    } catch (error) {
      if (!left.onBad || !(error instanceof DatasetError || error instanceof ImageError)) throw error;
      left.onBad({ id, where, reason: error.message });
    }
  }
  return found;
}

interface Report {
  readonly presence: CalibratedPresence | null;
  readonly unsureBelow: number;
  readonly measured: ReadonlyMap<string, MeasuredCategory>;
  readonly fitted: readonly JudgedSentence[];
  readonly held: readonly JudgedSentence[];
}

/** The calibration, and what it gives on the images that were kept apart; null where none were. */
async function asData({ presence, unsureBelow, measured, fitted, held }: Report) {
  const { sidesOf } = await import('../../evaluation/index.ts');
  const { calibratedPoint, scoredAnswers } = await import('../../evaluation/judge-sentences-node.ts');
  const calibration = presence && {
    slope: presence.slope,
    offset: presence.offset,
    threshold: presence.chosen.threshold,
  };
  const measure = (sentences: readonly JudgedSentence[]) => ({
    sentences: sentences.length,
    ...(calibration ? { presence: calibratedPoint(sentences, calibration) } : {}),
    answers: sidesOf(scoredAnswers(sentences), unsureBelow),
  });
  return {
    presence: calibration,
    unsureBelow,
    measured: Object.fromEntries(measured),
    fitted: measure(fitted),
    heldOut: held.length > 0 ? measure(held) : null,
  };
}

async function asText(report: Report): Promise<string> {
  const { formatCalibration } = await import('../../evaluation/index.ts');
  const { fitted, heldOut, unsureBelow } = await asData(report);
  const { alignColumns } = await import('../../evaluation/align-columns.ts');
  const percent = (part: number) => (100 * part).toFixed(2);
  const side = ({ answers, right }: { answers: number; right: number }) => `${right} of ${answers} right`;
  const lines = [
    report.presence
      ? formatCalibration(report.presence)
      : 'presence is left as it was: no sentence is about something that its image does not show',
    '',
    `unsure below a score of ${unsureBelow.toFixed(3)}: ${side(fitted.answers.unsure)}; from there on: ${side(fitted.answers.sure)}`,
  ];
  if (heldOut) {
    lines.push('', `On ${heldOut.sentences} sentences about images that were kept apart:`);
    if (heldOut.presence) {
      const { sensitivity, specificity, balancedAccuracy } = heldOut.presence;
      lines.push(
        `presence: sensitivity ${percent(sensitivity)}, specificity ${percent(specificity)}, balanced accuracy ${percent(balancedAccuracy)}`,
      );
    }
    const { unsure, sure } = heldOut.answers;
    lines.push(`score: ${side(unsure)} below, ${side(sure)} from there on`);
  }
  if (report.measured.size > 0) {
    const rows = [...report.measured].map(([name, { samples, gIoU }]) => [name, `${samples}`, percent(gIoU)]);
    lines.push('', ...alignColumns([['category', 'n', 'gIoU'], ...rows]));
  }
  return `${lines.join('\n')}\n`;
}
