import { join } from 'node:path';
import { readMaskImage } from '../../imagery/read-mask-node.ts';
import { phraseSplits, readPhrases } from './phrase-file.ts';
import type { ReferringDataset, ReferringSample, Split } from './referring-dataset.ts';

/** Samples of a mask above this are foreground; the masks hold 0 and 255. */
const FOREGROUND_ABOVE = 50;

/** Names that RefSegRS's sentences are about; the data set has no category file. */
export const refSegRsCategories = [
  'road',
  'vehicle',
  'car',
  'van',
  'building',
  'truck',
  'trailer',
  'bus',
  'road marking',
  'bikeway',
  'sidewalk',
  'tree',
  'low vegetation',
  'impervious surface',
] as const;

/**
 * RefSegRS (Yuan et al. 2024, "RRSIS: Referring Remote Sensing Image Segmentation") as distributed:
 * `images/<id>.tif`, `masks/<id>.tif`, `output_phrase_<split>.txt`. One id stands for one triplet.
 * @param root folder that holds these
 */
export async function openRefSegRs(root: string): Promise<ReferringDataset> {
  return {
    name: 'RefSegRS',
    splits: await phraseSplits(root),
    categories: refSegRsCategories,
    published: {
      samples: { train: 2172, val: 431, test: 1817 },
      total: 4420,
      classes: 14,
      imageSize: [512, 512],
      source: 'Table 1; splits of the distributed files',
    },
    async *samples(split: Split): AsyncGenerator<ReferringSample> {
      for await (const { name, expression, where } of readPhrases(root, split)) {
        const fileName = `${name}.tif`;
        yield {
          id: name,
          split,
          fileName,
          imagePath: join(root, 'images', fileName),
          expression,
          where,
          mask: () => readMaskImage(join(root, 'masks', fileName), FOREGROUND_ABOVE),
        };
      }
    },
  };
}
