import { describe, expect, it } from 'vitest';
import { resolveModelConfig } from '../model/model-config.ts';
import { siglipConfig } from '../models/siglip2/config.ts';
import { miniatureConfig } from '../segmenter/testing/miniature-model.ts';
import { type LoraConfig, paperLora } from '../sgsrf/lora.ts';
import { modelPreset } from '../sgsrf/presets.ts';
import { sam2ParameterShapes, siglipParameterShapes } from './backbone-parameters.ts';
import { countParameters, type InventoryEntry, parameterInventory } from './parameter-inventory.ts';

const paper = (lora: Partial<LoraConfig> = {}) =>
  resolveModelConfig({
    ...modelPreset('paper'),
    lora: { ...paperLora, ...lora },
    training: {},
    scoreNote: '',
  });
const count = (entries: readonly InventoryEntry[], modules: readonly string[], role?: string) =>
  countParameters(entries, (entry) => modules.includes(entry.module) && (!role || entry.role === role));

describe("the paper's model", () => {
  const entries = parameterInventory(paper());

  it('freezes exactly what Table 6 does', () => {
    const frozen = (...modules: string[]) => count(entries, modules, 'frozen');
    expect(frozen('siglip2.vision')).toBe(428_772_800);
    expect(frozen('siglip2.vision', 'siglip2.text')).toBe(1_136_555_696);
    expect(frozen('sam2.imageEncoder')).toBe(212_703_280);
    expect(countParameters(entries, ({ role }) => role === 'frozen')).toBe(1_136_555_696 + 212_703_280);
  });

  it('trains prompt encoder, mask decoder, no-memory embedding, stages and updates in full', () => {
    const trainable = (...modules: string[]) => count(entries, modules, 'trainable');
    expect(trainable('sam2.maskDecoder')).toBe(4_215_109);
    expect(trainable('sam2.promptEncoder')).toBe(6_220);
    expect(trainable('sam2.noMemory')).toBe(256);
    expect(trainable('lora.siglip2.vision', 'lora.siglip2.text')).toBe(3_981_312);
    expect(trainable('lora.sam2')).toBe(2_661_376);
    const logits = entries.filter(({ name }) => /logit_(scale|bias)$/.test(name));
    expect(logits.map(({ name, role }) => [name, role])).toEqual([
      ['gpg.logit_scale', 'trainable'],
      ['gpg.logit_bias', 'trainable'],
    ]);
    expect(entries.filter(({ role }) => role === 'buffer')).toHaveLength(1);
  });

  it("has RSRefSeg2's wider set of updates one setting away, and any part of SAM 2's", () => {
    const wide = parameterInventory(paper({ siglip2: 'all', sam2: ['qkv', 'proj'] }));
    expect(count(wide, ['lora.siglip2.vision'])).toBe(4_192_768);
    expect(count(wide, ['lora.siglip2.text'])).toBe(4_018_176);
    expect(count(wide, ['lora.sam2'])).toBe(2_610_432);
    const none = parameterInventory(paper({ siglip2: 'none', sam2: [] }));
    expect(none.some(({ name }) => name.includes('lora_'))).toBe(false);
  });

  it('asks for the parameters of the published checkpoints', () => {
    const siglip = siglipParameterShapes(siglipConfig('siglip2-so400m-patch16-512'));
    expect(siglip.size).toBe(888);
    expect(siglip.get('vision_model.head.attention.in_proj_weight')).toEqual([3456, 1152]);
    expect(sam2ParameterShapes(paper().sam2).size).toBe(743);
  });
});

it('the model without SigLIP 2 keeps its backbone, fine levels and no-memory embedding', () => {
  const entries = parameterInventory(miniatureConfig);
  const frozen = entries.filter(({ role }) => role === 'frozen').map(({ name }) => name);
  expect(frozen).toContain('no_mem_embed');
  expect(frozen).toContain('sam_mask_decoder.conv_s0.weight');
  expect(frozen).toContain('text_encoder.embeddings.word_embeddings.weight');
  const trained = entries.filter(({ role }) => role === 'trainable').map(({ name }) => name);
  expect(trained).toContain('gms.level0.q_proj.weight');
  expect(trained).toContain('sam_mask_decoder.iou_token.weight');
  expect(trained.some((name) => frozen.includes(name))).toBe(false);
});
