import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writePicture } from '../../imagery/node.ts';
import { writeMiniatureModel } from '../../segmenter/testing/miniature-model.ts';
import { drawScene } from '../../synthetic/index.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { skyrefer } from '../testing/skyrefer.ts';

const run = promisify(execFile);
const inFolder = temporaryFolder();
const disk = () => inFolder('disk');
const PLACE = '0.5\n0\n0\n-0.5\n400000\n5600000\n';

/** A small disk of its own; only root may make one. */
async function mountDisk(): Promise<string | null> {
  await mkdir(inFolder('disk'), { recursive: true });
  try {
    await run('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk()]);
    return null;
  } catch (error) {
    return (error as { stderr?: string }).stderr || String(error);
  }
}

/** Takes all room but so many bytes. */
async function fill(leave: number): Promise<void> {
  const { bavail, bsize } = await statfs(disk());
  await writeFile(join(disk(), 'filling'), new Uint8Array(Math.max(0, bavail * bsize - leave)));
}

describe('a disk that is full while an answer is written', () => {
  let reason: string | null = null;
  beforeAll(async () => {
    reason = await mountDisk();
    if (reason !== null) return;
    await writeMiniatureModel(inFolder('model'));
    await writePicture(inFolder('a.png'), drawScene({ kind: 'harbor', seed: 3, width: 90, height: 70 }));
    await writeFile(inFolder('a.pgw'), PLACE);
    await writeFile(
      inFolder('a.prj'),
      'PROJCS["UTM 33N",GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["central_meridian",15],PARAMETER["scale_factor",0.9996],PARAMETER["false_easting",500000],UNIT["metre",1]]',
    );
    const names = ['o.gpkg', 'o.fgb', 'o.shp.zip', 'o.kml', 'o.csv', 'o.geojson', 'o.parquet', 'c.tif'];
    const [first = '', ...others] = names;
    const made = await segment(
      first,
      '--classes',
      ...others.flatMap((name) => ['--out', join('disk', name)]),
    );
    expect(made.status, made.stderr).toBe(0);
    await run('rm', [inFolder(`${first}.jsonl`)]);
  });
  afterAll(async () => {
    if (reason === null) await run('umount', [disk()]);
  });

  const segment = (out: string, ...more: string[]) =>
    skyrefer(
      inFolder('.'),
      ...[
        'segment',
        'a.png',
        'the ships',
        'the harbor',
        '--model',
        'model',
        '--assume-present',
        '--try-anyway',
      ],
      ...['--out', join('disk', out), '--manifest', `${out}.jsonl`, ...more],
    );

  it.for([
    ['o.gpkg', ['--append']],
    ['o.gpkg', []],
    ['o.fgb', []],
    ['o.shp.zip', []],
    ['o.kml', []],
    ['o.csv', []],
    ['o.geojson', []],
    ['o.parquet', []],
    ['c.tif', ['--classes']],
  ] as const)('leaves the old %s %s as it was and nothing half-written', async ([name, more], { skip }) => {
    if (reason !== null) return skip(`no disk can be mounted here: ${reason}`);
    const before = (await readdir(disk())).filter((file) => file !== 'filling');
    const old = await readFile(join(disk(), name));
    await run('rm', ['-f', join(disk(), 'filling'), inFolder(`${name}.jsonl`)]);
    await fill(0);
    const failed = await segment(name, ...more);
    expect([failed.status, failed.stderr]).toEqual([1, expect.stringMatching(/disk is full|no space/i)]);
    expect((await readdir(disk())).sort()).toEqual([...before, 'filling'].sort());
    expect((await readFile(join(disk(), name))).equals(old)).toBe(true);
    // What is added to is looked at in a copy before any image is; then the command fails as a whole, without a manifest.
    if (more.length > 0 && name === 'o.gpkg') return;
    const lines = (await readFile(inFolder(`${name}.jsonl`), 'utf8')).trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).status)).toEqual(['failed', 'failed']);
  });
});
