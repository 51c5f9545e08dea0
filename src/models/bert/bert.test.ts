import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Graph } from '../../graph/index.ts';
import { Parameters } from '../../nn/index.ts';
import { nodeRuntime } from '../../runtime/node.ts';
import { float32, float32Output } from '../../runtime/runtime.ts';
import { expectAllClose } from '../../testing/allclose.ts';
import {
  encodeSafetensors,
  FileParameters,
  type Packing,
  packTensor,
  SafetensorsFile,
} from '../../weights/index.ts';
import { openSafetensors } from '../../weights/safetensors-node.ts';
import { type BertConfig, BertConfigError, bertEncoder, miniLmL6, parseBertConfig } from './index.ts';

const folder = fileURLToPath(new URL('../../../test/fixtures/bert/', import.meta.url));
const json = JSON.parse(readFileSync(`${folder}config.json`, 'utf8')) as Record<string, unknown>;
const config = parseBertConfig(json);
const weights = openSafetensors(`${folder}model.safetensors`);
const expected = openSafetensors(`${folder}expected.safetensors`);
const tokenIds = expected.readTensor('tokenIds') as BigInt64Array; // (2, 8)
const attentionMask = expected.readFloat32('attentionMask'); // (2, 8)

/** Hidden states by name of one batch. */
async function encode(
  ids: BigInt64Array,
  mask: Float32Array,
  length: number,
  file: SafetensorsFile = weights,
): Promise<Map<string, Float32Array>> {
  const shape = [ids.length / length, length];
  const graph = new Graph('bert');
  const parameters = new Parameters(new FileParameters(graph, [file]));
  const states = bertEncoder(
    parameters,
    config,
    graph.input('tokenIds', 'int64', shape),
    graph.input('attentionMask', 'float32', shape),
  );
  for (const [name, value] of states.byName) graph.output(name, value);
  const program = await nodeRuntime.compile(graph);
  try {
    const outputs = await program.run({
      tokenIds: { dtype: 'int64', shape, data: ids },
      attentionMask: float32(mask, shape),
    });
    return new Map([...states.byName.keys()].map((name) => [name, float32Output(outputs, name).data]));
  } finally {
    await program.dispose();
  }
}

/** States at token positions only. */
const atTokens = (states: Float32Array, width = config.width): number[] =>
  [...states].filter((_, index) => attentionMask[Math.floor(index / width)] === 1);

function packed(packing: Packing): SafetensorsFile {
  const tensors = [...weights.tensors].flatMap(([name, { shape }]) => [
    ...packTensor(name, weights.readFloat32(name), shape, shape.length > 1 ? packing : 'float32'),
  ]);
  return SafetensorsFile.fromBytes('packed.safetensors', encodeSafetensors(new Map(tensors)));
}

describe('bertEncoder', () => {
  it("computes PyTorch's states, layer by layer", async () => {
    const states = await encode(tokenIds, attentionMask, 8);
    const names = ['embeddings', 'layer.0', 'layer.1'];
    expect([...states.keys()]).toEqual(names);
    names.forEach((name, index) => {
      const golden = expected.readFloat32(`hiddenStates.${index}`);
      expectAllClose(atTokens(states.get(name)!), atTokens(golden), 2e-6);
    });
  });

  it('gives a sentence the same states padded or not', async () => {
    const padded = await encode(tokenIds, attentionMask, 8);
    const alone = await encode(tokenIds.slice(8, 12), attentionMask.slice(8, 12), 4);
    const width = config.width;
    const inBatch = padded.get('layer.1')!.subarray(8 * width, 12 * width);
    expectAllClose(alone.get('layer.1')!, inBatch, 1e-6);
  });

  it.each([
    ['float16', 2e-3],
    ['int8', 5e-2],
  ] as const)('reads %s weights', async (packing, tolerance) => {
    const states = await encode(tokenIds, attentionMask, 8, packed(packing));
    expectAllClose(
      atTokens(states.get('layer.1')!),
      atTokens(expected.readFloat32('hiddenStates.2')),
      tolerance,
    );
  });

  it('refuses more tokens than there are positions, and a mask of another shape', () => {
    const graph = new Graph('bert');
    const parameters = new Parameters(new FileParameters(graph, [weights]));
    const ids = graph.input('tokenIds', 'int64', [1, 13]);
    const mask = graph.input('attentionMask', 'float32', [1, 13]);
    expect(() => bertEncoder(parameters, config, ids, mask)).toThrow('13 tokens, but there are 12 positions');
    const shorter = graph.input('shorter', 'float32', [1, 12]);
    expect(() => bertEncoder(parameters, config, ids, shorter)).toThrow('1x13 and attention mask 1x12');
  });
});

describe('parseBertConfig', () => {
  it('takes the dimensions from the Hugging Face keys', () => {
    const own: BertConfig = {
      ...miniLmL6,
      vocabularySize: 50,
      width: 24,
      layers: 2,
      heads: 3,
      hiddenWidth: 40,
      maxTokens: 12,
    };
    expect(config).toEqual(own);
  });

  it('names the file and the key that cannot be built', () => {
    const parse = (change: object) => () => parseBertConfig({ ...json, ...change }, 'm/config.json');
    expect(parse({ hidden_size: undefined })).toThrow(BertConfigError);
    expect(parse({ hidden_size: undefined })).toThrow(/^m\/config\.json: 'hidden_size'/);
    expect(parse({ hidden_act: 'silu' })).toThrow("'hidden_act'");
    expect(parse({ position_embedding_type: 'relative_key' })).toThrow("'position_embedding_type'");
    expect(parse({ num_attention_heads: 5 })).toThrow('24 must be a multiple of num_attention_heads 5');
    expect(parse({ model_type: 'roberta' })).toThrow("'model_type'");
    expect(() => parseBertConfig([])).toThrow('config.json: the content');
  });
});
