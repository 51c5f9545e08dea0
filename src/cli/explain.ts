import { writeFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { Command } from 'commander';
import { UsageError } from './failure.ts';
import {
  imageSizeOption,
  type ModelOptions,
  segmenterFromOptions,
  withModelOptions,
} from './model-options.ts';
import { collect } from './option-values.ts';
import type { Terminal } from './terminal.ts';

interface ExplainOptions extends ModelOptions {
  readonly compare: readonly string[];
  readonly out?: string;
}

/** `skyrefer explain IMAGE SENTENCE` */
export function explainCommand(terminal: Terminal): Command {
  return withModelOptions(new Command('explain'))
    .summary('show how an answer came about')
    .description(
      'Writes a page that shows how an answer came about: what every word looked at, how words relate, the dense prompt, ' +
        'the grounding cues on the levels of SAM 2, and the mask; or the same as JSON.',
    )
    .argument('<image>', 'PNG, JPEG, WebP or TIFF file')
    .argument('<sentence>', 'what to look for, in English')
    .option('--model <model>', "'tiny' or a model's folder", 'tiny')
    .addOption(imageSizeOption())
    .option('--compare <model>', 'another model, set beside; may be repeated', collect, [])
    .option('--out <file>', 'page.html or data.json; default: the image with .explained.html')
    .addHelpText(
      'after',
      `
Examples:
  $ skyrefer explain harbour.jpg "The ship on the far left"
  $ skyrefer explain harbour.jpg "The ship on the far left" --compare runs/without-scr/model --out why.html`,
    )
    .action((image: string, sentence: string, options: ExplainOptions) =>
      explain(terminal, image, sentence, options),
    );
}

async function explain(
  terminal: Terminal,
  image: string,
  sentence: string,
  options: ExplainOptions,
): Promise<void> {
  const out = options.out ?? `${image.slice(0, image.length - extname(image).length)}.explained.html`;
  const kind = extname(out).toLowerCase();
  if (kind !== '.html' && kind !== '.json') {
    throw new UsageError(`--out ${out}: the suffix says what is written: .html a page, .json the data`);
  }
  const { readImage } = await import('../imagery/node.ts');
  const { explainAnswer } = await import('../explain/index.ts');
  const { renderExplanation } = await import('../explain/node.ts');
  const { writeAside } = await import('../files/write-aside.ts');
  const picture = await readImage(image);
  const explanations = [];
  for (const model of [options.model, ...options.compare]) {
    // One model at a time in memory.
    const segmenter = await segmenterFromOptions({ ...options, model }, { intermediates: true });
    try {
      segmenter.checkSentence(sentence);
      const encoded = await segmenter.open(picture);
      explanations.push(await explainAnswer(segmenter, encoded, sentence));
      encoded.dispose();
    } finally {
      await segmenter.dispose();
    }
  }
  const content =
    kind === '.json'
      ? `${JSON.stringify({ image, width: picture.width, height: picture.height, explanations })}\n`
      : await renderExplanation(basename(image), picture, explanations);
  await writeAside(out, (aside) => writeFile(aside, content));
  terminal.out(`wrote ${out}\n`);
}
