import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { Command, Option } from 'commander';
import type { MeasuredTime } from '../../complexity/index.ts';
import type { DatasetFormat, ReferringDataset, Split } from '../../datasets/benchmarks/index.ts';
import type { EmptyUnion } from '../../evaluation/index.ts';
import type { PublishedTableName, ReportRun } from '../../reports/index.ts';
import { formatOption, splitOption } from '../data/dataset-options.ts';
import { UsageError } from '../failure.ts';
import { wholeNumber } from '../option-values.ts';
import { StatusLine } from '../status-line.ts';
import type { Terminal } from '../terminal.ts';
import { bootstrapOption, emptyUnionOption, precisionRuleOption } from './metrics-options.ts';

interface ReportCommandOptions {
  readonly table?: PublishedTableName | 'none';
  readonly split?: Split;
  readonly data?: string;
  readonly format: DatasetFormat;
  readonly images?: string;
  readonly out: string;
  readonly title?: string;
  readonly cases: number;
  readonly bootstrap: number;
  readonly prRule: 'strict' | 'inclusive';
  readonly emptyUnion: EmptyUnion;
  readonly time?: boolean;
}

/** `skyrefer report RUN...` */
export function reportCommand(terminal: Terminal, interruptible: () => void): Command {
  return new Command('report')
    .summary("write a report on runs, beside the paper's tables")
    .description(
      'Writes a report on training runs and kept predictions: results beside the published rows, by category, kind and size, ' +
        'confidence intervals, failures, best and worst answers, models side by side, curves, size and cost. A row says whether ' +
        'it was measured here or printed in the paper. Runs that differ in their seed only are also given as mean and spread.',
    )
    .argument('<run...>', "a training run's folder, or a file of 'skyrefer evaluate --predictions'")
    .addOption(
      new Option('--table <table>', 'published rows to set beside; default: by --format').choices([
        'refsegrs',
        'rrsis-d',
        'risbench',
        'none',
      ]),
    )
    .addOption(splitOption())
    .option(
      '--data <folder>',
      'the data that were evaluated: a data set, or a file of JSON Lines; for pictures',
    )
    .addOption(formatOption())
    .option('--images <folder>', "folder of --data's images where the format leaves it open")
    .option(
      '--out <file>',
      'report.html, one page that stands alone; or report.md with a folder of drawings',
      'report.html',
    )
    .option('--title <text>', 'title of the report')
    .option('--cases <number>', 'best, worst and side-by-side samples that are shown', wholeNumber(0), 6)
    .addOption(precisionRuleOption())
    .addOption(emptyUnionOption())
    .addOption(bootstrapOption())
    .option('--time', "time the runs' models on this machine, for the table of costs")
    .addHelpText(
      'after',
      `
Examples:
  $ skyrefer evaluate --data rrsis-d --format rrsis-d --split test --model runs/a/model --predictions runs/a/test.jsonl
  $ skyrefer report runs/a --data rrsis-d --format rrsis-d --split test --out report.html
  $ skyrefer report runs/full-seed-1 runs/full-seed-2 runs/full-seed-3 --table none --out report.md`,
    )
    .action((runs: string[], options: ReportCommandOptions) => {
      interruptible();
      return report(terminal, runs, options);
    });
}

async function report(
  terminal: Terminal,
  sources: readonly string[],
  options: ReportCommandOptions,
): Promise<void> {
  const kind = extname(options.out).toLowerCase();
  if (kind !== '.html' && kind !== '.md') {
    throw new UsageError(`--out ${options.out}: the suffix says what is written: .html a page, .md Markdown`);
  }
  const { buildReport, loadRuns, renderHtml, renderMarkdown } = await import('../../reports/index.ts');
  const runs = await loadRuns(sources, options.split);
  const dataset = await openData(options);
  const status = new StatusLine(terminal);
  try {
    const times = options.time ? await timeModels(runs, status) : undefined;
    const document = await buildReport(runs, {
      table: tableOf(options),
      ...(options.split === undefined ? {} : { split: options.split }),
      ...(options.title === undefined ? {} : { title: options.title }),
      ...(dataset ? { dataset } : {}),
      ...(times ? { times } : {}),
      cases: options.cases,
      bootstrap: options.bootstrap,
      precision: options.prRule,
      emptyUnion: options.emptyUnion,
      signal: terminal.signal,
      onProgress: (done, total) => status.show(`${done} of ${total} images`),
    });
    status.clear();
    await mkdir(dirname(options.out), { recursive: true });
    if (kind === '.html') await write(options.out, renderHtml(document));
    else {
      const folder = `${basename(options.out, extname(options.out))}-files`;
      const { text, files } = renderMarkdown(document, folder);
      if (files.size > 0) await mkdir(join(dirname(options.out), folder), { recursive: true });
      for (const [name, svg] of files) await write(join(dirname(options.out), name), svg);
      await write(options.out, text);
    }
    terminal.out(`wrote ${options.out}\n`);
  } finally {
    status.clear();
  }
}

async function write(path: string, content: string): Promise<void> {
  const { writeAside } = await import('../../files/write-aside.ts');
  await writeAside(path, (aside) => writeFile(aside, content));
}

function tableOf({ table, data, format }: ReportCommandOptions): PublishedTableName | null {
  if (table !== undefined) return table === 'none' ? null : table;
  return data !== undefined && (format === 'refsegrs' || format === 'rrsis-d' || format === 'risbench')
    ? format
    : null;
}

async function openData({ data, format, images }: ReportCommandOptions): Promise<ReferringDataset | null> {
  if (data === undefined) return null;
  const { openDataset } = await import('../../datasets/benchmarks/index.ts');
  return openDataset(format, data, images === undefined ? {} : { images });
}

async function timeModels(
  runs: readonly ReportRun[],
  status: StatusLine,
): Promise<Map<string, MeasuredTime>> {
  const { measureTime } = await import('../../complexity/index.ts');
  const { Segmenter } = await import('../../segmenter/segmenter-node.ts');
  const times = new Map<string, MeasuredTime>();
  for (const { name, source, model } of runs) {
    if (!model) continue;
    status.show(`timing ${name}`);
    const segmenter = await Segmenter.load(join(source, 'model'));
    try {
      const side = segmenter.config.imageSize;
      // What a picture shows does not change the time; bytes that look like nothing compress in no cache.
      const pixels = Uint8Array.from({ length: side * side * 3 }, (_, index) => (index * 2654435761) >>> 24);
      const picture = { width: side, height: side, pixels };
      times.set(name, await measureTime(segmenter, picture, 'the airplane on the far left', 3));
    } finally {
      await segmenter.dispose();
    }
  }
  return times;
}
