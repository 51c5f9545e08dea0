import { type Shape, sameShape } from '../graph/index.ts';
import type { SafetensorsDType } from './safetensors.ts';
import { isImagePath, officialName, POINT_EMBEDDING, sam2Naming } from './sam2-naming.ts';

/** What is known of a stored tensor. */
export interface StoredTensor {
  readonly shape: Shape;
  readonly dtype: SafetensorsDType;
}

/** A tensor that is not as the architecture has it. */
export interface Mismatch {
  readonly name: string;
  readonly expected: Shape;
  readonly found: Shape;
  readonly dtype: SafetensorsDType;
}

/** A checkpoint against an architecture. */
export interface ShapeComparison {
  /** Tensors that fit. */
  readonly fitting: number;
  readonly missing: readonly { readonly name: string; readonly shape: Shape }[];
  /** Of another shape, or of a type that parameters cannot have. */
  readonly misshaped: readonly Mismatch[];
  /** Tensors that the architecture does not know. */
  readonly extra: readonly { readonly name: string; readonly shape: Shape }[];
  /** Tensors of parts of the public model that are not used here: no fault. */
  readonly unused: readonly string[];
}

/** Whether every tensor of the architecture is there, as it should be, and none that nobody knows. */
export const isFitting = ({ missing, misshaped, extra }: ShapeComparison): boolean =>
  missing.length + misshaped.length + extra.length === 0;

const PARAMETER_TYPES: ReadonlySet<SafetensorsDType> = new Set(['F32', 'F16', 'BF16', 'F64']);

/**
 * Compares every name and shape of a checkpoint with those of an architecture.
 * @param isUnused tells the names of parts that are not used here
 */
export function compareShapes(
  expected: ReadonlyMap<string, Shape>,
  found: ReadonlyMap<string, StoredTensor>,
  isUnused: (name: string) => boolean,
): ShapeComparison {
  const missing: { name: string; shape: Shape }[] = [];
  const misshaped: Mismatch[] = [];
  let fitting = 0;
  for (const [name, shape] of expected) {
    const stored = found.get(name);
    if (!stored) missing.push({ name, shape });
    else if (!sameShape(stored.shape, shape) || !PARAMETER_TYPES.has(stored.dtype)) {
      misshaped.push({ name, expected: shape, found: stored.shape, dtype: stored.dtype });
    } else fitting++;
  }
  const others = [...found].filter(([name]) => !expected.has(name));
  return {
    fitting,
    missing,
    misshaped,
    extra: others.filter(([name]) => !isUnused(name)).map(([name, { shape }]) => ({ name, shape })),
    unused: others.filter(([name]) => isUnused(name)).map(([name]) => name),
  };
}

/** Position buffers that older releases of transformers stored with SigLIP. */
export const isUnusedBySiglip = (name: string): boolean => name.endsWith('.embeddings.position_ids');

/** SAM 2's video memory under its official names and those of Hugging Face. */
const VIDEO_MEMORY = new RegExp(
  `^(${[
    'memory_attention\\.',
    'memory_encoder\\.',
    'mask_downsample\\.',
    'maskmem_tpos_enc$',
    'no_mem_pos_enc$',
    'no_obj_ptr$',
    'no_obj_embed_spatial$',
    'obj_ptr_proj\\.',
    'obj_ptr_tpos_proj\\.',
    'memory_temporal_positional_encoding$',
    'no_memory_positional_encoding$',
    'no_object_pointer$',
    'occlusion_spatial_embedding_parameter$',
    'object_pointer_proj\\.',
    'temporal_positional_encoding_projection_layer\\.',
  ].join('|')})`,
);

export const isUnusedBySam2 = (name: string): boolean => VIDEO_MEMORY.test(name);

/**
 * The tensors of a SAM 2 checkpoint under their official names, whichever naming it has; those outside the image path keep
 * the names that they have.
 */
export function officialTensors(tensors: ReadonlyMap<string, StoredTensor>): Map<string, StoredTensor> {
  if (sam2Naming(tensors.keys()) !== 'huggingface') return new Map(tensors);
  const official = new Map<string, StoredTensor>();
  for (const [name, tensor] of tensors) {
    if (name === POINT_EMBEDDING) {
      const [count = 0, ...rest] = tensor.shape;
      for (let i = 0; i < count; i++) {
        official.set(`sam_prompt_encoder.point_embeddings.${i}.weight`, { ...tensor, shape: [1, ...rest] });
      }
    } else {
      const renamed = officialName(name);
      official.set(isImagePath(renamed) ? renamed : name, tensor);
    }
  }
  return official;
}
