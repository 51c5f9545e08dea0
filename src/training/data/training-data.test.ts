import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { wholeView } from '../../datasets/index.ts';
import { writePicture } from '../../imagery/node.ts';
import { Random } from '../../random/random.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { parseTrainingConfig } from '../config.ts';
import { BadData } from './bad-data.ts';
import { openTrainingData, unitsOf } from './training-data.ts';

const folder = temporaryFolder();
const size = { width: 100, height: 80 };
const square = (x: number, y: number, side: number) => [x, y, x + side, y, x + side, y + side, x, y + side];

/** Two images, of which the second shows nothing; the first has two squares of a category. */
async function writeSet(name: string, category: string, info?: object): Promise<void> {
  const annotation = { image_id: 1, category_id: 1, iscrowd: 0 };
  const coco = {
    ...(info ? { info } : {}),
    categories: [{ id: 1, name: category }],
    images: [1, 2].map((id) => ({ id, file_name: `${name}-${id}.png`, ...size })),
    annotations: [
      { ...annotation, id: 1, segmentation: [square(5, 5, 30)], bbox: [5, 5, 30, 30], area: 900 },
      { ...annotation, id: 2, segmentation: [square(70, 50, 15)], bbox: [70, 50, 15, 15], area: 225 },
    ],
  };
  for (const { file_name } of coco.images) {
    await writePicture(folder(file_name), { ...size, pixels: new Uint8Array(100 * 80 * 3) });
  }
  await writeFile(folder(`${name}.json`), JSON.stringify(coco));
  const line = { id: 1, file_name: `${name}-1.png`, ...size, expression: `The largest ${category}` };
  await writeFile(folder(`${name}.jsonl`), JSON.stringify({ ...line, segmentation: [square(5, 5, 30)] }));
}

beforeAll(async () => {
  await writeSet('pools', 'swimming_pool', { exhaustive: ['swimming_pool'] });
  await writeSet('cars', 'car', { exhaustive: [] });
  await writeSet('rest', 'Other', { exhaustive: [] });
});

const open = (sets: string, more = '', mix = 'absent: 0.5, groups: 0.2, ') => {
  const text = `data: { ${mix}kinds: { size: 4 }, sets: [${sets}] }\nloss: { presence: 1 }\noutput: run\n${more}`;
  const config = parseTrainingConfig(text, { name: 'c.yaml', folder: folder() });
  const bad = new BadData(false, () => {});
  return openTrainingData(config, { targetSize: 20, countTokens: () => 6, bad });
};
const pools = 'name: pools, annotations: pools.json, images: ., valAnnotations: pools.jsonl, valImages: .';
const cars = 'name: cars, annotations: cars.json, images: .';

describe('several sets', () => {
  it('are sources of their own, validated each by itself', async () => {
    const { sources, validation, longestSentence } = await open(
      `{ ${pools}, viewSets: [0] }, { ${cars}, viewSets: [], int8ViewSets: [8, 9], valAnnotations: cars.jsonl, valImages: . }`,
    );
    expect(sources.map(({ name, viewSets, precision }) => [name, viewSets, precision])).toEqual([
      ['pools', [0], 'float32'],
      ['cars-int8', [8, 9], 'int8'],
    ]);
    expect(validation.map(({ name, samples }) => [name, samples.length])).toEqual([
      ['pools', 1],
      ['cars', 1],
    ]);
    expect(longestSentence).toBe(6);
  });

  it('claim something of all objects of a category only where all are annotated', async () => {
    const { sources } = await open(`{ ${pools}, viewSets: [0] }, { ${cars}, viewSets: [0] }`);
    // An image without objects says something only where "there is none" can be said.
    expect(sources.map(({ images }) => images.length)).toEqual([2, 1]);
    const said = async (index: number) => {
      const source = sources[index]!;
      const texts: string[] = [];
      for (let seed = 0; seed < 80; seed++) {
        for (const unit of source.units) {
          const pass = { epoch: 0, random: new Random(seed) };
          for (const { text, target } of await unit.pairs(wholeView(size), 5, pass)) {
            texts.push(`${target.includes(1) ? 'present' : 'absent'} ${text.toLowerCase()}`);
          }
        }
      }
      return texts;
    };
    const claims = /^absent|largest|larger|smaller|biggest|most |all |both/;
    expect((await said(0)).some((text) => /^present .*larger/.test(text))).toBe(true);
    expect((await said(0)).some((text) => /^absent .*pool/.test(text))).toBe(true);
    const ofCars = await said(1);
    expect(ofCars.length).toBeGreaterThan(50);
    expect(ofCars.filter((text) => claims.test(text))).toEqual([]);
  });

  it('say nothing of what is only the rest', async () => {
    const { sources, vocabulary } = await open(
      `{ ${pools}, viewSets: [0] }, { name: rest, annotations: rest.json, images: ., viewSets: [0] }`,
    );
    expect(sources.map(({ images }) => images.length)).toEqual([2, 0]);
    expect(vocabulary.categories.map(({ name }) => name)).toContain('swimming pool');
    expect(vocabulary.categories.map(({ name }) => name)).not.toContain('other');
  });

  it('have their colours measured where further sentences are made, unless they show none', async () => {
    const pixels = new Uint8Array(100 * 80 * 3).fill(120);
    for (let y = 5; y < 35; y++) pixels.fill(240, 3 * (y * 100 + 5), 3 * (y * 100 + 35));
    await writePicture(folder('pools-1.png'), { ...size, pixels });
    const texts = async (more: string) => {
      const { sources } = await open(`{ ${pools}, viewSets: [0]${more} }`, '', 'further: 0.6, ');
      const said = await Promise.all(
        Array.from({ length: 60 }, (_, seed) =>
          sources[0]!.units[0]!.pairs(wholeView(size), 5, { epoch: 0, random: new Random(seed) }),
        ),
      );
      return said.flat().map(({ text }) => text);
    };
    expect((await texts('')).some((text) => /^The white swimming pool$/.test(text))).toBe(true);
    const without = await texts(', colours: false');
    expect(without.some((text) => /second|two|Both/.test(text))).toBe(true);
    expect(without.filter((text) => /white|grey/.test(text))).toEqual([]);
  });

  it('come as often as their weights say', async () => {
    const units = async (weight: number) =>
      unitsOf(await open(`{ ${pools}, viewSets: [0], weight: ${weight} }`));
    expect([await units(1), await units(0.5), await units(3), await units(2.5)]).toEqual([2, 2, 6, 6]);
    const { sources } = await open(`{ ${pools}, viewSets: [0], weight: 0.25 }`);
    const shown = await Promise.all(
      Array.from({ length: 400 }, async (_, seed) => {
        const pass = { epoch: 0, random: new Random(seed) };
        return (await sources[0]!.units[0]!.pairs(wholeView(size), 5, pass)).length > 0;
      }),
    );
    expect(shown.filter(Boolean).length / 400).toBeCloseTo(0.25, 1);
  });

  it('have the categories that they are said to label exhaustively', async () => {
    await expect(open(`{ ${pools}, exhaustive: [boat] }`)).rejects.toThrow(
      `${join(folder(), 'pools.json')}: has no category 'boat'`,
    );
  });
});
