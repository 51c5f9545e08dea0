import * as op from '../../src/graph/index.ts';
import { attention, type LowRankSource, lowRankUpdate, Parameters } from '../../src/nn/index.ts';
import { printedBlock } from '../../src/sgsrf/ccr.ts';
import { consistencyLoss } from '../../src/sgsrf/consistency.ts';
import { adaptiveAveragePool } from '../../src/sgsrf/context-tokens.ts';
import { binaryCrossEntropy, diceLoss } from '../../src/sgsrf/losses.ts';

type Values = Readonly<Record<string, op.Value>>;
/** Attributes of a recorded operation, as `cases.json` has them. */
export type CaseAttributes = Readonly<Record<string, unknown>>;
type Build = (inputs: Values, attributes: CaseAttributes) => Record<string, op.Value>;

const pick = (inputs: Values, name: string): op.Value => {
  const value = inputs[name];
  if (!value) throw new Error(`the recorded case has no input '${name}'`);
  return value;
};

/** A parameter source over a case's inputs, each under the name that the model gives it. */
function parametersOf(inputs: Values, lowRank: LowRankSource['lowRank'] = () => null): Parameters {
  const source: LowRankSource = {
    parameter: (name) => pick(inputs, name),
    has: (name) => name in inputs,
    lowRank,
  };
  return new Parameters(source);
}

const dense = (inputs: Values, x: op.Value, weight: string, bias: string): op.Value => {
  const rows = op.reshape(x, [-1, x.shape.at(-1)!]);
  const y = op.gemm(rows, pick(inputs, weight), pick(inputs, bias));
  return op.reshape(y, [...x.shape.slice(0, -1), y.shape[1]!]);
};

const loraAttention: Build = (inputs, { heads, lora_scale: scale, rank }) => {
  const x = pick(inputs, 'x');
  const context = inputs.ctx ?? x;
  const adapted = (source: op.Value, letter: 'q' | 'k'): op.Value => {
    const y = dense(inputs, source, `W${letter}`, `b${letter}`);
    const width = y.shape.at(-1)!;
    const scope = parametersOf(
      { lora_A: pick(inputs, `A${letter}`), lora_B: pick(inputs, `B${letter}`) },
      () => ({ rank: rank as number, scale: scale as number }),
    );
    const rows = lowRankUpdate(scope, op.reshape(source, [-1, width]), op.reshape(y, [-1, width]));
    return op.reshape(rows, y.shape);
  };
  const { output, weights } = attention(
    adapted(x, 'q'),
    adapted(context, 'k'),
    dense(inputs, context, 'Wv', 'bv'),
    {
      heads: heads as number,
    },
  );
  return { y: dense(inputs, output, 'Wo', 'bo'), probs: weights() };
};

const crossAttention: Build = (inputs, { heads }) => {
  const attended = attention(pick(inputs, 'q'), pick(inputs, 'k'), pick(inputs, 'v'), {
    heads: heads as number,
  });
  const weights = attended.weights(); // (B, heads, N, M)
  const [batch, count, rows, columns] = weights.shape as [number, number, number, number];
  return { y: attended.output, probs: count === 1 ? op.reshape(weights, [batch, rows, columns]) : weights };
};

const resizing =
  (mode: op.ResizeOptions['mode']): Build =>
  (inputs, { out, align_corners: alignCorners, antialias }) => {
    const [height, width] = out as [number, number];
    const options = { mode, alignCorners: alignCorners === true, antialias: antialias === true };
    return { y: op.resize(pick(inputs, 'x'), height, width, options) };
  };

const consistency = (a: op.Value, f: op.Value, textLength: number) => {
  const { loss, tokenRelations, rowCosines } = consistencyLoss(a, f, textLength);
  return { L_cons: loss, C_uu: tokenRelations, row_cos: op.slice(rowCosines, 1, 1, textLength) };
};

const ascr: Build = (inputs, { Nt }) => {
  const u = op.concat([pick(inputs, 'L'), pick(inputs, 'C')], 1); // (B, Nt+Ng, d)
  const block = printedBlock(parametersOf(inputs), u, pick(inputs, 'F'), null, null, true);
  const { textToText, textToImage, imageToText } = block.attentions;
  return {
    ...consistency(textToText, imageToText, Nt as number),
    A_uu: textToText,
    A_uf: textToImage!,
    A_fu: imageToText,
    H_u: block.u,
    H_f: block.f,
    H_u1: op.matmul(textToText, op.matmul(u, pick(inputs, 'W_V1'))),
  };
};

/** Dice with linear sums in the denominator and a smoothing constant of 1, as the recorded training loss has it. */
export function linearDice(logits: op.Value, target: op.Value): op.Value {
  const p = op.sigmoid(logits);
  const axes = [1, 2, 3];
  const overlap = op.add(op.mul(op.reduceSum(op.mul(p, target), axes), 2), 1);
  const size = op.add(op.add(op.reduceSum(p, axes), op.reduceSum(target, axes)), 1);
  return op.sub(1, op.div(overlap, size)); // (B)
}

