import {
  appendFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readExpressionAnnotations } from '../annotations-node.ts';
import { readCocoInstances } from '../coco-node.ts';
import {
  type MadeCoco,
  MINIATURE_SIZE,
  madeCoco,
  miniatureExpectation,
  writeImages,
} from '../testing/miniature-download.ts';
import { imageName } from './expected-dataset.ts';
import { formatDownloadReport } from './format-download-report.ts';
import { type Preparation, type PrepareOptions, prepareDataset } from './prepare-dataset.ts';

const root = await mkdtemp(join(tmpdir(), 'skyrefer-prepare-'));
afterAll(() => rm(root, { recursive: true }));

const expected = miniatureExpectation();
const coco = (): MadeCoco => madeCoco(expected);
const images = (folder: string) => writeImages(folder, expected);
let folders = 0;

/** A download: images in one of its folders, and what `annotations` names as JSON files. */
async function download(annotations: Record<string, unknown>, imageFolder = 'images'): Promise<string> {
  const folder = join(root, `download-${++folders}`);
  await images(join(folder, imageFolder));
  for (const [name, content] of Object.entries(annotations)) {
    await writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
}

const prepare = (folder: string, options: PrepareOptions = {}) =>
  prepareDataset(expected, folder, `${folder}-prepared`, options);

function reportOf(preparation: Preparation) {
  if (preparation.outcome === 'present') throw new Error('expected a report');
  return preparation.report;
}

async function prepared(folder: string) {
  const out = `${folder}-prepared`;
  const sentences = [];
  for await (const line of readExpressionAnnotations(join(out, 'expressions_val.jsonl')))
    sentences.push(line);
  return {
    instances: (await readCocoInstances(join(out, 'instances_train.json'))).images,
    held: (await readCocoInstances(join(out, 'instances_val.json'))).images,
    sentences,
    images: (await readdir(join(out, 'images'))).sort(),
    record: JSON.parse(await readFile(join(out, 'prepared.json'), 'utf8')),
  };
}

const plain = await download({ 'annotations.json': coco() });
const plainPreparation = await prepare(plain);
const plainFolder = await prepared(plain);

describe('formatDownloadReport', () => {
  it('names many images in few lines, and says how many more there are', () => {
    const report = reportOf(plainPreparation);
    expect(formatDownloadReport(report)).not.toMatch(/\*|:/);
    const missingImages = Array.from({ length: 105 }, (_, index) => imageName(index + 1));
    const text = formatDownloadReport({ ...report, problems: { ...report.problems, missingImages } });
    expect(text).toContain('images missing: 105\n  001.jpg 002.jpg ');
    expect(text.split('\n').slice(-2)).toEqual([
      '  091.jpg 092.jpg 093.jpg 094.jpg 095.jpg 096.jpg 097.jpg 098.jpg 099.jpg 100.jpg',
      '  ... and 5 more',
    ]);
  });
});

describe('prepareDataset', () => {
  it('makes instances to train with, sentences to validate with, and the images of both', () => {
    expect(plainPreparation.outcome).toBe('written');
    const { instances, held, sentences, images, record } = plainFolder;
    expect(images).toEqual(['002.jpg', '003.jpg', '005.jpg', '008.jpg', '010.jpg']);
    expect(instances.map(({ fileName, width, height }) => [fileName, width, height])).toEqual(
      ['002.jpg', '003.jpg', '005.jpg'].map((name) => [name, ...MINIATURE_SIZE]),
    );
    expect(instances[0]!.objects).toEqual([
      {
        id: 0,
        category: 'airplane',
        polygons: [[2, 3, 10, 3, 10, 7, 2, 7]],
        box: [2, 3, 9, 5],
        area: 45,
      },
    ]);
    expect(held.map(({ fileName }) => fileName)).toEqual(['008.jpg', '010.jpg']);
    expect(sentences).toHaveLength(3);
    expect(sentences[1]).toMatchObject({
      id: 1,
      fileName: '008.jpg',
      expression: 'The baseball field',
      category: 'baseball field',
      kind: 'category',
      annotationId: 4,
      segmentation: { polygons: [[24, 4, 35, 4, 35, 15, 24, 15]] },
    });
    expect(record.expectedVersion).toBe(true);
  });

  it.each([
    ['the folder itself', '.'],
    ['the folder of the data set', 'positive image set'],
    ['three levels down', 'VHR10/NWPU VHR-10 dataset/positive image set'],
  ])('finds images in %s', async (_, folder) => {
    const where = await download({ 'annotations.json': coco() }, folder);
    // Images of the same names without objects, of another size.
    await writeImages(join(where, folder, '..', 'negative image set'), expected, () => [8, 8]);
    expect((await prepare(where)).outcome).toBe('written');
    expect(await prepared(where)).toEqual(plainFolder);
  });

  it('takes files for each split, other ids, names, spellings and orders as the same annotations', async () => {
    const part = (numbers: number[], prefix: string): MadeCoco => {
      const { images, annotations } = coco();
      return {
        categories: [
          { id: 7, name: 'Baseball Diamond' },
          { id: 4, name: 'Airplane' },
        ],
        images: images
          .filter(({ id }) => numbers.includes(id + 1))
          .map((image) => ({ ...image, id: image.id * 3, file_name: `${prefix}${image.id + 1}.jpg` }))
          .reverse(),
        annotations: annotations
          .filter(({ image_id }) => numbers.includes(image_id + 1))
          .map(({ image_id, category_id, ...annotation }, id) => ({
            ...annotation,
            id,
            image_id: image_id * 3,
            category_id: category_id === 1 ? 4 : 7,
          }))
          .reverse(),
      };
    };
    const where = await download({
      'instances_train2017.json': part([3, 5, 10], 'positive image set/'),
      'instances_val2017.json': part([2, 8], '.\\JPEGImages\\0'),
    });
    await rename(join(where, 'images', '008.jpg'), join(where, 'images', '8.JPG'));
    const preparation = await prepare(where);
    expect(preparation.outcome).toBe('written');
    const found = await prepared(where);
    expect(found.record).toEqual(plainFolder.record); // equal hashes: the same files, ids included
  });

  it('leaves other JSON files aside', async () => {
    const others = coco(); // images of the same names, as another data set has them
    for (const image of others.images) image.width = 50;
    const where = await download({
      'annotations.json': coco(),
      'another-data-set.json': others,
      'package.json': { name: 'x' },
    });
    const preparation = await prepare(where);
    expect(preparation).toMatchObject({
      outcome: 'written',
      annotations: { used: [join(where, 'annotations.json')], leftAside: [{ name: 'DatasetError' }] },
    });
  });

  it('says what is missing, damaged or contradictory, and writes nothing', async () => {
    const content = coco();
    content.images[0]!.width++; // 002.jpg
    content.categories.push({ id: 3, name: 'windmill' });
    content.annotations[1]!.category_id = 3; // 003.jpg
    content.annotations[2]!.segmentation = [[2, 3, 41, 3, 10, 7]]; // 005.jpg
    content.images = content.images.filter(({ file_name }) => file_name !== '010.jpg');
    const where = await download({ 'annotations.json': content });
    await truncate(join(where, 'images', '005.jpg'), 200);
    await rm(join(where, 'images', '008.jpg'));
    const preparation = await prepare(where);
    expect(preparation.outcome).toBe('unusable');
    const { problems, splits, expressions } = reportOf(preparation);
    expect(problems).toMatchObject({
      missingImages: ['008.jpg'],
      unreadableImages: [expect.stringMatching(/005\.jpg is a damaged or truncated JPEG file/)],
      wrongSizes: [expect.stringMatching(/^002\.jpg is 40 x 30; .*annotations\.json says 41 x 30$/)],
      withoutAnnotations: ['010.jpg'],
      unknownCategories: ["003.jpg: annotation 1 is of category 'windmill'"],
      polygonsOutside: ['005.jpg: annotation 2 reaches beyond 40 x 30'],
      missingTargets: ["010.jpg: 'The baseball field'"],
    });
    expect(splits.val.images).toEqual({ expected: 2, found: 1 });
    expect(splits.train.objects.airplane).toEqual({ expected: 3, found: 2 });
    expect(expressions).toEqual({ expected: 3, found: 2 });
    const text = formatDownloadReport(reportOf(preparation));
    expect(text).toMatch(/^ {2}airplane +3 +2\* +1 +1$/m);
    expect(text).toContain('\n* differs from what is expected\n');
    expect(text).toContain('images missing: 1\n  008.jpg\n');
    const written = (await readdir(root)).filter((name) => name.includes(`${basename(where)}-`));
    expect(written).toEqual([]);
  });

  it('refuses annotations of another version unless they are accepted', async () => {
    const content = coco();
    content.annotations.find(({ image_id }) => image_id === 9)!.bbox = [1, 1, 6, 6];
    const where = await download({ 'annotations.json': content });
    const refused = await prepare(where);
    expect(refused.outcome).toBe('other-version');
    expect(reportOf(refused).problems).toMatchObject({
      otherAnnotations: ['010.jpg'],
      missingTargets: ["010.jpg: 'The baseball field'"],
    });
    expect((await prepare(where, { acceptDifferences: true })).outcome).toBe('written');
    const { sentences, record } = await prepared(where);
    expect(sentences.map(({ fileName }) => fileName)).toEqual(['008.jpg', '008.jpg']);
    expect(record.expectedVersion).toBe(false);
  });

  it('asks which files are meant where two differ and neither is what is expected', async () => {
    const [one, other] = [coco(), coco()];
    for (const annotation of one.annotations) annotation.area++;
    for (const annotation of other.annotations) annotation.area += 2;
    const where = await download({ 'one.json': one, 'other.json': other });
    await expect(prepare(where)).rejects.toThrow(
      /other\.json: says other things of 002\.jpg than .*one\.json/,
    );
    const given = { annotations: [join(where, 'other.json')], acceptDifferences: true };
    expect((await prepare(where, given)).outcome).toBe('written');
    expect((await prepared(where)).instances[0]!.objects[0]!.area).toBe(47);
  });

  it('says what to do where the download has no such parts', async () => {
    const empty = join(root, 'empty');
    await mkdir(empty);
    await expect(prepare(empty)).rejects.toThrow(
      /has none of the 5 images of Miniature \(such as 002\.jpg\)/,
    );
    await writeFile(join(empty, 'NWPU VHR-10 dataset.rar'), 'Rar!');
    const unpack = /NWPU VHR-10 dataset\.rar: is not unpacked; unpack it in /;
    await expect(prepare(empty)).rejects.toThrow(unpack);
    await expect(prepare(join(empty, 'NWPU VHR-10 dataset.rar'))).rejects.toThrow('is not unpacked');
    await expect(prepare(join(root, 'nowhere'))).rejects.toThrow('nowhere: does not exist');
    await expect(prepare(await download({}))).rejects.toThrow('has no annotation file (.json)');
    const twice = await download({ 'annotations.json': coco() });
    await images(join(twice, 'copy'));
    await expect(prepare(twice)).rejects.toThrow(/has the images twice, in .*; say with --images/);
    expect((await prepare(twice, { images: join(twice, 'copy') })).outcome).toBe('written');
    const cut = await download({ 'annotations.json': JSON.stringify(coco()).slice(0, -9) });
    const preparation = await prepare(cut);
    expect(preparation).toMatchObject({ outcome: 'unusable', annotations: { used: [] } });
    if (preparation.outcome !== 'unusable') return;
    expect(preparation.annotations.leftAside[0]!.message).toMatch(/annotations\.json: not JSON/);
  });

  it('knows a whole folder of an earlier run, and says what is wrong with one that is not', async () => {
    const where = await download({ 'annotations.json': coco() });
    const out = join(where, 'prepared'); // inside the download, which it must not be taken for
    const again = () => prepareDataset(expected, where, out);
    expect((await again()).outcome).toBe('written');
    expect(await again()).toMatchObject({ outcome: 'present', record: { dataset: 'miniature' } });
    expect((await prepare(where)).outcome).toBe('written');
    await rm(join(out, 'images', '003.jpg'));
    await expect(again()).rejects.toThrow(/prepared: exists, but images\/003\.jpg is missing; remove it/);
    await writeFile(join(out, 'images', '003.jpg'), 'x');
    await expect(again()).rejects.toThrow('images/003.jpg was changed');
    await appendFile(join(out, 'instances_train.json'), ' ');
    await expect(again()).rejects.toThrow('instances_train.json was changed');
    await expect(prepareDataset(expected, where, where)).rejects.toThrow('was not made by this command');
  });

  it('links images, or copies them', async () => {
    const where = await download({ 'annotations.json': coco() });
    await prepare(where);
    await prepareDataset(expected, where, `${where}-copied`, { copy: true });
    const file = async (folder: string) => (await stat(join(folder, 'images', '002.jpg'))).ino;
    expect(await file(`${where}-prepared`)).toBe(await file(where));
    expect(await file(`${where}-copied`)).not.toBe(await file(where));
  });

  it('stops when it is told to, and leaves nothing', async () => {
    const where = await download({ 'annotations.json': coco() });
    const controller = new AbortController();
    const stopped = prepare(where, {
      signal: controller.signal,
      onProgress: (done) => done === 2 && controller.abort(),
    });
    await expect(stopped).rejects.toThrow('abort');
    expect((await readdir(root)).filter((name) => /partial/.test(name))).toEqual([]);
  });
});
