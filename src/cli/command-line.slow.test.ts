import { cp, mkdir, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readImage } from '../imagery/node.ts';
import { formatModelConfig } from '../model/model-config.ts';
import { storeCalibration } from '../model/store-calibration-node.ts';
import { miniatureConfig, writeMiniatureModel } from '../segmenter/testing/miniature-model.ts';
import { maskFromRle } from '../vector/index.ts';
import { openSafetensors, writeSafetensors } from '../weights/safetensors-node.ts';
import { skyrefer } from './testing/skyrefer.ts';
import { makeWorkFolder, type WorkFolder } from './testing/work-folder.ts';

describe('skyrefer', () => {
  let work: WorkFolder;
  let root: string;
  let folder: string;
  let model: string;
  beforeAll(async () => {
    work = await makeWorkFolder();
    ({ root, folder, model } = work);
    await writeInputs(folder);
  });
  afterAll(() => work.remove());

  /** Files that a command left behind, which are then removed. */
  async function newFiles(before: readonly string[]): Promise<string[]> {
    const added = (await readdir(folder)).filter((name) => !before.includes(name)).sort();
    for (const name of added) await rm(join(folder, name), { recursive: true });
    return added;
  }

  describe('segment', () => {
    it('writes an overlay beside the image by default, and says what it found', async () => {
      const before = await readdir(folder);
      const { status, stdout, stderr } = await skyrefer(
        folder,
        'segment',
        'a.jpg',
        'the ship',
        '--model',
        model,
      );
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toMatch(/^the ship: .*\nwrote a\.overlay\.png \(picture\)\n$/);
      // The picture of 80 x 60, and below it the legend, which is as wide as words need.
      const { width, height } = await readImage(join(folder, 'a.overlay.png'));
      expect(width).toBe(240);
      expect(height).toBeGreaterThan(60 + 30);
      // Another one replaces no picture that nobody named, and says where it replaces one that was named.
      const first = await readFile(join(folder, 'a.overlay.png'));
      const again = ['segment', 'a.jpg', 'the ship', '--model', model];
      expect((await skyrefer(folder, ...again)).stdout).toMatch(/\nwrote a-2\.overlay\.png \(picture\)\n$/);
      expect(await readFile(join(folder, 'a.overlay.png'))).toEqual(first);
      const named = await skyrefer(folder, ...again, '--out', 'a-2.overlay.png');
      expect(named.stdout).toMatch(/\nwrote a-2\.overlay\.png \(picture, in place of an earlier file\)\n$/);
      expect(await newFiles(before)).toEqual(['a-2.overlay.png', 'a.overlay.png']);
    });

    it('says in words that an answer is not sure, of a model of which it was measured', async () => {
      const before = await readdir(folder);
      const measured = join(root, 'measured');
      await writeMiniatureModel(measured, { ...miniatureConfig, unsureBelow: 1 });
      const { stdout } = await skyrefer(folder, 'segment', 'a.jpg', 'the ship', '--model', measured);
      expect(stdout).toMatch(
        /^the ship: .* pixels, .*; not sure: of answers with so low a score more are wrong/,
      );
      await newFiles(before);
    });

    it('prints JSON Lines, and every output agrees with them', async () => {
      const outs = ['m.png', 'n.json', 'o.overlay.png'].flatMap((name) => ['--out', name]);
      const sentences = ['the ship', 'the airplane on the left'];
      const { status, stdout, stderr } = await skyrefer(
        folder,
        ...['segment', 'a.jpg', ...sentences, '--model', model, '--json', ...outs],
      );
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      const lines = stdout.trimEnd().split('\n');
      expect(lines).toHaveLength(2);
      for (const [index, line] of lines.entries()) {
        const record = JSON.parse(line);
        expect(Object.keys(record).join(' ')).toBe(
          'image sentence present reason guess unsure notes understanding presence ruledOut score confidence areaPixels ' +
            'areaSquareMetres areaMethod crsAccuracyMetres warnings box rle coarse smallestObjectPixels smallestObjectMetres positions searched width height window ' +
            'groundSamplingDistance overview bands model modelHash imageSize seconds outputs',
        );
        expect(Object.keys(record.seconds)).toEqual(['encodeImage', 'encodeText', 'ground']);
        expect(record).toMatchObject({
          image: 'a.jpg',
          sentence: sentences[index],
          model: 'miniature',
          width: 80,
          height: 60,
          outputs: [`m-${index + 1}.png`, `n-${index + 1}.json`, 'o.overlay.png'],
        });
        const mask = maskFromRle(record.rle);
        const picture = sharp(join(folder, `m-${index + 1}.png`));
        expect(await picture.metadata()).toMatchObject({
          width: 80,
          height: 60,
          channels: 1,
          depth: 'uchar',
        });
        expect([...(await picture.extractChannel(0).raw().toBuffer())]).toEqual(
          [...mask.data].map((value) => value * 255),
        );
        const { outputs, ...numbers } = record;
        expect(JSON.parse(await readFile(join(folder, `n-${index + 1}.json`), 'utf8'))).toEqual(numbers);
      }
    });

    it.each(['one.png', 'thin.png', 'grey.png', 'rgba.png', 'deep.png', 'cmyk.jpg', 'a.webp', 'a.tiff'])(
      'takes %s',
      async (image) => {
        const { status, stdout, stderr } = await skyrefer(
          folder,
          ...['segment', image, 'the ship', '--model', model, '--json', '--out', 'o.overlay.png'],
        );
        expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
        const { width, height } = JSON.parse(stdout);
        const metadata = await sharp(join(folder, image)).metadata();
        expect([width, height]).toEqual([metadata.width, metadata.height]);
        const overlay = await readImage(join(folder, 'o.overlay.png'));
        expect(overlay.width).toBe(Math.max(width, 240));
        expect(overlay.height).toBeGreaterThan(height);
      },
    );
  });

  describe('in one line and with an exit status, refuses', () => {
    const long = 'ship '.repeat(5000);
    it.each<[string, number, RegExp, string[]]>([
      ['a missing file', 1, /none\.jpg does not exist/, ['segment', 'none.jpg', 'the ship']],
      ['a folder', 1, /inputs is a folder/, ['segment', 'inputs', 'the ship']],
      ['an empty file', 1, /empty\.png is empty/, ['segment', 'empty.png', 'the ship']],
      ['a truncated JPEG', 1, /cut\.jpg is a damaged or truncated JPEG/, ['segment', 'cut.jpg', 'the ship']],
      ['text with an image suffix', 1, /text\.png is not an image/, ['segment', 'text.png', 'the ship']],
      ['an empty sentence', 2, /a sentence is empty/, ['segment', 'a.jpg', ' ']],
      [
        'a sentence of 5,000 words',
        2,
        /has 5000 tokens, but the model reads at most/,
        ['segment', 'a.jpg', long],
      ],
      ['no sentence', 2, /missing required argument 'sentence'/, ['segment', 'a.jpg']],
      [
        'an output in what is no folder',
        1,
        /a\.jpg is not a folder/,
        [...['segment', 'a.jpg', 'the ship', '--out', 'a.jpg/x.png']],
      ],
      [
        'an output that is a folder',
        1,
        /is a folder/,
        ['segment', 'a.jpg', 'the ship', '--out', 'folder.png'],
      ],
      ['an output of unknown kind', 2, /the suffix says/, ['segment', 'a.jpg', 'the ship', '--out', 'x.gif']],
      ['a missing model', 1, /there is no model 'none'/, ['segment', 'a.jpg', 'the ship', '--model', 'none']],
      [
        'weights that are cut',
        1,
        /sgsrf\.safetensors: .*cut short/,
        [...['segment', 'a.jpg', 'the ship', '--model', '../cut']],
      ],
      [
        'weights of another shape',
        1,
        /tensor '.*' is .*, but the model needs/,
        [...['segment', 'a.jpg', 'the ship', '--model', '../reshaped']],
      ],
      [
        'an unknown option',
        2,
        /unknown option '--jsn' \(Did you mean --json\?\)/,
        [...['segment', 'a.jpg', 'the ship', '--jsn']],
      ],
      ['an unknown command', 2, /unknown command 'sgment' \(Did you mean segment\?\)/, ['sgment']],
      [
        'annotations that are missing',
        1,
        /none\.jsonl: does not exist; give a/,
        [...['evaluate', '--annotations', 'none.jsonl', '--images', '.']],
      ],
      ['a missing configuration', 1, /none\.yaml: no such file/, ['train', 'none.yaml']],
      [
        'an unknown key of a configuration',
        1,
        /bad\.yaml: .*'stepz'.*did you mean 'steps'/,
        ['train', 'bad.yaml'],
      ],
    ])('%s', async (_, expected, message, args) => {
      if (!(await readdir(root)).includes('reshaped')) await writeBadModels(root, model);
      const before = await readdir(folder);
      const withModel =
        args[0] === 'segment' && !args.includes('--model') ? [...args, '--model', model] : args;
      const { status, stdout, stderr } = await skyrefer(folder, ...withModel);
      expect(stderr).toMatch(message);
      expect(stderr).toMatch(/^skyrefer: [^\n]*\n$/);
      expect(stderr.length).toBeLessThan(500);
      expect({ status, stdout }).toEqual({ status: expected, stdout: '' });
      expect(await newFiles(before)).toEqual([]);
    });

    it('shows where it happened with --debug', async () => {
      const { status, stderr } = await skyrefer(folder, 'segment', 'none.jpg', 'the ship', '--debug');
      expect(status).toBe(1);
      expect(stderr).toMatch(/none\.jpg does not exist[\s\S]*\n {4}at /);
    });
  });

  it('explains itself', async () => {
    const help = await skyrefer(folder, '--help');
    expect(help).toMatchObject({ status: 0, stderr: '' });
    for (const command of ['segment', 'evaluate', 'train', 'Examples:'])
      expect(help.stdout).toContain(command);
    const version = await skyrefer(folder, '--version');
    expect(version.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect((await skyrefer(folder, 'segment', '--help')).stdout).toContain('.overlay.png');
    // Alone it shows what people want most.
    expect(await skyrefer(folder)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('skyrefer segment'),
    });
  });

  it('evaluates a model on annotations', async () => {
    const line = (id: number, kind: string) => ({
      ...{ id, file_name: 'a.jpg', width: 80, height: 60, category: 'ship', kind, expression: 'the ship' },
      segmentation: [[10, 10, 40, 10, 40, 30, 10, 30]],
    });
    const lines = [line(0, 'category'), line(1, 'position')].map((value) => JSON.stringify(value));
    await writeFile(join(folder, 'val.jsonl'), `${lines.join('\n')}\n`);
    const args = ['evaluate', '--model', model, '--annotations', 'val.jsonl', '--images', '.'];
    const { status, stdout } = await skyrefer(folder, ...args, '--json');
    expect(status).toBe(0);
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({ model: 'miniature', samples: 2, byKind: { category: { samples: 1 } } });
    expect(report.gIoU).toBeGreaterThanOrEqual(0);
    const table = await skyrefer(folder, ...args);
    expect(table.stdout).toContain('gIoU');
  });

  it('sees pictures at another size where it is asked to, and says so', async () => {
    const said = async (...args: string[]) =>
      JSON.parse((await skyrefer(folder, ...args, '--model', model, '--json')).stdout);
    const asked = ['segment', 'a.jpg', 'the ship', '--out', 'sized.png']; // 80 x 60 pixels, the model's own size is 64
    expect((await said(...asked)).imageSize).toBe(64);
    expect((await said(...asked, '--image-size', '128')).imageSize).toBe(128);
    expect((await said(...asked, '--image-size', 'auto')).imageSize).toBe(96);
    const predictions = [
      'evaluate',
      '--annotations',
      'val.jsonl',
      '--images',
      '.',
      '--predictions',
      'sized.jsonl',
    ];
    expect(await said(...predictions, '--image-size', 'auto')).toMatchObject({
      imageSize: 'auto',
      samples: 2,
    });
    const mixed = await skyrefer(folder, ...predictions, '--model', model);
    expect(mixed).toMatchObject({ status: 1, stderr: expect.stringContaining('sized.jsonl') });
    const wrong = await skyrefer(folder, ...asked, '--image-size', '900');
    expect(wrong.stderr).toContain('must be a multiple of 32');
  });

  it('says that nothing is there, draws it for whoever knows better, and evaluates both', async () => {
    const strict = join(root, 'strict');
    await cp(model, strict, { recursive: true });
    await storeCalibration(join(strict, 'sgsrf.safetensors'), {
      presence: { slope: 1, offset: 0, threshold: 1 },
    });
    const segment = ['segment', 'a.jpg', 'the ship', '--model', strict, '--out', 'strict.png'];
    const nothing = await skyrefer(folder, ...segment);
    expect(nothing).toMatchObject({ status: 0, stderr: '' });
    expect(nothing.stdout).toMatch(/^the ship: nothing there \(presence 0\.\d\d\)\n/);
    const known = JSON.parse((await skyrefer(folder, ...segment, '--assume-present', '--json')).stdout);
    expect(known).toMatchObject({ present: true, presence: expect.any(Number) });
    expect(known.areaPixels).toBeGreaterThan(0);

    const image = { file_name: 'a.jpg', width: 80, height: 60 };
    const lines = [
      { id: 0, ...image, expression: 'the ship', segmentation: [[10, 10, 40, 10, 40, 30, 10, 30]] },
      { id: 1, ...image, expression: 'the airplane', kind: 'absent-category', segmentation: [] },
    ];
    await writeFile(join(folder, 'both.jsonl'), lines.map((line) => JSON.stringify(line)).join('\n'));
    const evaluate = ['evaluate', '--model', strict, '--annotations', 'both.jsonl', '--images', '.'];
    const { stdout } = await skyrefer(folder, ...evaluate, '--json', '--resolution', '40');
    expect(JSON.parse(stdout)).toMatchObject({
      samples: 1,
      gIoU: 0,
      presence: {
        present: { samples: 1, found: 0 },
        absent: { samples: 1, ruledOut: 1 },
        balancedAccuracy: 0.5,
      },
    });
  });
});

