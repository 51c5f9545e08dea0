import { sampleExpressions } from '../src/datasets/index.ts';
import { MetricsAccumulator, type MetricsReport } from '../src/evaluation/index.ts';
import { Random } from '../src/random/random.ts';
import { drawScene, sceneKinds } from '../src/scenes/index.ts';
import type { Segmenter } from '../src/segmenter/index.ts';
import { overlap, rasterise } from '../src/vector/index.ts';

const SCENES_PER_KIND = 2;
const EXPRESSIONS_PER_SCENE = 4;

/** Measures a model on drawn scenes that no training draws; `byCategory` is by kind of scene. */
export async function evaluateDrawnScenes(segmenter: Segmenter): Promise<MetricsReport> {
  const accumulator = new MetricsAccumulator();
  for (const kind of sceneKinds) {
    for (let seed = 0; seed < SCENES_PER_KIND; seed++) {
      const picture = drawScene({ kind, seed: `floor/${seed}`, width: 768, height: 640 });
      const random = new Random(`${kind}/${seed}`);
      const scene = await segmenter.open(picture);
      for (const { text, targetId } of sampleExpressions(
        picture.objects,
        picture,
        random,
        EXPRESSIONS_PER_SCENE,
      )) {
        const { mask } = await scene.segment(text);
        const target = picture.objects.find(({ id }) => id === targetId)!;
        const truth = rasterise(target.polygons, picture.width, picture.height);
        accumulator.add({ ...overlap(mask, truth), category: kind });
      }
      scene.dispose();
    }
  }
  return accumulator.report();
}
