// Asks the same sentences of many images, and writes a line of JSON for each answer:
//   npx tsx examples/batch.ts "SENTENCE;SENTENCE..." IMAGE... > answers.jsonl
// An image that cannot be read costs a line on stderr and not the batch. `skyrefer segment --manifest` does this with
// files, processes and resuming; in your own project, import from 'skyrefer' instead.
import { answerImage, answerRecord, openImage, Segmenter, SkyreferError } from '../src/public/index.ts';

const [list = '', ...paths] = process.argv.slice(2);
const sentences = list.split(';').filter((sentence) => sentence.trim() !== '');
if (sentences.length === 0 || paths.length === 0) throw new Error('give sentences and images');

const segmenter = await Segmenter.load('tiny');
let failed = 0;
try {
  for (const path of paths) {
    try {
      const image = await openImage(path);
      try {
        // The image is encoded once for all sentences.
        for (const answer of await answerImage(image, segmenter, sentences)) {
          console.log(JSON.stringify(answerRecord(answer)));
        }
      } finally {
        await image.dispose();
      }
    } catch (error) {
      if (!(error instanceof SkyreferError)) throw error;
      failed++;
      console.error(`${error.code}: ${error.message}`);
    }
  }
} finally {
  await segmenter.dispose();
}
process.exitCode = failed > 0 ? 1 : 0;
