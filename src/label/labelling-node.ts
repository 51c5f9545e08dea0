import type { AnswerRecord } from '../answers/index.ts';
import { NAMELESS } from './category-of.ts';
import { Changes } from './changes.ts';
import { checkLabels, checkSizes } from './check-labels.ts';
import {
  type FolderLabels,
  type SentenceLabel,
  withAccepted,
  withoutPicture,
  withSkipped,
} from './folder-labels.ts';
import { KeptAnswers } from './kept-answers.ts';
import { LabelError } from './label-error.ts';
import type { LabelPicture } from './label-picture.ts';
import type { LabelProgress, PictureState, PictureStatus } from './label-progress.ts';
import { LabelStore } from './label-store-node.ts';
import { type ListedPictures, listPictures } from './list-pictures-node.ts';
import { PictureViews } from './picture-views-node.ts';
import { type LabelOrder, labelQueue, type PreLabel, pictureSureness, type Undecided } from './sureness.ts';

export interface LabellingOptions {
  /** Of the pictures. */
  readonly folder: string;
  /** The COCO file. */
  readonly out: string;
  readonly order: LabelOrder;
  readonly signal?: AbortSignal;
}

interface Entry {
  readonly number: number;
  readonly picture: LabelPicture;
  readonly predictions: Map<string, PreLabel>;
  problem: string | null;
  /** The revision of its last change. */
  changed: number;
}

/** Of the labels that a person gives to the pictures of a folder: what is there, what is done, what comes next. */
export class Labelling {
  readonly folder: string;
  readonly out: string;
  /** Pictures that cannot be labelled, and labels whose picture is not there any more, a line each. */
  readonly notes: readonly string[];
  readonly #order: LabelOrder;
  readonly #entries: readonly Entry[];
  readonly #views: PictureViews;
  readonly #store: LabelStore;
  readonly #changes = new Changes();
  readonly #answers = new KeptAnswers();
  #undecided: Undecided = { presence: null, score: null };
  #categoryOf: (sentence: string) => string = () => NAMELESS;

