import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ModelFolder } from '../model/model-folder-node.ts';
import { openModel } from '../model/model-folder-node.ts';
import { float32, type Runtime, type Tensor } from '../runtime/index.ts';
import { writeMiniatureModel } from '../segmenter/testing/miniature-model.ts';
import { CorrectionPrograms } from './correction-program.ts';
import type { ImageFeatures } from './image-program.ts';
import type { DrawnMask } from './mask-prompts.ts';

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

  type Inside = (x: number, y: number) => boolean;
  /**
   * Corrections whose programs answer what is given, four masks each: first the stages', then SAM 2's own, then SAM 2's
   * with a box. What they were asked is recorded.
   */
  function answering(...programs: (readonly Inside[])[]) {
    const asked: Record<string, Tensor>[] = [];
    const runtime: Runtime = {
      async compile() {
        const masks = programs.shift()!;
        const logits = masks.flatMap((inside) =>
          Array.from({ length: SIDE * SIDE }, (_, index) =>
            inside(index % SIDE, Math.floor(index / SIDE)) ? 2 : -2,
          ),
        );
        return {
          async run(inputs) {
            asked.push(inputs);
            return {
              mask_logits: float32(Float32Array.from(logits), [1, 4, SIDE, SIDE]),
              predicted_iou: float32(Float32Array.of(0.5, 0.5, 0.5, 0.5), [1, 4]),
            };
          },
          async dispose() {},
        };
      },
    };
    return { corrections: new CorrectionPrograms(runtime, model, {}), asked };
  }
  const nowhere = () => false;
  const rows = (end: number) => (_: number, y: number) => y < end;
  const none = [nowhere, nowhere, nowhere, nowhere];
  /** An answer that has the upper half. */
  const maskLogits = float32(
    Float32Array.from({ length: SIDE * SIDE }, (_, index) => (index < (SIDE * SIDE) / 2 ? 3 : -3)),
    [1, 1, SIDE, SIDE],
  );
  const rowsOf = ({ maskLogits: { data } }: DrawnMask) => data.filter((logit) => logit > 0).length / SIDE;

  it("takes the best of the stages' first mask, SAM 2's four, and its four with a box", async () => {
    const points = [
      { x: 8, y: 36, positive: true }, // in row 9 of 16
      { x: 8, y: 60, positive: false },
    ];
    const trained = [rows(16), rows(10), rows(10), rows(10)]; // the first does not obey, the others are not asked
    for (const [own, boxed] of [
      [[rows(14), rows(11), nowhere, nowhere], none],
      [none, [rows(14), nowhere, nowhere, rows(11)]],
    ]) {
      const { corrections, asked } = answering(trained, own!, boxed!);
      expect(rowsOf(await corrections.correct(image, { points, maskLogits }, size))).toBe(11);
      expect(asked.map(({ labels }) => [...(labels!.data as BigInt64Array)])).toEqual([
        [1n, 0n],
        [1n, 0n],
        [2n, 3n, 1n, 0n], // the box has its corners first
      ]);
      // Around the answer's half and the positive point, in pixels of the 64 x 64 input less half a pixel.
      const corners = [...(asked[2]!.coordinates!.data as Float32Array)].slice(0, 4);
      expect(corners).toEqual([-0.5, -0.5, 63.5, 35.5]);
      expect(asked.every(({ mask_prompt }) => mask_prompt?.data === maskLogits.data)).toBe(true);
    }
    const { corrections } = answering([rows(10), nowhere, nowhere, nowhere], none, none);
    expect(rowsOf(await corrections.correct(image, { points, maskLogits }, size))).toBe(10);
  });

  it('asks without a box where the answer was empty', async () => {
    const { corrections, asked } = answering(none, [rows(3), nowhere, nowhere, nowhere]);
    const empty = float32(new Float32Array(SIDE * SIDE).fill(-1), [1, 1, SIDE, SIDE]);
    const points = [{ x: 8, y: 2, positive: true }];
    expect(rowsOf(await corrections.correct(image, { points, maskLogits: empty }, size))).toBe(3);
    expect(asked).toHaveLength(2);
  });

  it("leaves boxes to SAM 2's own: corners first, with labels of their own, cut off at the image", async () => {
    const { corrections, asked } = answering([rows(5), nowhere, nowhere, nowhere]);
    const points = [{ x: 16, y: 32, positive: false }];
    const drawn = await corrections.correct(image, { box: [8, -10, 40, 42], points, maskLogits }, size);
    expect(rowsOf(drawn)).toBe(5);
    expect(asked).toHaveLength(1);
    expect([...(asked[0]!.labels!.data as BigInt64Array)]).toEqual([2n, 3n, 0n]);
    // Pixels of the 64 x 64 input; the encoder adds half a pixel.
    expect([...(asked[0]!.coordinates!.data as Float32Array)]).toEqual([15.5, -0.5, 63.5, 31.5, 31.5, 31.5]);
  });
});
