import { computed, effect, signal } from '@preact/signals';
import { tidySentence } from '../../../src/language/tidy-sentence.ts';
import { sleep } from '../../../src/network/sleep.ts';
import type { AnswerRecord } from '../../../src/server/api-schemas.ts';
import { engineAnswer } from '../engine/server-engine.ts';
import type { AnswerLayer } from '../state/answer-layer.ts';
import type { Session } from '../state/session.ts';
import { plural } from '../text/format.ts';
import type { LabelProgressRecord, LabelService, PictureStatusRecord } from './label-service.ts';
import { isEmpty, labelsOf, NOTHING, savedMark } from './picture-labels.ts';

/** A pause after the service did not answer, in milliseconds. */
const PAUSE = 2000;

/** Labelling a folder: which picture is on the map, what is asked of it, what becomes of it, what comes next. */
export class LabelDesk {
  readonly progress = signal<LabelProgressRecord | null>(null);
  /** All pictures, by their numbers. */
  readonly pictures = signal<readonly PictureStatusRecord[]>([]);
  /** The number of the picture on the map; null before the first, and when all is done. */
  readonly current = signal<number | null>(null);
  /** Whether all that is asked of the picture has been answered, so that it can be accepted. */
  readonly ready = signal(false);
  readonly saving = signal(false);
  readonly picture = computed(() => {
    const number = this.current.value;
    return number === null ? null : (this.pictures.value[number] ?? null);
  });
  /** Whether no picture is open any more. */
  readonly done = computed(() => this.progress.value !== null && this.progress.value.queue.length === 0);
  /**
   * Sentences of which the model knows nothing, by their layers: its guess is hidden. As long as these corrections are theirs, nobody
   * has said what they mean here, and neither a guess nor an absence is accepted unseen.
   */
  readonly #guesses = new Map<string, AnswerLayer['corrections']>();
  /** Answers that a person has to say something about before the picture can be accepted. */
  readonly unsaid = computed(() =>
    this.session.layers.value.filter(({ id, corrections }) => this.#guesses.get(id) === corrections),
  );
  /** Numbers of pictures that were looked at before, the last one at the end. */
  readonly #visited: number[] = [];
  #opening = 0;

  constructor(
    readonly session: Session,
    readonly service: LabelService,
    /** Called when another picture is shown. */
    readonly onShown: () => void = () => {},
  ) {}

  /** Learns what there is, shows the first picture, and follows what changes until the signal is aborted. */
  async start(signal: AbortSignal): Promise<void> {
    this.#take(await this.service.progress());
    const first = this.#next(null);
    if (first === null) this.session.say('Every picture is done.');
    else void this.open(first);
    while (!signal.aborted) {
      try {
        this.#take(await this.service.progress(this.progress.value!.revision, signal));
      } catch (error) {
        if (signal.aborted) return;
        this.session.report(error);
        await sleep(PAUSE);
      }
    }
  }

  /** Shows a picture and asks its sentences: those of every picture, or where it was accepted those that were. */
  async open(number: number): Promise<void> {
    const { session, service } = this;
    const picture = this.pictures.value[number];
    if (!picture) return;
    const opening = ++this.#opening;
    const isCurrent = () => opening === this.#opening;
    this.#guesses.clear();
    const before = this.current.value;
    if (before !== null && before !== number) this.#visited.push(before);
    this.current.value = number;
    this.ready.value = false;
    try {
      const { labels: saved, answers } = await service.saved(number);
      if (!isCurrent()) return;
      const origin = { kind: 'url', url: service.fileOf(number, picture.name) } as const;
      // What the model has said beforehand is shown while it looks at the picture again, to correct it.
      await Promise.race([session.open(origin), until(() => session.origin.value === origin)]);
      if (!isCurrent() || session.origin.value !== origin) return; // a failure, which has been told
      this.onShown();
      const sentences = saved?.map(({ sentence }) => sentence) ?? this.progress.value!.sentences;
      // The newest answer stands above the others: the first sentence does in the end.
      for (const sentence of sentences.toReversed()) {
        await this.#ask(
          sentence,
          answers?.find((answer) => answer.sentence === sentence),
        );
        if (!isCurrent()) return;
      }
      const layerOf = (sentence: string) => session.layers.value.find((layer) => layer.sentence === sentence);
      if (!sentences.every(layerOf)) return; // told, too
      for (const label of saved ?? []) {
        const { id } = layerOf(label.sentence)!;
        session.change(id, { corrections: [savedMark(label)] }, 'the saved label');
      }
      session.select(session.layers.value.at(-1)?.id ?? null);
      this.ready.value = true;
      this.#announce(picture);
    } catch (error) {
      if (isCurrent()) session.report(error);
    }
  }

  /** Asks a sentence of this picture. @param always and from now on of every picture */
  async ask(sentence: string, always: boolean): Promise<void> {
    const { session } = this;
    const text = tidySentence(sentence);
    const same = session.layers.value.find((layer) => layer.sentence === text);
    if (same) session.select(same.id);
    else await this.#ask(text);
    const asked = this.progress.value?.sentences ?? [];
    if (always && text && !asked.includes(text)) await this.setSentences([...asked, text]);
  }

  async setSentences(sentences: readonly string[]): Promise<void> {
    try {
      this.#take(await this.service.setSentences(sentences));
    } catch (error) {
      this.session.report(error);
    }
  }

