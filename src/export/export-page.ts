import type { ModelConfig } from '../model/model-config.ts';
import type { ExportedProgram, ExportedTensorInfo } from './exported-program.ts';
import { MEANINGS } from './meanings.ts';

/** The page that comes with exported programs: what each takes and gives, and how to run them. Markdown. */
export function exportPage(config: ModelConfig, programs: readonly ExportedProgram[]): string {
  const { imageSize, siglip2, sgsrf } = config;
  const vision = siglip2 ? `, V = ${siglip2.towers.vision.imageSize} pixels (the vision tower's input)` : '';
  return `# ${config.name}: ONNX programs

Exported by skyrefer. The files need nothing of skyrefer: any runtime for ONNX (operator set 20) runs them.
\`model.json\` says the same for programs.

S = ${imageSize} pixels (SAM 2's input)${vision}, N = ${sgsrf.maxTokens} tokens. Tensors are row-major; shapes are fixed.

${programs.map(section).join('\n')}
## How to get an answer

1. Once for each image: prepare the pixels as described above and run ${runs(programs, ['image', 'vision'])}.
2. Once for each sentence: make the token numbers with \`tokenizer.json\` and run \`text.onnx\`. ${sentenceNote(config)}
3. Give what came out of both, and \`text_mask\`, to \`grounding.onnx\`. Every input of \`grounding.onnx\` has the name of the
   output that it comes from.
4. Resize \`mask_logits\` to the image's own size (bilinear, half-pixel centres). Above 0 is inside.
${presenceNote(config)}
${config.scoreNote === '' ? '' : `About \`predicted_iou\`: ${config.scoreNote}\n`}`;
}

function presenceNote({ presence }: ModelConfig): string {
  if (!presence) return '';
  const { slope, offset, threshold } = presence;
  return `5. sigmoid(${slope} * \`object_score\` + ${offset}) is the probability that the image shows what the sentence describes. Where it
   is below ${threshold}, nothing is there, whatever the mask.
`;
}

function section({ file, data, purpose, inputs, outputs }: ExportedProgram): string {
  const weights = data === null ? '' : ` Its weights lie in \`${data}\`, which must stay beside it.`;
  return `## \`${file}\`

Run ${purpose}.${weights}

| input | type | shape | meaning | values |
| --- | --- | --- | --- | --- |
${inputs.map(row).join('\n')}

| output | type | shape | meaning | values |
| --- | --- | --- | --- | --- |
${outputs.map(row).join('\n')}
`;
}

function row({ name, type, shape }: ExportedTensorInfo): string {
  const meaning = MEANINGS[name];
  if (!meaning) throw new Error(`export: tensor '${name}' has no description`);
  return `| \`${name}\` | ${type} | ${shape.join(' x ')} | ${meaning.meaning} | ${meaning.values} |`;
}

const runs = (programs: readonly ExportedProgram[], names: readonly string[]): string =>
  programs
    .filter(({ name }) => names.includes(name))
    .map(({ file }) => `\`${file}\``)
    .join(' and ');

function sentenceNote({ siglip2, sgsrf }: ModelConfig): string {
  const length = `Pad to ${sgsrf.maxTokens} tokens`;
  if (!siglip2) return `${length} with the padding token's number, and set \`text_mask\` to 0 there.`;
  const { lowerCase, removePunctuation, endToken, paddingToken, padding } = siglip2.sentences;
  const steps = [
    lowerCase ? 'Lower-case the sentence first.' : 'Keep the case of the sentence.',
    removePunctuation ? 'Leave out ASCII punctuation.' : '',
    `End it with \`${endToken}\`.`,
    `${length} with \`${paddingToken}\`.`,
    padding === 'attended'
      ? 'The text tower reads padding like any token; `text_mask` of `grounding.onnx` is 1 for the tokens of the sentence.'
      : 'Set `text_mask` to 0 at padding.',
  ];
  return steps.filter((step) => step !== '').join(' ');
}
