// Asks several sentences of one image: npx tsx examples/segment.ts [IMAGE] [SENTENCE...]
// In your own project, import from 'skyrefer' instead.
import { fileURLToPath } from 'node:url';
import { Segmenter } from '../src/public/index.ts';

const [image = fileURLToPath(new URL('./airport.png', import.meta.url)), ...sentences] =
  process.argv.slice(2);
if (sentences.length === 0) sentences.push('The airplane on the far left', 'The largest airplane');

const segmenter = await Segmenter.load('tiny');
try {
  const encoded = await segmenter.open(image); // encodes the image once
  for (const sentence of sentences) {
    const { present, box, areaPixels, score, mask } = await encoded.segment(sentence);
    // `mask.data` holds 0 or 1 for every pixel, row by row.
    const share = ((100 * areaPixels) / (mask.width * mask.height)).toFixed(2);
    console.log(
      present
        ? `${sentence}: box ${box!.join(', ')}, ${share} % of the image, score ${score.toFixed(2)}`
        : `${sentence}: nothing found`,
    );
  }
} finally {
  await segmenter.dispose(); // frees the native memory
}
