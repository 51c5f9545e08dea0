import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FixtureFolder, readRecorded } from '../../../scripts/parity/fixture.ts';
import { sam2Parity } from '../../../scripts/parity/sam2.ts';
import { gradient } from '../../autodiff/index.ts';
import {
  concat,
  Graph,
  mul,
  reduceMean,
  type Shape,
  sizeOf,
  slice,
  square,
  type Value,
} from '../../graph/index.ts';
import { type LowRankSource, Parameters } from '../../nn/index.ts';
import { nodeRuntime } from '../../runtime/node.ts';
import { float32, float32Output, type Tensor } from '../../runtime/runtime.ts';
import { expectAllClose } from '../../testing/allclose.ts';
import { randomArray } from '../../testing/random-tensor.ts';
import { FileParameters } from '../../weights/index.ts';
import { parseSam2Config } from './config.ts';
import { encodeImage } from './image-encoder.ts';
import { decodeMasks, type MaskDecoderInput } from './mask-decoder.ts';
import { preprocessImage } from './preprocess.ts';
import { densePositionEncoding, embedMask, encodePrompts } from './prompt-encoder.ts';

/**
 * A mini model with seeded random weights, run by the official code. Some of its layers are scaled by 1e-3 so that every
 * layer normalisation's epsilon matters (trunk 1e-6, two-way transformer 1e-5, upscaling and mask encoder 1e-6).
 */
const folder = new FixtureFolder(
  fileURLToPath(new URL('../../../test/fixtures/sam2', import.meta.url)),
  'sam2',
);
const { mini, derived } = folder.json<{ mini: { image_size: number }; derived: unknown }>('config.json');
const config = parseSam2Config(mini, derived);
const weights = folder.tensors('weights.safetensors');
const inputs = folder.tensors('inputs.safetensors');

/** Builds a graph with the recorded weights, runs it, and returns its outputs. */
async function run(
  build: (graph: Graph, parameters: Parameters, input: (name: string) => Value) => Record<string, Value>,
  given: Readonly<Record<string, Tensor>> = {},
): Promise<Record<string, Tensor>> {
  const graph = new Graph('test');
  const feeds: Record<string, Tensor> = {};
  const input = (name: string): Value => {
    const tensor = given[name] ?? readRecorded(inputs, name);
    feeds[name] = tensor;
    return graph.input(name, tensor.dtype, tensor.shape);
  };
  const outputs = build(graph, new Parameters(new FileParameters(graph, [weights])), input);
  for (const [name, value] of Object.entries(outputs)) graph.output(name, value);
  const program = await nodeRuntime.compile(graph);
  try {
    return await program.run(feeds);
  } finally {
    await program.dispose();
  }
}

/** The decoder's input of the recorded case in which all prompts are given. */
function customInput(parameters: Parameters, input: (name: string) => Value): MaskDecoderInput {
  const { s0, s1, imageEmbedding } = encodeImage(parameters, input('pixel_values'), config);
  return {
    imageEmbedding,
    imagePosition: densePositionEncoding(parameters.at('sam_prompt_encoder'), config),
    highResolution: [s0, s1],
    sparse: input('custom.sparse'),
    dense: input('custom.dense'),
  };
}

