import { Command, Option } from 'commander';
import type { DrawOptions } from '../../synthetic/index.ts';
import { drawnOnlyKinds, lessonKinds, sceneKinds } from '../../synthetic/scene.ts';
import { wholeNumber } from '../option-values.ts';
import { StatusLine } from '../status-line.ts';
import type { Terminal } from '../terminal.ts';

interface ScenesOptions {
  readonly kind: readonly DrawOptions['kind'][];
  readonly count: number;
  readonly seed: number;
  readonly width: number;
  readonly height: number;
  readonly sentences: number;
  readonly absent: number;
}

/** `skyrefer data scenes FOLDER` */
export function dataScenesCommand(terminal: Terminal, interruptible: () => void): Command {
  const kinds = [...sceneKinds, ...drawnOnlyKinds, ...lessonKinds];
  return new Command('scenes')
    .summary('draw pictures to try things with')
    .description(
      'Draws aerial-looking pictures with the outlines of their objects: FOLDER/images, FOLDER/instances.json (COCO) and ' +
        'FOLDER/expressions.jsonl, sentences about them and about what they do not show. Nothing is fetched; the same ' +
        "options give the same files. The kind 'farmland' shows pivot fields and solar farms, which the model of the package was not taught.",
    )
    .argument('<folder>', 'folder to write, made where it is missing')
    .addOption(
      new Option('--kind <kinds...>', 'kinds of places, in turn').choices(kinds).default([...sceneKinds]),
    )
    .option('--count <number>', 'pictures', wholeNumber(1), 12)
    .option('--seed <number>', 'other pictures of the same kinds', wholeNumber(0), 1)
    .option('--width <pixels>', 'of a picture', wholeNumber(64), 640)
    .option('--height <pixels>', 'of a picture', wholeNumber(64), 560)
    .option('--sentences <number>', 'about what each picture shows', wholeNumber(0), 4)
    .option('--absent <number>', 'about what it does not show', wholeNumber(0), 1)
    .addHelpText(
      'after',
      `
Example:
  $ skyrefer data scenes farms --kind farmland --count 20`,
    )
    .action((folder: string, options: ScenesOptions) => {
      interruptible();
      return drawScenes(terminal, folder, options);
    });
}

async function drawScenes(
  terminal: Terminal,
  folder: string,
  { kind: kinds, ...options }: ScenesOptions,
): Promise<void> {
  const { writeScenes } = await import('../../datasets/scenes/write-scenes-node.ts');
  const status = new StatusLine(terminal);
  try {
    const { images, objects, sentences, categories } = await writeScenes(folder, {
      ...options,
      kinds,
      signal: terminal.signal,
      onProgress: (done, total) => status.show(`${done} of ${total} pictures`),
    });
    status.clear();
    terminal.out(
      `wrote ${folder} (${images} pictures, ${objects} objects: ${categories.join(', ')}; ${sentences} sentences)\n`,
    );
  } finally {
    status.clear();
  }
}
