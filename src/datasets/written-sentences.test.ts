import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readWrittenSentences, sentencesByImage } from './written-sentences-node.ts';

const lines = [
  { set: 'ports', image: 'a.jpg', annotations: [1], expression: 'the tug ', kind: 'category' },
  { set: 'fields', image: 'a.jpg', annotations: [7], expression: 'pitch', kind: 'category' },
  { set: 'ports', image: 'a.jpg', annotations: [1, 2], expression: 'both boats', kind: 'plural' },
];
const images = [
  {
    ...{ fileName: 'a.jpg', width: 4, height: 4 },
    objects: [1, 2].map((id) => ({
      ...{ id, category: 'ship', polygons: [], area: 1 },
      box: [0, 0, 1, 1] as const,
    })),
  },
];
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'written-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function fileOf(records: readonly object[]): Promise<string> {
  const file = join(folder, 'sentences.jsonl');
  await writeFile(file, records.map((record) => JSON.stringify(record)).join('\n'));
  return file;
}

describe('sentences that people wrote', () => {
  it('are those of one set, by image', async () => {
    const sentences = await readWrittenSentences(await fileOf(lines), 'ports');
    const byImage = sentencesByImage(sentences, images, 'sentences.jsonl');
    expect([...byImage.keys()]).toEqual(['a.jpg']);
    expect(byImage.get('a.jpg')!.map(({ expression }) => expression)).toEqual(['the tug', 'both boats']);
    expect(await readWrittenSentences(await fileOf(lines))).toHaveLength(3);
  });

  it('name their line where they are none', async () => {
    const file = await fileOf([lines[0]!, { ...lines[1], annotations: ['7'] }]);
    await expect(readWrittenSentences(file)).rejects.toThrow(/sentences\.jsonl:2: annotations\.0: /);
  });

  it('are refused where image or object is not there', async () => {
    const [one] = await readWrittenSentences(await fileOf(lines), 'ports');
    expect(() => sentencesByImage([{ ...one!, image: 'b.jpg' }], images, 'f')).toThrow(
      "'the tug' is about b.jpg, which is not annotated",
    );
    expect(() => sentencesByImage([{ ...one!, annotations: [1, 9] }], images, 'f')).toThrow(
      "'the tug' means annotation 9, which a.jpg does not have",
    );
  });
});
