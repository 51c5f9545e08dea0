import { describe, expect, it } from 'vitest';
import type { LowRankSelection } from '../../nn/index.ts';
import { packTensor, SafetensorsFile, unpackTensor } from '../../weights/index.ts';
import { encodeSafetensors } from '../../weights/safetensors.ts';
import { mergedBackbone } from './merged-backbone.ts';

const lowRank: LowRankSelection = (prefix) => (prefix === 'attn.qkv.' ? { rank: 2, scale: 0.5 } : null);
const weight = Float32Array.of(1, 2, -4, 0.5, 0.25, 127); // (2, 3)
const backbone = SafetensorsFile.fromBytes(
  'backbone.safetensors',
  encodeSafetensors(
    new Map([
      ...packTensor('attn.qkv.weight', weight, [2, 3], 'int8'),
      ...packTensor('attn.qkv.bias', Float32Array.of(1, 2), [2], 'float16'),
      ...packTensor('mlp.weight', weight, [3, 2], 'int8'),
    ]),
  ),
);
const a = { shape: [2, 3], data: Float32Array.of(2, 0, 1, 0, 4, 0) };
const b = { shape: [2, 2], data: Float32Array.of(1, 1, 0, -2) };

describe('mergedBackbone', () => {
  it('adds scale B A to what is adapted, in float16, and leaves everything else as it is stored', () => {
    const trained = new Map([
      ['attn.qkv.lora_A', a],
      ['attn.qkv.lora_B', b],
      ['ccr.something', a],
    ]);
    const tensors = mergedBackbone(backbone, trained, lowRank);
    const merged = SafetensorsFile.fromBytes('merged', encodeSafetensors(tensors));
    const before = unpackTensor(backbone, 'attn.qkv.weight');
    // 0.5 B A = [[1, 2, 0.5], [0, -4, 0]]
    const expected = [1, 2, 0.5, 0, -4, 0].map((change, index) => before[index]! + change);
    const values = unpackTensor(merged, 'attn.qkv.weight');
    for (const [index, value] of expected.entries()) expect(values[index]).toBeCloseTo(value, 1);
    expect(merged.entry('attn.qkv.weight').dtype).toBe('F16');
    expect(merged.has('attn.qkv.weight.scale')).toBe(false);
    for (const name of ['attn.qkv.bias', 'mlp.weight', 'mlp.weight.scale']) {
      expect(merged.readBytes(name), name).toEqual(backbone.readBytes(name));
    }
    expect(merged.has('ccr.something')).toBe(false);
  });

  it.each([
    ['has no partner', [['attn.qkv.lora_A', a]]],
    [
      'has no layer',
      [
        ['attn.proj.lora_A', a],
        ['attn.proj.lora_B', b],
      ],
    ],
  ] as const)('refuses an update that %s', (_, trained) => {
    expect(() => mergedBackbone(backbone, new Map(trained), lowRank)).toThrow(
      /low-rank update 'attn\.(qkv|proj)\.lora_A' belongs to no layer of backbone\.safetensors/,
    );
  });
});
