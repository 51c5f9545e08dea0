import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { segmentCommand } from '../src/cli/segment/segment.ts';
import { writePicture } from '../src/imagery/node.ts';
import { miniatureConfig, writeMiniatureModel } from '../src/segmenter/testing/miniature-model.ts';
import { geoTiff } from '../src/server/testing/geo-tiff.ts';
import { postJson, startTestService, type TestService } from '../src/server/testing/test-service.ts';
import { drawScene } from '../src/synthetic/index.ts';
import { maskFromRle, overlap } from '../src/vector/index.ts';

/**
 * What the command line and the service say of the same images, as test/fixtures/answers/goldens.json has it. The masks are
 * those of a model with random weights: they mean nothing, and any change of the road shows. `RECORD=1` writes the file.
 */
const GOLDENS = join(import.meta.dirname, 'fixtures/answers/goldens.json');

type Value = null | string | number | boolean | readonly Value[] | { readonly [name: string]: Value };

interface Case {
  readonly image: string;
  readonly sentences: readonly string[];
  readonly model?: 'plain' | 'absent';
  readonly out?: readonly string[];
  readonly options?: readonly string[];
  readonly service: object;
}

const ship = ['the ship on the left'];
const CASES: Readonly<Record<string, Case>> = {
  picture: {
    image: 'small.png',
    sentences: ['the ship', 'the bridge'],
    out: ['a.geojson', 'a.json'],
    service: {},
  },
  placed: {
    image: 'placed.tif',
    sentences: ship,
    out: ['a.geojson'],
    service: { include: ['logits', 'explanation'] },
  },
  nodata: { image: 'holes.tif', sentences: ship, out: ['a.geojson'], service: {} },
  part: {
    image: 'placed.tif',
    sentences: ship,
    options: ['--bbox', '20,10,80,60'],
    out: ['a.geojson'],
    service: { bbox: [20, 10, 80, 60], include: ['logits'] },
  },
  coarser: {
    image: 'large.tif',
    sentences: ship,
    options: ['--gsd', '2', '--bands', '3,2,1'],
    service: { gsd: 2, bands: [3, 2, 1] },
  },
  corrected: {
    image: 'placed.tif',
    sentences: ship,
    options: ['--point', '40,30', '--point', '70,60,-', '--box', '20,10,70,50'],
    service: {
      points: [
        { x: 40, y: 30, positive: true },
        { x: 70, y: 60, positive: false },
      ],
      box: [20, 10, 50, 40],
    },
  },
  'point of a part': {
    image: 'placed.tif',
    sentences: ship,
    options: ['--bbox', '20,10,80,60', '--point', '40,30'],
    service: { bbox: [20, 10, 80, 60], points: [{ x: 40, y: 30, positive: true }] },
  },
  'point outside': {
    image: 'placed.tif',
    sentences: ship,
    options: ['--point', '400,30'],
    service: { points: [{ x: 400, y: 30, positive: true }] },
  },
  large: {
    image: 'large.tif',
    sentences: ['the ship on the left', 'the ship', 'the bridge'],
    out: ['a.geojson'],
    service: { include: ['logits'] },
  },
  'large, corrected': {
    image: 'large.tif',
    sentences: ship,
    options: ['--point', '60,80'],
    service: { points: [{ x: 60, y: 80, positive: true }] },
  },
  all: {
    image: 'large.tif',
    sentences: ['the ship'],
    options: ['--all', '--min-score', '0'],
    out: ['a.geojson'],
    service: { all: true, minScore: 0 },
  },
  threshold: {
    image: 'holes.tif',
    sentences: ship,
    options: ['--threshold', '0.3'],
    service: { threshold: 0.3 },
  },
  absent: {
    image: 'placed.tif',
    sentences: ship,
    model: 'absent',
    out: ['a.geojson'],
    service: { include: ['logits'] },
  },
  'assumed present': {
    image: 'placed.tif',
    sentences: ship,
    model: 'absent',
    options: ['--assume-present'],
    service: { assumePresent: true },
  },
  'unknown system': { image: 'unknown.tif', sentences: ship, out: ['a.geojson', 'a.gpkg'], service: {} },
};

let root: string;
let services: Readonly<Record<string, TestService>>;
const modelOf = (kind: string) => join(root, kind);

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'skyrefer-goldens-'));
  await writeMiniatureModel(modelOf('plain'));
  // No probability reaches the threshold: whatever is asked for is ruled out.
  const presence = { slope: 1, offset: 0, threshold: 1 };
  await writeMiniatureModel(modelOf('absent'), { ...miniatureConfig, presence });
  const draw = (width: number, height: number) => drawScene({ kind: 'harbor', seed: 3, width, height });
  const small = draw(90, 70);
  const holed = { ...small, pixels: Uint8Array.from(small.pixels, (value) => Math.max(1, value)) };
  for (let y = 20; y < 45; y++) holed.pixels.fill(0, 3 * (y * 90 + 10), 3 * (y * 90 + 60));
  await writePicture(join(root, 'small.png'), small);
  await writeFile(join(root, 'placed.tif'), geoTiff(small));
  await writeFile(join(root, 'holes.tif'), geoTiff(holed, 0.5, { nodata: 0 }));
  await writeFile(join(root, 'unknown.tif'), geoTiff(small, 0.5, { epsg: 32767 }));
  await writeFile(join(root, 'large.tif'), geoTiff(draw(420, 300)));
  services = {
    plain: await startTestService(modelOf('plain')),
    absent: await startTestService(modelOf('absent')),
  };
});
afterAll(async () => {
  for (const service of Object.values(services ?? {})) await service.close();
  await rm(root, { recursive: true, force: true });
});

