import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { Argument, Command } from 'commander';
import { DATASET_FORMATS, type DatasetFormat } from '../../datasets/benchmarks/dataset-format.ts';
import type { ReferringDataset, Split } from '../../datasets/benchmarks/referring-dataset.ts';
import { wholeNumber } from '../option-values.ts';
import { StatusLine } from '../status-line.ts';
import type { Terminal } from '../terminal.ts';
import { dataMasksCommand } from './data-masks.ts';
import { dataPrepareCommand } from './data-prepare.ts';
import { dataScenesCommand } from './data-scenes.ts';
import { partOf, splitOption } from './dataset-options.ts';
import { LeftOut } from './left-out.ts';

interface SourceOptions {
  readonly images?: string;
  readonly split?: Split;
}

/** `skyrefer data check|convert|view FORMAT DIR`, `skyrefer data prepare NAME DIR` */
export function dataCommand(terminal: Terminal, interruptible: () => void): Command {
  const data = new Command('data')
    .summary('check, convert, look at and prepare data sets')
    .description(
      'Works on data sets of referring expressions as they are distributed: RefSegRS, RRSIS-D, RISBench, ' +
        'COCO, CVAT, Label Studio and LabelMe with sentences, and JSON Lines.',
    );
  const source = (command: Command): Command =>
    command
      .addArgument(new Argument('<format>', 'how the data set is laid out').choices(DATASET_FORMATS))
      .argument('<folder>', "the data set's folder (coco, jsonl, annotation tools: or one file)")
      .option(
        '--images <folder>',
        'images of coco, jsonl and annotation tools; default: images beside the files',
      )
      .addOption(splitOption());

  data.addCommand(
    source(new Command('check'))
      .description(
        'Counts what is there, finds what is missing or wrong, and compares with published counts.',
      )
      .option('--json', 'print the report as one JSON object')
      .action((format: DatasetFormat, folder: string, options: SourceOptions & { json?: boolean }) => {
        interruptible();
        return check(terminal, format, folder, options);
      }),
  );
  data.addCommand(
    source(new Command('convert'))
      .description("Writes the samples as JSON Lines, which 'train' and 'evaluate' read.")
      .requiredOption('--out <file.jsonl>', 'file to write')
      .option('--skip-bad', SKIP_BAD)
      .action((format: DatasetFormat, folder: string, options: ConvertOptions) => {
        interruptible();
        return convert(terminal, format, folder, options);
      }),
  );
  data.addCommand(
    source(new Command('view'))
      .description('Writes an HTML page of pictures, masks and sentences.')
      .requiredOption('--out <file.html>', 'file to write')
      .option('--count <number>', 'samples shown, drawn at random', wholeNumber(1), 60)
      .option('--seed <number>', 'of the draw', wholeNumber(0), 0)
      .option('--containing <text>', 'only sentences that contain this')
      .option('--skip-bad', SKIP_BAD)
      .action((format: DatasetFormat, folder: string, options: ViewOptions) => {
        interruptible();
        return view(terminal, format, folder, options);
      }),
  );
  data.addCommand(dataPrepareCommand(terminal, interruptible));
  data.addCommand(dataMasksCommand(terminal, interruptible));
  data.addCommand(dataScenesCommand(terminal, interruptible));
  return data;
}

const SKIP_BAD = 'leave out annotations that cannot be used, and say which';

interface ConvertOptions extends SourceOptions {
  readonly out: string;
  readonly skipBad?: boolean;
}

interface ViewOptions extends SourceOptions {
  readonly skipBad?: boolean;
  readonly out: string;
  readonly count: number;
  readonly seed: number;
  readonly containing?: string;
}

async function open(
  format: DatasetFormat,
  folder: string,
  options: SourceOptions,
): Promise<ReferringDataset> {
  const { openDataset } = await import('../../datasets/benchmarks/index.ts');
  const { images, split } = options;
  const dataset = await openDataset(format, folder, images === undefined ? {} : { images });
  return split === undefined ? dataset : partOf(dataset, split, folder);
}

async function check(
  terminal: Terminal,
  format: DatasetFormat,
  folder: string,
  options: SourceOptions & { readonly json?: boolean },
): Promise<void> {
  const { checkDataset } = await import('../../datasets/check/check-dataset.ts');
  const { formatDatasetReport, isUsable } = await import('../../datasets/check/format-report.ts');
  const dataset = await open(format, folder, options);
  const status = new StatusLine(terminal);
  try {
    const report = await checkDataset(dataset, {
      signal: terminal.signal,
      onProgress: (samples) => status.show(`${samples} samples read`),
    });
    status.clear();
    terminal.out(`${options.json ? JSON.stringify(report) : formatDatasetReport(report)}\n`);
    if (!isUsable(report)) {
      const { DatasetError } = await import('../../datasets/errors.ts');
      throw new DatasetError('is incomplete or damaged; the report says where', folder);
    }
  } finally {
    status.clear();
  }
}

async function convert(
  terminal: Terminal,
  format: DatasetFormat,
  folder: string,
  options: ConvertOptions,
): Promise<void> {
  const { FittedSamples } = await import('../../datasets/fitted-samples-node.ts');
  const { samplesAsJsonLines } = await import('../../datasets/convert/to-jsonl.ts');
  const { writeAside } = await import('../../files/write-aside.ts');
  const dataset = await open(format, folder, options);
  const status = new StatusLine(terminal);
  const left = new LeftOut(terminal, options.skipBad === true);
  const fitted = new FittedSamples();
  let count = 0;
  async function* lines(): AsyncGenerator<string> {
    const how = { signal: terminal.signal, onBad: left.onBad, fitted };
    for await (const line of samplesAsJsonLines(dataset, dataset.splits, how)) {
      yield line;
      if (++count % 100 === 0) status.show(`${count} samples written`);
    }
  }
  try {
    await writeAside(options.out, (aside) => pipeline(lines, createWriteStream(aside)));
  } finally {
    status.clear();
  }
  terminal.out(`wrote ${options.out} (${count} samples${left.summary(fitted.trimmed)})\n`);
}

async function view(
  terminal: Terminal,
  format: DatasetFormat,
  folder: string,
  options: ViewOptions,
): Promise<void> {
  const { contactSheet } = await import('../../datasets/convert/contact-sheet.ts');
  const { writeAside } = await import('../../files/write-aside.ts');
  const { count, seed, containing } = options;
  const left = new LeftOut(terminal, options.skipBad === true);
  const dataset = await open(format, folder, options);
  const html = await contactSheet(dataset, {
    splits: dataset.splits,
    count,
    seed,
    signal: terminal.signal,
    onBad: left.onBad,
    ...(containing === undefined ? {} : { containing }),
  });
  await writeAside(options.out, (aside) => writeFile(aside, html));
  terminal.out(`wrote ${options.out}${left.summary(0)}\n`);
}