  /** Accepts the picture as it is shown; the next one follows once it is saved. */
  async accept(): Promise<void> {
    const { session } = this;
    const image = session.image.value;
    const layers = session.layers.value;
    if (!image || this.saving.value) return;
    if (!this.ready.value || session.pending.value.length + session.drafts.value.length > 0) {
      return session.tell(
        'note',
        'The model is still at work on this picture. Accept it when the answers are there.',
      );
    }
    if (layers.length === 0) {
      return session.tell(
        'note',
        'Ask a sentence first (key /): what is accepted are answers. Or skip the picture (key S).',
      );
    }
    const unsaid = this.unsaid.value.at(-1); // the first of the list
    if (unsaid) {
      session.select(unsaid.id);
      return session.tell(
        'note',
        `The model does not know what “${unsaid.sentence}” means. Mark it (I, B or P), say that nothing is there (N), or say nothing about it (Delete).`,
      );
    }
    await this.#leave({ state: 'accepted', labels: labelsOf(image, layers) }, 'Accepted');
  }

  /** Sets the picture aside. */
  async skip(): Promise<void> {
    if (this.current.value !== null && !this.saving.value) await this.#leave({ state: 'skipped' }, 'Skipped');
  }

  /** Takes back that the picture was accepted or skipped. */
  async reopen(): Promise<void> {
    const number = this.current.value;
    if (number === null || this.saving.value) return;
    if (await this.#change(number, { state: 'open' })) {
      this.session.say('The picture is open again. Nothing is saved of it.');
    }
  }

  /** Of the selected sentence, nothing is in the picture. */
  async nothingThere(): Promise<void> {
    const layer = this.session.selected.value;
    if (!layer) return this.session.tell('note', 'Select a sentence first: 1 to 9, or a click on it.');
    const isSaid = !this.unsaid.value.includes(layer);
    if (isEmpty(layer) && isSaid)
      return this.session.say(`Nothing is marked for “${layer.sentence}” already.`);
    await this.session.mark(NOTHING);
    this.session.say(`Nothing there for “${layer.sentence}”.`);
  }

  /** Selects a sentence by its place in the list, from 0. */
  select(index: number): void {
    const layer = this.session.layers.value.at(-1 - index);
    if (!layer) return;
    this.session.select(layer.id);
    this.session.say(`Selected “${layer.sentence}”.`);
  }

  async next(): Promise<void> {
    const next = this.#next(this.current.value);
    if (next === null) this.session.say('There is no other open picture.');
    else await this.open(next);
  }

  async previous(): Promise<void> {
    const before = this.#visited.pop();
    if (before === undefined) return this.session.say('There is no picture before this one.');
    await this.open(before);
    this.#visited.pop(); // where it came from is not before it
  }

  /**
   * Asks a sentence; where the model does not know what is asked for, its guess is hidden: undo shows it.
   * @param known what it has said to it already
   */
  async #ask(sentence: string, known?: AnswerRecord): Promise<void> {
    const { session } = this;
    if (known?.logits) {
      const { notes, guess, understanding, model, modelHash, seconds } = known;
      const category = understanding?.category ?? null;
      const said = { notes, guess, category, model, modelHash: modelHash ?? '' };
      session.place(engineAnswer(known, seconds.ground), sentence, said);
    } else await session.ask(sentence, { tryAnyway: true });
    const layer = session.layers.value.find((other) => other.sentence === sentence);
    if (!layer?.guess || layer.corrections.length > 0) return;
    const corrections = [NOTHING];
    this.#guesses.set(layer.id, corrections);
    session.change(layer.id, { corrections }, 'hiding the guess');
  }

  async #leave(change: Parameters<LabelService['change']>[1], what: string): Promise<void> {
    const number = this.current.value!;
    if (!(await this.#change(number, change))) return;
    const { accepted, total } = this.progress.value!;
    this.session.say(`${what}. ${accepted} of ${total} accepted.`);
    const next = this.#next(number);
    if (next === null) this.session.say('Every picture is done.');
    else await this.open(next);
  }

  /** @returns whether it is saved; where it is not, that is told, and nothing changes */
  async #change(number: number, change: Parameters<LabelService['change']>[1]): Promise<boolean> {
    this.saving.value = true;
    try {
      this.#take(await this.service.change(number, change));
      return true;
    } catch (error) {
      this.session.report(error);
      return false;
    } finally {
      this.saving.value = false;
    }
  }

  /** The open picture that comes after one; null where there is none but that. */
  #next(number: number | null): number | null {
    const { queue = [], order = 'name' } = this.progress.value ?? {};
    const others = queue.filter((other) => other !== number);
    if (number === null || others.length === 0) return others[0] ?? null;
    const place = queue.indexOf(number);
    if (place >= 0) return queue[(place + 1) % queue.length]!;
    return (order === 'name' ? others.find((other) => other > number) : undefined) ?? others[0]!;
  }

  #take(progress: LabelProgressRecord): void {
    const known = this.progress.value;
    if (known && progress.revision < known.revision) return; // an answer that was overtaken
    const pictures = [...this.pictures.value];
    for (const picture of progress.pictures) pictures[picture.number] = picture;
    if (progress.pictures.length > 0) this.pictures.value = pictures;
    this.progress.value = progress;
  }

  #announce({ name }: PictureStatusRecord): void {
    const sentences = plural(this.session.layers.value.length, 'sentence');
    this.session.say(`${name}: ${sentences}. Enter accepts, N says nothing is there.`);
  }
}

/** Resolves once something that signals say is so. */
function until(isSo: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const stop = effect(() => {
      if (isSo()) queueMicrotask(() => stop());
      if (isSo()) resolve();
    });
  });
}
