import { describe, expect, it } from 'vitest';
import { type LoraConfig, lowRankSelection, paperLora } from './lora.ts';

const adapted = (prefix: string, config: Partial<LoraConfig> = {}): boolean =>
  lowRankSelection({ ...paperLora, ...config })(prefix) !== null;

/** Official names of layers that the backbones have, by what adapts them. */
const layers = {
  qk: [
    'vision_model.encoder.layers.0.self_attn.q_proj.',
    'vision_model.encoder.layers.26.self_attn.k_proj.',
    'text_model.encoder.layers.11.self_attn.q_proj.',
  ],
  rest: [
    'vision_model.encoder.layers.3.self_attn.v_proj.',
    'text_model.encoder.layers.10.self_attn.out_proj.',
    'vision_model.head.attention.out_proj.',
    'vision_model.head.mlp.fc1.',
    'vision_model.head.mlp.fc2.',
    'text_model.head.',
  ],
  qkv: ['image_encoder.trunk.blocks.0.attn.qkv.', 'image_encoder.trunk.blocks.47.attn.qkv.'],
  proj: ['image_encoder.trunk.blocks.7.attn.proj.', 'image_encoder.trunk.blocks.13.attn.proj.'],
  neck: ['image_encoder.neck.convs.0.conv.', 'image_encoder.neck.convs.12.conv.'],
};
/** Names that are like those, of layers that nothing adapts. */
const others = [
  'vision_model.encoder.layers.0.mlp.fc1.',
  'vision_model.encoder.layers.0.self_attn.q_proj.weight',
  'model.vision_model.encoder.layers.0.self_attn.q_proj.',
  'vision_model.encoder.layers.x.self_attn.q_proj.',
  'vision_model.encoder.layers.0.self_attn.x_proj.',
  'audio_model.encoder.layers.0.self_attn.q_proj.',
  'vision_model.head.mlp.fc3.',
  'vision_model.head.attention.in_proj.',
  'a.vision_model.head.mlp.fc1.',
  'vision_model.head.mlp.fc1.bias',
  'a.text_model.head.',
  'text_model.head.bias',
  'a.image_encoder.trunk.blocks.0.attn.qkv.',
  'image_encoder.trunk.blocks.0.attn.qkv.bias',
  'image_encoder.trunk.blocks.a.attn.qkv.',
  'image_encoder.trunk.blocks.0.mlp.layers.0.',
  'a.image_encoder.trunk.blocks.0.attn.proj.',
  'image_encoder.trunk.blocks.0.attn.proj.bias',
  'image_encoder.trunk.blocks.a.attn.proj.',
  'image_encoder.trunk.blocks.2.proj.',
  'a.image_encoder.neck.convs.0.conv.',
  'image_encoder.neck.convs.0.conv.bias',
  'image_encoder.neck.convs.a.conv.',
];

describe('low-rank updates', () => {
  it("are the paper's by default: queries and keys of SigLIP 2, and three parts of SAM 2", () => {
    expect(paperLora).toEqual({ rank: 16, alpha: 16, siglip2: 'qk', sam2: ['qkv', 'proj', 'neck'] });
    for (const name of [...layers.qk, ...layers.qkv, ...layers.proj, ...layers.neck])
      expect(adapted(name), name).toBe(true);
    for (const name of [...layers.rest, ...others]) expect(adapted(name), name).toBe(false);
  });

  it('are those of RSRefSeg2 in all of SigLIP 2', () => {
    for (const name of [...layers.qk, ...layers.rest])
      expect(adapted(name, { siglip2: 'all' }), name).toBe(true);
    for (const name of others) expect(adapted(name, { siglip2: 'all' }), name).toBe(false);
  });

  it('are none of SigLIP 2 where none are wanted', () => {
    for (const name of [...layers.qk, ...layers.rest])
      expect(adapted(name, { siglip2: 'none' }), name).toBe(false);
  });

  it.each(['qkv', 'proj', 'neck'] as const)('are of %s alone where that alone is wanted', (target) => {
    for (const part of ['qkv', 'proj', 'neck'] as const)
      for (const name of layers[part]) expect(adapted(name, { sam2: [target] }), name).toBe(part === target);
  });

  it('are scaled by alpha / r', () => {
    const select = lowRankSelection({ ...paperLora, rank: 8, alpha: 4 });
    expect(select(layers.qkv[0]!)).toEqual({ rank: 8, scale: 0.5 });
  });
});
