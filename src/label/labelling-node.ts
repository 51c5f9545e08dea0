import { join, resolve } from 'node:path';
import type { AnswerRecord } from '../answers/index.ts';
import { LruMap } from '../collections/lru-map.ts';
import { reasonOf } from '../errors/reason-of.ts';
import { FileLock } from '../files/file-lock.ts';
import { type EncodedRle, parseRle, rleArea } from '../vector/index.ts';
import { LabelError } from './label-error.ts';
import {
  type CompressedRle,
  type FolderLabels,
  type LabelledPicture,
  NO_FOLDER_LABELS,
  readFolderLabels,
  type SentenceLabel,
  writeFolderLabels,
} from './label-file-node.ts';
import type { LabelPicture } from './label-picture.ts';
import { type ListedPictures, listPictures } from './list-pictures-node.ts';
import { PictureViews } from './picture-views-node.ts';
import { type LabelOrder, labelQueue, type PreLabel, pictureSureness, type Undecided } from './sureness.ts';

export type PictureState = 'open' | 'pre-labelled' | 'accepted' | 'skipped' | 'failed';

/** What is said of a picture in the list. */
export interface PictureStatus {
  /** In the list of all, from 0; the same as long as the folder is labelled. */
  readonly number: number;
  readonly name: string;
  readonly state: PictureState;
  /** How sure the model is of it, 0 to 1; null where it has not looked at it, or nobody asked it anything. */
  readonly sureness: number | null;
  /** Why it cannot be shown; null where it can. */
  readonly problem: string | null;
}

/** How far labelling is. */
export interface LabelProgress {
  /** Counts changes. */
  readonly revision: number;
  readonly order: LabelOrder;
  readonly sentences: readonly string[];
  readonly total: number;
  readonly accepted: number;
  readonly skipped: number;
  readonly preLabelled: number;
  /** Numbers of the open pictures in the order in which they are to be labelled. */
  readonly queue: readonly number[];
  /** What changed since the revision that was asked for; all where that was 0. */
  readonly pictures: readonly PictureStatus[];
}

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

/** Of the labels that a person gives to the pictures of a folder: what is there, what is done, what comes next, and the file. */
export class Labelling {
  readonly folder: string;
  readonly out: string;
  /** Pictures that cannot be labelled, and labels whose picture is not there any more, a line each. */
  readonly notes: readonly string[];
  readonly #order: LabelOrder;
  readonly #entries: readonly Entry[];
  readonly #views: PictureViews;
  readonly #locks: readonly FileLock[];
  readonly #waiting = new Set<() => void>();
  readonly #answers = new LruMap<string, AnswerRecord>(ANSWER_CHARACTERS, charactersOf);
  #labels: FolderLabels;
  /** The same by name. */
  #accepted: ReadonlyMap<string, LabelledPicture> = new Map();
  #skipped: ReadonlySet<string> = new Set();
  #revision = 1;
  #undecided: Undecided = { presence: null, score: null };
  #categoryOf: (sentence: string) => string = () => 'object';
  #saving: Promise<void> = Promise.resolve();
  #closed = false;

