import { LruMap } from '../collections/lru-map.ts';
import { Graph } from '../graph/index.ts';
import type { SentenceConventions } from '../model/sentence-conventions.ts';
import { type BertConfig, bertEncoder } from '../models/bert/index.ts';
import type { SiglipTextConfig } from '../models/siglip2/config.ts';
import { siglipTextTower } from '../models/siglip2/text-tower.ts';
import { Parameters } from '../nn/index.ts';
import { float32, float32Output, type Runtime, type Tensor } from '../runtime/index.ts';
import type { Tokenizer } from '../text/index.ts';
import type { SafetensorsFile } from '../weights/index.ts';
import { fromFiles, type ParameterBinding, type Precision, type ProgramOptions } from './program-options.ts';
import { ProgramsByLength } from './programs-by-length.ts';

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

/** Lengths that short sentences are padded to, where padding changes nothing: most have fewer tokens. */
const SHORT_LENGTHS = [16, 32];

/** Sentences whose states are kept: those of one search, asked in every window. Of a large model they take 300 kB each. */
const SENTENCES_KEPT = 32;

/**
 * Sentences to states; owns its programs. The states of the latest sentences are kept, since the same one is asked of many images,
 * and of every window of a large one.
 */
export class SentenceEncoder {
  readonly #programs: ProgramsByLength;
  readonly #tokenizer: Tokenizer;
  readonly #tokens: number;
  readonly #kept = new LruMap<string, Promise<EncodedText>>(SENTENCES_KEPT);

  private constructor(programs: ProgramsByLength, tokenizer: Tokenizer, tokens: number) {
    this.#programs = programs;
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
  ): Promise<SentenceEncoder> {
    const { tokens, precision } = options;
    const encoder = fromFiles([backbone], { prefix: TEXT_ENCODER_PREFIX });
    return SentenceEncoder.compile(
      runtime,
      buildTextGraph(encoder, config, tokens, precision),
      tokenizer,
      options,
    );
  }

  /**
   * Any text encoder.
   * @param graph from `buildTextGraph` or `buildSiglipTextGraph`, for `options.tokens` tokens; or, where padding changes
   *   no other token's state, what makes it for any number of tokens up to that: short sentences are then padded to
   *   fewer tokens, which takes a fraction of the time
   */
  static async compile(
    runtime: Runtime,
    graph: Graph | ((tokens: number) => Graph),
    tokenizer: Tokenizer,
    options: ProgramOptions & { readonly tokens: number },
  ): Promise<SentenceEncoder> {
    const { tokens, ...compile } = options;
    const anyLength = typeof graph === 'function';
    const lengths = [...(anyLength ? SHORT_LENGTHS.filter((length) => length < tokens) : []), tokens];
    const build = (length: number) => runtime.compile(anyLength ? graph(length) : graph, compile);
    const programs = new ProgramsByLength(lengths, build);
    await programs.get(lengths[0]!);
    return new SentenceEncoder(programs, tokenizer, tokens);
  }

  /** Throws the SentenceError that `encode` would, without computing anything. */
  check(sentence: string): void {
    this.#tokenizer.encode(sentence, { maxTokens: this.#tokens });
  }

  /**
   * The states of a sentence, which whoever asks the same one shares and must not change.
   * Throws a SentenceError where the sentence is empty, too long or has no known word.
   */
  encode(sentence: string): Promise<EncodedText> {
    const kept = this.#kept.get(sentence);
    if (kept) return kept;
    const encoded = this.#encode(sentence);
    this.#kept.set(sentence, encoded);
    encoded.catch(() => {
      this.#kept.delete(sentence); // a later call may try again
    });
    return encoded;
  }

  async #encode(sentence: string): Promise<EncodedText> {
    const encoded = this.#tokenizer.encode(sentence, { maxTokens: this.#tokens });
    const length = this.#programs.lengthFor(encoded.ids.length);
    const { ids, mask } = this.#tokenizer.padTo(encoded, length);
    const shape = [1, length];
    const program = await this.#programs.get(length);
    const outputs = await program.run({
      token_ids: { dtype: 'int64', shape, data: BigInt64Array.from(ids, BigInt) },
      text_mask: float32(Float32Array.from(mask), shape),
    });
    const full = this.#tokenizer.padTo(encoded, this.#tokens);
    return {
      states: padStates(float32Output(outputs, 'text_states'), this.#tokens),
      mask: float32(Float32Array.from(full.mask), [1, this.#tokens]),
      tokens: full.tokens,
    };
  }

  /** Frees the programs. */
  dispose(): Promise<void> {
    return this.#programs.dispose();
  }
}

/** (1, n, width) with zeros up to (1, tokens, width): states at padding positions mean nothing. */
function padStates(states: Tensor<Float32Array>, tokens: number): Tensor<Float32Array> {
  const [, length, width] = states.shape as [number, number, number];
  if (length === tokens) return states;
  const data = new Float32Array(tokens * width);
  data.set(states.data);
  return float32(data, [1, tokens, width]);
}
