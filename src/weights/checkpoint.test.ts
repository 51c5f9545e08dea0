import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { openWeights } from './checkpoint.ts';
import { encodeSafetensors, type TensorContent } from './safetensors.ts';
import { officialName, sam2Naming } from './sam2-naming.ts';

const fixture = new URL('../../test/fixtures/weights/checkpoint.pt', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'checkpoint-'));
afterAll(() => rmSync(folder, { recursive: true }));

const tensor = (...values: number[]): TensorContent => ({
  dtype: 'F32',
  shape: [values.length / 2, 2],
  data: Float32Array.from(values),
});

test('opens a torch checkpoint by content, not by suffix', () => {
  const file = openWeights(fileURLToPath(fixture));
  expect([...file.readFloat32('transposed')]).toEqual([1, 4, 2, 5, 3, 6]);
  expect([...file.readFloat32('half')]).toEqual([1.5, -2]);
});

test('opens Hugging Face naming without copying, splits the point embeddings and leaves out the memory', () => {
  const path = join(folder, 'model.safetensors');
  const names = {
    'vision_encoder.backbone.blocks.0.layer_norm1.weight': tensor(1, 2),
    'prompt_encoder.point_embed.weight': tensor(1, 2, 3, 4, 5, 6, 7, 8),
    'prompt_encoder.shared_embedding.positional_embedding': tensor(9, 10),
    'shared_image_embedding.positional_embedding': tensor(9, 10),
    'memory_attention.layers.0.norm1.weight': tensor(0, 0),
    no_memory_embedding: tensor(11, 12),
  };
  writeFileSync(path, encodeSafetensors(new Map(Object.entries(names))));
  const file = openWeights(path);
  expect(file.path).toBe(path);
  expect([...file.tensors.keys()].sort()).toEqual([
    'image_encoder.trunk.blocks.0.norm1.weight',
    'no_mem_embed',
    'sam_prompt_encoder.pe_layer.positional_encoding_gaussian_matrix',
    ...[0, 1, 2, 3].map((i) => `sam_prompt_encoder.point_embeddings.${i}.weight`),
  ]);
  expect(file.entry('sam_prompt_encoder.point_embeddings.2.weight').shape).toEqual([1, 2]);
  expect([...file.readFloat32('sam_prompt_encoder.point_embeddings.2.weight')]).toEqual([5, 6]);
});

test.each([
  ['vision_encoder.backbone.blocks.11.mlp.proj_out.bias', 'image_encoder.trunk.blocks.11.mlp.layers.1.bias'],
  ['vision_encoder.backbone.blocks.1.proj.weight', 'image_encoder.trunk.blocks.1.proj.weight'],
  ['vision_encoder.backbone.patch_embed.projection.bias', 'image_encoder.trunk.patch_embed.proj.bias'],
  ['vision_encoder.neck.convs.3.weight', 'image_encoder.neck.convs.3.conv.weight'],
  ['prompt_encoder.mask_embed.layer_norm2.bias', 'sam_prompt_encoder.mask_downscaling.4.bias'],
  [
    'mask_decoder.transformer.layers.1.cross_attn_image_to_token.o_proj.weight',
    'sam_mask_decoder.transformer.layers.1.cross_attn_image_to_token.out_proj.weight',
  ],
  [
    'mask_decoder.transformer.layers.0.mlp.proj_out.weight',
    'sam_mask_decoder.transformer.layers.0.mlp.layers.1.weight',
  ],
  [
    'mask_decoder.transformer.layer_norm_final_attn.bias',
    'sam_mask_decoder.transformer.norm_final_attn.bias',
  ],
  [
    'mask_decoder.output_hypernetworks_mlps.3.layers.0.bias',
    'sam_mask_decoder.output_hypernetworks_mlps.3.layers.1.bias',
  ],
  [
    'mask_decoder.pred_obj_score_head.proj_out.weight',
    'sam_mask_decoder.pred_obj_score_head.layers.2.weight',
  ],
  ['mask_decoder.iou_prediction_head.proj_in.weight', 'sam_mask_decoder.iou_prediction_head.layers.0.weight'],
  ['mask_decoder.upscale_layer_norm.weight', 'sam_mask_decoder.output_upscaling.1.weight'],
])('%s is officially %s', (name, official) => {
  expect(officialName(name)).toBe(official);
});

test('tells the namings apart', () => {
  expect(sam2Naming(['vision_encoder.backbone.pos_embed'])).toBe('huggingface');
  expect(sam2Naming(['maskmem_tpos_enc', 'image_encoder.trunk.pos_embed'])).toBe('official');
  expect(sam2Naming(['text_encoder.embeddings.LayerNorm.weight'])).toBeNull();
});

test('names the path of a file that is neither', () => {
  const path = join(folder, 'weights.bin');
  writeFileSync(path, 'nothing of use');
  expect(() => openWeights(path)).toThrow(`${path}: not a safetensors file`);
  expect(() => openWeights(join(folder, 'missing.pt'))).toThrow('no such file');
});
