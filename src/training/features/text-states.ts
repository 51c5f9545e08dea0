import type { SentenceEncoder } from '../../programs/text-program.ts';

/** A sentence's states and mask, as training batches copy them. */
export interface TextStates {
  /** tokens x textWidth */
  readonly states: Float32Array;
  /** tokens; 1 for tokens, 0 for padding */
  readonly mask: Float32Array;
}

/** Encodes sentences with the frozen text encoder and remembers the most recent ones: rule-made sentences recur. */
export class TextStatesCache {
  readonly #encoder: SentenceEncoder;
  readonly #capacity: number;
  readonly #states = new Map<string, Promise<TextStates>>();

  /** @param capacity sentences that are kept; 24 tokens of 384 numbers take 37 kB */
  constructor(encoder: SentenceEncoder, capacity = 8192) {
    this.#encoder = encoder;
    this.#capacity = capacity;
  }

  get(sentence: string): Promise<TextStates> {
    let states = this.#states.get(sentence);
    if (states) {
      this.#states.delete(sentence); // put back below as the most recently used
    } else {
      states = this.#encoder
        .encode(sentence)
        .then((text) => ({ states: text.states.data, mask: text.mask.data }));
      states.catch(() => this.#states.delete(sentence));
    }
    this.#states.set(sentence, states);
    if (this.#states.size > this.#capacity) this.#states.delete(this.#states.keys().next().value!);
    return states;
  }
}
