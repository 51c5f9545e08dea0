import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { ComparisonRow } from '../scripts/parity/comparison.ts';
import { FixtureFolder, readRecorded } from '../scripts/parity/fixture.ts';
import { sam2Parity } from '../scripts/parity/sam2.ts';
import { buildCase, caseNames } from '../scripts/parity/sam2-cases.ts';
import { siglipParity } from '../scripts/parity/siglip.ts';
import { trainParity } from '../scripts/parity/train.ts';
import { linearDice } from '../scripts/parity/train-cases.ts';
import { gradient } from '../src/autodiff/index.ts';
import { add, Graph, mul, reduceMean, reshape, type Value } from '../src/graph/index.ts';
import { densePositionEncoding, encodeImage, parseSam2Config } from '../src/models/sam2/index.ts';
import {
  parseSiglipConfig,
  siglipPooledText,
  siglipPoolingHead,
  siglipTextTower,
  siglipVisionTower,
} from '../src/models/siglip2/index.ts';
import { Parameters } from '../src/nn/index.ts';
import { nodeRuntime } from '../src/runtime/node.ts';
import type { Tensor } from '../src/runtime/runtime.ts';
import { binaryCrossEntropy } from '../src/sgsrf/losses.ts';
import { consistency, rowsOf, softmax } from '../src/sgsrf/testing/plain-equations.ts';
import { randomArray } from '../src/testing/random-tensor.ts';
import { temporaryFolder } from '../src/testing/temporary-folder.ts';
import { FileParameters, type TensorContent } from '../src/weights/index.ts';
import { writeSafetensors } from '../src/weights/safetensors-node.ts';

/*
 * Fixtures of the documented format that differ from the recorded ones in what a reader might take for fixed: the number
 * of text tokens, the batch, and which inputs have a recorded gradient. Those of a batch are put together from runs of one
 * sample each: outputs side by side, means of losses, and of gradients the means or halves.
 */

const path = temporaryFolder();
const recorded = (kind: 'sam2' | 'siglip') =>
  new FixtureFolder(fileURLToPath(new URL(`fixtures/${kind}`, import.meta.url)), kind);

type Tensors = Map<string, Tensor>;
const DTYPES = { float32: 'F32', int32: 'I32', int64: 'I64', uint8: 'U8' } as const;

async function write(folder: string, name: string, tensors: Tensors): Promise<void> {
  mkdirSync(path(folder), { recursive: true });
  const content = new Map<string, TensorContent>();
  for (const [key, { dtype, shape, data }] of tensors) {
    content.set(key, { dtype: DTYPES[dtype as keyof typeof DTYPES], shape, data } as TensorContent);
  }
  await writeSafetensors(path(folder, name), content);
}

/** The recorded inputs, and others like them. */
function twoSamples(folder: FixtureFolder): [Tensors, Tensors] {
  const file = folder.tensors('inputs.safetensors');
  const first: Tensors = new Map([...file.tensors.keys()].map((name) => [name, readRecorded(file, name)]));
  const second: Tensors = new Map(
    [...first].map(([name, tensor], seed) => {
      if (tensor.dtype !== 'float32') return [name, tensor];
      const random = randomArray(tensor.data.length, seed);
      const own = tensor.data as Float32Array;
      const data = name === 'train.target' ? own.map((x) => 1 - x) : own.map((x, i) => x + random[i]! * 0.1);
      return [name, { ...tensor, data }];
    }),
  );
  return [first, second];
}

/** Tensors of two samples as one of both. */
function stack(a: Tensor, b: Tensor, scale = 1): Tensor {
  const Kind = a.data.constructor as new (length: number) => Float32Array;
  const data = new Kind(a.data.length + b.data.length);
  data.set(a.data as Float32Array);
  data.set(b.data as Float32Array, a.data.length);
  const shape = [a.shape[0]! + b.shape[0]!, ...a.shape.slice(1)];
  return { ...a, shape, data: scale === 1 ? data : data.map((x) => x * scale) };
}

const mean = (a: Tensor, b: Tensor): Tensor => ({
  ...a,
  data: (a.data as Float32Array).map((x, i) => (x + Number(b.data[i])) / 2),
});

