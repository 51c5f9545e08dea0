import { cp, readFile, writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeScenes } from '../../datasets/scenes/write-scenes-node.ts';
import { type ModelFolder, openModel } from '../../model/node.ts';
import { writeMiniatureModel } from '../../segmenter/testing/miniature-model.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { prepareFinetuneData } from './finetune-data.ts';
import type { FinetuneEvent, FinetuneOptions } from './finetune-options.ts';

const folder = temporaryFolder();
const options = (out: string, more: Partial<FinetuneOptions> = {}): FinetuneOptions => ({
  ...{ data: folder('lesson', 'instances.json'), out: folder(out), from: folder('miniature') },
  ...{ split: 'image', words: {}, plurals: {}, minutes: 20, seed: 1, skipBad: false },
  ...more,
});
let base: ModelFolder;
beforeAll(async () => {
  await writeMiniatureModel(folder('miniature'));
  base = await openModel(folder('miniature'));
  const scenes = { sentences: 2, absent: 1 };
  const small = { width: 160, height: 128 };
  await writeScenes(folder('lesson'), { ...scenes, ...small, kinds: ['farmland'], count: 8, seed: 1 });
  // Pictures of two kinds have names of two places.
  const places = { kinds: ['farmland', 'sports'], width: 320, height: 256 } as const;
  await writeScenes(folder('others'), { ...scenes, ...places, count: 4, seed: 2 });
});
const prepare = async (given: FinetuneOptions) => {
  const events: FinetuneEvent[] = [];
  return { data: await prepareFinetuneData(given, base, (event) => events.push(event)), events };
};

describe('the data of a fine-tuning', () => {
  it('is measured on the labels that are given, parted by place, and taken again as it is', async () => {
    const given = options('mine', { val: folder('others', 'instances.json'), split: 'place' });
    const { data, events } = await prepare(given);
    // All of the lesson is learnt from; one place of the others chooses, the other measures.
    const { train, val, test } = data.parts;
    expect([train.images, val.images, test.images]).toEqual([8, 2, 2]);
    expect(data.images).toEqual({
      ...{ train: folder('lesson', 'images'), val: folder('others', 'images') },
      test: folder('others', 'images'),
    });
    const names = async (part: string) => {
      const text = await readFile(folder('mine', 'data', `expressions_${part}.jsonl`), 'utf8');
      const lines = text.trim().split('\n');
      return new Set(lines.map((line) => JSON.parse(line).file_name.replace(/-\d+.*/, '')));
    };
    expect([...(await names('val')), ...(await names('test'))].sort()).toEqual(['farmland', 'sports']);
    expect(events).toContainEqual(expect.objectContaining({ what: 'drawing for test', done: 12 }));

    const again = await prepare(given);
    expect(again.data).toEqual(data);
    expect(again.events.map(({ type }) => type)).toEqual(['parts']);
    await expect(prepare({ ...given, seed: 2 })).rejects.toThrow(
      /has a fine-tuning with other data or options; give another folder/,
    );
  });

  it('is refused where masks of boxes fit too badly to say anything', async () => {
    await cp(folder('lesson'), folder('boxed'), { recursive: true });
    const path = folder('boxed', 'instances.json');
    const coco = JSON.parse(await readFile(path, 'utf8'));
    for (const annotation of coco.annotations) delete annotation.segmentation;
    await writeFile(path, JSON.stringify(coco));
    // Random weights draw at random.
    await expect(prepare(options('of-boxes', { data: path }))).rejects.toThrow(
      /part 'train' show; the masks of \d+ of \d+ boxes fit too badly: give polygons/,
    );
  });
});
