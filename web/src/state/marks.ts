import { signal } from '@preact/signals';
import { formatArea, plural } from '../text/format.ts';
import { abortable } from './abortable.ts';
import { type AnswerLayer, shownAnswer } from './answer-layer.ts';
import type { Answering } from './answering.ts';
import { type CorrectionMark, correctionOf, isDrawnByModel, isOutside, RefusedMark } from './correcting.ts';
import { type Correction, MARK_NAMES, type Mark, withCorrection } from './correction.ts';
import { answerArea } from './shown-area.ts';
import type { Draft } from './views.ts';
import type { Workbench } from './workbench.ts';
import { findLayer } from './workspace.ts';

/** Marks by which a person corrects answers. */
export class Marks {
  /** Marks that are being worked on, oldest first; shown at once. */
  readonly drafts = signal<readonly Draft[]>([]);
  readonly #bench: Workbench;
  readonly #answering: Answering;
  #last: Promise<void> = Promise.resolve();

  constructor(bench: Workbench, answering: Answering) {
    this.#bench = bench;
    this.#answering = answering;
  }

  /**
   * Corrects the selected answer by one mark. Marks that come while another one is worked on wait their turn; until it is
   * done, undo takes it back.
   */
  async mark(mark: Mark): Promise<void> {
    const { notices, selected } = this.#bench;
    const layer = selected.value;
    if (!layer) return notices.tell('error', 'Select an answer first: marks correct it.');
    if (isOutside(layer.region, mark)) {
      return notices.tell('error', 'That lies outside of the part of the image that this answer is about.');
    }
    notices.dismiss();
    const marking = new AbortController();
    const draft: Draft = { layer: layer.id, mark, cancel: () => marking.abort() };
    this.drafts.value = [...this.drafts.value, draft];
    const work = this.#last.then(() => this.#correct(draft, marking.signal));
    this.#last = work.catch(() => {});
    try {
      await work;
    } catch (error) {
      if (error instanceof RefusedMark) notices.tell('note', error.message);
      else notices.fail(error, marking.signal);
    } finally {
      this.drafts.value = this.drafts.value.filter((other) => other !== draft);
    }
  }

  async #correct({ layer: id, mark }: Draft, signal: AbortSignal): Promise<void> {
    const bench = this.#bench;
    const layer = findLayer(bench.workspace.value, id);
    if (!layer || signal.aborted) return;
    const correction = isDrawnByModel(mark) ? await this.#drawnCorrection(layer, mark, signal) : mark;
    // The answer may have been changed otherwise meanwhile.
    const latest = findLayer(bench.workspace.value, id);
    if (!latest || signal.aborted) return;
    const corrected = { ...latest, corrections: withCorrection(latest.corrections, correction) };
    bench.change(id, { corrections: corrected.corrections }, MARK_NAMES[mark.kind]);
    const area = answerArea(corrected, bench.image.value);
    bench.notices.say(`Corrected with ${plural(corrected.corrections.length, 'mark')}: ${formatArea(area)}.`);
  }

  async #drawnCorrection(layer: AnswerLayer, mark: CorrectionMark, signal: AbortSignal): Promise<Correction> {
    const { picture, key } = await abortable(this.#bench.encoded(layer.region), signal);
    const { asked, ...options } = this.#answering.again(layer);
    // Another engine's picture does not know the answer: it has to find it itself first.
    const answer =
      layer.searched || layer.choice > 0 || key === layer.pictureKey
        ? shownAnswer(layer)
        : await picture.segment(asked, { ...options, signal });
    return correctionOf({ layer, picture, answer, signal }, mark);
  }

  /** Removes all marks of the selected answer. */
  clear(): void {
    const layer = this.#bench.selected.value;
    if (!layer) return;
    this.cancelDrafts();
    if (layer.corrections.length === 0) return;
    this.#bench.change(layer.id, { corrections: [] }, 'removal of all marks');
    this.#bench.notices.say('All marks removed: this is the answer to the sentence alone.');
  }

  cancelDrafts(): void {
    for (const { cancel } of this.drafts.value) cancel();
    this.drafts.value = [];
  }

  /** Takes the latest mark back that is being worked on; false where there is none. */
  cancelLast(): boolean {
    const draft = this.drafts.value.at(-1);
    if (!draft) return false;
    draft.cancel();
    this.drafts.value = this.drafts.value.slice(0, -1);
    return true;
  }
}