/** Outputs, losses and gradients of a batch of two; what `alone` names is the first sample's. */
function together(a: Tensors, b: Tensors, alone: RegExp): Tensors {
  return new Map(
    [...a].map(([name, tensor]) => {
      if (alone.test(name)) return [name, tensor];
      if (name.startsWith('grad_in.')) return [name, stack(tensor, b.get(name)!, 0.5)];
      return [
        name,
        /^(grad\.|loss$|bce$|dice$)/.test(name) ? mean(tensor, b.get(name)!) : stack(tensor, b.get(name)!),
      ];
    }),
  );
}

/** Builds a graph, runs it, and gives its outputs. */
async function run(
  build: (graph: Graph, input: (name: string) => Value) => Record<string, Value>,
  inputs: Tensors,
): Promise<Tensors> {
  const graph = new Graph('sample');
  const feeds: Record<string, Tensor> = {};
  const known = new Map<string, Value>();
  const input = (name: string): Value => {
    const tensor = inputs.get(name)!;
    feeds[name] = tensor;
    const value = known.get(name) ?? graph.input(name, tensor.dtype, tensor.shape);
    known.set(name, value);
    return value;
  };
  for (const [name, value] of Object.entries(build(graph, input))) graph.output(`:${name}`, value);
  const program = await nodeRuntime.compile(graph);
  const outputs = await program.run(feeds);
  await program.dispose();
  return new Map(Object.entries(outputs).map(([name, tensor]) => [name.slice(1), tensor]));
}

/** Gradients under the names that they are recorded by. */
function gradients(loss: Value, variables: Readonly<Record<string, Value>>): Record<string, Value> {
  const values = gradient(loss, Object.values(variables));
  return Object.fromEntries(Object.keys(variables).map((name, index) => [name, values[index]!]));
}

const split = (tensors: Tensors, isGradient: boolean): Tensors =>
  new Map([...tensors].filter(([name]) => /^(grad|loss$|bce$|dice$)/.test(name) === isGradient));

/** Every row passes; with one number of a tensor changed, that tensor alone does not. */
async function expectParity(
  folder: FixtureFolder,
  parity: (folder: FixtureFolder, runtime: typeof nodeRuntime) => Promise<ComparisonRow[]>,
  change: { readonly file: string; readonly tensors: Tensors; readonly name: string },
): Promise<ComparisonRow[]> {
  const rows = await parity(folder, nodeRuntime);
  expect(rows.filter(({ passed }) => !passed)).toEqual([]);
  const tensor = change.tensors.get(change.name)!;
  const data = tensor.data.slice() as Float32Array;
  data[data.length - 1]! += 100;
  await write(folder.kind, change.file, new Map([...change.tensors, [change.name, { ...tensor, data }]]));
  const failed = (await parity(folder, nodeRuntime)).filter(({ passed }) => !passed);
  expect(failed.map(({ name }) => name)).toEqual([change.name]);
  return rows;
}

