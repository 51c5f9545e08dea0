import { describe, expect, it } from 'vitest';
import { miniatureConfig } from '../segmenter/testing/miniature-model.ts';
import { imageSizeFor, resizedModel } from './image-size.ts';
import type { Model } from './model.ts';

const modelOf = (imageSize: number) => ({ config: { ...miniatureConfig, imageSize } }) as Model;

describe('resizedModel', () => {
  it('sees every picture at the size that is given, SAM 2 as well', () => {
    const { config } = resizedModel(modelOf(672), 896);
    expect(config).toMatchObject({ imageSize: 896, sam2: { imageSize: 896 } });
    expect(imageSizeFor(config, { width: 100, height: 50 })).toBe(896);
    const again = resizedModel(resizedModel(modelOf(672), 'auto'), 672).config;
    expect(imageSizeFor(again, { width: 1000, height: 50 })).toBe(672);
  });

  it('sees what is larger than its own size at a third more, with auto', () => {
    const { config } = resizedModel(modelOf(672), 'auto');
    expect(config).toMatchObject({ imageSize: 672, sam2: miniatureConfig.sam2 });
    const sizes = [
      [672, 672, 672],
      [673, 10, 896],
      [10, 673, 896],
      [640, 480, 672],
      [2000, 2000, 896],
    ] as const;
    for (const [width, height, size] of sizes) expect(imageSizeFor(config, { width, height })).toBe(size);
  });

  it.each([
    [512, 672],
    [1024, 1376],
    [64, 96],
  ])('takes whole cells of the coarsest level: %i gives %i', (own, larger) => {
    expect(resizedModel(modelOf(own), 'auto').config.largerImageSize).toBe(larger);
  });

  it.each([0, 32, 100, 671.5, 4128, Number.NaN])('refuses %d', (size) => {
    expect(() => resizedModel(modelOf(64), size)).toThrow(`imageSize is ${size}; give 'auto' or a multiple`);
  });
});
