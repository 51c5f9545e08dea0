import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Graph, slice } from '../../graph/index.ts';
import { Parameters } from '../../nn/index.ts';
import { nodeRuntime } from '../../runtime/node.ts';
import { expectAllClose } from '../../testing/allclose.ts';
import { FileParameters } from '../../weights/index.ts';
import { openSafetensors } from '../../weights/safetensors-node.ts';
import { parseSiglipConfig, SiglipConfigError, siglipConfig, siglipGrid, siglipNames } from './config.ts';
import { siglipTextTower } from './text-tower.ts';
import { siglipPoolingHead, siglipVisionTower } from './vision-tower.ts';

const fixture = (name: string) =>
  fileURLToPath(new URL(`../../../test/fixtures/siglip/${name}`, import.meta.url));
const { hf_config } = JSON.parse(readFileSync(fixture('config.json'), 'utf8'));
const config = parseSiglipConfig(hf_config);

describe('SigLIP', () => {
  it('sees one image as transformers does, whatever stands beside it in the batch', async () => {
    const graph = new Graph('vision');
    const weights = openSafetensors(fixture('model.safetensors'));
    const parameters = new Parameters(new FileParameters(graph, [weights])).at('vision_model');
    const recorded = openSafetensors(fixture('inputs.safetensors')).readFloat32('pixel_values');
    const pixels = graph.input('pixels', 'float32', [2, 3, 48, 48]);
    const { lastHiddenState } = siglipVisionTower(parameters, pixels, config.vision);
    graph.output('states', slice(lastHiddenState, 0, 0, 1));
    graph.output(
      'pooled',
      slice(siglipPoolingHead(parameters.at('head'), lastHiddenState, config.vision).pooled, 0, 0, 1),
    );
    const program = await nodeRuntime.compile(graph);
    const data = new Float32Array(2 * recorded.length);
    data.set(recorded);
    data.set(
      recorded.map((value) => -value),
      recorded.length,
    );
    const outputs = await program.run({ pixels: { dtype: 'float32', shape: pixels.shape, data } });
    await program.dispose();
    const expected = openSafetensors(fixture('outputs.safetensors'));
    for (const [name, key] of [
      ['states', 'vision.last_hidden_state'],
      ['pooled', 'vision.pooler_output'],
    ] as const) {
      const values = expected.readFloat32(key);
      expectAllClose(outputs[name]!.data as Float32Array, values, 1e-5);
    }
  });

  it('gives the same states to a sentence alone and padded with the padding masked', async () => {
    const graph = new Graph('text');
    const weights = openSafetensors(fixture('model.safetensors'));
    const parameters = new Parameters(new FileParameters(graph, [weights])).at('text_model');
    const short = graph.input('short', 'int64', [1, 5]);
    const padded = graph.input('padded', 'int64', [1, 12]);
    const mask = graph.input('mask', 'float32', [1, 12]);
    graph.output('alone', siglipTextTower(parameters, short, config.text).lastHiddenState);
    const masked = siglipTextTower(parameters, padded, config.text, mask).lastHiddenState;
    graph.output('masked', slice(masked, 1, 0, 5));
    graph.output(
      'attended',
      slice(siglipTextTower(parameters, padded, config.text).lastHiddenState, 1, 0, 5),
    );
    const program = await nodeRuntime.compile(graph);
    const ids = BigInt64Array.of(5n, 17n, 130n, 99n, 1n);
    const longer = new BigInt64Array(12);
    longer.set(ids);
    const {
      alone,
      masked: same,
      attended,
    } = await program.run({
      short: { dtype: 'int64', shape: [1, 5], data: ids },
      padded: { dtype: 'int64', shape: [1, 12], data: longer },
      mask: { dtype: 'float32', shape: [1, 12], data: Float32Array.from(longer, (_, i) => (i < 5 ? 1 : 0)) },
    });
    await program.dispose();
    expectAllClose(same!.data as Float32Array, alone!.data as Float32Array, 1e-5);
    const difference = (attended!.data as Float32Array).reduce(
      (max, value, i) => Math.max(max, Math.abs(value - Number(alone!.data[i]))),
      0,
    );
    expect(difference).toBeGreaterThan(1e-2);
  });

  it('refuses more tokens than there are positions and images of another size', () => {
    const graph = new Graph('refused');
    const weights = openSafetensors(fixture('model.safetensors'));
    const parameters = new Parameters(new FileParameters(graph, [weights]));
    const ids = graph.input('ids', 'int64', [1, 65]);
    expect(() => siglipTextTower(parameters.at('text_model'), ids, config.text)).toThrow(
      '65 tokens, but there are 64 positions',
    );
    const pixels = graph.input('pixels', 'float32', [1, 3, 64, 64]);
    expect(() => siglipVisionTower(parameters.at('vision_model'), pixels, config.vision)).toThrow(
      'pixels must be (B, 3, 48, 48)',
    );
  });
});

describe('SigLIP configurations', () => {
  it('reads what transformers writes, defaults left out', () => {
    expect(
      parseSiglipConfig({
        architectures: ['SiglipModel'],
        model_type: 'siglip',
        text_config: {
          hidden_size: 1152,
          intermediate_size: 4304,
          model_type: 'siglip_text_model',
          num_attention_heads: 16,
          num_hidden_layers: 27,
          vocab_size: 256000,
        },
        vision_config: {
          hidden_size: 1152,
          image_size: 512,
          intermediate_size: 4304,
          num_attention_heads: 16,
          num_hidden_layers: 27,
        },
      }),
    ).toEqual(siglipConfig('siglip2-so400m-patch16-512'));
    expect(parseSiglipConfig({ model_type: 'siglip' })).toEqual(siglipConfig('siglip-base-patch16-224'));
  });

  it('knows the published sizes by name', () => {
    expect(siglipConfig('siglip-so400m-patch14-384').text.vocabularySize).toBe(32000);
    // 384 is no multiple of 14: the last 6 pixels are cut off.
    expect(siglipGrid(siglipConfig('siglip-so400m-patch14-384').vision)).toBe(27);
    expect(siglipGrid(siglipConfig('siglip2-large-patch16-256').vision)).toBe(16);
    expect(siglipNames).toHaveLength(new Set(siglipNames).size);
    expect(() => siglipConfig('siglip2-so400m-patch16-naflex')).toThrow(SiglipConfigError);
  });

  it.each([
    [null, /must be the config.json of a SigLIP model/],
    [{ model_type: 'siglip2' }, /'model_type'/],
    [{ model_type: 'siglip', vision_config: { hidden_size: 30, num_attention_heads: 4 } }, /multiple of/],
    [{ model_type: 'siglip', vision_config: { image_size: 8 } }, /less than a patch/],
    [{ model_type: 'siglip', text_config: { hidden_act: 'swish' } }, /'text_config.hidden_act'/],
  ])('refuses %j', (json, message) => {
    expect(() => parseSiglipConfig(json, 'm/config.json')).toThrow(message);
    expect(() => parseSiglipConfig(json, 'm/config.json')).toThrow(/^m\/config.json/);
  });
});
