import { join } from 'node:path';
import { Command } from 'commander';
import { StatusLine } from './status-line.ts';
import type { Terminal } from './terminal.ts';

interface EvaluateOptions {
  readonly model: string;
  readonly annotations: string;
  readonly images: string;
  readonly json?: boolean;
}

/** `skyrefer evaluate --annotations X.jsonl --images DIR` */
export function evaluateCommand(terminal: Terminal, interruptible: () => void): Command {
  return new Command('evaluate')
    .summary('measure a model on annotated expressions')
    .description(
      "Measures a model on annotated expressions: gIoU, cIoU and Pr@0.5 to 0.9 at the images' own size, " +
        'per category and per kind where the annotations have them.',
    )
    .requiredOption('--annotations <file>', 'JSON Lines with file_name, expression and segmentation')
    .requiredOption('--images <folder>', "folder of the annotations' images")
    .option('--model <model>', "'tiny' or a model's folder", 'tiny')
    .option('--json', 'print the numbers as one JSON object')
    .addHelpText(
      'after',
      `
Example:
  $ skyrefer evaluate --model tiny --annotations expressions_val.jsonl --images images`,
    )
    .action((options: EvaluateOptions) => {
      interruptible();
      return evaluateModel(terminal, options);
    });
}

async function evaluateModel(terminal: Terminal, options: EvaluateOptions): Promise<void> {
  const { readExpressionAnnotations } = await import('../datasets/index.ts');
  const { evaluate, formatReport } = await import('../evaluation/index.ts');
  const { Segmenter } = await import('../segmenter/segmenter-node.ts');
  const expected = [];
  for await (const annotation of readExpressionAnnotations(options.annotations)) expected.push(annotation);
  const segmenter = await Segmenter.load(options.model);
  const status = new StatusLine(terminal);
  const started = performance.now();
  try {
    const { report } = await evaluate(
      expected,
      async ({ fileName }, expressions) => {
        const scene = await segmenter.open(join(options.images, fileName));
        const masks = [];
        for (const expression of expressions) masks.push((await scene.segment(expression)).mask);
        scene.dispose();
        return masks;
      },
      {
        signal: terminal.signal,
        onProgress({ images, totalImages }) {
          const seconds = (performance.now() - started) / 1000;
          status.show(`${images} of ${totalImages} images`, (seconds / images) * (totalImages - images));
        },
      },
    );
    status.clear();
    const { name } = segmenter.config;
    if (options.json) {
      const seconds = Math.round((performance.now() - started) / 10) / 100;
      const modelHash = await segmenter.model.hash();
      const { annotations, images } = options;
      terminal.out(
        `${JSON.stringify({ model: name, modelHash, annotations, images, seconds, ...report })}\n`,
      );
    } else {
      terminal.out(`${formatReport(report)}\n`);
    }
  } finally {
    status.clear();
    await segmenter.dispose();
  }
}
