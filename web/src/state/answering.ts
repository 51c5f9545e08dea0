import { signal } from '@preact/signals';
import { type Choice, type Choices, explainUnderstanding, understand } from '../../../src/language/index.ts';
import type { EngineAnswer } from '../engine/engine.ts';
import type { Region } from '../image/region.ts';
import { formatArea, formatPercent, formatSeconds } from '../text/format.ts';
import { type AnswerLayer, DEFAULT_OPACITY, DEFAULT_THRESHOLD } from './answer-layer.ts';
import { nextColour } from './colours.ts';
import { rewrite } from './history.ts';
import { answerArea } from './shown-area.ts';
import type { PendingQuestion } from './views.ts';
import type { Workbench } from './workbench.ts';
import { addLayer } from './workspace.ts';

/** How a sentence is understood. */
export interface Hearing {
  /** Its noun may be one that the model does not know. */
  readonly tryAnyway?: boolean | undefined;
  readonly choices?: Choices;
}

/** What questions of one view and searches of the whole image have in common: sentences are understood, answers become layers. */
export class Answering {
  readonly pending = signal<readonly PendingQuestion[]>([]);
  readonly #bench: Workbench;
  readonly #askAnyway: (sentence: string) => void;

  /** @param askAnyway asks a sentence whose noun the model does not know, all the same */
  constructor(bench: Workbench, askAnyway: (sentence: string) => void) {
    this.#bench = bench;
    this.#askAnyway = askAnyway;
  }

  /** Shows a question as pending while it is worked on. */
  async during<Result>(question: PendingQuestion, work: () => Promise<Result>): Promise<Result> {
    this.#bench.notices.dismiss();
    this.pending.value = [...this.pending.value, question];
    try {
      return await work();
    } finally {
      this.pending.value = this.pending.value.filter(({ id }) => id !== question.id);
    }
  }

  /**
   * What the loaded model is asked of a sentence, and what has to be said of it; null where the model does not know what
   * is asked for, which is told with the choice to draw it all the same.
   */
  understand(sentence: string, { tryAnyway = false, choices = 'any' }: Hearing = {}) {
    const vocabulary = this.#bench.engine.info.value?.vocabulary;
    if (!vocabulary)
      return { asked: sentence, notes: [], category: null, guess: false, choice: null, inOwnWords: null };
    const understanding = understand(sentence, vocabulary, choices);
    const notes = explainUnderstanding(understanding, vocabulary, tryAnyway);
    const { asked, category, nearest, choice, inOwnWords } = understanding;
    const guess = category === null;
    if (!guess || tryAnyway) return { asked, notes, category, guess, choice, inOwnWords };
    const text = `The model ${notes.join('; ').replace(/^the sentence/, 'finds that the sentence')}.`;
    const action = { label: 'Try it anyway', run: () => this.#askAnyway(sentence) };
    this.#bench.notices.message.value = {
      kind: 'note',
      text,
      action,
      suggestions: nearest.map((name) => `the ${name}`),
    };
    return null;
  }

  /** How a layer's sentence is asked again, with what it is asked as. */
  again({ sentence }: AnswerLayer): {
    readonly asked: string;
    readonly choice: Choice | null;
    readonly inOwnWords: string | null;
    readonly said: string;
  } {
    const { asked, choice, inOwnWords } = this.understand(sentence, { tryAnyway: true })!;
    return { asked, choice, inOwnWords, said: sentence };
  }

  add(
    answer: EngineAnswer,
    sentence: string,
    region: Region,
    rest: Pick<AnswerLayer, 'id' | 'pictureKey'> & Partial<AnswerLayer>,
  ): void {
    const bench = this.#bench;
    const info = bench.engine.info.value;
    const layer: AnswerLayer = {
      sentence,
      colour: nextColour(bench.coloursInUse()),
      visible: true,
      threshold: DEFAULT_THRESHOLD,
      opacity: DEFAULT_OPACITY,
      region,
      answer,
      choice: 0,
      corrections: [],
      kept: [],
      joined: [],
      searched: null,
      model: info?.model ?? '',
      modelHash: info?.modelHash ?? '',
      time: new Date().toISOString(),
      ...rest,
    };
    // Answers go by being deleted, not by undoing: in every state of the history it is there.
    bench.history.value = rewrite(bench.history.value, (workspace) => addLayer(workspace, layer));
    bench.afterJump();
    this.announce(layer);
  }

  announce(layer: AnswerLayer): void {
    const { present, ruledOut, presence, score, seconds } = layer.answer;
    const area = answerArea(layer, this.#bench.image.value);
    this.#bench.notices.say(
      presence !== null && !present && !ruledOut
        ? `“${layer.sentence}” is probably there, presence ${formatPercent(presence)}, but no outline was found.`
        : present
          ? `Found “${layer.sentence}”: score ${formatPercent(score)}, ${formatArea(area)}, in ${formatSeconds(seconds)}.`
          : ruledOut
            ? `Nothing there for “${layer.sentence}”: presence ${formatPercent(presence ?? 0)}.`
            : `Nothing found for “${layer.sentence}”.`,
    );
  }
}
