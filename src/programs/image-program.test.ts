import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ModelFolder, openModel } from '../model/model-folder-node.ts';
import { IMAGE_DEVIATION, IMAGE_MEAN } from '../models/sam2/preprocess.ts';
import { nodeRuntime } from '../runtime/node.ts';
import { writeMiniatureModel } from '../segmenter/testing/miniature-model.ts';
import { randomArray } from '../testing/random-tensor.ts';
import { ImageEncoder } from './image-program.ts';

describe('ImageEncoder', () => {
  let folder: string;
  let model: ModelFolder;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'skyrefer-test-'));
    await writeMiniatureModel(folder);
    model = await openModel(folder);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const pixels = Uint8Array.from(randomArray(40 * 30 * 3, 5), (value) => (value + 1) * 127.5);
  const picture = { width: 40, height: 30, pixels };

  it('gives the same levels with and without the stages, and the trunk only without', async () => {
    const { backbone, stages, config } = model;
    await using bare = await loaded(ImageEncoder.load(nodeRuntime, backbone, config.sam2, { threads: 1 }));
    const visual = { file: stages, config: config.sgsrf };
    await using whole = await loaded(
      ImageEncoder.load(nodeRuntime, backbone, config.sam2, { threads: 1, visual }),
    );
    const trunk = await bare.encoder.encode(picture);
    const tokens = await whole.encoder.encode(picture);
    const shapes = (features: object) =>
      Object.fromEntries(Object.entries(features).map(([name, { shape }]) => [name, shape]));
    const levels = { s0: [1, 32, 16, 16], s1: [1, 64, 8, 8], imageEmbedding: [1, 256, 4, 4] };
    expect(shapes(trunk)).toEqual({ ...levels, stage3: [1, 4, 4, 32], stage4: [1, 2, 2, 64] });
    expect(shapes(tokens)).toEqual({ ...levels, visualTokens: [1, 16, 16], visualPosition: [16, 16] });
    for (const level of ['s0', 's1', 'imageEmbedding'] as const) {
      expect(tokens[level].data).toEqual(trunk[level].data);
    }
  });

  it('stretches every picture to the square and normalises by channel', async () => {
    await using bare = await loaded(
      ImageEncoder.load(nodeRuntime, model.backbone, model.config.sam2, { threads: 1 }),
    );
    const colour = [255, 0, 51];
    for (const [width, height] of [
      [64, 64],
      [1, 1],
      [300, 7],
    ] as const) {
      const flat = Uint8Array.from({ length: width * height * 3 }, (_, index) => colour[index % 3]!);
      const { shape, data } = await bare.encoder.preprocess({ width, height, pixels: flat });
      expect(shape).toEqual([1, 3, 64, 64]);
      for (const [channel, value] of colour.entries()) {
        const expected = (value / 255 - IMAGE_MEAN[channel]!) / IMAGE_DEVIATION[channel]!;
        for (const at of [0, 2000, 64 * 64 - 1])
          expect(data[channel * 64 * 64 + at]).toBeCloseTo(expected, 5);
      }
    }
  });

  it('refuses pixels that are not as many as the size says', async () => {
    await using bare = await loaded(
      ImageEncoder.load(nodeRuntime, model.backbone, model.config.sam2, { threads: 1 }),
    );
    await expect(bare.encoder.encode({ ...picture, width: 41 })).rejects.toThrow(
      'picture: 41 x 30 pixels take 3690 bytes of RGB, got 3600',
    );
  });
});

async function loaded(loading: Promise<ImageEncoder>) {
  const encoder = await loading;
  return { encoder, [Symbol.asyncDispose]: () => encoder.dispose() };
}
