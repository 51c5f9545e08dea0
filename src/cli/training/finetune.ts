import { Command, InvalidArgumentError, Option } from 'commander';
import { type LabelFormat, labelFormats } from '../../datasets/labels/labels.ts';
import type { SplitBy } from '../../datasets/labels/split-labels.ts';
import type { FinetuneEvent } from '../../training/finetune/finetune-options.ts';
import { UsageError } from '../failure.ts';
import { imageSide, wholeNumber } from '../option-values.ts';
import { formatDuration, StatusLine } from '../status-line.ts';
import type { Terminal } from '../terminal.ts';
import { TrainReport } from './train.ts';

interface Words {
  readonly words: Record<string, string[]>;
  readonly plurals: Record<string, string>;
}

interface FinetuneCommandOptions {
  readonly out: string;
  readonly from: string;
  readonly images?: string;
  readonly format?: LabelFormat;
  readonly val?: string;
  readonly valImages?: string;
  readonly split: SplitBy;
  readonly labelled?: 'all' | 'some';
  readonly words?: Words;
  readonly minutes: number;
  readonly steps?: number;
  readonly imageSize?: number;
  readonly seed: number;
  readonly skipBad?: boolean;
}

/** `skyrefer finetune DATA --out MODEL` */
export function finetuneCommand(terminal: Terminal, interruptible: () => void, version: string): Command {
  return new Command('finetune')
    .summary('make a model of your own of labelled pictures')
    .description(
      'Teaches a model what your labels show, and keeps what it knew. DATA is a file or a folder of COCO, JSON Lines with sentences, ' +
        'GeoJSON (its GeoTIFFs beside it), LabelMe, CVAT for images, YOLO or Pascal VOC; the format is recognised. Boxes become masks. Sentences are ' +
        'made by rule from the objects, unless they have their own. Ctrl-C ends; the same command goes on.',
    )
    .argument('<data>', 'labels: a file or a folder')
    .requiredOption('--out <model>', 'folder of the new model')
    .option('--from <model>', "the model to go on from: 'tiny' or a model's folder", 'tiny')
    .optionsGroup('What it learns from:')
    .option('--images <folder>', 'folder of the pictures, where the format leaves it open')
    .addOption(
      new Option('--format <format>', 'how the labels are written; seen by itself').choices(labelFormats),
    )
    .option('--words <category=word,word/plural>', 'further names of a category; may be repeated', words)
    .addOption(
      new Option(
        '--labelled <which>',
        "whether every object is labelled, or only what sentences mean; default: 'all' where no object has a sentence",
      ).choices(['all', 'some']),
    )
    .option('--skip-bad', 'leave out labels that cannot be used, and say which')
    .optionsGroup('What it is measured on:')
    .option(
      '--val <labels>',
      'other labels: one half chooses, the other measures; default: 15 % of the pictures each',
    )
    .option('--val-images <folder>', 'their pictures, where the format leaves it open')
    .addOption(
      new Option(
        '--split <by>',
        "'place' keeps neighbours on the map, or pictures of one name and many numbers, together",
      )
        .choices(['image', 'place'])
        .default('image'),
    )
    .option('--seed <number>', 'of the split, the order and the sentences', wholeNumber(0), 1)
    .optionsGroup('How long it takes:')
    .option(
      '--minutes <number>',
      'time that it may take altogether; the machine is timed first',
      wholeNumber(1),
      20,
    )
    .option('--steps <number>', 'steps, instead of as many as fit into the time', wholeNumber(4))
    .option('--image-size <pixels>', "side at which pictures are seen; default: the model's own", imageSide)
    .addHelpText(
      'after',
      `
MODEL becomes a model's folder with its card (MODEL_CARD.md), its configuration (finetune.yaml, for skyrefer train)
and the parts of the data (data/).

Examples:
  $ skyrefer finetune labels --out my-model
  $ skyrefer finetune silos.geojson --out my-model --split place --words "silo=grain silo,silage tower"
  $ skyrefer segment picture.tif "the silo by the barn" --model my-model`,
    )
    .action((data: string, options: FinetuneCommandOptions, command: Command) => {
      interruptible();
      return run(terminal, data, options, version, typed(command));
    });
}

/** `silo=grain silo,silage tower`, `ox=ox/oxen` */
function words(text: string, before: Words = { words: {}, plurals: {} }): Words {
  const [name, list, ...more] = text.split('=');
  const said = (list ?? '').split(',').map((word) => word.trim().toLowerCase());
  if (!name?.trim() || more.length > 0 || said.some((word) => word === '' || word.split('/').length > 2)) {
    throw new InvalidArgumentError(
      "give CATEGORY=WORD,WORD, e.g. 'silo=grain silo,silage tower'; a plural of its own stands behind a slash.",
    );
  }
  const category = name.trim().toLowerCase();
  const plurals = { ...before.plurals };
  const names = said.map((word) => {
    const [one, plural] = word.split('/') as [string, string?];
    if (plural !== undefined) plurals[one] = plural;
    return one;
  });
  const own = names.filter((word) => word !== category);
  return { words: { ...before.words, [category]: [...(before.words[category] ?? []), ...own] }, plurals };
}

/** The command as it was typed, for the model's card. */
const typed = (command: Command): string =>
  ['skyrefer', ...((command.parent as (Command & { rawArgs?: string[] }) | null)?.rawArgs ?? [])]
    .map(quoted)
    .join(' ');

