import { type Shape, sizeOf } from '../graph/index.ts';
import { standardNormal } from '../random/random.ts';

/** Uniform numbers in [0, 1). */
export type RandomSource = () => number;

/** Weights and biases of layer normalisations, by the names of SGSRF, SAM 2 and SigLIP. */
const NORMALIZATION = /(^|[._])(layer_?)?norm\d*\.(weight|bias)$/;

/**
 * First values of SGSRF's new parameters, by name: PyTorch's default for linear layers (uniform within
 * 1 / sqrt(fan in)), ones and zeros for normalisation, small normal numbers for tokens and positions, and zeros for the
 * output projections of GMFE, so that training starts from the pre-trained SAM 2.
 */
export function initialiseParameter(name: string, shape: Shape, random: RandomSource): Float32Array {
  const values = new Float32Array(sizeOf(shape));
  if (NORMALIZATION.test(name)) return name.endsWith('weight') ? values.fill(1) : values;
  if (/^gms\..*out_proj\./.test(name)) return values;
  if (name.endsWith('logit_scale')) return values.fill(Math.log(10));
  if (name.endsWith('logit_bias')) return values.fill(-2);
  if (/_(embed|pos)\.weight$/.test(name)) return values.map(() => standardNormal(random));
  if (name.endsWith('.lora_B')) return values;
  if (name.endsWith('.bias')) return values;
  const fanIn = shape.length === 1 ? shape[0]! : sizeOf(shape.slice(1));
  const limit = 1 / Math.sqrt(fanIn);
  return values.map(() => (2 * random() - 1) * limit);
}