/** What the command line prints and writes. */
async function byCommand({ image, sentences, model = 'plain', out = [], options = [] }: Case) {
  const folder = await mkdtemp(join(root, 'out-'));
  const [lines, errors] = [[] as string[], [] as string[]];
  const terminal = {
    out: (text: string) => lines.push(...text.split('\n').filter((line) => line !== '')),
    err: (text: string) => errors.push(text),
    interactive: false,
    signal: new AbortController().signal,
  };
  const files = out.length > 0 ? out : ['a.png'];
  const outs = files.flatMap((name) => ['--out', join(folder, name)]);
  const error = await segmentCommand(terminal, () => {})
    .parseAsync([join(root, image), ...sentences, '--json', '--model', modelOf(model), ...outs, ...options], {
      from: 'user',
    })
    .then(
      () => null,
      ({ name, message }: Error) => `${name}: ${message}`,
    );
  const features = await featuresOf(join(folder, 'a.geojson'));
  return neutral(folder, {
    ...(error === null ? {} : { error }),
    records: lines.map((line) => JSON.parse(line)),
    ...(features ? { features } : {}),
  });
}

/** Properties of the features of a file, with what is known of their outlines. */
async function featuresOf(file: string) {
  const text = await readFile(file, 'utf8').catch(() => null);
  return text === null ? null : describeFeatures(JSON.parse(text));
}

const describeFeatures = ({
  features,
}: {
  features: { properties: object; geometry: { type: string } | null }[];
}) => features.map(({ properties, geometry }) => ({ ...properties, geometry: geometry?.type ?? null }));

/** What the service answers to an image that is sent along; to a kept one where it is corrected. */
async function byService({ image, sentences, model = 'plain', out = [], service: options }: Case) {
  const { base } = services[model]!;
  const bytes = await readFile(join(root, image));
  let [url, body]: [string, object] = [
    `${base}/v1/segment`,
    { image: { base64: bytes.toString('base64'), name: image }, sentences, ...options },
  ];
  if ('points' in options) {
    const kept = await fetch(`${base}/v1/images`, {
      method: 'POST',
      body: new Uint8Array(bytes),
      headers: { 'content-type': 'image/tiff' },
    });
    const { id } = (await kept.json()) as { id: string };
    [url, body] = [`${base}/v1/images/${id}/segment`, { sentences, ...options }];
  }
  const response = await postJson(url, body);
  const answer = (await response.json()) as object;
  if (!out.includes('a.geojson')) return neutral('', { status: response.status, ...answer });
  const file = await postJson(url, { ...body, format: 'geojson' });
  const collection = (await file.json()) as { features: [] };
  const features = file.ok ? describeFeatures(collection) : { problem: collection as never };
  return neutral('', { status: response.status, ...answer, features });
}

/** Without what differs from run to run, and with numbers and long lists cut down to what tells them apart. */
function neutral(folder: string, value: unknown): Value {
  const paths = (text: string) => text.replaceAll(`${folder}/`, '').replaceAll(`${root}/`, '');
  const visit = (part: unknown): Value => {
    if (typeof part === 'string') return paths(part);
    if (Array.isArray(part)) return part.map(visit);
    if (typeof part !== 'object' || part === null) return part as Value;
    const entries = Object.entries(part).map(([name, child]): [string, Value] => {
      if (/^(seconds|time|instance|modelHash|model_hash|hash|id)$/.test(name)) return [name, typeof child];
      if (name === 'attention' || name === 'data') return [name, `${String(child).length} characters`];
      return [name, visit(child)];
    });
    return Object.fromEntries(entries);
  };
  return visit(value);
}

/** Masks may differ by a few pixels and numbers by a little from one processor to another; nothing else may. */
function expectSame(actual: Value, golden: Value, path: string): void {
  const where = `${path}: ${JSON.stringify(actual)} instead of ${JSON.stringify(golden)}`;
  if (typeof golden === 'number' && typeof actual === 'number') {
    expect(Math.abs(actual - golden), where).toBeLessThanOrEqual(0.002 + 0.01 * Math.abs(golden));
  } else if (Array.isArray(golden) && Array.isArray(actual)) {
    expect(actual.length, where).toBe(golden.length);
    for (const [index, value] of golden.entries()) expectSame(actual[index], value, `${path}/${index}`);
  } else if (isRecord(golden) && isRecord(actual)) {
    expect(Object.keys(actual), path).toEqual(Object.keys(golden));
    if (typeof golden.counts === 'string' && typeof actual.counts === 'string') {
      const [a, b] = [maskFromRle(actual as never), maskFromRle(golden as never)];
      const { intersection, union } = overlap(a, b);
      expect(union === 0 ? 1 : intersection / union, where).toBeGreaterThan(0.99);
    } else
      for (const [name, value] of Object.entries(golden)) expectSame(actual[name]!, value, `${path}/${name}`);
  } else expect(actual, where).toEqual(golden);
}

const isRecord = (value: Value): value is { readonly [name: string]: Value } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

describe('answers by the command line and by the service', () => {
  const recorded: Record<string, Value> = {};
  afterAll(async () => {
    if (!process.env.RECORD) return;
    await mkdir(join(GOLDENS, '..'), { recursive: true });
    const lines = Object.entries(recorded).map((entry) =>
      entry.map((part) => JSON.stringify(part)).join(': '),
    );
    await writeFile(GOLDENS, `{\n${lines.join(',\n')}\n}\n`);
  });

  it.each(Object.keys(CASES))('%s', async (name) => {
    const answers = { command: await byCommand(CASES[name]!), service: await byService(CASES[name]!) };
    if (process.env.RECORD) recorded[name] = answers;
    else expectSame(answers, JSON.parse(await readFile(GOLDENS, 'utf8'))[name], name);
  });
});
