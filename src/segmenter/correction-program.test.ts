import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { float32, type Runtime, type Tensor } from '../runtime/index.ts';
import { Corrections } from './correction-program.ts';
import type { ImageFeatures } from './image-program.ts';
import type { ModelFolder } from './model-folder-node.ts';
import { openModel } from './model-folder-node.ts';
import { writeMiniatureModel } from './testing/miniature-model.ts';

const SIDE = 16; // S/4 of the miniature model
const size = { width: 32, height: 64 };
const zeros = (shape: number[]) =>
  float32(new Float32Array(shape.reduce((product, length) => product * length, 1)), shape);

describe('Corrections', () => {
  let folder: string;
  let model: ModelFolder;
  let image: ImageFeatures;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'skyrefer-test-'));
    await writeMiniatureModel(folder);
    model = await openModel(folder);
    const { dModel, imageSize } = model.config.sam2;
    image = {
      s0: zeros([1, dModel / 8, imageSize / 4, imageSize / 4]),
      s1: zeros([1, dModel / 4, imageSize / 8, imageSize / 8]),
      imageEmbedding: zeros([1, dModel, imageSize / 16, imageSize / 16]),
    };
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /**
   * Corrections whose programs answer what is given: first SAM 2's own, then the stages'. What they were asked is
   * recorded.
   */
  function answering(...masks: ((x: number, y: number) => boolean)[]) {
    const asked: Record<string, Tensor>[] = [];
    const runtime: Runtime = {
      async compile() {
        const inside = masks.shift()!;
        const logits = Float32Array.from({ length: SIDE * SIDE }, (_, index) =>
          inside(index % SIDE, Math.floor(index / SIDE)) ? 1 : -1,
        );
        return {
          async run(inputs) {
            asked.push(inputs);
            return {
              mask_logits: float32(logits, [1, 1, SIDE, SIDE]),
              predicted_iou: float32(Float32Array.of(0.5), [1, 1]),
            };
          },
          async dispose() {},
        };
      },
    };
    return { corrections: new Corrections(runtime, model, {}), asked };
  }
  const maskLogits = zeros([1, 1, SIDE, SIDE]);
  const onLeft = (x: number) => x < SIDE / 2;
  const everywhere = () => true;

  it("takes the stages' mask where it obeys the points as well", async () => {
    const { corrections, asked } = answering(everywhere, onLeft);
    const points = [{ x: 8, y: 60, positive: true }];
    const { maskLogits: drawn } = await corrections.correct(image, { points, maskLogits }, size);
    expect(drawn.data.filter((logit) => logit > 0)).toHaveLength((SIDE * SIDE) / 2);
    expect(asked).toHaveLength(2);
  });

  it("takes SAM 2's own mask where the stages' does not obey", async () => {
    const { corrections } = answering(onLeft, everywhere);
    const points = [
      { x: 8, y: 60, positive: true },
      { x: 24, y: 60, positive: false },
    ];
    const { maskLogits: drawn } = await corrections.correct(image, { points, maskLogits }, size);
    expect(drawn.data.filter((logit) => logit > 0)).toHaveLength((SIDE * SIDE) / 2);
  });

  it("leaves boxes to SAM 2's own: corners first, with labels of their own, cut off at the image", async () => {
    const { corrections, asked } = answering(onLeft);
    const points = [{ x: 16, y: 32, positive: false }];
    await corrections.correct(image, { box: [8, -10, 40, 42], points, maskLogits }, size);
    expect(asked).toHaveLength(1);
    expect([...(asked[0]!.labels!.data as BigInt64Array)]).toEqual([2n, 3n, 0n]);
    // Pixels of the 64 x 64 input; the encoder adds half a pixel.
    expect([...(asked[0]!.coordinates!.data as Float32Array)]).toEqual([15.5, -0.5, 63.5, 31.5, 31.5, 31.5]);
  });
});