const cosineMap: Build = (inputs) => {
  const unit = (x: op.Value): op.Value =>
    op.div(x, op.maximum(op.sqrt(op.reduceSum(op.square(x), [1], true)), 1e-12));
  const v = pick(inputs, 'v');
  const [batch, channels, height, width] = v.shape as [number, number, number, number];
  const pixels = op.reshape(unit(v), [batch, channels, height * width]);
  const text = op.reshape(unit(pick(inputs, 't')), [batch, 1, channels]);
  const cosine = op.reshape(op.matmul(text, pixels), [batch, height, width]);
  return { y: op.add(op.mul(cosine, op.exp(pick(inputs, 'ls'))), pick(inputs, 'lb')) };
};

const totalLoss: Build = (inputs, { text_length: textLength }) => {
  if (!Number.isInteger(textLength)) {
    throw new Error("the recorded case needs 'text_length', the number of text tokens, in cases.json");
  }
  const target = pick(inputs, 'y');
  const [height, width] = target.shape.slice(2) as [number, number];
  const logits = op.resize(pick(inputs, 'low'), height, width, { mode: 'linear' });
  const [a, f] = [op.softmax(pick(inputs, 'a')), op.softmax(pick(inputs, 'f'))];
  const bce = binaryCrossEntropy(logits, target);
  const dice = diceLoss(logits, target);
  const cons = consistencyLoss(a, f, textLength as number).loss;
  return { loss: op.add(op.add(bce, dice), op.mul(cons, 0.5)), bce, dice, cons };
};

const layerNorm: Build = (inputs, { eps }) => ({
  y: op.layerNormalization(pick(inputs, 'x'), pick(inputs, 'w'), pick(inputs, 'b'), eps as number),
});

const layerNorm2d: Build = (inputs, { eps }) => {
  const last = op.transpose(pick(inputs, 'x'), [0, 2, 3, 1]);
  const y = op.layerNormalization(last, pick(inputs, 'w'), pick(inputs, 'b'), eps as number);
  return { y: op.transpose(y, [0, 3, 1, 2]) };
};

const convolution: Build = (inputs, { stride, padding }) => ({
  y: op.conv(pick(inputs, 'x'), pick(inputs, 'w'), pick(inputs, 'b'), {
    stride: stride as number,
    padding: padding as number,
  }),
});

const vnetDice: Build = (inputs) => {
  const [logits, target] = [pick(inputs, 'z'), pick(inputs, 'y')];
  const perSample = Array.from({ length: logits.shape[0]! }, (_, at) => {
    const own = diceLoss(op.slice(logits, 0, at, at + 1), op.slice(target, 0, at, at + 1));
    return op.reshape(own, [1]);
  });
  return { loss: diceLoss(logits, target), per_sample: op.concat(perSample, 0) };
};

/** Builders by the first part of the recorded operation's name; the longest match counts. */
const builders: Readonly<Record<string, Build>> = {
  lora_mha: loraAttention,
  layernorm: layerNorm,
  layernorm2d: layerNorm2d,
  gelu: (inputs, { approximate }) => ({ y: op.gelu(pick(inputs, 'x'), approximate as 'none' | 'tanh') }),
  relu: (inputs) => ({ y: op.relu(pick(inputs, 'x')) }),
  cross_attention: crossAttention,
  softmax: (inputs, { dim }) => ({ y: op.softmax(pick(inputs, 'x'), dim as number) }),
  conv2d: convolution,
  conv_transpose2d: (inputs, { stride }) => ({
    y: op.convTranspose(pick(inputs, 'x'), pick(inputs, 'w'), pick(inputs, 'b'), {
      stride: stride as number,
    }),
  }),
  maxpool2d: (inputs, { kernel }) => ({ y: op.maxPool(pick(inputs, 'x'), kernel as number) }),
  bilinear: resizing('linear'),
  bilinear_antialias: resizing('linear'),
  bicubic: resizing('cubic'),
  nearest: (inputs, { scale }) => {
    const x = pick(inputs, 'x');
    const factor = scale as number;
    return { y: op.resize(x, x.shape[2]! * factor, x.shape[3]! * factor, { mode: 'nearest' }) };
  },
  'ascr.full': ascr,
  'ascr.loss_only': (inputs, { Nt }) => consistency(pick(inputs, 'A_uu'), pick(inputs, 'A_fu'), Nt as number),
  'gmfe.attention': (inputs) => {
    const cues = pick(inputs, 'G');
    return { y: attention(pick(inputs, 'F'), cues, cues, { heads: 1 }).output };
  },
  adaptive_avg_pool1d: (inputs, { out }) => {
    const x = pick(inputs, 'x');
    const [batch, length] = x.shape as [number, number];
    const mask = x.graph.constant(new Float32Array(batch * length).fill(1), [batch, length]);
    return { y: adaptiveAveragePool(x, mask, out as number) };
  },
  cosine_map: cosineMap,
  bce_with_logits: (inputs) => ({ loss: binaryCrossEntropy(pick(inputs, 'z'), pick(inputs, 'y')) }),
  'dice.linear_smooth1': (inputs) => {
    const perSample = linearDice(pick(inputs, 'z'), pick(inputs, 'y'));
    return { loss: op.reduceMean(perSample), per_sample: perSample };
  },
  'dice.vnet_eps1e-3': vnetDice,
  total_loss: totalLoss,
};

/** Finds the builder of a recorded operation; null for the optimiser's, which are not graphs. */
export function builderOf(name: string): Build | null {
  const matches = Object.keys(builders).filter((prefix) => name === prefix || name.startsWith(`${prefix}.`));
  const longest = matches.sort((a, b) => b.length - a.length)[0];
  return longest ? builders[longest]! : null;
}
