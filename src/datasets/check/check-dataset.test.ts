import { appendFile, copyFile, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { openDataset } from '../benchmarks/index.ts';
import {
  miniatureSamples,
  writeMiniatureRisBench,
  writeMiniatureRrsisD,
} from '../testing/miniature-datasets.ts';
import { checkDataset } from './check-dataset.ts';
import { formatDatasetReport, isUsable } from './format-report.ts';
import { SentenceStatistics } from './sentence-statistics.ts';

const root = await mkdtemp(join(tmpdir(), 'skyrefer-check-'));
afterAll(() => rm(root, { recursive: true }));

async function risBench(name: string): Promise<string> {
  const folder = join(root, name);
  await writeMiniatureRisBench(folder);
  return folder;
}

describe('checkDataset', () => {
  it('counts samples, words, categories and sizes', async () => {
    const folder = join(root, 'rrsis-d');
    await writeMiniatureRrsisD(folder);
    const report = await checkDataset(await openDataset('rrsis-d', folder));
    expect(report.splits.train).toMatchObject({ samples: 2, images: 2 });
    expect(report.total.categories).toEqual({ ship: 2, 'storage tank': 2 });
    expect(report.total.imageSizes).toEqual({ '24x24': 4 });
    expect(report.total.sentences.words).toEqual({ minimum: 2, mean: 5, maximum: 7 });
    expect(report.categoriesFrom).toBe('annotations');
    expect(isUsable(report)).toBe(true);
    expect(report.differences).toEqual([
      'train has 2 samples; 12181 are published',
      'val has 1 samples; 1740 are published',
      'test has 1 samples; 3481 are published',
      expect.stringContaining('4 samples in all; 17402 are published'),
      '4 images are 24x24; 800x800 is published',
    ]);
  });

  it('finds missing, unreadable and wrong files, empty masks, and images in two splits', async () => {
    const folder = await risBench('broken');
    const image = (name: string) => join(folder, 'img_rgb', name);
    await rm(image('train_0_0.png'));
    await writeFile(image('train_1_0.png'), 'no picture');
    const empty = sharp(new Uint8Array(100), { raw: { width: 10, height: 10, channels: 1 } });
    await empty.toFile(join(folder, 'mask', 'val_2_0.png'));
    await truncate(join(folder, 'mask', 'test_3_0.png'), 40);
    await copyFile(image('val_2_0.png'), image('test_3_0.png'));
    const report = await checkDataset(await openDataset('risbench', folder));
    expect(report.missingImages.map(({ id }) => id)).toEqual(['train_0_0']);
    expect(report.unreadableImages.map(({ id }) => id)).toEqual(['train_1_0']);
    expect(report.emptyMasks.map(({ id }) => id)).toEqual(['val_2_0']);
    expect(report.sizeMismatches.map(({ message }) => message)).toEqual([
      'the mask is 10 x 10, the image 24 x 24',
    ]);
    expect(report.badMasks.map(({ id }) => id)).toEqual(['test_3_0']);
    expect(report.duplicateImages).toEqual([{ files: [image('val_2_0.png'), image('test_3_0.png')] }]);
    expect(report.categoriesFrom).toBe('sentences');
    expect(report.total.categories).toEqual({ ship: 2, 'storage tank': 2 });
    expect(isUsable(report)).toBe(false);
    const text = formatDatasetReport(report);
    expect(text).toContain('images in more than one split: 1');
    expect(text).toContain('guessed from words');
  });

  it('finds one file that two splits name', async () => {
    const folder = await risBench('shared');
    await appendFile(join(folder, 'output_phrase_val.txt'), 'test_3_0.png A tank\n');
    const report = await checkDataset(await openDataset('risbench', folder));
    expect(report.duplicateImages).toEqual([{ files: [join(folder, 'img_rgb', 'test_3_0.png')] }]);
    expect(report.total.categories['(none of the names)']).toBe(1);
  });

  it('stops when it is told to', async () => {
    const dataset = await openDataset('risbench', await risBench('stopped'));
    await expect(checkDataset(dataset, { signal: AbortSignal.abort() })).rejects.toThrow('abort');
  });
});

describe('SentenceStatistics', () => {
  it('counts words as people do', () => {
    const statistics = new SentenceStatistics();
    for (const { expression } of miniatureSamples) statistics.add(expression);
    statistics.add("The SHIP's top-right corner.");
    const { count, words, vocabulary } = statistics.summary();
    expect(count).toBe(5);
    expect(words).toEqual({ minimum: 2, mean: 24 / 5, maximum: 7 });
    // the ship on left storage tank right a at very top ship's top-right corner
    expect(vocabulary).toBe(14);
  });

  it('has zeros for nothing', () => {
    expect(new SentenceStatistics().summary().words).toEqual({ minimum: 0, mean: 0, maximum: 0 });
  });
});
