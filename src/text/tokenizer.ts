import { Tokenizer as HuggingFaceTokenizer } from '@huggingface/tokenizers';
import { SkyreferError } from '../errors/skyrefer-error.ts';

/** A sentence as token numbers. */
export interface EncodedSentence {
  /** Token numbers, special tokens included. */
  readonly ids: readonly number[];
  /** 1 for a token, 0 for padding; as long as `ids`. */
  readonly mask: readonly (0 | 1)[];
  /** The tokens as text, as long as `ids`. */
  readonly tokens: readonly string[];
}

export interface TokenizeOptions {
  /** Longest sequence that the model takes, special tokens included. Longer sentences are refused, never cut. */
  readonly maxTokens: number;
}

/** What a model expects of its sentences beyond what its `tokenizer.json` says. Every part may be left out. */
export interface TokenizerConventions {
  /** Lower-case the sentence first: the model was trained so, and its tokenizer does not do it itself. */
  readonly lowerCase?: boolean;
  /** Leave out ASCII punctuation, as SigLIP 1's training did. */
  readonly removePunctuation?: boolean;
  /** Token that every sentence ends with; appended where the file's own rules do not. */
  readonly endToken?: string;
  /** Token that fills up to a fixed length. Default: the file's own, else `[PAD]` or `<pad>`. */
  readonly paddingToken?: string;
}

/** A sentence that cannot be given to the model. The message names the sentence, shortened, and the remedy. */
export class SentenceError extends SkyreferError {
  override readonly name = 'SentenceError';

  constructor(
    message: string,
    /** `empty`: nothing to read. `too-long`: more tokens than fit. `unknown-words`: no word is in the vocabulary. */
    readonly reason: 'empty' | 'too-long' | 'unknown-words',
  ) {
    super(message);
  }

  get code() {
    return `sentence/${this.reason}` as const;
  }
}

/** A tokenizer file that is missing, damaged or of a kind that is not known. */
export class TokenizerError extends SkyreferError {
  override readonly name = 'TokenizerError';
  readonly code = 'tokenizer';
}

