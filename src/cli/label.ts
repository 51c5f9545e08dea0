import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Command, Option } from 'commander';
import { readTextFile } from '../files/text-file.ts';
import type { Labelling } from '../label/node.ts';
import { LABEL_ORDERS, type LabelOrder } from '../label/sureness.ts';
import type { LogRecord, LogSink } from '../server/http/log.ts';
import type { Service } from '../server/service.ts';
import { builtPage } from './built-page.ts';
import { counted } from './counted.ts';
import { UsageError } from './failure.ts';
import { collect, wholeNumber } from './option-values.ts';
import { serveLog } from './serve-log.ts';
import { stopSignal } from './stop-signal.ts';
import type { Terminal } from './terminal.ts';

interface LabelOptions {
  readonly model: string;
  readonly sentences?: string;
  readonly ask: readonly string[];
  readonly out?: string;
  readonly port?: number;
  readonly order: LabelOrder;
}

const HOST = '127.0.0.1';
const PORT = 8080;
/** Seconds that requests may still take when it ends: what was accepted is on the disk before its request is answered. */
const LAST_SECONDS = 3;
/** Encoded pictures that are kept, in bytes: those that a person looks at again. */
const ENCODING_BYTES = 512 * 2 ** 20;

/** `skyrefer label` */
export function labelCommand(terminal: Terminal, interruptible: () => void, version: string): Command {
  return new Command('label')
    .summary('label pictures of your own, to teach a model')
    .description(
      `Opens the page on a folder of your own pictures: ask a sentence, look at the answer, correct it, accept it, next. The labels are
COCO with sentences, as 'skyrefer finetune' and 'skyrefer train' read them; they are saved with every picture, and the same command goes
on where you stopped. Meanwhile the model answers the pictures that are left, and those of which it is least sure come first.`,
    )
    .argument('<folder>', 'of pictures: PNG, JPEG, WebP, GeoTIFF, JPEG 2000, VRT')
    .option('--model <model>', "what answers: 'tiny' or a model's folder", 'tiny')
    .option('--sentences <file>', 'sentences that are asked of every picture, a line each')
    .option(
      '--ask <sentence...>',
      "sentences that are asked of every picture; '{category}' in one stands for each category that the model knows",
      collect,
      [],
    )
    .option('--out <file>', 'the labels; default labels.json in the folder')
    .option('--port <number>', `port of the page; default ${PORT}, or a free one`, wholeNumber(0, 65535))
    .addOption(
      new Option('--order <order>', 'what comes first: that of which the model is least sure, or by name')
        .choices(LABEL_ORDERS)
        .default('least-sure' satisfies LabelOrder),
    )
    .addHelpText(
      'after',
      `
Pictures longer than 2048 pixels, GeoTIFF, JPEG 2000 and VRT are labelled in views of at most 1024 pixels, which are written into
FOLDER/label-views. Ctrl-C ends it; nothing is lost by that, nor by anything else that ends it.

Examples:
  $ skyrefer label photos --ask 'the swimming pool' 'the greenhouse'
  $ skyrefer finetune photos/labels.json --out my-model
  $ skyrefer label photos --model my-model`,
    )
    .action((folder: string, options: LabelOptions) => {
      interruptible();
      return label(terminal, folder, options, version);
    });
}

async function label(
  terminal: Terminal,
  folder: string,
  options: LabelOptions,
  version: string,
): Promise<void> {
  const siteFolder = builtPage();
  if (!siteFolder) {
    throw new UsageError("the page is not built, on which pictures are labelled; run 'npm run build' first");
  }
  const { model, order } = options;
  const out = options.out ?? join(folder, 'labels.json');
  const sentences = [...(await sentencesOf(options.sentences)), ...options.ask];
  const { ENOUGH_TO_TEACH, Labelling, nextStep } = await import('../label/node.ts');
  const stop = stopSignal(terminal.signal);
  let labelling: Labelling | null = null;
  try {
    labelling = await Labelling.open({ folder, out, order, signal: stop.signal });
    const opened = labelling;
    terminal.err(`${describe(opened)}\n`);
    for (const note of opened.notes) terminal.err(`left out: ${note}\n`);
    const beside = resolve(dirname(out)) === resolve(folder);
    const command = {
      ...{ folder, out, model },
      defaultOut: options.out === undefined,
      findsPictures: beside && !existsSync(join(folder, 'images')),
    };
    const { Service } = await import('../server/service.ts');
    terminal.err(`loading the model '${model}'\n`);
    const service = await Service.create({
      ...{ model, version, siteFolder },
      dataFolder: null,
      log: labelLog(terminal),
      labelling: { labelling: opened, sentences, nextStep: () => nextStep(command, existsSync) },
      limits: { encodingBytes: ENCODING_BYTES },
    });
    try {
      if (!stop.signal.aborted) await listen(service, options.port);
      await stop.aborted;
    } finally {
      await service.close(LAST_SECONDS);
    }
    const { accepted, total } = opened.progress();
    terminal.err(`${accepted} of ${total} pictures accepted, in ${out}\n`);
    if (accepted >= ENOUGH_TO_TEACH) terminal.err(`next: ${nextStep(command, existsSync).finetune}\n`);
  } finally {
    await labelling?.close();
    stop.release();
  }
}

/** At the port that was asked for; else at the usual one, or where that is taken, at a free one. */
async function listen(service: Service, port: number | undefined): Promise<void> {
  if (port !== undefined) {
    await service.listen(port, HOST);
    return;
  }
  try {
    await service.listen(PORT, HOST);
  } catch (error) {
    if (!(error instanceof Error && error.name === 'ListenError')) throw error;
    await service.listen(0, HOST);
  }
}

/** One line to click, and what fails. */
function labelLog(terminal: Terminal): LogSink {
  const others = serveLog(terminal, 'text');
  return (record: LogRecord) => {
    if (record.event === 'listening') {
      terminal.out(`label at http://${HOST}:${record.port}/ (Ctrl-C ends it)\n`);
    } else if (record.event !== 'stopping' && record.event !== 'stopped') others(record);
  };
}

function describe(labelling: Labelling): string {
  const { total, accepted, skipped } = labelling.progress();
  const pictures = `${counted(total, 'picture')} in ${labelling.folder}`;
  return accepted + skipped > 0
    ? `${pictures}: ${accepted} accepted, ${skipped} skipped in ${labelling.out}`
    : `${pictures}, to be labelled in ${labelling.out}`;
}

async function sentencesOf(file: string | undefined): Promise<string[]> {
  if (file === undefined) return [];
  const lines = (await readTextFile(file)).split(/\r?\n/).map((line) => line.trim());
  const sentences = lines.filter((line) => line !== '' && !line.startsWith('#'));
  if (sentences.length === 0)
    throw new UsageError(`--sentences ${file} has no sentence; write one on each line`);
  return sentences;
}
