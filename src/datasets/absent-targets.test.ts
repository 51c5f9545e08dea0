import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { writePicture } from '../imagery/node.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { maskArea } from '../vector/index.ts';
import { openDataset } from './benchmarks/index.ts';
import { checkDataset } from './check/check-dataset.ts';
import { samplesAsJsonLines } from './convert/to-jsonl.ts';

const folder = temporaryFolder();
const image = { file_name: 'a.png', width: 20, height: 10 };
const there = {
  ...{ id: 1, ...image, expression: 'the ship', category: 'ship' },
  segmentation: [[0, 0, 4, 0, 4, 4]],
};
const absent = { id: 2, ...image, expression: 'the bridge', kind: 'absent-category', segmentation: [] };
/** Not said to be absent: a mask that is empty for another reason. */
const empty = {
  id: 3,
  ...image,
  expression: 'the dot',
  segmentation: { size: [10, 20], counts: [200] },
};

beforeAll(async () => {
  await mkdir(folder('images'));
  await writePicture(folder('images', 'a.png'), { width: 20, height: 10, pixels: new Uint8Array(600) });
  await writeFile(
    folder('x_val.jsonl'),
    [there, absent, empty].map((line) => JSON.stringify(line)).join('\n'),
  );
});

async function read(file: string) {
  const dataset = await openDataset('jsonl', file, { images: folder('images') });
  const samples = [];
  for await (const sample of dataset.samples('val')) {
    samples.push([sample.id, sample.absent, maskArea(await sample.mask()) > 0]);
  }
  return { dataset, samples };
}

const expected = [
  ['1', undefined, true],
  ['2', true, false],
  ['3', undefined, false],
];

describe('sentences about what an image does not show', () => {
  it('are those with an empty list of rings, and stay so when they are converted', async () => {
    const { dataset, samples } = await read(folder('x_val.jsonl'));
    expect(samples).toEqual(expected);
    let converted = '';
    for await (const line of samplesAsJsonLines(dataset, ['val'])) converted += line;
    await writeFile(folder('y_val.jsonl'), converted);
    expect((await read(folder('y_val.jsonl'))).samples).toEqual(expected);
    expect(await readFile(folder('y_val.jsonl'), 'utf8')).toContain('"segmentation":[]');
  });

  it('are no mistakes of a data set, unlike masks that are empty', async () => {
    const { dataset } = await read(folder('x_val.jsonl'));
    const { emptyMasks } = await checkDataset(dataset);
    expect(emptyMasks.map(({ id }) => id)).toEqual(['3']);
  });
});