/** Runs of white space become one space, and none is left at the ends; letters are composed (Unicode NFC). */
export function normalizeSentence(sentence: string): string {
  return sentence.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/**
 * Turns sentences into token numbers by the rules and vocabulary of a `tokenizer.json`.
 *
 * @example
 * ```ts
 * import { readFile } from 'node:fs/promises';
 * import { Tokenizer } from 'skyrefer/web';
 * const json = await readFile('models/tiny/tokenizer.json', 'utf8');
 * console.log(Tokenizer.fromJson(json, 'tokenizer.json').pieces('the ships')); // [ 'the', 'ships' ]
 * ```
 */
export class Tokenizer {
  readonly #tokenizer: HuggingFaceTokenizer;
  readonly #padding: { readonly id: number; readonly token: string };
  readonly #specialTokens: number;
  /** Special tokens before the sentence's own, e.g. [CLS]. */
  readonly leadingSpecialTokens: number;
  readonly #end: { readonly id: number; readonly token: string } | null;
  readonly #conventions: TokenizerConventions;

  private constructor(
    tokenizer: HuggingFaceTokenizer,
    padding: { id: number; token: string },
    conventions: TokenizerConventions,
  ) {
    this.#tokenizer = tokenizer;
    this.#padding = padding;
    this.#conventions = conventions;
    this.#end = conventions.endToken === undefined ? null : tokenOf(tokenizer, conventions.endToken);
    this.#specialTokens = this.#pieces('').ids.length;
    const sample = tokenizer.encode('a', { add_special_tokens: false }).ids;
    this.leadingSpecialTokens = Math.max(0, tokenizer.encode('a').ids.indexOf(sample[0] ?? -1));
  }

  /**
   * @param text content of a `tokenizer.json`. Its own truncation and padding settings have no effect.
   * @param source how errors call it
   */
  static fromJson(
    text: string,
    source = 'tokenizer.json',
    conventions: TokenizerConventions = {},
  ): Tokenizer {
    try {
      const json = JSON.parse(text) as TokenizerFile;
      const tokenizer = new HuggingFaceTokenizer(json, {});
      const { paddingToken } = conventions;
      const padding =
        paddingToken === undefined ? paddingOf(json, tokenizer) : tokenOf(tokenizer, paddingToken);
      return new Tokenizer(tokenizer, padding, conventions);
    } catch (cause) {
      const detail = cause instanceof Error ? cause.message : String(cause);
      throw new TokenizerError(
        `${source} is not a tokenizer.json that can be used (${detail}); fetch the file again`,
        { cause },
      );
    }
  }

  /**
   * Encodes one sentence after normalising its white space.
   * Throws a SentenceError where it is blank, has more than `maxTokens` tokens, or has no known word at all.
   */
  encode(sentence: string, options: TokenizeOptions): EncodedSentence {
    const normalized = normalizeSentence(sentence);
    const { ids, tokens } = this.#pieces(normalized);
    const own = ids.length - this.#specialTokens;
    if (own <= 0) {
      throw new SentenceError(
        `the sentence ${shorten(normalized)} is empty; say what to look for, e.g. 'the airplane on the far left'`,
        'empty',
      );
    }
    if (ids.length > options.maxTokens) {
      throw new SentenceError(
        `the sentence ${shorten(normalized)} has ${own} tokens, but the model reads at most ` +
          `${options.maxTokens - this.#specialTokens}; shorten it to the object that is meant and what tells it apart`,
        'too-long',
      );
    }
    const unknown = this.#tokenizer.model?.unk_token;
    if (unknown !== undefined && tokens.filter((token: string) => token === unknown).length === own) {
      throw new SentenceError(
        `no word of the sentence ${shorten(normalized)} is in the model's vocabulary; write it in English`,
        'unknown-words',
      );
    }
    return { ids, mask: Array<1>(ids.length).fill(1), tokens };
  }

  /** A part of a sentence as token texts, without special tokens. Nothing is refused. */
  pieces(text: string): string[] {
    return this.#tokenizer.encode(normalizeSentence(text), { add_special_tokens: false }).tokens;
  }

  #pieces(sentence: string): { readonly ids: readonly number[]; readonly tokens: readonly string[] } {
    const { lowerCase = false, removePunctuation = false } = this.#conventions;
    const cased = lowerCase ? sentence.toLowerCase() : sentence;
    const text = removePunctuation ? normalizeSentence(cased.replace(ASCII_PUNCTUATION, '')) : cased;
    const { ids, tokens } = this.#tokenizer.encode(text);
    const end = this.#end;
    return !end || ids.at(-1) === end.id
      ? { ids, tokens }
      : { ids: [...ids, end.id], tokens: [...tokens, end.token] };
  }

  /** Appends padding tokens up to `length`. Throws a RangeError where the sentence is longer. */
  padTo(encoded: EncodedSentence, length: number): EncodedSentence {
    const missing = length - encoded.ids.length;
    if (missing < 0) throw new RangeError(`${encoded.ids.length} tokens cannot be padded to ${length}`);
    return {
      ids: [...encoded.ids, ...Array<number>(missing).fill(this.#padding.id)],
      mask: [...encoded.mask, ...Array<0>(missing).fill(0)],
      tokens: [...encoded.tokens, ...Array<string>(missing).fill(this.#padding.token)],
    };
  }
}

/** Python's `string.punctuation`. */
const ASCII_PUNCTUATION = /[!-/:-@[-`{-~]/g;

/** A token of the vocabulary by its text. */
function tokenOf(tokenizer: HuggingFaceTokenizer, token: string): { id: number; token: string } {
  const id = tokenizer.token_to_id(token);
  if (id === undefined) throw new Error(`its vocabulary has no token '${token}'`);
  return { id, token };
}

/** The part of a tokenizer.json that is read here; the library reads the rest. */
interface TokenizerFile {
  readonly padding?: { readonly pad_id?: number; readonly pad_token?: string } | null;
}

/** The file's padding token; where it names none, the one that vocabularies usually have. */
function paddingOf(json: TokenizerFile, tokenizer: HuggingFaceTokenizer): { id: number; token: string } {
  const { pad_id, pad_token } = json.padding ?? {};
  if (pad_id !== undefined && pad_token !== undefined) return { id: pad_id, token: pad_token };
  for (const token of ['[PAD]', '<pad>']) {
    const id = tokenizer.token_to_id(token);
    if (id !== undefined) return { id, token };
  }
  throw new Error('it names no padding token');
}

/** The sentence in quotes, cut to what fits in a line. */
function shorten(sentence: string): string {
  const characters = [...sentence];
  return `'${characters.length > 60 ? `${characters.slice(0, 57).join('').trimEnd()}...` : sentence}'`;
}
