// Large images: accuracy against crops, memory, speed; as JSON on stdout.
//
//   npx tsx bench/large-images.ts accuracy [--mosaics N] [--first SEED] [--tiles 8] [--sentences N] [--keep DIR]
//   npx tsx bench/large-images.ts memory [--side 20000]        (npm run build first: it measures the built command)
//   npx tsx bench/large-images.ts throughput
//
// accuracy: mosaics of `tiles` x `tiles` drawn scenes of 1,000 pixels. Sentences are made by rule for the mosaic as a whole, of
// at most four nouns each; the same targets are asked in crops of 1,024 pixels around them, by sentences of the rule
// for the crop. --keep keeps what windows said, so that a stopped run goes on.
// memory: peak memory of one sentence about an image made on the spot, and about one of half the side.
// throughput: seconds per window of a search, beside the model's own time for a window.
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Expression, sampleExpressions, viewObjects } from '../src/datasets/index.ts';
import { MetricsAccumulator } from '../src/evaluation/index.ts';
import { applyView, type Picture } from '../src/imagery/index.ts';
import { resizePicture } from '../src/imagery/node.ts';
import { type Description, read } from '../src/language/index.ts';
import { Random } from '../src/random/random.ts';
import { segmentLargeImage, type WindowSource } from '../src/search/index.ts';
import { FileJournal } from '../src/search/journal-node.ts';
import { probesOf } from '../src/search/search.ts';
import { Segmenter } from '../src/segmenter/node.ts';
import { drawScene } from '../src/synthetic/index.ts';
import { type Mask, overlap, rasterise } from '../src/vector/index.ts';
import { checkBuilt, runBuilt } from './built-command.ts';
import { describeMachine } from './machine.ts';
import { drawMosaic, type Mosaic } from './mosaic.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    model: { type: 'string', default: 'tiny' },
    mosaics: { type: 'string', default: '2' },
    first: { type: 'string', default: '1' },
    tiles: { type: 'string', default: '8' },
    sentences: { type: 'string', default: '12' },
    keep: { type: 'string' },
    side: { type: 'string', default: '20000' },
  },
});
const CROP = 1024;
const TILE = 1000;
const MOST_NOUNS = 4;

const measures = { accuracy: measureAccuracy, memory: measureMemory, throughput: measureThroughput };
const [what] = positionals;
if (!what || !(what in measures)) throw new Error(`say what to measure: ${Object.keys(measures).join(', ')}`);
const result = await measures[what as keyof typeof measures]();
process.stdout.write(`${JSON.stringify({ [what]: result, machine: describeMachine() }, null, 2)}\n`);

async function measureAccuracy() {
  await using segmenter = await Segmenter.load(values.model);
  const inMosaic = new MetricsAccumulator();
  const inCrop = new MetricsAccumulator();
  const samples: object[] = [];
  const first = Number(values.first);
  for (let seed = first; seed < first + Number(values.mosaics); seed++) {
    const mosaic = drawMosaic(seed, Number(values.tiles), TILE);
    const expressions = pickExpressions(mosaic, seed);
    const journal = values.keep ? await keptJournal(values.keep, seed) : undefined;
    const answers = await segmentLargeImage(
      pictureSource(mosaic),
      segmenter,
      expressions.map(({ text }) => text),
      {
        ...(journal ? { journal } : {}),
        onProgress: ({ done, total }) => {
          if (done % 20 === 0) process.stderr.write(`mosaic ${seed}: ${done} of ${total} windows\n`);
        },
      },
    );
    await journal?.close();
    for (const [index, expression] of expressions.entries()) {
      const target = mosaic.objects[expression.targetId]!;
      const mask: Mask = {
        width: mosaic.width,
        height: mosaic.height,
        data: new Uint8Array(mosaic.width * mosaic.height),
      };
      for await (const block of answers[index]!.rows()) mask.data.set(block.mask, block.y * mosaic.width);
      const truth = rasterise(target.polygons, mosaic.width, mosaic.height);
      const mosaicIou = inMosaic.add({
        ...overlap(mask, truth),
        category: target.category,
        kind: expression.kind,
      });
      const crop = await askInCrop(segmenter, mosaic, expression, seed);
      if (crop) inCrop.add({ ...crop.counts, category: target.category, kind: crop.kind });
      samples.push({
        mosaic: seed,
        sentence: expression.text,
        iou: mosaicIou,
        confidence: answers[index]!.confidence,
        cropSentence: crop?.text ?? null,
        cropIou: crop && crop.counts.intersection / crop.counts.union,
      });
    }
  }
  const [mosaic, crop] = [inMosaic.report(), inCrop.report()];
  return {
    side: Number(values.tiles) * TILE,
    mosaics: Number(values.mosaics),
    gIoU: { mosaic: mosaic.gIoU, crop: crop.gIoU, difference: mosaic.gIoU - crop.gIoU },
    samples: { mosaic: mosaic.samples, crop: crop.samples },
    byKind: { mosaic: brief(mosaic.byKind), crop: brief(crop.byKind) },
    byCategory: { mosaic: brief(mosaic.byCategory), crop: brief(crop.byCategory) },
    sentences: samples,
  };
}

