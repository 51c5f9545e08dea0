import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readImage, writePicture } from '../../imagery/node.ts';
import { drawScene } from '../../synthetic/index.ts';
import { maskArea, maskFromRle, overlap, rasterise } from '../../vector/index.ts';
import { skyrefer, startSkyrefer } from '../testing/skyrefer.ts';
import { makeWorkFolder, type WorkFolder } from '../testing/work-folder.ts';

describe('segment, images larger than one view', () => {
  let work: WorkFolder;
  let folder: string;
  let model: string;
  beforeAll(async () => {
    work = await makeWorkFolder();
    ({ folder, model } = work);
    // The miniature's view has 64 pixels: this does not fit it.
    await writePicture(
      join(folder, 'large.png'),
      drawScene({ kind: 'harbor', seed: 3, width: 420, height: 300 }),
    );
    // More than a hundred of its windows: no process ends before it is interrupted.
    await writePicture(
      join(folder, 'larger.png'),
      drawScene({ kind: 'harbor', seed: 3, width: 1000, height: 800 }),
    );
    await writePicture(
      join(folder, 'small.png'),
      drawScene({ kind: 'road', seed: 3, width: 90, height: 70 }),
    );
    await writeFile(join(folder, 'large.pgw'), '0.5\n0\n0\n-0.5\n500000.25\n5000000.75\n');
  });
  afterAll(() => work.remove());

  const segment = (...args: string[]) => skyrefer(folder, 'segment', ...args);
  const withModel = (...args: string[]) => segment(...args, '--model', model);
  const hidden = async () => (await readdir(folder)).filter((name) => name.startsWith('.'));

  it('says what it looked at, and leaves no state behind', async () => {
    const { status, stdout, stderr } = await withModel(
      'large.png',
      'the ship on the left',
      '--json',
      '--out',
      'a.png',
      '--out',
      'a.geojson',
    );
    expect(status).toBe(0);
    expect(stderr).toMatch(/^(large\.png: \d+ of \d+[^\n]*\n)*$/); // progress, where it takes long enough
    const record = JSON.parse(stdout);
    expect(record).toMatchObject({
      width: 420,
      height: 300,
      positions: 'image',
      smallestObjectPixels: 16,
      outputs: ['a.png', 'a.geojson'],
    });
    expect(typeof record.coarse).toBe('boolean');
    const written = await readImage(join(folder, 'a.png'));
    expect(written).toMatchObject({ width: 420, height: 300 });
    const inside = written.pixels.filter((value, index) => index % 3 === 0 && value === 255).length;
    expect(inside).toBe(record.areaPixels);
    expect(maskArea(maskFromRle(record.rle))).toBe(record.areaPixels);
    expect(await hidden()).toEqual([]);
  });

  it('goes on after it was killed, to the answer of an unbroken run', async () => {
    const args = ['larger.png', 'the ship', '--all', '--min-score', '0', '--model', model];
    const unbroken = await segment(...args, '--out', 'unbroken.png');
    expect(unbroken.status).toBe(0);
    const state = join(folder, '.killed.png.skyrefer-job');
    const { child, ended } = startSkyrefer(['segment', ...args, '--out', 'killed.png'], { cwd: folder });
    while (child.exitCode === null && (await lines(state)) < 4) await delay(2);
    child.kill('SIGKILL');
    expect((await ended).signal).toBe('SIGKILL');
    const done = await lines(state);
    expect(await readdir(folder)).not.toContain('killed.png');
    const other = await segment(
      ...args.map((arg) => (arg === 'the ship' ? 'the bridge' : arg)),
      '--resume',
      '--out',
      'killed.png',
    );
    expect(other).toMatchObject({ status: 1 });
    expect(other.stderr).toMatch(/of another job/);
    expect(await lines(state)).toBeGreaterThanOrEqual(done - 1);
    const resumed = await segment(...args, '--resume', '--out', 'killed.png');
    expect(resumed).toMatchObject({ status: 0 });
    expect(await readFile(join(folder, 'killed.png'))).toEqual(await readFile(join(folder, 'unbroken.png')));
    expect(await hidden()).toEqual([]);
  });

  it('ends in one line when it is interrupted, and keeps what is done', async () => {
    const state = join(folder, '.stopped.png.skyrefer-job');
    const args = ['larger.png', 'the ship', '--all', '--model', model, '--out', 'stopped.png'];
    const { child, ended } = startSkyrefer(['segment', ...args], { cwd: folder });
    while (child.exitCode === null && (await lines(state)) < 3) await delay(2);
    child.kill('SIGINT');
    const { status, stderr } = await ended;
    expect(status).toBe(1);
    expect(stderr).toMatch(/skyrefer: interrupted; the same command with --resume goes on[^\n]*\n$/);
    expect(await lines(state)).toBeGreaterThanOrEqual(3);
    expect(await readdir(folder)).not.toContain('stopped.png');
    expect(await segment(...args, '--resume')).toMatchObject({ status: 0 });
    expect(await hidden()).toEqual([]);
  });

  it('takes a part: the output lies where the part lies', async () => {
    const { status, stdout } = await withModel(
      'large.png',
      'the ship',
      '--json',
      '--bbox',
      '100,50,180,120',
      '--out',
      'part.geojson',
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ width: 80, height: 70, window: [100, 50, 80, 70] });
    const map = await withModel(
      'large.png',
      'the ship',
      '--json',
      '--bbox',
      '500050,4999941,500090,4999976',
      '--bbox-crs',
      'map',
      '--out',
      'map.png',
    );
    expect(JSON.parse(map.stdout)).toMatchObject({ width: 80, height: 70, window: [100, 50, 80, 70] });
  });

  it('corrects an answer by points and a box', async () => {
    const args = ['small.png', 'the vehicle', '--json', '--out', 'p.png'];
    const plain = JSON.parse((await withModel(...args)).stdout);
    const pointed = await withModel(...args, '--point', '20,20', '--point', '60,40,-');
    expect(pointed.status).toBe(0);
    expect(JSON.parse(pointed.stdout).rle).not.toEqual(plain.rle);
    const outside = await withModel(...args, '--point', '200,20');
    expect(outside.status).toBe(2);
    expect(outside.stderr).toMatch(/^skyrefer: [^\n]*outside[^\n]*\n$/);
  });

  describe('in one line, refuses', () => {
    const silent = createServer(() => {}); // takes requests and keeps silent
    let stalled: ReturnType<typeof skyrefer>;
    beforeAll(async () => {
      silent.listen(0, '127.0.0.1');
      await once(silent, 'listening');
      const { port } = silent.address() as AddressInfo;
      // Its patience passes while the others are refused.
      stalled = withModel(`http://127.0.0.1:${port}/image.tif`, 'the ship', '--out', 's.png');
    });
    afterAll(() => {
      silent.closeAllConnections();
      silent.close();
    });

    it.each<[string, number, RegExp, string[]]>([
      [
        'two outputs of one name',
        2,
        /given twice/,
        ['small.png', 'the ship', '--out', 'x.png', '--out', './x.png'],
      ],
      [
        'one output for two images',
        2,
        /put \{name\} into --out/,
        ['small.png', 'large.png', 'the ship', '--out', 'x.png'],
      ],
      [
        'a metre where nothing says how large pixels are',
        1,
        /does not say how large its pixels are/,
        ['small.png', 'the ship', '--gsd', '1'],
      ],
      ['bands that are not there', 1, /band/, ['small.png', 'the ship', '--bands', '9,3,2']],
      ['a box beside the image', 1, /lies beside/, ['small.png', 'the ship', '--bbox', '900,900,950,950']],
      ['a pattern without a match', 2, /no file matches/, ['nothing-*.tif', 'the ship']],
      ['an image of nodata only', 1, /nodata/, ['flat.png', 'the ship', '--out', 'f.tif']],
    ])('%s', async (_, expected, message, args) => {
      await sharp({ create: { width: 400, height: 400, channels: 3, background: '#000' } })
        .png()
        .toFile(join(folder, 'flat.png'));
      const before = (await readdir(folder)).sort();
      const { status, stdout, stderr } = await withModel(...args);
      expect(stderr).toMatch(message);
      expect(stderr).toMatch(/^skyrefer: [^\n]*\n$/);
      expect({ status, stdout }).toEqual({ status: expected, stdout: '' });
      expect((await readdir(folder)).sort()).toEqual(before);
    });

    it('an address that stops answering', async () => {
      const { status, stderr } = await stalled;
      expect(status).toBe(1);
      expect(stderr).toMatch(
        /^skyrefer: http:\/\/127\.0\.0\.1:\d+\/image\.tif: the server sent nothing [^\n]*\n$/,
      );
    });
  });

  it('runs a batch past failures, keeps a manifest in order, and goes on with it', async () => {
    await writeFile(join(folder, 'bad.png'), 'this is no image');
    const pairs = [
      ['small.png', 'the ship'],
      ['bad.png', 'the ship'],
      ['large.png', 'the bridge'],
      ['small.png', 'the bridge'],
    ];
    await writeFile(
      join(folder, 'pairs.csv'),
      ['image,sentence', ...pairs.map((pair) => pair.join(','))].join('\n'),
    );
    const args = [
      '--pairs',
      'pairs.csv',
      '--manifest',
      'm.jsonl',
      '--jobs',
      '2',
      '--on-error',
      'skip',
      '--out',
      '{name}.batch.png',
    ];
    const first = await withModel(...args);
    expect(first.status).toBe(1);
    expect(first.stderr).toMatch(/bad\.png failed and is left out: .*not an image/);
    expect(first.stderr).toMatch(/1 of 3 images failed; the manifest says why\n$/);
    const manifest = async () =>
      (await readFile(join(folder, 'm.jsonl'), 'utf8'))
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
    const before = await manifest();
    expect(before.map(({ status, image, sentence }) => `${status} ${image} ${sentence}`)).toEqual([
      'done small.png the ship',
      'done small.png the bridge',
      'failed bad.png the ship',
      'done large.png the bridge',
    ]);
    expect(before[0].outputs).toEqual(['small.batch-1.png']);
    await writePicture(join(folder, 'bad.png'), drawScene({ kind: 'road', seed: 4, width: 80, height: 60 }));
    const second = await withModel(...args, '--resume');
    expect(second.status).toBe(0);
    const after = await manifest();
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length).map(({ status, image }) => `${status} ${image}`)).toEqual([
      'done bad.png',
    ]);
  });

  it('loses the bad rows of a list and no other, makes folders, and says beforehand what it would do', async () => {
    const long = `the ship ${'very '.repeat(400)}large`;
    const rows = [
      'small.png,the ship',
      'small.png,',
      `small.png,${long}`,
      'none.png,the ship',
      'small.png,the bridge',
    ];
    await writeFile(
      join(folder, 'rows.csv'),
      Buffer.from(`\ufeff${['image,sentence', ...rows].join('\r\n')}`, 'utf16le'),
    );
    const args = ['--pairs', 'rows.csv', '--json', '--out', 'made/{dir}/{stem}.json', '--model', model];
    const dry = await segment(...args, '--dry-run');
    expect(dry.status).toBe(1);
    const planned = dry.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(planned.map(({ status, row }) => row ?? status)).toEqual([
      'rows.csv:4',
      'planned',
      'rows.csv:3',
      'rows.csv:5',
    ]);
    expect(planned[1]).toMatchObject({
      image: 'small.png',
      width: 90,
      height: 70,
      oneView: true,
      windows: 1,
    });
    expect(await readdir(folder)).not.toContain('made');
    const { status, stdout, stderr } = await segment(...args);
    expect(status).toBe(1);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).sentence),
    ).toEqual(['the ship', 'the bridge']);
    expect(stderr).toMatch(/rows\.csv:3 failed and is left out: 'sentence': the sentence is empty/);
    expect(stderr).toMatch(/rows\.csv:4 failed and is left out: the sentence .* tokens/);
    expect(stderr).toMatch(/rows\.csv:5: none\.png failed and is left out: none\.png does not exist/);
    expect((await readdir(join(folder, 'made'))).sort()).toEqual(
      planned[1].outputs.map((path: string) => path.slice(5)).sort(),
    );
    const stopped = await segment(...args, '--on-error', 'stop');
    expect(stopped).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('rows.csv:3:') });
  });

  it('counts the windows of a large image beforehand', async () => {
    const args = ['large.png', 'the ship on the left', '--out', 'c.png', '--json'];
    const [plan] = (await withModel(...args, '--dry-run')).stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(plan).toMatchObject({ oneView: false, window: [0, 0, 420, 300], width: 420, height: 300 });
    const { child, ended } = startSkyrefer(['segment', ...args, '--model', model], { cwd: folder });
    const state = join(folder, '.c.png.skyrefer-job');
    let seen = 0;
    while (child.exitCode === null) {
      seen = Math.max(seen, await lines(state));
      await delay(5);
    }
    expect((await ended).status).toBe(0);
    // A first line says what the job is; a sentence's own window is not in the journal.
    expect(seen - 1).toBeLessThanOrEqual(plan.windows - 1);
    expect(plan.windows).toBeGreaterThan(1);
  });

  it('lets one run at a time write a manifest, and the next take over from one that was killed', async () => {
    const batch = (image: string) => [
      ...['segment', image, 'the ship', '--all', '--model', model, '--manifest', 'shared.jsonl', '--resume'],
    ];
    const first = startSkyrefer(batch('larger.png'), { cwd: folder });
    while (first.child.exitCode === null && !(await readdir(folder)).includes('shared.jsonl.lock'))
      await delay(10);
    const refused = await segment(...batch('small.png').slice(1));
    expect(refused.status).toBe(1);
    expect(refused.stderr).toMatch(/shared\.jsonl is in use by process \d+ on/);
    first.child.kill('SIGKILL');
    await first.ended;
    for (const image of ['small.png', 'larger.png', 'small.png']) {
      expect(await segment(...batch(image).slice(1))).toMatchObject({ status: 0 });
    }
    const text = await readFile(join(folder, 'shared.jsonl'), 'utf8');
    expect(
      text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).image),
    ).toEqual(['small.png', 'larger.png']);
    expect(await hidden()).toEqual([]);
  });

  it('stops at the first failure unless told to skip', async () => {
    const { status, stderr } = await withModel(
      'none.png',
      'small.png',
      'the ship',
      '--out',
      '{name}.stop.png',
    );
    expect(status).toBe(1);
    expect(stderr).toMatch(/none\.png does not exist/);
    expect(await readdir(folder)).not.toContain('small.stop.png');
  });

  it('finds the one track field of a large image with the embedded model', async () => {
    const scene = drawScene({ kind: 'sports', seed: 'large/2', width: 2200, height: 1960, extent: 860 });
    const [target, ...others] = scene.objects.filter(({ category }) => category === 'ground track field');
    expect(others).toEqual([]);
    await writePicture(join(folder, 'sports.png'), scene);
    const { status, stdout } = await segment(
      'sports.png',
      'the ground track field',
      '--json',
      '--out',
      'track.tif',
    );
    expect(status).toBe(0);
    const record = JSON.parse(stdout);
    const { intersection, union } = overlap(maskFromRle(record.rle), rasterise(target!.polygons, 2200, 1960));
    expect(intersection / union).toBeGreaterThan(0.6);
    expect(record.coarse).toBe(false);
  });
});

async function lines(path: string): Promise<number> {
  const text = await readFile(path, 'utf8').catch(() => '');
  return text.split('\n').length - 1;
}
