import { type Expression, sampleExpressions } from '../src/datasets/index.ts';
import { MetricsAccumulator, type MetricsReport } from '../src/evaluation/index.ts';
import { Random } from '../src/random/random.ts';
import type { Segmenter } from '../src/segmenter/node.ts';
import {
  type DrawnOnlyKind,
  type DrawnScene,
  drawScene,
  type SceneKind,
  sceneKinds,
} from '../src/synthetic/index.ts';
import { overlap, rasterise } from '../src/vector/index.ts';

const SCENES_PER_KIND = 2;
const EXPRESSIONS_PER_SCENE = 4;

/** A drawn scene that no training draws, with sentences about its objects. */
export interface HeldOutScene<Kind = SceneKind> {
  readonly kind: Kind;
  /** Number of the scene within its kind. */
  readonly seed: number;
  readonly picture: DrawnScene;
  readonly sentences: readonly Expression[];
}

/** The first scenes of each kind, always the same ones. */
export const heldOutScenes = (perKind: number): Generator<HeldOutScene> =>
  heldOutScenesOf(sceneKinds, perKind);

function* heldOutScenesOf<Kind extends SceneKind | DrawnOnlyKind>(
  kinds: readonly Kind[],
  perKind: number,
): Generator<HeldOutScene<Kind>> {
  for (const kind of kinds) {
    for (let seed = 0; seed < perKind; seed++) {
      const picture = drawScene({ kind, seed: `floor/${seed}`, width: 768, height: 640 });
      const random = new Random(`${kind}/${seed}`);
      const sentences = sampleExpressions(picture.objects, picture, random, EXPRESSIONS_PER_SCENE);
      yield { kind, seed, picture, sentences };
    }
  }
}

/** Measures a model on drawn scenes that no training draws; `byCategory` is by kind of scene. */
export async function evaluateDrawnScenes(
  segmenter: Segmenter,
  kinds: readonly (SceneKind | DrawnOnlyKind)[] = sceneKinds,
): Promise<MetricsReport> {
  const accumulator = new MetricsAccumulator();
  for (const { kind, picture, sentences } of heldOutScenesOf(kinds, SCENES_PER_KIND)) {
    const encoded = await segmenter.open(picture);
    for (const { text, targetId } of sentences) {
      const { mask } = await encoded.segment(text);
      const target = picture.objects.find(({ id }) => id === targetId)!;
      const truth = rasterise(target.polygons, picture.width, picture.height);
      accumulator.add({ ...overlap(mask, truth), category: kind });
    }
    encoded.dispose();
  }
  return accumulator.report();
}
