import { signal } from '@preact/signals';
import { isUnsure } from '../../../src/model/sureness.ts';
import type { EngineAnswer } from '../engine/engine.ts';
import type { ImageOrigin } from '../image/open-image.ts';
import type { OpenedImage } from '../image/opened-image.ts';
import type { SearchProgress } from '../search/search-image.ts';
import { abortable } from './abortable.ts';
import type { Answering } from './answering.ts';
import type { Workbench } from './workbench.ts';

/** Sentences that are looked for in all of the image, window by window. */
export class Searches {
  readonly #bench: Workbench;
  readonly #answering: Answering;
  #last: Promise<void> = Promise.resolve();

  constructor(bench: Workbench, answering: Answering) {
    this.#bench = bench;
    this.#answering = answering;
  }

  /** Looks for what a sentence describes; what was found is kept, so that a search that is broken off by a reload goes on. @returns whether there is an answer */
  search(sentence: string, tryAnyway?: boolean): Promise<boolean> {
    const searching = new AbortController();
    const id = this.#bench.identifier();
    const progress = signal<SearchProgress | null>(null);
    const cancel = () => searching.abort(new DOMException('cancelled', 'AbortError'));
    const earlier = this.#last;
    let free = () => {};
    this.#last = new Promise((resolve) => {
      free = resolve;
    });
    return this.#answering.during({ id, sentence, search: progress, cancel }, async () => {
      try {
        await abortable(earlier, searching.signal); // one after another: each needs the whole engine
        return await this.#search({ id, sentence, progress, searching }, tryAnyway);
      } catch (error) {
        this.#bench.notices.fail(error, searching.signal);
        return false;
      } finally {
        free();
      }
    });
  }

  async #search({ id, sentence, progress, searching }: RunningSearch, tryAnyway?: boolean): Promise<boolean> {
    const bench = this.#bench;
    const image = bench.image.value!;
    const { signal: aborted } = searching;
    const start = performance.now();
    const engine = await bench.loadedEngine(searching);
    const heard = this.#answering.understand(sentence, { tryAnyway, choices: 'one' });
    if (!heard) return false;
    const [origin, rendering] = [bench.origin.value!, bench.rendering.value];
    const request = {
      image,
      imageKey: imageKey(origin, image),
      engine,
      sentence: heard.asked,
      meant: heard.choice?.meant ?? null,
      signal: aborted,
      onProgress: (reached: SearchProgress) => {
        progress.value = reached;
      },
    };
    const { searchByJob, searchImage } = await import('../search/index.ts');
    const { searches: jobs } = engine;
    const found =
      (jobs && (await searchByJob({ ...request, jobs, said: sentence, origin, rendering }))) ??
      (await searchImage(request));
    if (aborted.aborted || image !== bench.image.value) return false;
    const { region, logits, present, presence, score, confidence, coarse, smallestObject } = found;
    const { asked: _, choice: __, inOwnWords: ___, ...said } = heard;
    const answer: EngineAnswer = {
      present,
      presence,
      ruledOut: false,
      score,
      unsure: present && isUnsure(engine.info.unsureBelow ?? undefined, score),
      logits,
      runnersUp: [],
      explanation: { words: [], denseMap: null },
      seconds: (performance.now() - start) / 1000,
    };
    const searched = { confidence, coarse, smallestObject };
    this.#answering.add(answer, sentence, region, { id, pictureKey: '', searched, ...said });
    return true;
  }
}

interface RunningSearch {
  readonly id: string;
  readonly sentence: string;
  readonly progress: { value: SearchProgress | null };
  readonly searching: AbortController;
}

/** What tells an image from others, so that a search of it can go on. */
function imageKey(origin: ImageOrigin, { name, width, height }: OpenedImage): string {
  const where =
    origin.kind === 'file'
      ? `${origin.file.size} ${origin.file.lastModified}`
      : origin.kind === 'url'
        ? origin.url
        : origin.name;
  return [origin.kind, where, name, width, height].join(' ');
}