function brief(rows: Readonly<Record<string, { samples: number; gIoU: number }>>) {
  return Object.fromEntries(
    Object.entries(rows).map(([name, { samples, gIoU }]) => [name, { samples, gIoU }]),
  );
}

/** Sentences of the rule about the mosaic as a whole, of few nouns, so that each window is asked little. */
function pickExpressions(mosaic: Mosaic, seed: number): Expression[] {
  const random = new Random(`sentences/${seed}`);
  const wanted = Number(values.sentences);
  const pool = sampleExpressions(mosaic.objects, mosaic, random, 4 * wanted, {
    perKind: wanted,
    perObject: 3,
  });
  const nouns = new Set<string>();
  const picked: Expression[] = [];
  for (const expression of pool) {
    const own = nounsOf(read(expression.text));
    if (picked.length === wanted || new Set([...nouns, ...own]).size > MOST_NOUNS) continue;
    for (const noun of own) nouns.add(noun);
    picked.push(expression);
  }
  return picked;
}

function nounsOf({ noun, places }: Description): string[] {
  return [noun, ...places.flatMap((place) => ('reference' in place ? nounsOf(place.reference) : []))];
}

/** The same target asked in a crop around it, by a sentence of the rule for the crop: of the same kind where there is one. */
async function askInCrop(segmenter: Segmenter, mosaic: Mosaic, expression: Expression, seed: number) {
  const target = mosaic.objects[expression.targetId]!;
  const [x, y, width, height] = target.box;
  const place = (centre: number, length: number) =>
    Math.min(length - CROP, Math.max(0, Math.round(centre - CROP / 2)));
  // Not always in the middle: a crop is not cut for the target's sake.
  const random = new Random(`crop/${seed}/${target.id}/${expression.text}`);
  const shift = (side: number) => random.uniform(-0.3, 0.3) * Math.max(0, CROP - side);
  const crop = {
    x: place(x + width / 2 + shift(width), mosaic.width),
    y: place(y + height / 2 + shift(height), mosaic.height),
    width: CROP,
    height: CROP,
  };
  const view = { crop, flip: false, quarterTurns: 0 } as const;
  const objects = viewObjects(mosaic.objects, view);
  const size = { width: CROP, height: CROP };
  const all = sampleExpressions(objects, size, random, 100, {
    perObject: 100,
    perKind: 100,
    isTarget: ({ id }) => id === target.id,
  });
  const asked = all.find(({ kind }) => kind === expression.kind) ?? all[0];
  if (!asked) return null;
  const encoded = await segmenter.open(applyView(mosaic, view));
  try {
    const { mask } = await encoded.segment(asked.text);
    const truth = rasterise(objects.find(({ id }) => id === target.id)!.polygons, CROP, CROP);
    return { text: asked.text, kind: asked.kind, counts: overlap(mask, truth) };
  } finally {
    encoded.dispose();
  }
}

async function keptJournal(folder: string, seed: number): Promise<FileJournal> {
  await mkdir(folder, { recursive: true });
  const job = { version: 3, seed, tiles: values.tiles, sentences: values.sentences, model: values.model };
  return FileJournal.open(join(folder, `mosaic-${seed}.jsonl`), job, true);
}

function pictureSource(picture: Picture): WindowSource {
  return {
    name: 'mosaic',
    width: picture.width,
    height: picture.height,
    async read(window, size) {
      const crop = {
        x: Math.round(window.x),
        y: Math.round(window.y),
        width: Math.round(window.width),
        height: Math.round(window.height),
      };
      const part = applyView(picture, { crop, flip: false, quarterTurns: 0 });
      const valid = new Uint8Array(size.width * size.height).fill(1);
      return { picture: await resizePicture(part, size.width, size.height), valid };
    },
  };
}