  private constructor(
    { folder, out, order }: LabellingOptions,
    { pictures, leftOut }: ListedPictures,
    store: LabelStore,
  ) {
    this.folder = folder;
    this.out = out;
    this.#order = order;
    this.#store = store;
    this.#views = new PictureViews(folder);
    this.#entries = pictures.map((picture, number) => ({
      ...{ number, picture, predictions: new Map(), problem: null, changed: this.#changes.revision },
    }));
    const names = new Set(pictures.map(({ fileName }) => fileName));
    const gone = store.labels.pictures.filter(({ fileName }) => !names.has(fileName)).length;
    this.notes = [
      ...leftOut,
      ...(gone > 0 ? [`${out} has labels of ${gone} pictures that are not in ${folder}; they are kept`] : []),
    ];
  }

  /**
   * Begins to label a folder, or goes on where that was left. Nobody else can until it is closed.
   * Throws a LabelError, a LockedError where another process labels it, and what the file system throws.
   */
  static async open(options: LabellingOptions): Promise<Labelling> {
    const { folder, out, signal } = options;
    const listed = await listPictures(folder, signal);
    const store = await LabelStore.open(folder, out);
    try {
      checkSizes(store.labels, listed.pictures, out);
      return new Labelling(options, listed, store);
    } catch (error) {
      await store.close();
      throw error;
    }
  }

  /**
   * What the model is: how its sureness is measured, and what it calls what sentences are about.
   * @param sentences asked of every picture, besides those that were asked before
   */
  async begin(
    undecided: Undecided,
    categoryOf: (sentence: string) => string,
    sentences: readonly string[],
  ): Promise<void> {
    this.#undecided = undecided;
    this.#categoryOf = categoryOf;
    // Now, so that a folder that cannot be written to is told before anybody has worked.
    await this.ask([...this.sentences, ...sentences]);
  }

  /** Asked of every picture. */
  get sentences(): readonly string[] {
    return this.#store.labels.sentences;
  }

  /** Counts changes. */
  get revision(): number {
    return this.#changes.revision;
  }

  /** From now on these sentences are asked of every picture. */
  async ask(sentences: readonly string[]): Promise<void> {
    await this.#save((labels) => ({ ...labels, sentences: [...new Set(sentences)] }));
    const revision = this.#changes.tell();
    for (const entry of this.#entries) entry.changed = revision;
  }

  /** The picture of a number; undefined where there is none. */
  picture(number: number): LabelPicture | undefined {
    return this.#entries[number]?.picture;
  }

  /** The path of a picture's file. Throws what reading its source throws, which is told in the list from then on. */
  async fileOf(number: number): Promise<string> {
    const entry = this.#entry(number);
    try {
      return await this.#views.fileOf(entry.picture);
    } catch (error) {
      this.fail(number, error);
      throw error;
    }
  }

  /** What was accepted of a picture; null where it was not. */
  labelsOf(number: number): readonly SentenceLabel[] | null {
    return this.#store.accepted(this.#entry(number).picture.fileName)?.labels ?? null;
  }

  /**
   * Accepts what a person says of a picture. It is on the disk when this returns.
   * Throws a LabelError where a label does not fit the picture.
   */
  async accept(number: number, labels: readonly SentenceLabel[]): Promise<void> {
    const { picture } = this.#entry(number);
    const checked = checkLabels(labels, picture);
    await this.#change(number, (all) => withAccepted(all, picture, checked));
  }

  /** Sets a picture aside: nothing is said of it. */
  async skip(number: number): Promise<void> {
    const { fileName } = this.#entry(number).picture;
    await this.#change(number, (all) => withSkipped(all, fileName));
  }

  /** Takes back what was said of a picture. */
  async reopen(number: number): Promise<void> {
    const { fileName } = this.#entry(number).picture;
    await this.#change(number, (all) => withoutPicture(all, fileName));
  }

  /** The next open picture of which the model has not said all that is asked, in the order of names, with what is missing. */
  unpredicted(): { readonly number: number; readonly sentences: readonly string[] } | null {
    for (const entry of this.#entries) {
      if (this.#stateOf(entry) !== 'open') continue;
      const sentences = this.sentences.filter((sentence) => !entry.predictions.has(sentence));
      if (sentences.length > 0) return { number: entry.number, sentences };
    }
    return null;
  }

  /**
   * Takes down what the model says.
   * @param answers the same in full, to be shown as soon as the picture is looked at
   */
  predict(number: number, predictions: readonly PreLabel[], answers: readonly AnswerRecord[] = []): void {
    this.#answers.keep(number, answers);
    const entry = this.#entry(number);
    for (const prediction of predictions) entry.predictions.set(prediction.sentence, prediction);
    entry.changed = this.#changes.tell();
  }

  /** What the model said to the sentences of every picture about this one; null where that is not known of each of them. */
  answersOf(number: number): readonly AnswerRecord[] | null {
    return this.#answers.of(number, this.sentences);
  }

  /** A picture cannot be read. */
  fail(number: number, error: unknown): void {
    const entry = this.#entry(number);
    entry.problem = error instanceof Error ? error.message : String(error);
    entry.changed = this.#changes.tell();
  }

  /** @param since the revision that is known */
  progress(since = 0): LabelProgress {
    const all = this.#entries.map((entry) => this.#statusOf(entry));
    const count = (state: PictureState) => all.filter((picture) => picture.state === state).length;
    const open = all.filter(({ state }) => state === 'open' || state === 'pre-labelled');
    return {
      revision: this.revision,
      order: this.#order,
      sentences: this.sentences,
      total: all.length,
      accepted: count('accepted'),
      skipped: count('skipped'),
      preLabelled: count('pre-labelled'),
      queue: labelQueue(open, this.#order).map(({ number }) => number),
      pictures: all.filter(({ number }) => this.#entries[number]!.changed > since),
    };
  }

  /** Waits until something is newer than a revision, the time is over, or labelling ends. */
  changedSince(revision: number, milliseconds: number, signal?: AbortSignal): Promise<void> {
    return this.#changes.since(revision, milliseconds, signal);
  }

  /** What waits for changes is let go. */
  stop(): void {
    this.#changes.end();
  }

  /** Ends when what was accepted is on the disk; others may label the folder then. */
  async close(): Promise<void> {
    this.stop();
    await this.#store.close();
  }

  #entry(number: number): Entry {
    const entry = this.#entries[number];
    if (!entry) throw new LabelError(`there is no picture ${number}; the list has ${this.#entries.length}`);
    return entry;
  }

  #stateOf({ picture, problem, predictions }: Entry): PictureState {
    if (this.#store.accepted(picture.fileName)) return 'accepted';
    if (this.#store.isSkipped(picture.fileName)) return 'skipped';
    if (problem !== null) return 'failed';
    const { sentences } = this;
    return sentences.length > 0 && sentences.every((sentence) => predictions.has(sentence))
      ? 'pre-labelled'
      : 'open';
  }

  #statusOf(entry: Entry): PictureStatus {
    const { number, picture, predictions, problem } = entry;
    const state = this.#stateOf(entry);
    const asked = this.sentences.flatMap((sentence) => predictions.get(sentence) ?? []);
    const sureness = state === 'pre-labelled' ? pictureSureness(asked, this.#undecided) : null;
    return { number, name: picture.fileName, state, sureness, problem };
  }

  async #change(number: number, change: (labels: FolderLabels) => FolderLabels): Promise<void> {
    await this.#save(change);
    this.#entry(number).changed = this.#changes.tell();
  }

  #save(change: (labels: FolderLabels) => FolderLabels): Promise<void> {
    return this.#store.change(change, this.#categoryOf);
  }
}
