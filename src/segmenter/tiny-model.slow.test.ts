import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { skyrefer } from '../cli/testing/skyrefer.ts';
import { writePicture } from '../imagery/node.ts';
import { MODEL_FILES } from '../model/model.ts';
import { embeddedModel, openModel } from '../model/model-folder-node.ts';
import { modelParameters } from '../programs/untrained-model.ts';
import { Segmenter } from './segmenter-node.ts';

const folder = embeddedModel('tiny');
const complete = Object.values(MODEL_FILES).every((name) => existsSync(join(folder, name)));

describe.skipIf(!complete)('the model that comes with the package', () => {
  const size = 256;
  const pixels = Uint8Array.from({ length: size * size * 3 }, (_, index) => (index * 7919) % 251);
  const picture = { width: size, height: size, pixels };
  let temporary: string;
  beforeAll(async () => {
    temporary = await mkdtemp(join(tmpdir(), 'skyrefer-test-'));
  });
  afterAll(() => rm(temporary, { recursive: true, force: true }));

  it('holds every parameter that its configuration asks for, and nothing that is not used', async () => {
    const { config, backbone, stages } = await openModel('tiny');
    const needed = modelParameters(config);
    for (const name of needed.backbone.keys())
      expect(backbone.has(name) || stages.has(name), name).toBe(true);
    for (const name of needed.stages.keys()) expect(stages.has(name), name).toBe(true);
    const used = new Set([...needed.backbone.keys(), ...needed.stages.keys()]);
    for (const name of stages.tensors.keys()) expect(used.has(name.replace(/\.scale$/, '')), name).toBe(true);
  });

  it('answers, and answers the same again', async () => {
    await using segmenter = await Segmenter.load('tiny');
    const encoded = await segmenter.open(picture);
    const first = await encoded.segment('The airplane on the far left');
    const second = await encoded.segment('The airplane on the far left');
    expect(first.mask.data).toEqual(second.mask.data);
    expect([...first.logits.data].every(Number.isFinite)).toBe(true);
  });

  it('draws nearly the same mask with its encoders in 8-bit integers', async () => {
    const example = fileURLToPath(new URL('../../examples/airport.png', import.meta.url));
    const masks: Uint8Array[] = [];
    for (const precision of ['float32', 'int8'] as const) {
      await using segmenter = await Segmenter.load('tiny', { precision });
      const encoded = await segmenter.open(example);
      masks.push((await encoded.segment('the airplane on the far left')).mask.data);
    }
    const [exact, quantized] = masks as [Uint8Array, Uint8Array];
    const count = (inside: (i: number) => boolean) =>
      exact.reduce((sum, _, i) => sum + (inside(i) ? 1 : 0), 0);
    const both = count((i) => exact[i] === 1 && quantized[i] === 1);
    const either = count((i) => exact[i] === 1 || quantized[i] === 1);
    expect(both).toBeGreaterThan(1000);
    expect(both / either).toBeGreaterThan(0.95);
    expect(both).toBeLessThan(either); // it is not the same program
  });

  it('prints nothing of the inference library', async () => {
    const image = join(temporary, 'noise.png');
    await writePicture(image, picture);
    const { status, stdout, stderr } = await skyrefer(temporary, 'segment', image, 'The ship', '--json');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ model: 'tiny', width: size, height: size });
  });
});
