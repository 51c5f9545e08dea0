import { describe, expect, it } from 'vitest';
import { validateConfig } from './config.ts';
import { lowRankSelection, paperLora } from './lora.ts';
import { modelPresetNames } from './preset-names.ts';
import { modelPreset } from './presets.ts';

describe('presets', () => {
  it.each(modelPresetNames)('%s has stages that fit its backbones', (name) => {
    const preset = modelPreset(name);
    expect(() => validateConfig(preset.sgsrf)).not.toThrow();
    expect(preset.sgsrf).toMatchObject({ contextTokens: 6, sparseTokens: 9, maxTokens: 64 });
    expect(preset.imageSize).toBe(1024);
  });

  it("paper is the paper's, with the context tokens of section 4.2 one setting away", () => {
    const preset = modelPreset('paper');
    expect(preset).toMatchObject({
      sam2: 'large',
      siglip2: { towers: 'siglip2-so400m-patch16-512' },
      lora: { rank: 16, alpha: 16, siglip2: 'qk' },
      sgsrf: { width: 1152, textWidth: 1152, visual: { source: 'encoder', grid: 32 } },
    });
    expect(modelPreset('paper', { contextTokens: 3 }).sgsrf).toEqual({ ...preset.sgsrf, contextTokens: 3 });
  });
});

describe('layers with low-rank updates', () => {
  const q = 'text_model.encoder.layers.26.self_attn.q_proj.';
  const v = 'vision_model.encoder.layers.0.self_attn.v_proj.';

  it('are the queries and keys of SigLIP 2 (the paper), or all that RSRefSeg2 adapts', () => {
    const [paper, wide] = [lowRankSelection(paperLora), lowRankSelection({ ...paperLora, siglip2: 'all' })];
    expect(paper(q)).toEqual({ rank: 16, scale: 1 });
    expect([paper(v), paper('vision_model.head.mlp.fc1.'), paper('text_model.head.')]).toEqual([
      null,
      null,
      null,
    ]);
    for (const prefix of [q, v, 'vision_model.head.attention.out_proj.', 'text_model.head.']) {
      expect(wide(prefix), prefix).not.toBeNull();
    }
    expect(wide('vision_model.encoder.layers.0.mlp.fc1.')).toBeNull();
  });

  it("are parts of SAM 2's image encoder, never of its decoder", () => {
    const select = lowRankSelection({ ...paperLora, rank: 8, sam2: ['neck'] });
    expect(select('image_encoder.neck.convs.3.conv.')).toEqual({ rank: 8, scale: 2 });
    expect(select('image_encoder.trunk.blocks.0.attn.qkv.')).toBeNull();
    expect(lowRankSelection(paperLora)('sam_mask_decoder.conv_s0.')).toBeNull();
  });
});
