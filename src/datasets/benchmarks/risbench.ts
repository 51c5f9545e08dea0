import { join } from 'node:path';
import { readMaskImage } from '../../imagery/read-mask-node.ts';
import { phraseSplits, readPhrases } from './phrase-file.ts';
import type { ReferringDataset, ReferringSample, Split } from './referring-dataset.ts';

/** Every sample of a mask above this is foreground. */
const FOREGROUND_ABOVE = 0;

/** Names of RISBench's categories; its sentences also say plane, tank and baseball field. */
export const risBenchCategories = [
  'expressway service area',
  'expressway toll station',
  'ground track field',
  'basketball court',
  'container crane',
  'roundabout',
  'windmill',
  'overpass',
  'stadium',
  'bridge',
  'soccer ball field',
  'baseball diamond',
  'train station',
  'golf field',
  'airport',
  'harbor',
  'dam',
  'ship',
  'helipad',
  'vehicle',
  'chimney',
  'airplane',
  'helicopter',
  'tennis court',
  'storage tank',
  'swimming pool',
] as const;

/**
 * RISBench (Dong et al. 2024, "Cross-Modal Bidirectional Interaction Model") as distributed: `img_rgb/<name>.png`,
 * `mask/<name>.png`, `output_phrase_<split>.txt`, whose lines name the file with its suffix.
 * @param root folder that holds these
 */
export async function openRisBench(root: string): Promise<ReferringDataset> {
  return {
    name: 'RISBench',
    splits: await phraseSplits(root),
    categories: risBenchCategories,
    published: {
      samples: { train: 26300, val: 10013, test: 16158 },
      total: 52472,
      classes: 26,
      imageSize: [512, 512],
      source: 'Table 1; the splits of section 4.1 sum to 52471, one less than the printed total',
    },
    async *samples(split: Split): AsyncGenerator<ReferringSample> {
      for await (const { name, expression, where } of readPhrases(root, split)) {
        yield {
          id: name.replace(/\.[^.]+$/, ''),
          split,
          fileName: name,
          imagePath: join(root, 'img_rgb', name),
          expression,
          where,
          mask: () => readMaskImage(join(root, 'mask', name), FOREGROUND_ABOVE),
        };
      }
    },
  };
}
