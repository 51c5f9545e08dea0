import type { MeasuredTime } from './measure-time.ts';
import type { ComplexityModule, ModelComplexity } from './model-complexity.ts';

const NAMES: Readonly<Record<ComplexityModule, string>> = {
  'siglip2.vision': 'SigLIP 2 vision tower',
  'siglip2.text': 'SigLIP 2 text tower',
  bert: 'BERT text encoder',
  'sam2.imageEncoder': 'SAM 2 image encoder',
  'sam2.promptEncoder': 'SAM 2 prompt encoder',
  'sam2.maskDecoder': 'SAM 2 mask decoder',
  'sam2.noMemory': 'SAM 2 no-memory embedding',
  'lora.siglip2.vision': 'LoRA of the vision tower',
  'lora.siglip2.text': 'LoRA of the text tower',
  'lora.sam2': 'LoRA of SAM 2',
  visual: 'visual tokens',
  text: 'text projection',
  ccr: 'stage I: CCR',
  gpg: 'stage II: GPG',
  gms: 'stage III: GMS (modulation)',
  withoutWeights: 'products without weights',
};

/**
 * A model's size and cost as a table for people.
 * @param time measured on this machine, where it was
 */
export function formatComplexity(complexity: ModelComplexity, time?: MeasuredTime): string {
  const rows = complexity.modules.map(({ module, trainable, frozen, operations }) => [
    NAMES[module],
    grouped(trainable),
    grouped(frozen),
    giga(2 * operations.products),
    giga(2 * (operations.products + operations.attention)),
  ]);
  const { parameters, paperFlops, trueFlops, tokens } = complexity;
  rows.push([
    'all',
    grouped(parameters.trainable),
    grouped(parameters.frozen),
    giga(paperFlops),
    giga(trueFlops),
  ]);
  const header = ['', 'trainable', 'frozen', 'GFLOPs (paper)', 'GFLOPs (all)'];
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]!.length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
      .join('  ');
  const text = [
    `${complexity.name}: one image, one sentence of ${tokens} tokens`,
    '',
    line(header),
    ...rows.map(line),
    '',
    `total parameters: ${grouped(parameters.total)} (${(parameters.total / 1e6).toFixed(2)} M), ` +
      `of which ${(parameters.trainable / 1e6).toFixed(2)} M are trained`,
    "GFLOPs (paper): 2 x multiply-accumulates, attention's own products not counted. GFLOPs (all): with them.",
  ];
  if (time) {
    const milliseconds = (seconds: number) => (1000 * seconds).toFixed(1);
    text.push(
      `measured here: ${milliseconds(time.total)} ms, ${time.framesPerSecond.toFixed(2)} FPS ` +
        `(image ${milliseconds(time.encodeImage)}, text ${milliseconds(time.encodeText)}, ` +
        `grounding and mask ${milliseconds(time.ground)}; median of ${time.repeats})`,
    );
  }
  return text.join('\n');
}

const grouped = (value: number): string => value.toLocaleString('en-US');
const giga = (flops: number): string => (flops / 1e9).toFixed(2);