describe('parity with another fixture of the documented format', () => {
  it('SAM 2: two images at once, with gradients of every input', async () => {
    const source = recorded('sam2');
    const { mini, derived } = source.json<{ mini: unknown; derived: unknown }>('config.json');
    const config = parseSam2Config(mini, derived);
    const weights = source.tensors('weights.safetensors');
    const names = [...source.tensors('outputs.safetensors').tensors.keys()];
    const samples = twoSamples(source);
    const parameter = 'sam_mask_decoder.conv_s0.weight';
    const sample = (inputs: Tensors): Promise<Tensors> =>
      run((graph, input) => {
        const file = new FileParameters(graph, [weights]);
        const parameters = new Parameters(file);
        const encoding = encodeImage(parameters, input('pixel_values'), config);
        const values = new Map(encoding.intermediates);
        values.set('dense_pe', densePositionEncoding(parameters.at('sam_prompt_encoder'), config));
        for (const name of caseNames(names)) {
          const built = buildCase(name, { parameters, encoding, config, input })!;
          for (const [key, value] of built) values.set(`case.${name}.${key}`, value);
        }
        const target = input('train.target');
        const logits = values.get('case.custom.mask0_resized_to_image')!;
        const [bce, dice] = [binaryCrossEntropy(logits, target), reduceMean(linearDice(logits, target))];
        const loss = add(bce, dice);
        const scalar = (value: Value): Value => reshape(value, [1]);
        return {
          ...Object.fromEntries(
            names.flatMap((name) => (values.has(name) ? [[name, values.get(name)!]] : [])),
          ),
          loss: scalar(loss),
          bce: scalar(bce),
          dice: scalar(dice),
          ...gradients(loss, {
            'grad_in.pixel_values': input('pixel_values'),
            'grad_in.custom.sparse': input('custom.sparse'),
            'grad_in.sparse': input('custom.sparse'),
            'grad_in.dense': input('custom.dense'),
            'grad_in.train.target': target,
            'grad_in.high_res.s0': encoding.s0,
            'grad_in.image_embed': encoding.imageEmbedding,
            'grad_in.trunk.block.2': values.get('trunk.block.2')!,
            [`grad.${parameter}`]: file.parameter(parameter, weights.entry(parameter).shape),
          }),
        };
      }, inputs);
    const alone = /^(dense_pe|trunk\.pos_embed|case\.multi_boxes\.)/;
    const all = together(await sample(samples[0]), await sample(samples[1]), alone);
    const inputs = together(...samples, /^multi\.boxes$/);
    inputs.delete('raw_image_uint8'); // the second image has pixel values only
    const folder = new FixtureFolder(path('sam2'), 'sam2');
    await write('sam2', 'inputs.safetensors', split(inputs, false));
    await write('sam2', 'outputs.safetensors', split(all, false));
    await write('sam2', 'grads.safetensors', split(all, true));
    copyFileSync(source.file('weights.safetensors'), path('sam2', 'weights.safetensors'));
    writeFileSync(path('sam2', 'config.json'), JSON.stringify({ mini, derived }));
    const rows = await expectParity(folder, sam2Parity, {
      file: 'grads.safetensors',
      tensors: split(all, true),
      name: 'grad_in.pixel_values',
    });
    expect(rows.filter(({ name }) => name.startsWith('grad_in.')).length).toBe(8);
    expect(rows.find(({ name }) => name === 'grad_in.pixel_values')!.shape).toEqual([2, 3, 96, 96]);
  });

  it('SigLIP: two images and sentences at once, with gradients of the image and of a value on the way', async () => {
    const source = recorded('siglip');
    const { hf_config } = source.json<{ hf_config: unknown }>('config.json');
    const config = parseSiglipConfig(hf_config, 'config.json');
    const weights = source.tensors('model.safetensors');
    const samples = twoSamples(source);
    const sample = (inputs: Tensors): Promise<Tensors> =>
      run((graph, input) => {
        const parameters = new Parameters(new FileParameters(graph, [weights]));
        const [vision, text] = [parameters.at('vision_model'), parameters.at('text_model')];
        const seen = siglipVisionTower(vision, input('pixel_values'), config.vision);
        const read = siglipTextTower(text, input('text.padded64.input_ids'), config.text, null);
        const outputs: Record<string, Value> = {
          'vision.hidden.0': seen.intermediates.get('hidden.0')!,
          'vision.last_hidden_state': seen.lastHiddenState,
          'vision.pooler_output': siglipPoolingHead(vision.at('head'), seen.lastHiddenState, config.vision)
            .pooled,
          'text.padded64.last_hidden_state': read.lastHiddenState,
          'text.padded64.pooler_output': siglipPooledText(text, read.lastHiddenState, config.text),
        };
        const terms = Object.entries(outputs).flatMap(([name, value]) =>
          inputs.has(`train.weight.${name}`)
            ? [reshape(reduceMean(mul(value, input(`train.weight.${name}`))), [1])]
            : [],
        );
        const loss = terms.reduce((sum, term) => add(sum, term));
        const bias = 'vision_model.post_layernorm.bias';
        return {
          ...outputs,
          loss,
          ...gradients(loss, {
            'grad_in.pixel_values': input('pixel_values'),
            'grad_in.vision.hidden.0': outputs['vision.hidden.0']!,
            'grad_in.train.weight.vision.pooler_output': input('train.weight.vision.pooler_output'),
            [`grad.${bias}`]: parameters.get(bias, weights.entry(bias).shape),
          }),
        };
      }, inputs);
    const all = together(await sample(samples[0]), await sample(samples[1]), /^$/);
    const inputs = together(...samples, /^$/);
    inputs.delete('raw_image_uint8');
    const folder = new FixtureFolder(path('siglip'), 'siglip');
    await write('siglip', 'inputs.safetensors', inputs);
    await write('siglip', 'outputs.safetensors', split(all, false));
    await write('siglip', 'grads.safetensors', split(all, true));
    copyFileSync(source.file('model.safetensors'), path('siglip', 'model.safetensors'));
    writeFileSync(path('siglip', 'config.json'), JSON.stringify({ hf_config }));
    const rows = await expectParity(folder, siglipParity, {
      file: 'grads.safetensors',
      tensors: split(all, true),
      name: 'grad_in.vision.hidden.0',
    });
    expect(rows.find(({ name }) => name === 'grad_in.pixel_values')!.shape).toEqual([2, 3, 48, 48]);
  });

  it('operations: a loss over another number of text tokens, against plain loops and finite differences', async () => {
    const [batch, words, context, cells] = [3, 5, 2, 8];
    const total = words + context;
    const shapes = {
      low: [batch, 1, 4, 4],
      y: [batch, 1, 4, 4],
      a: [batch, total, total],
      f: [batch, cells, total],
    };
    type Name = keyof typeof shapes;
    const values = Object.fromEntries(
      Object.entries(shapes).map(([name, shape], seed) => {
        const random = randomArray(
          shape.reduce((product, size) => product * size, 1),
          seed + 3,
        );
        return [name, name === 'y' ? random.map((x) => (x > 0 ? 1 : 0)) : random.map((x) => 2 * x)];
      }),
    ) as Record<Name, Float32Array>;
    /** Of the same size as the target, the logits are not enlarged. */
    const losses = (of: Record<Name, ArrayLike<number>>) => {
      const sample = (name: Name, at: number, width: number) => {
        const rows = rowsOf(of[name], width);
        return rows.slice((at * rows.length) / batch, ((at + 1) * rows.length) / batch);
      };
      let [bce, dice, cons] = [0, 0, 0];
      for (let at = 0; at < batch; at++) {
        const [z, y] = [sample('low', at, 16)[0]!, sample('y', at, 16)[0]!];
        const p = z.map((logit) => 1 / (1 + Math.exp(-logit)));
        let [overlap, size] = [0, 2e-3];
        for (const [i, truth] of y.entries()) {
          bce -= (truth * Math.log(p[i]!) + (1 - truth) * Math.log(1 - p[i]!)) / (16 * batch);
          overlap += p[i]! * truth;
          size += p[i]! ** 2 + truth ** 2;
        }
        dice += (1 - (2 * overlap) / size) / batch;
        cons +=
          consistency(sample('a', at, total).map(softmax), sample('f', at, total).map(softmax), words) /
          batch;
      }
      return { bce, dice, cons, loss: bce + dice + 0.5 * cons };
    };
    const tensors: Tensors = new Map();
    const put = (key: string, shape: readonly number[], data: Float32Array): void => {
      tensors.set(`total_loss.${key}`, { dtype: 'float32', shape, data });
    };
    for (const name of Object.keys(shapes) as Name[]) put(`in.${name}`, shapes[name], values[name]);
    for (const [name, value] of Object.entries(losses(values)))
      put(`out.${name}`, [1], Float32Array.of(value));
    for (const name of ['low', 'a', 'f'] as const) {
      const step = 1e-5;
      const moved = (index: number, by: number) => {
        const own = Float64Array.from(values[name]);
        own[index]! += by;
        return losses({ ...values, [name]: own }).loss;
      };
      put(
        `grad.${name}`,
        shapes[name],
        values[name].map((_, index) => (moved(index, step) - moved(index, -step)) / (2 * step)),
      );
    }
    await write('train', 'cases.safetensors', tensors);
    const cases = (attributes: object): void =>
      writeFileSync(
        path('train', 'cases.json'),
        JSON.stringify({ ops: { total_loss: { cotangent_on: 'out.loss', ...attributes } } }),
      );
    cases({ text_length: words });
    const folder = new FixtureFolder(path('train'), 'train');
    const rows = await trainParity(folder, nodeRuntime);
    expect(rows.map(({ name, passed }) => [name, passed])).toEqual(
      ['grad.a', 'grad.f', 'grad.low', 'out.bce', 'out.cons', 'out.dice', 'out.loss'].map((name) => [
        `total_loss.${name}`,
        true,
      ]),
    );
    cases({ text_length: words - 1 });
    const other = await trainParity(folder, nodeRuntime);
    expect(other.find(({ name }) => name === 'total_loss.out.cons')!.passed).toBe(false);
    cases({});
    expect(await trainParity(folder, nodeRuntime)).toMatchObject([
      { name: 'total_loss', passed: false, problem: expect.stringContaining('text_length') },
    ]);
  });
});
