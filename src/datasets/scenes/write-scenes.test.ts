import { readdir, readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { isAbsent, readCocoInstances, readExpressionAnnotations } from '../node.ts';
import { writeScenes } from './write-scenes-node.ts';

const inFolder = temporaryFolder();
const options = {
  ...{ kinds: ['farmland', 'harbor'] as const, count: 4, seed: 1, width: 160, height: 128 },
  ...{ sentences: 3, absent: 2, notDrawn: ['silo'] },
};

it('scenes, their objects and sentences about them are a data set; the same again for the same seed', async () => {
  const written = await writeScenes(inFolder('one'), options);
  const { images, exhaustive } = await readCocoInstances(inFolder('one', 'instances.json'));
  expect(images.map(({ fileName }) => fileName)).toEqual(
    await readdir(inFolder('one', 'images')).then((all) => [
      ...['farmland-001.png', 'harbor-002.png', 'farmland-003.png', 'harbor-004.png'].filter((name) =>
        all.includes(name),
      ),
    ]),
  );
  expect(written).toMatchObject({ images: 4, objects: images.flatMap(({ objects }) => objects).length });
  expect(exhaustive).toEqual(expect.arrayContaining(['pivot field', 'solar farm', 'ship']));
  let [present, absent] = [0, 0];
  for await (const line of readExpressionAnnotations(inFolder('one', 'expressions.jsonl'))) {
    const objects = images.find(({ fileName }) => fileName === line.fileName)!.objects;
    if (isAbsent(line)) {
      absent++;
      if (line.kind === 'absent-category') {
        expect(objects.map(({ category }) => category)).not.toContain(line.category);
      }
    } else {
      present++;
      expect(objects.find(({ id }) => id === line.annotationId)?.category).toBe(line.category);
    }
  }
  expect(present + absent).toBe(written.sentences);
  expect(absent).toBeGreaterThan(4);
  await writeScenes(inFolder('two'), options);
  const both = await Promise.all(
    ['one', 'two'].map((name) => readFile(inFolder(name, 'expressions.jsonl'), 'utf8')),
  );
  expect(both[0]).toBe(both[1]);
});
