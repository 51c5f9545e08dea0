import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPairs } from '../../../src/cli/segment/batch-pairs.ts';
import { annotationMask, parseExpressionAnnotations } from '../../../src/datasets/annotations-node.ts';
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

export const ANNOTATIONS: readonly FuzzFormat[] = [
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
