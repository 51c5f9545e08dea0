import { LruMap } from '../../collections/lru-map.ts';
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
  readonly #states: LruMap<string, Promise<TextStates>>;

  /** @param capacity sentences that are kept; 24 tokens of 384 numbers take 37 kB */
  constructor(encoder: SentenceEncoder, capacity = 8192) {
    this.#encoder = encoder;
    this.#states = new LruMap(capacity);
  }

  get(sentence: string): Promise<TextStates> {
    const known = this.#states.get(sentence);
    if (known) return known;
    const states = this.#encoder
      .encode(sentence)
      .then((text) => ({ states: text.states.data, mask: text.mask.data }));
    states.catch(() => {
      this.#states.delete(sentence); // a later call may try again
    });
    this.#states.set(sentence, states);
    return states;
  }
}
