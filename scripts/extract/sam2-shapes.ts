/** Names and shapes of SAM 2 Hiera-Tiny's image path, as the official checkpoint has them. */
export function sam2TinyShapes(): Map<string, readonly number[]> {
  const shapes = new Map<string, readonly number[]>();
  const affine = (name: string, width: number): void => {
    shapes.set(`${name}.weight`, [width]);
    shapes.set(`${name}.bias`, [width]);
  };
  const layer = (name: string, weight: readonly number[], bias = weight[0]!): void => {
    shapes.set(`${name}.weight`, weight);
    shapes.set(`${name}.bias`, [bias]);
  };
  const mlp = (name: string, ...widths: number[]): void => {
    for (let i = 0; i + 1 < widths.length; i++) layer(`${name}.layers.${i}`, [widths[i + 1]!, widths[i]!]);
  };
  trunk(shapes, affine, layer, mlp);
  [768, 384, 192, 96].forEach((width, i) => {
    layer(`image_encoder.neck.convs.${i}.conv`, [256, width, 1, 1]);
  });
  shapes.set('no_mem_embed', [1, 1, 256]);

  const prompt = 'sam_prompt_encoder';
  shapes.set(`${prompt}.pe_layer.positional_encoding_gaussian_matrix`, [2, 128]);
  for (let i = 0; i < 4; i++) shapes.set(`${prompt}.point_embeddings.${i}.weight`, [1, 256]);
  shapes.set(`${prompt}.not_a_point_embed.weight`, [1, 256]);
  shapes.set(`${prompt}.no_mask_embed.weight`, [1, 256]);
  layer(`${prompt}.mask_downscaling.0`, [4, 1, 2, 2]);
  affine(`${prompt}.mask_downscaling.1`, 4);
  layer(`${prompt}.mask_downscaling.3`, [16, 4, 2, 2]);
  affine(`${prompt}.mask_downscaling.4`, 16);
  layer(`${prompt}.mask_downscaling.6`, [256, 16, 1, 1]);

  const decoder = 'sam_mask_decoder';
  const attention = (name: string, inner: number): void => {
    for (const projection of ['q_proj', 'k_proj', 'v_proj']) layer(`${name}.${projection}`, [inner, 256]);
    layer(`${name}.out_proj`, [256, inner]);
  };
  for (const i of [0, 1]) {
    const block = `${decoder}.transformer.layers.${i}`;
    attention(`${block}.self_attn`, 256);
    attention(`${block}.cross_attn_token_to_image`, 128);
    attention(`${block}.cross_attn_image_to_token`, 128);
    mlp(`${block}.mlp`, 256, 2048, 256);
    for (const norm of [1, 2, 3, 4]) affine(`${block}.norm${norm}`, 256);
  }
  attention(`${decoder}.transformer.final_attn_token_to_image`, 128);
  affine(`${decoder}.transformer.norm_final_attn`, 256);
  shapes.set(`${decoder}.iou_token.weight`, [1, 256]);
  shapes.set(`${decoder}.mask_tokens.weight`, [4, 256]);
  shapes.set(`${decoder}.obj_score_token.weight`, [1, 256]);
  layer(`${decoder}.output_upscaling.0`, [256, 64, 2, 2], 64);
  affine(`${decoder}.output_upscaling.1`, 64);
  layer(`${decoder}.output_upscaling.3`, [64, 32, 2, 2], 32);
  layer(`${decoder}.conv_s0`, [32, 256, 1, 1]);
  layer(`${decoder}.conv_s1`, [64, 256, 1, 1]);
  for (let i = 0; i < 4; i++) mlp(`${decoder}.output_hypernetworks_mlps.${i}`, 256, 256, 256, 32);
  mlp(`${decoder}.iou_prediction_head`, 256, 256, 256, 4);
  mlp(`${decoder}.pred_obj_score_head`, 256, 256, 256, 1);
  return shapes;
}

function trunk(
  shapes: Map<string, readonly number[]>,
  affine: (name: string, width: number) => void,
  layer: (name: string, weight: readonly number[]) => void,
  mlp: (name: string, ...widths: number[]) => void,
): void {
  const name = 'image_encoder.trunk';
  shapes.set(`${name}.pos_embed`, [1, 96, 7, 7]);
  shapes.set(`${name}.pos_embed_window`, [1, 96, 8, 8]);
  layer(`${name}.patch_embed.proj`, [96, 3, 7, 7]);
  let width = 96;
  let index = 0;
  [1, 2, 7, 2].forEach((blocks, stage) => {
    for (let i = 0; i < blocks; i++, index++) {
      const block = `${name}.blocks.${index}`;
      const out = 96 * 2 ** stage;
      affine(`${block}.norm1`, width);
      layer(`${block}.attn.qkv`, [3 * out, width]);
      layer(`${block}.attn.proj`, [out, out]);
      affine(`${block}.norm2`, out);
      mlp(`${block}.mlp`, out, 4 * out, out);
      if (out !== width) layer(`${block}.proj`, [out, width]);
      width = out;
    }
  });
}
