import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Labelling } from '../label/node.ts';
import { encodeRle } from '../vector/index.ts';
import type { LabelProgressRecord } from './labelling/label-schemas.ts';
import {
  miniatureModelFolder,
  pictureFile,
  postJson,
  startTestService,
  type TestService,
} from './testing/test-service.ts';

describe('a service that labels a folder', () => {
  let model: Awaited<ReturnType<typeof miniatureModelFolder>>;
  let service: TestService;
  let labelling: Labelling;
  let folder: string;
  beforeAll(async () => {
    model = await miniatureModelFolder();
    folder = join(model.folder, 'photos');
    await mkdir(folder);
    await writeFile(join(folder, 'a.png'), await pictureFile('png', 40, 20));
    await writeFile(join(folder, 'b.jpg'), await pictureFile('jpeg', 32, 32));
    await writeFile(join(folder, 'big.png'), await pictureFile('png', 2100, 16));
    labelling = await Labelling.open({ folder, out: join(folder, 'labels.json'), order: 'least-sure' });
    service = await startTestService(model.model, {
      labelling: {
        labelling,
        sentences: ['the ship', 'the {category} on the left', 'the swimming pool'],
        nextStep: () => ({ finetune: 'skyrefer finetune', label: 'skyrefer label' }),
      },
    });
  });
  afterAll(async () => {
    await service?.close();
    await labelling?.close();
    await model?.remove();
  });

  const progress = async (query = '') =>
    (await (await fetch(`${service.base}/v1/labelling${query}`)).json()) as LabelProgressRecord;

  it('answers beforehand, every category in its place, and says so when there is news', async () => {
    const { sentences, total } = await progress();
    expect(total).toBe(5);
    expect(sentences).toContain('the airplane on the left');
    expect(sentences).not.toContain('the {category} on the left');
    let state = await progress();
    while (state.preLabelled < total) state = await progress(`?since=${state.revision}`);
    expect(state.pictures.length).toBeLessThan(total + 1);
    const all = (await progress()).pictures;
    expect(all.map(({ state: said }) => said)).toEqual(Array(5).fill('pre-labelled'));
    expect(all.every(({ sureness }) => sureness === 0)).toBe(true); // nobody knows what a pool is
  });

  it('gives pictures and views, takes labels, and writes them', async () => {
    const names = (await progress()).pictures.map(({ name }) => name);
    expect(names).toEqual(['a.png', 'b.jpg', ...[0, 700, 1400].map((x) => `label-views/big-png-${x}-0.png`)]);
    const file = await fetch(`${service.base}/v1/labelling/pictures/3/any.png`);
    expect(Buffer.from(await file.arrayBuffer()).toString('latin1', 1, 4)).toBe('PNG');
    const rle = encodeRle({ width: 40, height: 20, data: new Uint8Array(800).fill(1, 0, 100) });
    const labels = [
      { sentence: 'the ship', rle },
      { sentence: 'the swimming pool', rle: null },
    ];
    const response = await postJson(`${service.base}/v1/labelling/pictures/0`, { state: 'accepted', labels });
    expect(response.status).toBe(200);
    expect(((await response.json()) as LabelProgressRecord).accepted).toBe(1);
    const saved = await fetch(`${service.base}/v1/labelling/pictures/0`);
    const { labels: kept, answers } = await saved.json();
    expect(kept).toEqual(labels);
    expect(answers.map(({ sentence }: { sentence: string }) => sentence)).toEqual(labelling.sentences);
    expect(answers[0].logits.data.length).toBeGreaterThan(100);
    const { categories } = JSON.parse(await readFile(labelling.out, 'utf8'));
    expect(categories.map(({ name }: { name: string }) => name)).toEqual(['ship', 'swimming pool']);
    const again = await postJson(`${service.base}/v1/labelling/pictures/0`, { state: 'open' });
    expect(((await again.json()) as LabelProgressRecord).accepted).toBe(0);
  });

  it.each([
    ['pictures/9', { state: 'skipped' }, 404, /no picture 9/],
    ['pictures/0', { state: 'accepted', labels: [] }, 422, /nothing is said of a\.png/],
    ['pictures/0', { state: 'lost' }, 400, /does not fit its schema/],
    [
      'pictures/0',
      { state: 'accepted', labels: [{ sentence: 'x', rle: { size: [1, 1], counts: '1' } }] },
      422,
      /1 x 1/,
    ],
    ['sentences', { sentences: ['the ship '.repeat(30)] }, 422, /./],
  ])('refuses %s %j', async (path, body, status, detail) => {
    const response = await postJson(`${service.base}/v1/labelling/${path}`, body);
    expect(response.status).toBe(status);
    expect(((await response.json()) as { detail: string }).detail).toMatch(detail);
  });

  it('is described where it is, and is nowhere else', async () => {
    const document = await (await fetch(`${service.base}/openapi.json`)).json();
    expect(Object.keys(document.paths).filter((path) => path.includes('labelling'))).toHaveLength(4);
    expect(document.tags.map(({ name }: { name: string }) => name)).toContain('labelling');
    const other = await startTestService(model.model);
    expect((await fetch(`${other.base}/v1/labelling`)).status).toBe(404);
    const { tags } = await (await fetch(`${other.base}/openapi.json`)).json();
    expect(tags.map(({ name }: { name: string }) => name)).not.toContain('labelling');
    await other.close();
  });
});
