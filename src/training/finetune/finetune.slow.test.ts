import { copyFile, cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeScenes } from '../../datasets/scenes/write-scenes-node.ts';
import { miniatureConfig, writeMiniatureModel } from '../../segmenter/testing/miniature-model.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { openSafetensors } from '../../weights/safetensors-node.ts';
import { finetune } from './finetune.ts';
import type { FinetuneEvent, FinetuneOptions } from './finetune-options.ts';

const folder = temporaryFolder();
const options = (out: string, more: Partial<FinetuneOptions> = {}): FinetuneOptions => ({
  ...{ data: folder('lesson', 'instances.json'), out: folder(out), from: folder('miniature') },
  ...{ split: 'image', words: {}, plurals: {}, minutes: 20, steps: 6, seed: 1, skipBad: false },
  ...more,
});
async function run(given: FinetuneOptions, stopAt?: (event: FinetuneEvent) => boolean) {
  const events: FinetuneEvent[] = [];
  const stop = new AbortController();
  const onEvent = (event: FinetuneEvent) => {
    events.push(event);
    if (stopAt?.(event)) stop.abort(new Error('stopped'));
  };
  const report = await finetune(given, { command: 'test', version: '0', signal: stop.signal, onEvent });
  return { report, events };
}
const written = async (path: string) => JSON.parse(await readFile(path, 'utf8'));

beforeAll(async () => {
  // With the words of the embedded model, so that sentences can be asked.
  const { text, ...config } = miniatureConfig;
  await writeMiniatureModel(folder('miniature'), {
    ...config,
    text: { ...text!, vocabularySize: 30_522 },
  });
  const tokenizer = fileURLToPath(new URL('../../../models/tiny/tokenizer.json', import.meta.url));
  await copyFile(tokenizer, folder('miniature', 'tokenizer.json'));
  const scenes = { width: 160, height: 128, sentences: 2, absent: 1 };
  await writeScenes(folder('lesson'), { ...scenes, kinds: ['farmland'], count: 8, seed: 1 });
  // Pictures of two kinds have names of two places.
  await writeScenes(folder('others'), {
    ...{ ...scenes, width: 320, height: 256 },
    ...{ kinds: ['farmland', 'sports'], count: 4, seed: 2 },
  });
});

describe('finetune', () => {
  it('goes on where it was stopped, with the same data only, to the same weights', async () => {
    const given = { val: folder('others', 'instances.json'), split: 'place' } as const;
    const whole = await run(options('whole', given));
    const parts = whole.events.find((event) => event.type === 'parts')!.parts;
    // All of the lesson is learnt from; one place of the others chooses, the other measures.
    expect([parts.train.images, parts.val.images, parts.test.images]).toEqual([8, 2, 2]);
    expect(whole.report).toMatchObject({ pictures: folder('others', 'images') });
    const card = await readFile(folder('whole', 'MODEL_CARD.md'), 'utf8');
    expect(card).toContain('split by the labels given with --val');

    // What is not the training itself is taken from the first run, as by any run that goes on.
    await mkdir(folder('broken', 'training'), { recursive: true });
    await cp(folder('whole', 'data'), folder('broken', 'data'), { recursive: true });
    for (const name of ['plan.json', 'before.json']) {
      await copyFile(folder('whole', 'training', name), folder('broken', 'training', name));
    }
    const stopped = run(options('broken', given), (event) => event.type === 'checkpoint');
    await expect(stopped).rejects.toThrow('stopped');
    await expect(run(options('broken', { ...given, seed: 2 }))).rejects.toThrow(
      /has a fine-tuning with other data or options; give another folder/,
    );
    const { events } = await run(options('broken', given));
    expect(events.map(({ type }) => type)).toContain('resumed');
    const weights = async (name: string) => {
      const file = openSafetensors(folder(name, 'sgsrf.safetensors'));
      return new Map([...file.tensors.keys()].map((tensor) => [tensor, file.readTensor(tensor)]));
    };
    expect(await weights('broken')).toEqual(await weights('whole'));
  });

  it('says that masks of boxes fit too badly to learn from', async () => {
    await cp(folder('lesson'), folder('boxed'), { recursive: true });
    const coco = await written(folder('boxed', 'instances.json'));
    for (const annotation of coco.annotations) delete annotation.segmentation;
    await writeFile(folder('boxed', 'instances.json'), JSON.stringify(coco));
    // Random weights draw at random.
    await expect(run(options('of-boxes', { data: folder('boxed', 'instances.json') }))).rejects.toThrow(
      /part 'train' show; the masks of \d+ of \d+ boxes fit too badly: give polygons/,
    );
  });
});
