import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PairList } from '../../../src/cli/segment/pair-list.ts';
import { annotationMask, parseExpressionAnnotations } from '../../../src/datasets/annotations-node.ts';
import { type DatasetFormat, openDataset } from '../../../src/datasets/benchmarks/index.ts';
import { readPlainPickle } from '../../../src/datasets/benchmarks/plain-pickle.ts';
import { parseCocoInstances } from '../../../src/datasets/coco-node.ts';
import { writePickle } from '../../../src/datasets/testing/write-pickle.ts';
import { parseTrainingConfig } from '../../../src/training/config.ts';
import { encodeRle } from '../../../src/vector/index.ts';
import type { FuzzFormat } from '../format.ts';
import { mutateText } from '../mutate.ts';

const seeds =
  (...values: readonly unknown[]) =>
  async () =>
    values.map((value) =>
      new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)),
    );
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

const ring = [2, 2, 30, 2, 30, 20.5, 2, 20];
const line = { id: 1, file_name: 'a.png', width: 40, height: 30, expression: 'the ship', category: 'ship' };

/** COCO's compressed run lengths of a box in 40 x 30 pixels. */
const RLE = encodeRle({
  width: 40,
  height: 30,
  data: Uint8Array.from({ length: 1200 }, (_, i) => Number(i % 40 > 5 && i % 40 < 20 && i > 200)),
}).counts;

const coco = {
  categories: [{ id: 1, name: 'ship' }],
  images: [{ id: 3, file_name: 'a.jpg', width: 40, height: 30 }],
  annotations: [
    { id: 9, image_id: 3, category_id: 1, segmentation: [ring], bbox: [2, 2, 28, 18], area: 500, iscrowd: 0 },
  ],
};

/** Hands the bytes over as a file, since what is read is one. */
async function asFile(
  bytes: Uint8Array,
  name: string,
  read: (path: string) => Promise<unknown>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'skyrefer-fuzz-'));
  try {
    const path = join(folder, name);
    await writeFile(path, bytes);
    await read(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readPairs(path: string): Promise<void> {
  const list = await PairList.open(path);
  try {
    for await (const _ of list.entries());
  } finally {
    await list.close();
  }
}

/** Reads a data set and all of its masks, with what is bad left out. */
const asDataset =
  (format: DatasetFormat, name: string) =>
  (bytes: Uint8Array): Promise<void> =>
    asFile(bytes, name, async (path) => {
      const dataset = await openDataset(format, path);
      for (const split of dataset.splits) {
        for await (const { mask } of dataset.samples(split, () => {})) await mask();
      }
    });

const cvat =
  '<?xml version="1.0"?><annotations><image id="0" name="a.png" width="40" height="30" subset="Train">' +
  '<polygon label="ship" points="2,2;30,2;30,20;2,20" group_id="1"><attribute name="expression">the ship</attribute></polygon>' +
  '<mask label="ship" rle="2, 3, 1" left="10" top="20" width="3" height="2"><attribute name="text">a dot</attribute></mask>' +
  '<ellipse label="ship" cx="20" cy="15" rx="8" ry="4" rotation="30"><attribute name="caption">x</attribute></ellipse>' +
  '</image></annotations>';
const labelStudio = [
  {
    id: 1,
    data: { image: '/data/upload/1/0a1b2c3d-a.png' },
    annotations: [
      {
        result: [
          {
            ...{ id: 'r', type: 'polygonlabels', original_width: 40, original_height: 30 },
            ...{
              value: {
                points: [
                  [5, 5],
                  [60, 5],
                  [60, 60],
                ],
                polygonlabels: ['ship'],
              },
            },
          },
          { id: 'r', type: 'textarea', value: { text: ['the ship'] } },
        ],
      },
    ],
  },
];
const labelMe = {
  ...{ imagePath: 'a.png', imageWidth: 40, imageHeight: 30 },
  shapes: [
    {
      label: 'ship',
      description: 'the ship',
      shape_type: 'polygon',
      points: [
        [2, 2],
        [30, 2],
        [30, 20],
      ],
    },
    {
      label: 'tank',
      description: 'the tank',
      shape_type: 'circle',
      points: [
        [9, 9],
        [12, 9],
      ],
    },
  ],
};

export const ANNOTATIONS: readonly FuzzFormat[] = [
  {
    name: 'coco-sentences',
    seeds: seeds({
      ...coco,
      annotations: [
        { ...coco.annotations[0], attributes: { expression: 'the ship' } },
        { ...coco.annotations[0], id: 10, caption: 'x', segmentation: { size: [30, 40], counts: RLE } },
      ],
    }),
    mutate: mutateText,
    read: asDataset('coco', 'fuzzed.json'),
  },
  { name: 'cvat', seeds: seeds(cvat), mutate: mutateText, read: asDataset('cvat', 'fuzzed.xml') },
  {
    name: 'label-studio',
    seeds: seeds(labelStudio),
    mutate: mutateText,
    read: asDataset('label-studio', 'fuzzed.json'),
  },
  { name: 'labelme', seeds: seeds(labelMe), mutate: mutateText, read: asDataset('labelme', 'fuzzed.json') },
  {
    name: 'coco',
    seeds: seeds(coco),
    mutate: mutateText,
    read: (bytes) => parseCocoInstances(decode(bytes), 'fuzzed.json'),
  },
  {
    name: 'jsonl',
    seeds: seeds(
      { ...line, segmentation: [ring] },
      { ...line, segmentation: { size: [30, 40], counts: [10, 20, 1170] } },
      { ...line, segmentation: { size: [30, 40], counts: RLE } },
      `${JSON.stringify({ ...line, segmentation: [] })}\n${JSON.stringify({ ...line, id: 2, segmentation: [ring, ring] })}\n`,
    ),
    mutate: mutateText,
    read: async (bytes) => {
      for await (const annotation of parseExpressionAnnotations(decode(bytes).split('\n'), 'fuzzed.jsonl')) {
        annotationMask(annotation);
      }
    },
  },
  {
    name: 'csv',
    seeds: seeds(
      'image,sentence\na.tif,the ship\nb.tif,"the ""left"" one, please"\n',
      '\ufeffimage;sentence\r\na.tif;x\r\n',
    ),
    mutate: mutateText,
    read: (bytes) => asFile(bytes, 'pairs.csv', readPairs),
  },
  {
    name: 'yaml',
    seeds: async () => [
      await readFile(fileURLToPath(new URL('../../../models/tiny/training-2.yaml', import.meta.url))),
    ],
    mutate: mutateText,
    read: (bytes) => parseTrainingConfig(decode(bytes), { name: 'fuzzed.yaml', folder: '/' }),
  },
  {
    name: 'plain-pickle',
    seeds: async () => [
      writePickle([{ ref_id: 1, sentences: [{ sent: 'the ship' }], ann: [1.5, null, true] }]),
    ],
    read: readPlainPickle,
  },
];