  private constructor(
    { folder, out, order }: LabellingOptions,
    { pictures, leftOut }: ListedPictures,
    labels: FolderLabels,
    locks: readonly FileLock[],
  ) {
    this.folder = folder;
    this.out = out;
    this.#order = order;
    this.#labels = labels;
    this.#index();
    this.#locks = locks;
    this.#views = new PictureViews(folder);
    this.#entries = pictures.map((picture, number) => ({
      ...{ number, picture, predictions: new Map(), problem: null, changed: 1 },
    }));
    const names = new Set(pictures.map(({ fileName }) => fileName));
    const gone = labels.pictures.filter(({ fileName }) => !names.has(fileName)).length;
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
    const { folder, out } = options;
    const listed = await listPictures(folder, options.signal);
    const locks: FileLock[] = [];
    try {
      const paths = new Set(
        [join(folder, '.skyrefer-label.lock'), `${out}.lock`].map((path) => resolve(path)),
      );
      for (const path of paths) locks.push(await FileLock.take(path, { what: folder }));
      const labels = (await readFolderLabels(out)) ?? NO_FOLDER_LABELS;
      checkSizes(labels, listed.pictures, out);
      return new Labelling(options, listed, labels, locks);
    } catch (error) {
      for (const lock of locks) await lock.release();
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
    await this.ask([...this.#labels.sentences, ...sentences]);
  }

  get sentences(): readonly string[] {
    return this.#labels.sentences;
  }

  get order(): LabelOrder {
    return this.#order;
  }

  get closed(): boolean {
    return this.#closed;
  }

  /** From now on these sentences are asked of every picture. */
  async ask(sentences: readonly string[]): Promise<void> {
    await this.#save((labels) => ({ ...labels, sentences: [...new Set(sentences)] }));
    for (const entry of this.#entries) entry.changed = this.#revision + 1;
    this.#tell();
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
    return this.#labelled(this.#entry(number).picture)?.labels ?? null;
  }

  /**
   * Accepts what a person says of a picture. It is on the disk when this returns.
   * Throws a LabelError where a label does not fit the picture.
   */
  async accept(number: number, labels: readonly SentenceLabel[]): Promise<void> {
    const { picture } = this.#entry(number);
    const checked = checkLabels(labels, picture);
    await this.#change(number, (all) => {
      const before = all.pictures.find(({ fileName }) => fileName === picture.fileName);
      const id = before?.id ?? 1 + Math.max(0, ...all.pictures.map((other) => other.id));
      const labelled: LabelledPicture = { ...picture, id, labels: checked };
      return {
        ...all,
        pictures: before
          ? all.pictures.map((other) => (other === before ? labelled : other))
          : [...all.pictures, labelled],
        skipped: all.skipped.filter((name) => name !== picture.fileName),
      };
    });
  }

  /** Sets a picture aside: nothing is said of it. */
  async skip(number: number): Promise<void> {
    const { fileName } = this.#entry(number).picture;
    await this.#change(number, (all) => ({
      ...withoutPicture(all, fileName),
      skipped: [...all.skipped.filter((name) => name !== fileName), fileName],
    }));
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
    for (const answer of answers) {
      this.#answers.set(answerKey(number, answer.sentence), answer);
    }
    const entry = this.#entry(number);
    for (const prediction of predictions) entry.predictions.set(prediction.sentence, prediction);
    entry.changed = this.#revision + 1;
    this.#tell();
  }

  /** What the model said to the sentences of every picture about this one; null where that is not known of each of them. */
  answersOf(number: number): readonly AnswerRecord[] | null {
    const answers = this.sentences.flatMap(
      (sentence) => this.#answers.get(answerKey(number, sentence)) ?? [],
    );
    return answers.length > 0 && answers.length === this.sentences.length ? answers : null;
  }

  /** A picture cannot be read. */
  fail(number: number, error: unknown): void {
    const entry = this.#entry(number);
    entry.problem = error instanceof Error ? error.message : String(error);
    entry.changed = this.#revision + 1;
    this.#tell();
  }

  /** @param since the revision that is known */
  progress(since = 0): LabelProgress {
    const all = this.#entries.map((entry) => this.#statusOf(entry));
    const count = (state: PictureState) => all.filter((picture) => picture.state === state).length;
    const open = all.filter(({ state }) => state === 'open' || state === 'pre-labelled');
    return {
      revision: this.#revision,
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
  async changedSince(revision: number, milliseconds: number, signal?: AbortSignal): Promise<void> {
    if (this.#closed || this.#revision > revision) return;
    await new Promise<void>((done) => {
      const end = () => {
        clearTimeout(timer);
        this.#waiting.delete(end);
        signal?.removeEventListener('abort', end);
        done();
      };
      const timer = setTimeout(end, milliseconds);
      this.#waiting.add(end);
      signal?.addEventListener('abort', end, { once: true });
    });
  }

  /** What waits for changes is let go. */
  stop(): void {
    this.#closed = true;
    for (const end of [...this.#waiting]) end();
  }

  /** Ends when what was accepted is on the disk; others may label the folder then. */
  async close(): Promise<void> {
    this.stop();
    await this.#saving.catch(() => {});
    for (const lock of this.#locks) await lock.release();
  }

  #entry(number: number): Entry {
    const entry = this.#entries[number];
    if (!entry) throw new LabelError(`there is no picture ${number}; the list has ${this.#entries.length}`);
    return entry;
  }

  #labelled({ fileName }: LabelPicture): LabelledPicture | undefined {
    return this.#accepted.get(fileName);
  }

  #stateOf({ picture, problem, predictions }: Entry): PictureState {
    if (this.#labelled(picture)) return 'accepted';
    if (this.#skipped.has(picture.fileName)) return 'skipped';
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
    this.#entry(number).changed = this.#revision + 1;
    this.#tell();
  }

  /** One after another, each of what the one before left. What cannot be written is not taken for said. */
  #save(change: (labels: FolderLabels) => FolderLabels): Promise<void> {
    const saving = this.#saving
      .catch(() => {})
      .then(async () => {
        for (const { lost } of this.#locks) lost.throwIfAborted();
        const labels = change(this.#labels);
        await writeFolderLabels(this.out, labels, this.#categoryOf).catch((cause: unknown) => {
          throw new LabelError(
            `${this.out} cannot be written (${reasonOf(cause)}), and this change is not kept`,
            { cause },
          );
        });
        this.#labels = labels;
        this.#index();
      });
    this.#saving = saving;
    return saving;
  }

  #index(): void {
    this.#accepted = new Map(this.#labels.pictures.map((picture) => [picture.fileName, picture]));
    this.#skipped = new Set(this.#labels.skipped);
  }

  #tell(): void {
    this.#revision++;
    for (const end of [...this.#waiting]) end();
  }
}

/** Characters of answers that are kept in full; of others the page asks again. */
const ANSWER_CHARACTERS = 384 * 2 ** 20;

const answerKey = (number: number, sentence: string): string => `${number} ${sentence}`;

/** Nearly all of a record are its maps. */
const charactersOf = ({ logits, runnersUp = [], rle }: AnswerRecord): number =>
  1000 +
  (logits?.data.length ?? 0) +
  (rle?.counts.length ?? 0) +
  runnersUp.reduce((sum, other) => sum + other.logits.data.length, 0);

const withoutPicture = (all: FolderLabels, name: string): FolderLabels => ({
  ...all,
  pictures: all.pictures.filter(({ fileName }) => fileName !== name),
  skipped: all.skipped.filter((skipped) => skipped !== name),
});

/** Labels of a picture that has another size now would lie elsewhere. */
function checkSizes(labels: FolderLabels, pictures: readonly LabelPicture[], out: string): void {
  const sizes = new Map(pictures.map((picture) => [picture.fileName, picture]));
  for (const { fileName, width, height } of labels.pictures) {
    const now = sizes.get(fileName);
    if (!now || (now.width === width && now.height === height)) continue;
    throw new LabelError(
      `${fileName} has ${now.width} x ${now.height} pixels, and ${out} has labels of it for ${width} x ${height}; bring the picture back, or give another file with --out`,
    );
  }
}

function checkLabels(labels: readonly SentenceLabel[], picture: LabelPicture): SentenceLabel[] {
  const { fileName, width, height } = picture;
  if (labels.length === 0) {
    throw new LabelError(`nothing is said of ${fileName}; ask a sentence first, or skip the picture`);
  }
  const said = new Set<string>();
  return labels.map(({ sentence, rle }) => {
    const text = sentence.trim();
    if (text === '') throw new LabelError(`a sentence about ${fileName} is empty`);
    if (said.has(text))
      throw new LabelError(`'${text}' is said twice of ${fileName}; delete one of its answers`);
    said.add(text);
    if (!rle) return { sentence: text, rle: null };
    if (rle.size[0] !== height || rle.size[1] !== width) {
      throw new LabelError(
        `the mask of '${text}' has ${rle.size[1]} x ${rle.size[0]} pixels, and ${fileName} has ${width} x ${height}`,
      );
    }
    return { sentence: text, rle: areaOf(rle, text) > 0 ? rle : null };
  });
}

function areaOf(rle: CompressedRle, sentence: string): number {
  try {
    return rleArea(parseRle(rle as EncodedRle));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new LabelError(`the mask of '${sentence}' is damaged: ${reason}`, { cause });
  }
}
