import type { Region } from '../image/region.ts';
import { abortable } from './abortable.ts';
import type { Answering } from './answering.ts';
import type { Workbench } from './workbench.ts';
import { findLayer } from './workspace.ts';

/** Sentences that are asked of one view of the image. */
export class Questions {
  readonly #bench: Workbench;
  readonly #answering: Answering;

  constructor(bench: Workbench, answering: Answering) {
    this.#bench = bench;
    this.#answering = answering;
  }

  /** Asks a sentence of a part of the image; the answer becomes a layer. @returns whether there is one */
  ask(sentence: string, region: Region, tryAnyway?: boolean): Promise<boolean> {
    const asking = new AbortController();
    const id = this.#bench.identifier();
    const question = { id, sentence, cancel: () => asking.abort() };
    return this.#answering.during(question, async () => {
      try {
        const { picture, key } = await abortable(this.#bench.encoded(), asking.signal);
        const heard = this.#answering.understand(sentence, { tryAnyway });
        if (!heard) return false;
        const { asked, choice, inOwnWords, ...understood } = heard;
        const { signal } = asking;
        const options = { signal, assumePresent: understood.guess, choice, inOwnWords, said: sentence };
        const answer = await picture.segment(asked, options);
        if (asking.signal.aborted) return false;
        this.#answering.add(answer, sentence, region, { id, pictureKey: key, ...understood });
        return true;
      } catch (error) {
        this.#bench.notices.fail(error, asking.signal);
        return false;
      }
    });
  }

  /** Draws an answer that the model has ruled out; undone, nothing is there again. */
  async drawAnyway(id: string): Promise<void> {
    const bench = this.#bench;
    const layer = findLayer(bench.workspace.value, id);
    if (!layer) return;
    try {
      const { picture, key } = await bench.encoded(layer.region);
      const { asked, ...options } = this.#answering.again(layer);
      const answer = await picture.segment(asked, { ...options, assumePresent: true });
      if (!findLayer(bench.workspace.value, id)) return;
      bench.change(id, { answer, pictureKey: key }, 'drawing it anyway');
      this.#answering.announce({ ...layer, answer });
    } catch (error) {
      bench.notices.fail(error);
    }
  }
}
