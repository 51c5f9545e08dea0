// Fine-tunes the model that comes with the package on one's own sentences and masks, then asks it.
//   npx tsx examples/fine-tune.ts DATA MODEL [IMAGE SENTENCE]
// DATA holds train.jsonl, val.jsonl and images/, as `skyrefer data convert` writes them (docs/training.md); the model and all
// that its training keeps are written into the folder MODEL. In your own project, import from 'skyrefer' and
// 'skyrefer/training' instead.
import { join, resolve } from 'node:path';
import { Segmenter } from '../src/public/index.ts';
import { parseTrainingConfig, trainFromConfig } from '../src/public/training.ts';

const [data, output, image, sentence] = process.argv.slice(2);
if (!data || !output) throw new Error('give a folder with data and a folder for the model');

// The same keys as in a YAML file for `skyrefer train`; experiments/fine-tune-tiny.yaml explains each.
const config = parseTrainingConfig(
  JSON.stringify({
    data: { format: 'jsonl', root: resolve(data) },
    model: { from: 'tiny' },
    // Otherwise as the model was trained.
    ...(process.env.IMAGE_SIZE ? { imageSize: Number(process.env.IMAGE_SIZE) } : {}),
    batch: { images: 2, expressionsPerImage: 2 },
    epochs: Number(process.env.EPOCHS ?? 10),
    optimiser: { learningRate: 1e-4, warmupEpochs: 1, decoderLearningRateScale: 0.2 },
    loss: { dense: 1, iou: 0.5, presence: 0.5 },
    validateEveryEpochs: 2,
    checkpointEveryEpochs: 2,
    output: resolve(output),
  }),
  { name: 'examples/fine-tune.ts', folder: process.cwd() },
);

await trainFromConfig(config, {
  onEvent(event) {
    if (event.type === 'begun') console.log(`${event.steps} steps, ${event.parameters} numbers are trained`);
    if (event.type === 'validation') {
      console.log(`step ${event.step}: gIoU on val ${(100 * event.metrics.gIoU!).toFixed(1)}`);
    }
    if (event.type === 'exported') console.log(`the best model so far is in ${event.path}`);
  },
});

if (image && sentence) {
  const segmenter = await Segmenter.load(join(output, 'model'));
  try {
    const encoded = await segmenter.open(image);
    const { present, box, score } = await encoded.segment(sentence);
    console.log(
      present
        ? `${sentence}: box ${box!.join(', ')}, score ${score.toFixed(2)}`
        : `${sentence}: nothing there`,
    );
  } finally {
    await segmenter.dispose();
  }
}
