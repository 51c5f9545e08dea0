import { cast, Graph, greater, resize, sigmoid } from '../graph/index.ts';
import { float32 } from '../runtime/index.ts';
import type { Mask } from '../vector/index.ts';
import type { ProgramCache } from './program-cache.ts';

/**
 * Mask logits -> mask at the image's own size: bilinear with half-pixel centres (as SAM 2's post-processing), then
 * logits > 0.
 *
 * Input `mask_logits` (1, 1, logitsSize, logitsSize). Outputs `mask` uint8 (1, 1, height, width), 0 or 1, and, where
 * asked for, `probability` float32 (1, 1, height, width). The image was stretched to a square, so is the mask back.
 */
export function buildMaskGraph(
  logitsSize: number,
  height: number,
  width: number,
  options: { readonly probability?: boolean } = {},
): Graph {
  const graph = new Graph('mask');
  const logits = graph.input('mask_logits', 'float32', [1, 1, logitsSize, logitsSize]);
  const full = resize(logits, height, width, { mode: 'linear' }); // (1, 1, H, W)
  graph.output('mask', cast(greater(full, 0), 'uint8')); // (1, 1, H, W)
  if (options.probability) graph.output('probability', sigmoid(full)); // (1, 1, H, W)
  return graph;
}

/**
 * A low-resolution answer as a mask of the image's own size.
 * @param masks keeps one mask program per image size
 * @param logits (logitsSize * logitsSize), row-major
 */
export async function enlargeMask(
  masks: ProgramCache,
  logits: Float32Array,
  logitsSize: number,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Mask> {
  const outputs = await masks.run(
    `${logitsSize}/${width}x${height}`,
    () => buildMaskGraph(logitsSize, height, width),
    { mask_logits: float32(logits, [1, 1, logitsSize, logitsSize]) },
  );
  return { width, height, data: outputs.mask!.data as Uint8Array };
}