async function writeInputs(folder: string): Promise<void> {
  const size = { width: 80, height: 60 };
  const noise = { type: 'gaussian', mean: 120, sigma: 40 } as const;
  const colour = () => sharp({ create: { ...size, channels: 3, background: '#888', noise } });
  const flat = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#4a6' } });
  const path = (name: string) => join(folder, name);
  await colour().jpeg().toFile(path('a.jpg'));
  await colour().webp().toFile(path('a.webp'));
  await colour().tiff().toFile(path('a.tiff'));
  await colour().jpeg().toColourspace('cmyk').toFile(path('cmyk.jpg'));
  await colour().toColourspace('b-w').png().toFile(path('grey.png'));
  await colour().toColourspace('rgb16').png().toFile(path('deep.png'));
  await colour().ensureAlpha(0.5).png().toFile(path('rgba.png'));
  await flat(1, 1).png().toFile(path('one.png'));
  await flat(3000, 2).png().toFile(path('thin.png'));
  await writeFile(path('empty.png'), '');
  await writeFile(path('text.png'), 'this is no image');
  const jpeg = await readFile(path('a.jpg'));
  await writeFile(path('cut.jpg'), jpeg.subarray(0, jpeg.length / 2));
  await mkdir(path('inputs'));
  await mkdir(path('folder.png'));
  const data = '{ annotations: a.json, images: ., valAnnotations: v.jsonl, valImages: . }';
  await writeFile(path('bad.yaml'), `data: ${data}\noutput: run\nstepz: 5\n`);
}

/** Copies of the model whose stages' file is cut, or was made for another configuration. */
async function writeBadModels(root: string, model: string): Promise<void> {
  const cut = join(root, 'cut');
  await cp(model, cut, { recursive: true });
  const { size } = await stat(join(cut, 'sgsrf.safetensors'));
  await truncate(join(cut, 'sgsrf.safetensors'), size - 100);
  const reshaped = join(root, 'reshaped');
  await cp(model, reshaped, { recursive: true });
  const path = join(reshaped, 'sgsrf.safetensors');
  const file = openSafetensors(path);
  const tensors = new Map(
    [...file.tensors].map(([name, { shape, dtype }]) => [
      name,
      { dtype, shape, data: file.readFloat32(name) },
    ]),
  );
  const sgsrf = { ...miniatureConfig.sgsrf, hiddenWidth: 8 };
  await writeSafetensors(path, tensors, formatModelConfig({ ...miniatureConfig, sgsrf }));
}
