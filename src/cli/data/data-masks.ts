import { writeFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import { BOX_FORMATS, type BoxFormat } from '../../datasets/boxes/box-formats.ts';
import { type ModelOptions, segmenterFromOptions, withModelOptions } from '../model-options.ts';
import { wholeNumber } from '../option-values.ts';
import { StatusLine } from '../status-line.ts';
import type { Terminal } from '../terminal.ts';

interface MasksOptions extends ModelOptions {
  readonly images: string;
  readonly out: string;
  readonly format?: BoxFormat;
  readonly names?: string;
  readonly lookOver?: string;
  readonly count: number;
  readonly context: number;
  readonly decoder: 'pretrained' | 'trained';
}

/** `skyrefer data masks BOXES --images FOLDER --out FILE.json` */
export function dataMasksCommand(terminal: Terminal, interruptible: () => void): Command {
  const command = new Command('masks')
    .summary('make masks of boxes')
    .description(
      "Makes masks of labelled boxes with SAM 2 prompted by each box (the model's own, as it was pre-trained), and writes them " +
        'as COCO instances with a score for each: what SAM 2 expects of the mask times how well the mask fills its box. ' +
        'Small objects are drawn in windows that show them larger. An interrupted run goes on when the same command is given.',
    )
    .argument('<boxes>', 'a COCO file, or a folder of Pascal VOC (.xml) or YOLO (.txt) labels')
    .requiredOption('--images <folder>', 'folder of the images')
    .requiredOption('--out <file.json>', 'COCO file to write')
    .addOption(
      new Option('--format <format>', 'how the boxes are written; seen by itself').choices(BOX_FORMATS),
    )
    .option(
      '--names <file>',
      'YOLO: names of the classes; default: classes.txt or data.yaml beside the labels',
    )
    .option('--look-over <file.html>', 'page of the images with the worst masks, to look over')
    .option('--count <number>', 'images on that page', wholeNumber(1), 60)
    .addOption(
      new Option(
        '--decoder <which>',
        "SAM 2's mask decoder: as pre-trained, or as the model was trained with it",
      )
        .choices(['pretrained', 'trained'])
        .default('pretrained'),
    )
    .option('--context <boxes>', 'width of a window, in boxes', wholeNumber(2), 10)
    .option('--model <model>', "whose SAM 2: tiny, or a model's folder", 'tiny');
  return withModelOptions(command)
    .addHelpText(
      'after',
      `
Example:
  $ skyrefer data masks boxes.json --images photos --out instances_train.json --look-over worst.html`,
    )
    .action((boxes: string, options: MasksOptions) => {
      interruptible();
      return makeMasksOf(terminal, boxes, options);
    });
}

async function makeMasksOf(terminal: Terminal, source: string, options: MasksOptions): Promise<void> {
  const { readBoxes } = await import('../../datasets/boxes/read-boxes.ts');
  const { makeMasks } = await import('../../datasets/boxes/make-masks.ts');
  const { images, out, format, names, context, decoder } = options;
  const boxes = await readBoxes(source, {
    images,
    ...(format === undefined ? {} : { format }),
    ...(names === undefined ? {} : { names }),
  });
  const segmenter = await segmenterFromOptions(options);
  const status = new StatusLine(terminal);
  try {
    const masks = await makeMasks(boxes, segmenter, {
      images,
      out,
      context,
      decoder,
      drawerName: `SAM 2 of ${segmenter.config.name} at ${segmenter.config.sam2.imageSize} pixels (${options.precision})`,
      signal: terminal.signal,
      onProgress: (done, total) => status.show(`${done} of ${total} images`),
    });
    status.clear();
    const bad = masks.filter(({ score }) => score < 0.5).length;
    terminal.out(
      `wrote ${out} (${masks.length} masks on ${boxes.images.length} images, ${bad} with a score below 0.5)\n`,
    );
    if (options.lookOver === undefined) return;
    const { lookOverPage } = await import('../../datasets/boxes/look-over-page.ts');
    const { writeAside } = await import('../../files/write-aside.ts');
    const title = `Masks of ${source}: the ${Math.min(options.count, boxes.images.length)} images with the worst`;
    const html = await lookOverPage(boxes, masks, { images, count: options.count, title });
    await writeAside(options.lookOver, (aside) => writeFile(aside, html));
    terminal.out(`wrote ${options.lookOver}\n`);
  } finally {
    status.clear();
    await segmenter.dispose();
  }
}