const quoted = (word: string): string => (/^[\w./=:,-]+$/.test(word) ? word : `"${word}"`);

async function run(
  terminal: Terminal,
  data: string,
  options: FinetuneCommandOptions,
  version: string,
  command: string,
): Promise<void> {
  const { finetune } = await import('../../training/finetune/finetune.ts');
  const { words: { words: names, plurals } = { words: {}, plurals: {} }, ...rest } = options;
  if (options.valImages !== undefined && options.val === undefined) {
    throw new UsageError('--val-images are the pictures of --val LABELS');
  }
  const view = new FinetuneView(terminal);
  const report = await finetune(
    { ...rest, data, words: names, plurals, skipBad: options.skipBad === true },
    {
      signal: terminal.signal,
      onEvent: (event) => view.show(event),
      command,
      version,
    },
  )
    .catch((error: unknown) => {
      if (!terminal.signal.aborted) throw error;
      return 'stopped' as const;
    })
    .finally(() => view.end());
  if (report === 'stopped') {
    terminal.out('stopped; the same command goes on\n');
    return;
  }
  if (!report) {
    terminal.out(`${options.out} is there already; nothing was done. For another model give another --out\n`);
    return;
  }
  const { formatBeforeAndAfter } = await import('../../training/finetune/finetune-report.ts');
  const model = options.out;
  terminal.out(
    [
      '',
      formatBeforeAndAfter('own pictures', report.own),
      '',
      formatBeforeAndAfter('drawn scenes', report.old),
      '',
      `wrote the model ${model} in ${formatDuration(report.seconds)}: ${model}/MODEL_CARD.md has these figures, ${model}/finetune.yaml how it was made`,
      '',
      `Ask it:      skyrefer segment PICTURE "the ${view.example}" --model ${model}`,
      `On a page:   skyrefer serve --model ${model}`,
      `Measure it:  skyrefer evaluate --model ${model} --annotations ${model}/data/expressions_test.jsonl --images ${quoted(report.pictures)}`,
      `Go on:       skyrefer finetune MORE --from ${model} --out ANOTHER`,
      '',
    ].join('\n'),
  );
}

/** What is shown of a fine-tuning. */
class FinetuneView {
  readonly #status: StatusLine;
  readonly #training: TrainReport;
  /** A category of the data, for the examples. */
  example = 'thing';

  constructor(terminal: Terminal) {
    this.#status = new StatusLine(terminal);
    this.#training = new TrainReport({ ...terminal, out: (text) => this.#status.log(text.trimEnd()) });
  }

  show(event: FinetuneEvent): void {
    const status = this.#status;
    switch (event.type) {
      case 'labels': {
        const { labels, of } = event;
        const objects = labels.images.flatMap((image) => image.objects);
        const boxes = objects.filter(({ box }) => box !== null).length;
        const shapes = boxes === 0 ? '' : `, ${boxes} of them boxes, of which masks are made`;
        const what = of === 'val' ? 'to validate on: ' : '';
        status.log(
          `${what}${labels.said}: ${labels.images.length} pictures, ${objects.length} objects${shapes}`,
        );
        break;
      }
      case 'left-out':
        status.log(`left out: ${event.where} ${event.reason}`);
        break;
      case 'parts': {
        const { parts, byRule, fresh } = event;
        const said = Object.entries(parts).map(([name, part]) => `${part.images} ${name}`);
        const counted = Object.entries(parts.train.categories).map(([name, count]) => `${name} ${count}`);
        status.log(`pictures: ${said.join(', ')}; objects to train on: ${counted.join(', ')}`);
        status.log(byRule ? 'sentences are made by rule from the objects' : "sentences are the data's own");
        if (fresh.length > 0) status.log(`new to the model: ${fresh.join(', ')}`);
        this.example = fresh[0] ?? Object.keys(parts.train.categories)[0] ?? this.example;
        break;
      }
      case 'working':
        status.show(`${event.what}: ${event.done} of ${event.total}`);
        break;
      case 'planned': {
        const { steps, viewSets, scenes, seconds, speed } = event.plan;
        status.log(
          `a view takes ${speed.view.toFixed(2)} s and a step ${speed.step.toFixed(2)} s: ${steps} steps on ${viewSets.length} views of each picture ` +
            `and ${scenes} drawn scenes, about ${formatDuration(seconds)}`,
        );
        break;
      }
      case 'mixes': {
        const percent = (value: number) => (100 * value).toFixed(1);
        for (const { share, own, old } of event.tried) {
          const chosen = share === event.chosen.share ? ' (taken)' : '';
          status.log(
            `${Math.round(100 * share)} % tuned weights: gIoU ${percent(own)} on own pictures, ${percent(old)} on drawn ones${chosen}`,
          );
        }
        break;
      }
      case 'validation': {
        const { step, metrics, isBest } = event;
        const percent = (name: string) => (100 * (metrics[name] ?? 0)).toFixed(1);
        status.log(
          `step ${step}: gIoU ${percent('own/gIoU')} on own pictures, ${percent('drawn/gIoU')} on drawn ones${isBest ? ' (best so far)' : ''}`,
        );
        break;
      }
      case 'calibrated':
        status.log(event.said);
        break;
      case 'finished':
        status.clear();
        break;
      case 'checkpoint':
      case 'exported':
        break; // of no use outside of the run
      default:
        this.#training.show(event);
    }
  }

  end(): void {
    this.#training.end();
    this.#status.clear();
  }
}