async function measureMemory() {
  checkBuilt();
  const folder = await mkdtemp(join(tmpdir(), 'skyrefer-bench-'));
  try {
    const side = Number(values.side);
    const results = [];
    for (const length of [side / 2, side]) {
      const file = join(folder, `image-${length}.tif`);
      await writeTiff(file, length);
      const { peakMemoryMB, seconds } = await runBuilt([
        ...['segment', file, 'The storage tank on the lower right', '--model', values.model],
        ...['--out', join(folder, 'tank.tif'), '--out', join(folder, 'tank.geojson')],
      ]);
      results.push({
        side: length,
        peakMemoryMB,
        seconds: Math.round(seconds),
      });
      process.stderr.write(`${JSON.stringify(results.at(-1))}\n`);
      await rm(file);
    }
    const smaller = results[0]!;
    const larger = results[1]!;
    return { results, growth: larger.peakMemoryMB / smaller.peakMemoryMB - 1 };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A plain 3-band TIFF of one strip per 16 rows, repeating a drawn tank farm; no more than a tile of it is in memory. */
async function writeTiff(path: string, side: number): Promise<void> {
  const tile = drawScene({ kind: 'tank-farm', seed: 'memory', width: TILE, height: TILE });
  const rowsPerStrip = 16;
  const strips = Math.ceil(side / rowsPerStrip);
  const header = tiffHeader(side, rowsPerStrip, strips);
  const file = createWriteStream(path);
  const put = async (bytes: Uint8Array) => {
    if (!file.write(bytes)) await once(file, 'drain');
  };
  await put(header);
  for (let y = 0; y < side; y++) {
    const row = new Uint8Array(side * 3);
    const from = tile.pixels.subarray((y % TILE) * TILE * 3, ((y % TILE) + 1) * TILE * 3);
    for (let x = 0; x < side; x += TILE) row.set(from.subarray(0, Math.min(TILE, side - x) * 3), x * 3);
    await put(row);
  }
  file.end();
  await once(file, 'close');
}

function tiffHeader(side: number, rowsPerStrip: number, strips: number): Uint8Array {
  const SHORT = 3;
  const LONG = 4;
  const entries: (readonly [tag: number, type: number, values: readonly number[]])[] = [
    [256, LONG, [side]], // width
    [257, LONG, [side]], // height
    [258, SHORT, [8, 8, 8]], // bits per sample
    [259, SHORT, [1]], // not compressed
    [262, SHORT, [2]], // RGB
    [273, LONG, []], // where strips begin; set below
    [277, SHORT, [3]], // samples per pixel
    [278, LONG, [rowsPerStrip]],
    [279, LONG, []], // bytes per strip; set below
    [284, SHORT, [1]], // interleaved
  ];
  const directory = 8;
  let extra = directory + 2 + entries.length * 12 + 4;
  const data = extra + 8 + 2 * 4 * strips;
  const bytes = new Uint8Array(data);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x49492a00); // II, 42
  view.setUint32(4, directory, true);
  view.setUint16(directory, entries.length, true);
  const stripBytes = (index: number) => Math.min(rowsPerStrip, side - index * rowsPerStrip) * side * 3;
  for (const [index, [tag, type, given]] of entries.entries()) {
    const at = directory + 2 + index * 12;
    const list =
      tag === 273
        ? Array.from({ length: strips }, (_, strip) => data + strip * rowsPerStrip * side * 3)
        : tag === 279
          ? Array.from({ length: strips }, (_, strip) => stripBytes(strip))
          : given;
    const width = type === SHORT ? 2 : 4;
    view.setUint16(at, tag, true);
    view.setUint16(at + 2, type, true);
    view.setUint32(at + 4, list.length, true);
    let place = at + 8;
    if (list.length * width > 4) {
      view.setUint32(at + 8, extra, true);
      place = extra;
      extra += list.length * width;
    }
    for (const [number, value] of list.entries()) {
      if (width === 2) view.setUint16(place + 2 * number, value, true);
      else view.setUint32(place + 4 * number, value, true);
    }
  }
  return bytes;
}

async function measureThroughput() {
  await using segmenter = await Segmenter.load(values.model);
  const mosaic = drawMosaic('throughput', 4, TILE);
  const sentence = 'The storage tank';
  const { imageSize } = segmenter.config;
  const view = await resizePicture(mosaic, imageSize, imageSize);
  const own: number[] = [];
  const askOne = async () => {
    const start = performance.now();
    const encoded = await segmenter.open(view);
    for (const probe of probesOf('storage tank')) await encoded.segment(probe);
    encoded.dispose();
    return (performance.now() - start) / 1000;
  };
  await askOne();
  for (let index = 0; index < 8; index++) own.push(await askOne());
  let windows = 0;
  const start = performance.now();
  await segmentLargeImage(pictureSource(mosaic), segmenter, [sentence], {
    onProgress: ({ done }) => {
      windows = done;
    },
  });
  const perWindow = (performance.now() - start) / 1000 / windows;
  for (let index = 0; index < 8; index++) own.push(await askOne()); // before and after: others use the machine too
  const modelSeconds = own.reduce((sum, value) => sum + value, 0) / own.length;
  return {
    windows,
    secondsPerWindow: perWindow,
    modelSecondsPerWindow: modelSeconds,
    ratio: perWindow / modelSeconds,
  };
}
