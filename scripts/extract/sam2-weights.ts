import { type ExportedGraph, type ExportedNode, GraphIndex, numbersOf } from './exported-graph.ts';
import { unfoldPositionTable } from './position-table.ts';
import { sam2TinyShapes } from './sam2-shapes.ts';

export interface ExtractedTensor {
  readonly shape: readonly number[];
  readonly data: Float32Array;
}

export interface Sam2Weights {
  /** By official name. */
  readonly tensors: ReadonlyMap<string, ExtractedTensor>;
  /** Official names that neither graph holds. */
  readonly missing: readonly string[];
  /** Largest error of the position table that the two recovered tables give. */
  readonly positionResidual: number;
}

/** How parts are called in the exported graphs, and officially. */
const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/^model\./, ''],
  [/^mask_decoder\./, 'sam_mask_decoder.'],
  [/^prompt_encoder\./, 'sam_prompt_encoder.'],
];

/** Modules whose affine parameters were folded into anonymous (C, 1, 1) constants, by the path in their nodes' names. */
const CHANNEL_NORMS: Readonly<Record<string, string>> = {
  '/mask_downscaling/mask_downscaling.1': 'sam_prompt_encoder.mask_downscaling.1',
  '/mask_downscaling/mask_downscaling.4': 'sam_prompt_encoder.mask_downscaling.4',
  '/output_upscaling.1': 'sam_mask_decoder.output_upscaling.1',
};

/**
 * Recovers SAM 2 Hiera-Tiny's image-path parameters under their official names from an exported encoder and decoder.
 * Named constants keep their name; a Linear's weight, transposed into a MatMul constant, is named after the bias that is
 * added to the product; what the exporter folded (tokens, mask embedding, position tables) is found by its place in the
 * graph. Throws where a recovered tensor has another shape than the official one, or one name gets two values.
 */
export function extractSam2(encoder: ExportedGraph, decoder: ExportedGraph): Sam2Weights {
  const found = new Map<string, ExtractedTensor>();
  const keep = (name: string, tensor: ExtractedTensor): void => {
    if (found.has(name)) throw new Error(`'${name}' was found twice`);
    found.set(name, tensor);
  };
  for (const graph of [encoder, decoder]) {
    for (const [name, tensor] of graph.constants) {
      const official = officialName(name);
      if (official) keep(official, { shape: tensor.shape, data: numbersOf(tensor) });
    }
    for (const [name, tensor] of linearWeights(graph)) keep(name, tensor);
    for (const [name, tensor] of channelNorms(graph)) keep(name, tensor);
  }
  keep('sam_prompt_encoder.no_mask_embed.weight', constantOf(decoder, 'Mul', [1, 256, 1, 1]));
  const tokens = constantOf(decoder, 'Expand', [1, 6, 256]).data; // object score, IoU, four masks
  keep('sam_mask_decoder.obj_score_token.weight', { shape: [1, 256], data: tokens.slice(0, 256) });
  keep('sam_mask_decoder.iou_token.weight', { shape: [1, 256], data: tokens.slice(256, 512) });
  keep('sam_mask_decoder.mask_tokens.weight', { shape: [4, 256], data: tokens.slice(512) });
  const folded = constantOf(encoder, 'Add', [1, 96, 256, 256]).data;
  const position = unfoldPositionTable(folded, 96, 256, 7, 8);
  keep('image_encoder.trunk.pos_embed', { shape: [1, 96, 7, 7], data: position.background });
  keep('image_encoder.trunk.pos_embed_window', { shape: [1, 96, 8, 8], data: position.window });

  const tensors = new Map<string, ExtractedTensor>();
  const missing: string[] = [];
  for (const [name, shape] of sam2TinyShapes()) {
    const tensor = found.get(name);
    if (!tensor) missing.push(name);
    else tensors.set(name, reshaped(name, tensor, shape));
    found.delete(name);
  }
  if (found.size > 0) throw new Error(`constants with unknown names: ${[...found.keys()].join(', ')}`);
  return { tensors, missing, positionResidual: position.residual };
}

function officialName(name: string): string | null {
  if (name === 'no_mem_embed') return name;
  for (const [pattern, replacement] of PREFIXES) {
    if (pattern.test(name)) return name.replace(pattern, replacement);
  }
  return null;
}

/** Constants that a MatMul multiplies with, transposed to (out, in) and named after the bias added to the product. */
function* linearWeights(graph: ExportedGraph): Generator<[string, ExtractedTensor]> {
  const index = new GraphIndex(graph);
  for (const node of graph.nodes) {
    const constant = node.operator === 'MatMul' ? graph.constants.get(node.inputs[1]!) : undefined;
    if (!constant) continue;
    const bias = index
      .consumers(node.outputs[0]!)
      .filter(({ operator }) => operator === 'Add')
      .flatMap(({ inputs }) => inputs)
      .find((input) => graph.constants.has(input) && input.endsWith('.bias'));
    // The Gaussian matrix of the position encoding has no bias; it kept its name.
    if (!bias) continue;
    const name = officialName(bias)!.replace(/\.bias$/, '.weight');
    const [rows, columns] = constant.shape as [number, number];
    const source = numbersOf(constant); // (in, out)
    const data = new Float32Array(source.length); // (out, in)
    for (let i = 0; i < rows; i++) {
      for (let j = 0; j < columns; j++) data[j * rows + i] = source[i * columns + j]!;
    }
    yield [name, { shape: [columns, rows], data }];
  }
}

function* channelNorms(graph: ExportedGraph): Generator<[string, ExtractedTensor]> {
  for (const node of graph.nodes) {
    const name = CHANNEL_NORMS[node.name.slice(0, node.name.lastIndexOf('/'))];
    const constant = name ? constantInput(graph, node, 3) : null;
    if (constant) yield [`${name}.${node.operator === 'Mul' ? 'weight' : 'bias'}`, constant];
  }
}

function constantInput(graph: ExportedGraph, node: ExportedNode, rank: number): ExtractedTensor | null {
  for (const input of node.inputs) {
    const constant = graph.constants.get(input);
    if (constant?.shape.length === rank) return { shape: constant.shape, data: numbersOf(constant) };
  }
  return null;
}

/** The only constant of this shape that a node of this operator takes. */
function constantOf(graph: ExportedGraph, operator: string, shape: readonly number[]): ExtractedTensor {
  const names = new Set(
    graph.nodes
      .filter((node) => node.operator === operator)
      .flatMap(({ inputs }) => inputs)
      .filter((input) => graph.constants.get(input)?.shape.join() === shape.join()),
  );
  const [name] = names;
  if (names.size !== 1) {
    throw new Error(`expected one ${shape.join('x')} constant at ${operator}, found ${names.size}`);
  }
  return { shape, data: numbersOf(graph.constants.get(name!)!) };
}

/** Drops or adds dimensions of one, as exporters do; anything else is a wrong tensor. */
function reshaped(name: string, tensor: ExtractedTensor, shape: readonly number[]): ExtractedTensor {
  const significant = (dimensions: readonly number[]) => dimensions.filter((size) => size !== 1).join('x');
  if (significant(tensor.shape) !== significant(shape)) {
    throw new Error(`'${name}' is ${tensor.shape.join('x')} in the package, officially ${shape.join('x')}`);
  }
  return { shape, data: tensor.data };
}
