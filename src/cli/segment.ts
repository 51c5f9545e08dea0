import { Command } from 'commander';
import type { Answer } from '../segmenter/answer.ts';
import { UsageError } from './failure.ts';
import type { Output } from './outputs.ts';
import type { Terminal } from './terminal.ts';

interface SegmentOptions {
  readonly model: string;
  readonly out: readonly string[];
  readonly json?: boolean;
}

/** `skyrefer segment IMAGE SENTENCE...` */
export function segmentCommand(terminal: Terminal): Command {
  return new Command('segment')
    .summary('find what sentences describe in an image')
    .description('Finds what each sentence describes in an image, and writes masks, overlays or numbers.')
    .argument('<image>', 'PNG, JPEG, WebP or TIFF file')
    .argument('<sentence...>', 'what to look for, in English; the image is encoded once for all of them')
    .option('--model <model>', "'tiny' or a model's folder", 'tiny')
    .option('--out <file>', 'file to write, by suffix; may be repeated', collect, [])
    .option('--json', 'print one JSON object per sentence')
    .addHelpText(
      'after',
      `
What --out writes:
  .overlay.png  the picture with all answers, each in its own colour (also .overlay.jpg)
  .png          the mask: 255 inside, 0 outside, at the image's own size
  .json         the answer: COCO run-length encoding, score, box, area
Without --out, an overlay is written beside the image: harbour.jpg gives harbour.overlay.png.
With several sentences, masks and .json files are numbered: out.png becomes out-1.png, out-2.png.

Examples:
  $ skyrefer segment harbour.jpg "The ship on the far left"
  $ skyrefer segment harbour.jpg "The largest ship" "The bridge" --out both.overlay.png --out mask.png
  $ skyrefer segment harbour.jpg "The largest ship" --json --out ship.json`,
    )
    .action((image: string, sentences: string[], options: SegmentOptions) =>
      segment(terminal, image, sentences, options),
    );
}

const collect = (value: string, previous: readonly string[]): string[] => [...previous, value];

async function segment(
  terminal: Terminal,
  image: string,
  sentences: readonly string[],
  options: SegmentOptions,
): Promise<void> {
  if (sentences.some((sentence) => sentence.trim() === '')) {
    throw new UsageError("a sentence is empty; say what to look for, e.g. 'the airplane on the far left'");
  }
  // Loaded here, so that help and wrong arguments need not wait for image and inference libraries.
  const { readImage } = await import('../imagery/index.ts');
  const { checkOutputs, planOutputs, writeOutputs } = await import('./outputs.ts');
  const outputs = planOutputs(image, options.out, sentences.length);
  await checkOutputs(image, outputs);
  const picture = await readImage(image);
  const { Segmenter } = await import('../segmenter/segmenter-node.ts');
  const segmenter = await Segmenter.load(options.model);
  try {
    for (const sentence of sentences) segmenter.checkSentence(sentence);
    const needsHash = options.json === true || outputs.some(({ kind }) => kind === 'json');
    const hash = needsHash ? segmenter.model.hash() : Promise.resolve('');
    const [scene, modelHash] = await Promise.all([segmenter.open(picture), hash]);
    const answers: Answer[] = [];
    for (const sentence of sentences) answers.push(await scene.segment(sentence));
    const { name } = segmenter.config;
    const { width, height } = scene;
    const records = answers.map(({ expression, present, score, areaPixels, box, rle }) => {
      const about = { image, expression, model: name, modelHash, width, height };
      return { ...about, present, score: round(score), areaPixels, bbox: box, rle };
    });
    await writeOutputs(outputs, picture, answers, records);
    const load = { load: segmenter.loadSeconds, encodeImage: scene.encodeSeconds };
    for (const [index, answer] of answers.entries()) {
      const written = outputs.filter((output) => output.sentences.includes(index)).map(({ path }) => path);
      if (options.json) {
        const seconds = rounded({ ...load, ...answer.seconds });
        terminal.out(`${JSON.stringify({ ...records[index]!, seconds, outputs: written })}\n`);
      } else {
        terminal.out(`${summary(answer)}\n`);
      }
    }
    if (!options.json) for (const output of outputs) terminal.out(`wrote ${describe(output)}\n`);
  } finally {
    await segmenter.dispose();
  }
}

function rounded(seconds: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(seconds).map(([name, value]) => [name, round(value)]));
}

const round = (value: number): number => Math.round(value * 1e4) / 1e4;

function summary({ expression, present, score, areaPixels, box }: Answer): string {
  if (!present) return `${expression}: nothing found`;
  const [x, y, width, height] = box!;
  return `${expression}: ${areaPixels} pixels, box ${width} x ${height} at (${x}, ${y}), score ${score.toFixed(2)}`;
}

const describe = ({ path, kind }: Output): string =>
  `${path} (${{ mask: 'mask', overlay: 'picture', json: 'numbers' }[kind]})`;
