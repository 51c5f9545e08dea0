// How far a model's answers depend on the wording: for sentences about real images, the IoU of the answer's mask with the
// masks of hand-written paraphrases that mean the same (bench/language/paraphrases.jsonl, docs/language.md).
//
//   npx tsx bench/paraphrases.ts --images FOLDER [--model tiny] [--precision float32|int8] [--json] [--limit N]
//
// FOLDER has the images of NWPU VHR-10 ("positive image set"). --json: every paraphrase's result. --limit: the first N
// canonical sentences only. Sentences are asked as answers ask them: without what the model does not understand.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { understand } from '../src/language/index.ts';
import type { EncodedImage } from '../src/segmenter/index.ts';
import { Segmenter } from '../src/segmenter/node.ts';
import { SentenceError } from '../src/text/index.ts';
import type { Mask } from '../src/vector/index.ts';
import {
  type Agreement,
  answerIoU,
  type ParaphraseResult,
  SAME_ANSWER,
  summarizeAgreement,
  worstResults,
} from './language/agreement.ts';
import { type ParaphraseGroup, readParaphrases } from './language/paraphrase-set.ts';

const WORST = 15;

const { values } = parseArgs({
  options: {
    images: { type: 'string' },
    model: { type: 'string', default: 'tiny' },
    precision: { type: 'string', default: 'float32' },
    json: { type: 'boolean', default: false },
    limit: { type: 'string' },
  },
});
const { images, model, precision } = values;
if (images === undefined) throw new Error('say where the images of NWPU VHR-10 lie: --images FOLDER');
if (precision !== 'float32' && precision !== 'int8') throw new Error('--precision takes float32 or int8');
const limit = values.limit === undefined ? Number.POSITIVE_INFINITY : Number(values.limit);
if (!(limit >= 1)) throw new Error('--limit takes a number from 1');

const file = fileURLToPath(new URL('./language/paraphrases.jsonl', import.meta.url));
const groups = (await readParaphrases(file)).slice(0, limit);
const missing = groups.find(({ file_name }) => !existsSync(join(images, file_name)));
if (missing)
  throw new Error(`${join(images, missing.file_name)} is missing; --images takes NWPU VHR-10's images`);

await using segmenter = await Segmenter.load(model, { precision });
const results: ParaphraseResult[] = [];
let emptyAnswers = 0;
const fileNames = new Set(groups.map(({ file_name }) => file_name));
for (const fileName of fileNames) {
  const encoded = await segmenter.open(join(images, fileName));
  try {
    for (const group of groups) if (group.file_name === fileName) await compare(encoded, group);
  } finally {
    encoded.dispose();
  }
}
report();

async function compare(
  encoded: EncodedImage,
  { file_name, expression, paraphrases }: ParaphraseGroup,
): Promise<void> {
  const canonical = await encoded.segment(askedOf(expression));
  if (!canonical.present) emptyAnswers++;
  for (const { text, type } of paraphrases) {
    const answer = await answerOrRefusal(encoded, text);
    const compared =
      typeof answer === 'string'
        ? { iou: 0, refused: answer }
        : { iou: answerIoU(canonical.mask, answer), refused: null };
    results.push({ fileName: file_name, expression, text, type, ...compared });
  }
}

/** What the model is asked of a sentence, as answers ask it. */
function askedOf(sentence: string): string {
  return understand(sentence, segmenter.config.vocabulary).asked;
}

/** The answer's mask, or why the sentence was refused. */
async function answerOrRefusal(encoded: EncodedImage, text: string): Promise<Mask | string> {
  try {
    return (await encoded.segment(askedOf(text))).mask;
  } catch (error) {
    if (error instanceof SentenceError) return error.reason;
    throw error;
  }
}

function report(): void {
  const summary = {
    model: segmenter.config.name,
    precision,
    images: fileNames.size,
    canonicalSentences: groups.length,
    emptyCanonicalAnswers: emptyAnswers,
    sameFromIoU: SAME_ANSWER,
    ...summarizeAgreement(results),
  };
  if (values.json) {
    process.stdout.write(`${JSON.stringify({ ...summary, results }, null, 2)}\n`);
    return;
  }
  const row = (name: string, { paraphrases, same, meanIoU }: Agreement) =>
    `${name.padEnd(14)}${String(paraphrases).padStart(11)}${same.toFixed(3).padStart(8)}${meanIoU.toFixed(3).padStart(10)}`;
  const lines = [
    `${summary.model} (${precision}): ${groups.length} sentences about ${fileNames.size} images, ${emptyAnswers} answered by an empty mask`,
    '',
    `${'type'.padEnd(14)}paraphrases    same  mean IoU   (same: IoU with the canonical answer >= ${SAME_ANSWER})`,
    ...Object.entries(summary.byType).map(([type, agreement]) => row(type, agreement)),
    row('all', summary.all),
    '',
    'Most different answers:',
    ...worstResults(results, WORST).map(
      ({ iou, refused, type, fileName, expression, text }) =>
        `${refused ?? iou.toFixed(3)}  ${type}  ${fileName}  "${expression}" / "${text}"`,
    ),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
