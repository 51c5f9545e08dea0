import type { Signal } from '@preact/signals';
import type { SearchProgress } from '../search/search-image.ts';
import type { Mark } from './correction.ts';

/** What the page shows beside the answers themselves. */

/** What a click on the map does. */
export type Tool = 'move' | 'include' | 'exclude' | 'box' | 'paint' | 'erase' | 'outline' | 'measure';

/** A mark that is being worked on. */
export interface Draft {
  readonly layer: string;
  readonly mark: Mark;
  readonly cancel: () => void;
}

export interface Message {
  readonly kind: 'error' | 'note';
  readonly text: string;
  /** What can be done about it. */
  readonly action?: { readonly label: string; readonly run: () => void };
  /** Sentences that the model understands, to be asked instead. */
  readonly suggestions?: readonly string[];
}

export interface PendingQuestion {
  readonly id: string;
  readonly sentence: string;
  /** Of a search of the whole image: how far it is; null before it has begun. */
  readonly search?: Signal<SearchProgress | null>;
  readonly cancel: () => void;
}

/** What the map shows to explain an answer: one word's attention, or the dense prompt map. */
export type Insight = { readonly layer: string } & (
  | { readonly kind: 'word'; readonly index: number }
  | { readonly kind: 'dense' }
);

export interface ComparisonView {
  readonly first: string;
  readonly second: string;
  readonly mode: 'difference' | 'swipe';
  /** Where the map is divided, in [0, 1] of its width. */
  readonly divider: number;
}