describe('SAM 2', () => {
  it('agrees with the official implementation in every recorded output', async () => {
    const rows = await sam2Parity(folder, nodeRuntime);
    expect(rows.length).toBeGreaterThan(75);
    expect(rows.filter((row) => !row.passed)).toEqual([]);
  });

  it('answers single and multiple masks as parts of all masks', async () => {
    const outputs = await run((_, parameters, input) => {
      const given = customInput(parameters, input);
      const scope = parameters.at('sam_mask_decoder');
      const all = decodeMasks(scope, given, config);
      const single = decodeMasks(scope, given, config, { masks: 'single' });
      const multiple = decodeMasks(scope, given, config, { masks: 'multiple' });
      return {
        masks: all.masks,
        joinedMasks: concat([single.masks, multiple.masks], 1),
        iou: all.iou,
        joinedIou: concat([single.iou, multiple.iou], 1),
        tokens: all.maskTokens,
        joinedTokens: concat([single.maskTokens, multiple.maskTokens], 1),
      };
    });
    expectAllClose(float32Output(outputs, 'joinedMasks').data, float32Output(outputs, 'masks').data, 1e-6);
    expectAllClose(float32Output(outputs, 'joinedIou').data, float32Output(outputs, 'iou').data, 1e-6);
    expectAllClose(float32Output(outputs, 'joinedTokens').data, float32Output(outputs, 'tokens').data, 1e-6);
  });

  it('takes the image once for several prompts', async () => {
    const outputs = await run((_, parameters, input) => {
      const given = customInput(parameters, input);
      const other = mul(given.sparse!, 0.5);
      const scope = parameters.at('sam_mask_decoder');
      const both = decodeMasks(scope, { ...given, sparse: concat([given.sparse!, other], 0) }, config);
      return {
        first: slice(both.masks, 0, 0, 1),
        second: slice(both.masks, 0, 1, 2),
        firstAlone: decodeMasks(scope, given, config).masks,
        secondAlone: decodeMasks(scope, { ...given, sparse: other }, config).masks,
      };
    });
    for (const name of ['first', 'second']) {
      expectAllClose(float32Output(outputs, name).data, float32Output(outputs, `${name}Alone`).data, 1e-5);
    }
  });

  it('has gradients that agree with finite differences, through the whole model', async () => {
    const names = ['pixel_values', 'custom.sparse', 'custom.dense'];
    const buildLoss = (_: Graph, parameters: Parameters, input: (name: string) => Value) => {
      const given = customInput(parameters, input);
      const decoded = decodeMasks(parameters.at('sam_mask_decoder'), given, config, { masks: 'single' });
      return { loss: reduceMean(square(decoded.masks)) };
    };
    const reference = await run((graph, parameters, input) => {
      const { loss } = buildLoss(graph, parameters, input);
      const gradients = gradient(
        loss,
        names.map((name) => graph.inputs.find((value) => value.name === name)!),
      );
      return { loss, ...Object.fromEntries(names.map((name, index) => [`d.${name}`, gradients[index]!])) };
    });
    const loss = float32Output(reference, 'loss').data[0]!;
    for (const name of names) {
      const slopes = float32Output(reference, `d.${name}`).data;
      const norm = Math.hypot(...slopes);
      // Along the gradient the slope is its norm; the step changes the loss by 0.02 %.
      const step = (2e-4 * loss) / norm;
      const moved = async (distance: number): Promise<number> => {
        const { data, shape } = readRecorded(inputs, name) as Tensor<Float32Array>;
        const values = data.map((value, at) => value + (distance * slopes[at]!) / norm);
        return float32Output(await run(buildLoss, { [name]: float32(values, shape) }), 'loss').data[0]!;
      };
      const difference = (await moved(step)) - (await moved(-step));
      expectAllClose([difference / (2 * step)], [norm], 0.01);
    }
  });

  it('takes low-rank updates of the trunk attention', async () => {
    const width = 4;
    const outputs = await run((graph, parameters, input) => {
      const random = (shape: Shape, seed: number, scale: number): Value => {
        const data = randomArray(sizeOf(shape), seed).map((value) => value * scale);
        return graph.constant(data, shape);
      };
      const adapted = (scale: number): Value => {
        const { source } = parameters;
        const lowRank: LowRankSource = {
          has: (name) => source.has(name),
          parameter: (name, shape) =>
            name.endsWith('lora_A') || name.endsWith('lora_B')
              ? random(shape, shape[0]!, scale)
              : source.parameter(name, shape),
          lowRank: (prefix) => (prefix.endsWith('attn.qkv.') ? { rank: width, scale: 1 } : null),
        };
        return encodeImage(new Parameters(lowRank), pixels, config).imageEmbedding;
      };
      const pixels = input('pixel_values');
      const plain = encodeImage(parameters, pixels, config).imageEmbedding;
      return { plain, unchanged: adapted(0), changed: adapted(0.3) };
    });
    const plain = float32Output(outputs, 'plain').data;
    expectAllClose(float32Output(outputs, 'unchanged').data, plain, 1e-5);
    expect(() => expectAllClose(float32Output(outputs, 'changed').data, plain, 1e-2)).toThrow();
  });

  it('refuses images and masks of another size', () => {
    const graph = new Graph('test');
    const parameters = new Parameters(new FileParameters(graph, [weights]));
    const pixels = graph.input('pixels', 'float32', [1, 3, 64, 64]);
    expect(() => encodeImage(parameters, pixels, config)).toThrow(/\(B, 3, 96, 96\).*1x3x64x64/);
    const mask = graph.input('mask', 'float32', [1, 1, 96, 96]);
    expect(() => embedMask(parameters.at('sam_prompt_encoder'), mask, config)).toThrow(/24, 24.*1x1x96x96/);
  });

  it('gives no tokens without points and boxes', () => {
    const graph = new Graph('test');
    const parameters = new Parameters(new FileParameters(graph, [weights]));
    const { sparse, dense } = encodePrompts(parameters.at('sam_prompt_encoder'), {}, config, 2);
    expect(sparse).toBeNull();
    expect(dense.shape).toEqual([2, 16, 6, 6]);
  });
});

describe('preprocessImage', () => {
  it('normalises an image of the right size without resampling, and averages when shrinking', async () => {
    const graph = new Graph('test');
    const image = graph.input('image', 'uint8', [1, 9, 9, 3]);
    graph.output('same', preprocessImage(image, 9));
    graph.output('small', preprocessImage(image, 3));
    // Red stripes one pixel wide on a constant green and blue.
    const data = new Uint8Array(243).map((_, at) =>
      at % 3 === 0 ? 255 * ((Math.floor(at / 3) % 9) % 2) : 51,
    );
    const program = await nodeRuntime.compile(graph);
    const outputs = await program.run({ image: { dtype: 'uint8', shape: [1, 9, 9, 3], data } });
    await program.dispose();
    const { data: same } = float32Output(outputs, 'same');
    expectAllClose(
      [same[0]!, same[1]!, same[81]!, same[162]!],
      [-0.485 / 0.229, (1 - 0.485) / 0.229, (0.2 - 0.456) / 0.224, (0.2 - 0.406) / 0.225],
      1e-6,
    );
    // The middle one of three weighs five columns 1, 2, 3, 2, 1; every second of them is red.
    expectAllClose([float32Output(outputs, 'small').data[4]!], [(4 / 9 - 0.485) / 0.229], 1e-5);
  });
});
