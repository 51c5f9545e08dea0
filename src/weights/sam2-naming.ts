import type { TensorEntry } from './safetensors.ts';

/** Naming schemes of SAM 2 checkpoints: Meta's own and that of the Hugging Face `Sam2Model`. */
export type Sam2Naming = 'official' | 'huggingface';

/** Tells how a checkpoint names SAM 2's parts; null where it holds no SAM 2. */
export function sam2Naming(names: Iterable<string>): Sam2Naming | null {
  for (const name of names) {
    if (name.startsWith('image_encoder.trunk.')) return 'official';
    if (name.startsWith('vision_encoder.backbone.')) return 'huggingface';
  }
  return null;
}

/** Whether an official name belongs to the image path; the rest serves video memory. */
export function isImagePath(name: string): boolean {
  return /^(image_encoder|sam_prompt_encoder|sam_mask_decoder)\./.test(name) || name === 'no_mem_embed';
}

const GAUSSIAN_MATRIX = 'sam_prompt_encoder.pe_layer.positional_encoding_gaussian_matrix';
/** Where Hugging Face stacks the four point embeddings: (4, C). */
export const POINT_EMBEDDING = 'prompt_encoder.point_embed.weight';

/** Rewriting rules from Hugging Face to official names, applied in order. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/^vision_encoder\.backbone\./, 'image_encoder.trunk.'],
  [/^vision_encoder\.neck\.convs\.(\d+)\./, 'image_encoder.neck.convs.$1.conv.'],
  [/^(prompt_encoder\.shared_embedding|shared_image_embedding)\.positional_embedding$/, GAUSSIAN_MATRIX],
  [/^prompt_encoder\./, 'sam_prompt_encoder.'],
  [/^mask_decoder\./, 'sam_mask_decoder.'],
  [/^no_memory_embedding$/, 'no_mem_embed'],
  [/\.patch_embed\.projection\./, '.patch_embed.proj.'],
  [/\.mask_embed\.conv1\./, '.mask_downscaling.0.'],
  [/\.mask_embed\.layer_norm1\./, '.mask_downscaling.1.'],
  [/\.mask_embed\.conv2\./, '.mask_downscaling.3.'],
  [/\.mask_embed\.layer_norm2\./, '.mask_downscaling.4.'],
  [/\.mask_embed\.conv3\./, '.mask_downscaling.6.'],
  [/\.upscale_conv1\./, '.output_upscaling.0.'],
  [/\.upscale_layer_norm\./, '.output_upscaling.1.'],
  [/\.upscale_conv2\./, '.output_upscaling.3.'],
  [/\.layer_norm_final_attn\./, '.norm_final_attn.'],
  [/\.layer_norm(\d)\./, '.norm$1.'],
  [/\.o_proj\./, '.out_proj.'],
  // Two-layer perceptrons of the transformers, three-layer ones of the heads.
  [/\.mlp\.proj_in\./, '.mlp.layers.0.'],
  [/\.mlp\.proj_out\./, '.mlp.layers.1.'],
  [/(_head|_mlps\.\d+)\.layers\.0\./, '$1.layers.1.'],
  [/(_head|_mlps\.\d+)\.proj_in\./, '$1.layers.0.'],
  [/(_head|_mlps\.\d+)\.proj_out\./, '$1.layers.2.'],
];

/** The official name of a Hugging Face parameter. */
export function officialName(name: string): string {
  return RULES.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), name);
}

/**
 * Tensors of a Hugging Face checkpoint under their official names, image path only. Nothing is copied: the stacked point
 * embeddings (4, C) become four ranges (1, C) of the same bytes. The Gaussian matrix, which is there twice, is kept once.
 */
export function officialEntries(tensors: ReadonlyMap<string, TensorEntry>): Map<string, TensorEntry> {
  const official = new Map<string, TensorEntry>();
  for (const [name, entry] of tensors) {
    if (name === POINT_EMBEDDING) {
      const [count = 0, width = 0] = entry.shape;
      const length = entry.length / count;
      for (let i = 0; i < count; i++) {
        const part = { ...entry, shape: [1, width], offset: entry.offset + i * length, length };
        official.set(`sam_prompt_encoder.point_embeddings.${i}.weight`, part);
      }
    } else {
      const renamed = officialName(name);
      if (isImagePath(renamed)) official.set(renamed, entry);
    }
  }
  return official;
}
