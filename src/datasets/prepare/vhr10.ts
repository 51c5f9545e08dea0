import { type ExpectedDataset, parseExpressionTable, parseImageTable } from './expected-dataset.ts';
import { vhr10Expressions } from './vhr10-expressions.ts';
import { vhr10TrainImages, vhr10ValImages } from './vhr10-images.ts';

/**
 * NWPU VHR-10 (Cheng, Han, Zhou, Guo, ISPRS Journal of Photogrammetry and Remote Sensing 98, 2014) with the polygons
 * of VHR-10_dataset_coco, as the embedded model was trained and is measured on it.
 */
export const vhr10: ExpectedDataset = {
  id: 'vhr10',
  title: 'NWPU VHR-10',
  categories: [
    'airplane',
    'ship',
    'storage_tank',
    'baseball_diamond',
    'tennis_court',
    'basketball_court',
    'ground_track_field',
    'harbor',
    'bridge',
    'vehicle',
  ],
  images: new Map(
    [...parseImageTable('train', vhr10TrainImages), ...parseImageTable('val', vhr10ValImages)].sort(
      ([a], [b]) => a - b,
    ),
  ),
  objects: {
    train: [511, 206, 448, 263, 351, 107, 110, 167, 83, 401],
    val: [99, 36, 74, 49, 67, 20, 21, 26, 17, 84],
  },
  expressions: parseExpressionTable(vhr10Expressions),
};
