import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as ort from 'onnxruntime-node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openModel } from '../model/node.ts';
import { Segmenter } from '../segmenter/node.ts';
import { miniatureConfig, writeMiniatureModel } from '../segmenter/testing/miniature-model.ts';
import { writeMiniaturePreset } from '../segmenter/testing/miniature-preset.ts';
import { expectAllClose } from '../testing/allclose.ts';
import { randomArray } from '../testing/random-tensor.ts';
import { exportPage } from './export-page.ts';
import { exportModel } from './index.ts';

const SENTENCE = 'the ship on the left';
const MEAN = [0.485, 0.456, 0.406];
const DEVIATION = [0.229, 0.224, 0.225];

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'skyrefer-export-'));
});
afterAll(() => rm(root, { recursive: true }));

interface Description {
  readonly imageSize: number;
  readonly sentences: { readonly tokens: number };
  readonly programs: { file: string; inputs: { name: string; shape: number[] }[] }[];
}

/** Runs exported files by what their `model.json` says, with ONNX Runtime and nothing else. */
async function runPlainly(
  folder: string,
  pixels: Uint8Array,
  ids: number[],
  mask: number[],
  others: Record<string, ort.Tensor> = {},
) {
  const description = JSON.parse(await readFile(join(folder, 'model.json'), 'utf8')) as Description;
  const { imageSize: size, sentences } = description;
  const planes = new Float32Array(3 * size * size);
  for (let pixel = 0; pixel < size * size; pixel++) {
    for (let channel = 0; channel < 3; channel++) {
      const value = pixels[pixel * 3 + channel]! / 255;
      planes[channel * size * size + pixel] = (value - MEAN[channel]!) / DEVIATION[channel]!;
    }
  }
  const known: Record<string, ort.Tensor> = {
    ...others,
    pixel_values: new ort.Tensor('float32', planes, [1, 3, size, size]),
    token_ids: new ort.Tensor('int64', BigInt64Array.from(ids, BigInt), [1, sentences.tokens]),
    text_mask: new ort.Tensor('float32', Float32Array.from(mask), [1, sentences.tokens]),
  };
  for (const { file, inputs } of description.programs) {
    const session = await ort.InferenceSession.create(join(folder, file));
    const feeds = Object.fromEntries(inputs.map(({ name }) => [name, known[name]!]));
    Object.assign(known, await session.run(feeds));
    await session.release();
  }
  return known.mask_logits!.data as Float32Array;
}

/** The same sentence on the same pixels through the library. */
async function expected(model: string, pixels: Uint8Array) {
  await using segmenter = await Segmenter.load(model);
  const { imageSize, sgsrf } = segmenter.config;
  const tokenizer = await segmenter.model.tokenizer();
  const { ids, mask } = tokenizer.padTo(
    tokenizer.encode(SENTENCE, { maxTokens: sgsrf.maxTokens }),
    sgsrf.maxTokens,
  );
  const encoded = await segmenter.open({ width: imageSize, height: imageSize, pixels });
  const { logits } = await encoded.segment(SENTENCE, { parts: 'all' });
  return { logits: logits.data, ids: [...ids], mask: [...mask] };
}

describe('exportModel', () => {
  const pixels = Uint8Array.from(randomArray(64 * 64 * 3, 5), (value) => 127.5 + 127 * value);

  it('writes programs that plain ONNX Runtime runs to the same logits', async () => {
    const model = join(root, 'miniature');
    await writeMiniatureModel(model);
    const folder = join(root, 'exported');
    await exportModel(await openModel(model), folder);
    expect((await readdir(folder)).sort()).toEqual(
      ['README.md', 'grounding.onnx', 'image.onnx', 'model.json', 'text.onnx', 'tokenizer.json'].sort(),
    );
    const { logits, ids, mask } = await expected(model, pixels);
    expectAllClose(await runPlainly(folder, pixels, ids, mask), logits, 1e-4);
  });

  it('puts large weights into a data file, halves them on request, and merges low-rank updates', async () => {
    const { folder: model } = await writeMiniaturePreset(join(root, 'preset'));
    const opened = await openModel(model);
    const folders = { float32: join(root, 'apart32'), float16: join(root, 'apart16') };
    for (const weights of ['float32', 'float16'] as const) {
      const programs = await exportModel(opened, folders[weights], { weights, largestGraph: 0 });
      expect(programs.map(({ data }) => data)).toEqual([
        'image.onnx.data',
        'vision.onnx.data',
        'text.onnx.data',
        'grounding.onnx.data',
      ]);
    }
    const size = async (folder: string) => (await stat(join(folder, 'vision.onnx.data'))).size;
    expect((await size(folders.float16)) / (await size(folders.float32))).toBeLessThan(0.6);

    // The tower's input is made from SAM 2's by halving without averaging: pixels between centres.
    const { logits, ids, mask } = await expected(model, pixels);
    const vision = new Float32Array(3 * 32 * 32);
    for (let y = 0; y < 32; y++) {
      for (let x = 0; x < 32; x++) {
        for (let channel = 0; channel < 3; channel++) {
          const at = (dx: number, dy: number) => pixels[((2 * y + dy) * 64 + 2 * x + dx) * 3 + channel]!;
          const value = (at(0, 0) + at(1, 0) + at(0, 1) + at(1, 1)) / 4;
          vision[(channel * 32 + y) * 32 + x] = value / 127.5 - 1;
        }
      }
    }
    const vision_pixel_values = new ort.Tensor('float32', vision, [1, 3, 32, 32]);
    const found = await runPlainly(folders.float32, pixels, ids, mask, { vision_pixel_values });
    expectAllClose(found, logits, 1e-4);
  });

  it('tells what the object score is worth, where that is known', () => {
    const presence = { slope: 0.75, offset: -0.5, threshold: 0.25 };
    const page = exportPage({ ...miniatureConfig, presence }, []);
    expect(page).toContain('sigmoid(0.75 * `object_score` + -0.5)');
    expect(page).toContain('below 0.25, nothing is there');
    expect(exportPage(miniatureConfig, [])).not.toContain('sigmoid');
  });

  it('documents every input and output', async () => {
    const page = await readFile(join(root, 'exported', 'README.md'), 'utf8');
    const { programs } = JSON.parse(await readFile(join(root, 'exported', 'model.json'), 'utf8')) as {
      programs: Record<'inputs' | 'outputs', { name: string; type: string; shape: number[] }[]>[];
    };
    for (const { name, type, shape } of programs.flatMap(({ inputs, outputs }) => [...inputs, ...outputs])) {
      expect(page).toContain(`| \`${name}\` | ${type} | ${shape.join(' x ')} |`);
    }
  });
});
