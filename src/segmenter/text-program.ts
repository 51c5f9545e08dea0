import { Graph } from '../graph/index.ts';
import { type BertConfig, bertEncoder } from '../models/bert/index.ts';
import type { SiglipTextConfig } from '../models/siglip2/config.ts';
import { siglipTextTower } from '../models/siglip2/text-tower.ts';
import { Parameters } from '../nn/index.ts';
import { float32, float32Output, type Program, type Runtime, type Tensor } from '../runtime/index.ts';
import type { Tokenizer } from '../text/index.ts';
import type { SafetensorsFile } from '../weights/index.ts';
import { fromFiles, type ParameterBinding, type Precision, type ProgramOptions } from './program-options.ts';
import type { SentenceConventions } from './sentence-conventions.ts';

/** Prefix of the text encoder's parameters in a backbone file. */
export const TEXT_ENCODER_PREFIX = 'text_encoder.';

/** A sentence as the grounding program takes it, padded to a fixed number of tokens N. */
export interface EncodedText {
  /** Last hidden states: (1, N, textWidth); states at padding positions mean nothing */
  readonly states: Tensor<Float32Array>;
  /** 1 for tokens, 0 for padding: (1, N) */
  readonly mask: Tensor<Float32Array>;
  /** The tokens as text, padding included: N of them. */
  readonly tokens: readonly string[];
}

/** Token numbers -> states. Inputs `token_ids` int64 (1, N), `text_mask` (1, N); output `text_states` (1, N, width). */
export function buildTextGraph(
  encoder: ParameterBinding,
  config: BertConfig,
  tokens: number,
  precision: Precision = 'float32',
): Graph {
  const graph = new Graph('text', { int8Linear: precision === 'int8' });
  const parameters = new Parameters(encoder(graph));
  const tokenIds = graph.input('token_ids', 'int64', [1, tokens]);
  const mask = graph.input('text_mask', 'float32', [1, tokens]);
  graph.output('text_states', bertEncoder(parameters, config, tokenIds, mask).lastHiddenState);
  return graph;
}

/**
 * The same with SigLIP's text tower. `text_mask` is an input only where padding is hidden.
 * @param encoder the tower's parameters under their official names
 */
export function buildSiglipTextGraph(
  encoder: ParameterBinding,
  config: SiglipTextConfig,
  tokens: number,
  padding: SentenceConventions['padding'],
  precision: Precision = 'float32',
): Graph {
  const graph = new Graph('text', { int8Linear: precision === 'int8' });
  const parameters = new Parameters(encoder(graph)).at('text_model');
  const tokenIds = graph.input('token_ids', 'int64', [1, tokens]);
  const mask = padding === 'masked' ? graph.input('text_mask', 'float32', [1, tokens]) : null;
  graph.output('text_states', siglipTextTower(parameters, tokenIds, config, mask).lastHiddenState);
  return graph;
}

/** Sentences to states; owns its program. */
export class TextEncoder {
  readonly #program: Program;
  readonly #tokenizer: Tokenizer;
  readonly #tokens: number;

  private constructor(program: Program, tokenizer: Tokenizer, tokens: number) {
    this.#program = program;
    this.#tokenizer = tokenizer;
    this.#tokens = tokens;
  }

  /**
   * @param backbone file with the encoder's parameters under `text_encoder.`
   * @param options.tokens length that every sentence is padded to, special tokens included; longer ones are refused
   */
  static load(
    runtime: Runtime,
    backbone: SafetensorsFile,
    config: BertConfig,
    tokenizer: Tokenizer,
    options: ProgramOptions & { readonly tokens: number },
  ): Promise<TextEncoder> {
    const { tokens, precision } = options;
    const encoder = fromFiles([backbone], { prefix: TEXT_ENCODER_PREFIX });
    return TextEncoder.compile(
      runtime,
      buildTextGraph(encoder, config, tokens, precision),
      tokenizer,
      options,
    );
  }

  /**
   * Any text encoder.
   * @param graph from `buildTextGraph` or `buildSiglipTextGraph`, for `options.tokens` tokens
   */
  static async compile(
    runtime: Runtime,
    graph: Graph,
    tokenizer: Tokenizer,
    options: ProgramOptions & { readonly tokens: number },
  ): Promise<TextEncoder> {
    const { tokens, ...compile } = options;
    return new TextEncoder(await runtime.compile(graph, compile), tokenizer, tokens);
  }

  /** Throws the SentenceError that `encode` would, without computing anything. */
  check(sentence: string): void {
    this.#tokenizer.encode(sentence, { maxTokens: this.#tokens });
  }

  /** Throws a SentenceError where the sentence is empty, too long or has no known word. */
  async encode(sentence: string): Promise<EncodedText> {
    const encoded = this.#tokenizer.encode(sentence, { maxTokens: this.#tokens });
    const { ids, mask, tokens } = this.#tokenizer.padTo(encoded, this.#tokens);
    const shape = [1, this.#tokens];
    const textMask = float32(Float32Array.from(mask), shape);
    const outputs = await this.#program.run({
      token_ids: { dtype: 'int64', shape, data: BigInt64Array.from(ids, BigInt) },
      text_mask: textMask,
    });
    return { states: float32Output(outputs, 'text_states'), mask: textMask, tokens };
  }

  /** Frees the program. */
  dispose(): Promise<void> {
    return this.#program.dispose();
  }
}
