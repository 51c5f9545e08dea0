import { computed, signal } from '@preact/signals';
import { explainUnderstanding, understand } from '../../../src/language/index.ts';
import type { EncodedPicture, Engine, EngineAnswer } from '../engine/engine.ts';
import type { ImageOrigin } from '../image/open-image.ts';
import { type OpenedImage, sizeWithin, wholeOf } from '../image/opened-image.ts';
import type { Region } from '../image/region.ts';
import type { SearchProgress } from '../search/search-image.ts';
import { formatArea, formatPercent, formatSeconds, plural } from '../text/format.ts';
import { abortable } from './abortable.ts';
import { type Activity, describeProgress } from './activity.ts';
import { type AnswerLayer, DEFAULT_OPACITY, DEFAULT_THRESHOLD } from './answer-layer.ts';
import { nextColour } from './colours.ts';
import {
  type CorrectionMark,
  correctionOf,
  isDrawnByModel,
  isOutside,
  RefusedMark,
  withoutPart,
} from './correcting.ts';
import { type Correction, MARK_NAMES, type Mark, withCorrection } from './correction.ts';
import type { EngineChoice, EngineHost } from './engine-host.ts';
import {
  type History,
  record,
  redo,
  redoLabel,
  replace,
  rewrite,
  startHistory,
  undo,
  undoLabel,
} from './history.ts';
import { layerMask } from './layer-mask.ts';
import { PictureShelf } from './picture-shelf.ts';
import type { Thing } from './things.ts';
import type { ComparisonView, Draft, Insight, Message, PendingQuestion, Tool } from './views.ts';
import {
  addLayer,
  changeLayer,
  EMPTY_WORKSPACE,
  findLayer,
  removeLayer,
  selectLayer,
  type Workspace,
} from './workspace.ts';

export type OpenImage = (origin: ImageOrigin, signal: AbortSignal) => Promise<OpenedImage>;

/** The page's state and everything a user can do with it; components only show it and call it. */
export class Session {
  readonly image = signal<OpenedImage | null>(null);
  /** Where the open image comes from. */
  readonly origin = signal<ImageOrigin | null>(null);
  /** The part of the image that new sentences are asked about. */
  readonly region = signal<Region | null>(null);
  readonly history = signal<History<Workspace>>(startHistory(EMPTY_WORKSPACE));
  /** All that makes the user's work, so that it can be kept; null without an image. */
  readonly work = computed(() => {
    const origin = this.origin.value;
    if (!origin) return null;
    const searches = this.pending.value.flatMap(({ sentence, search }) => (search ? [sentence] : []));
    const [region, history] = [this.region.value, this.history.value];
    return { origin, region, scope: this.scope.value, history, searches };
  });
  readonly workspace = computed(() => this.history.value.present);
  readonly layers = computed(() => this.workspace.value.layers);
  readonly selected = computed(() => findLayer(this.workspace.value, this.workspace.value.selected));
  readonly undoLabel = computed(() => {
    const mark = this.drafts.value.at(-1)?.mark;
    return mark ? MARK_NAMES[mark.kind] : undoLabel(this.history.value);
  });
  readonly redoLabel = computed(() => redoLabel(this.history.value));
  /** Whether new sentences are looked for in one view, or window by window in all of the image. */
  readonly scope = signal<'view' | 'everything'>('view');
  readonly pending = signal<readonly PendingQuestion[]>([]);
  /** Marks that are being worked on, oldest first; shown at once. */
  readonly drafts = signal<readonly Draft[]>([]);
  readonly activity = signal<Activity | null>(null);
  /** What is being worked on, in words; null where nothing is. */
  readonly working = computed(() => {
    const activity = this.activity.value?.label;
    if (activity) return activity;
    if (this.drafts.value.length > 0) return 'Correcting the answer …';
    const [question, ...others] = this.pending.value;
    if (!question) return null;
    if (question.search && others.length === 0) return `Searching for “${question.sentence}” …`;
    return others.length > 0
      ? `Looking for ${plural(others.length + 1, 'thing')} …`
      : `Looking for “${question.sentence}” …`;
  });
  readonly message = signal<Message | null>(null);
  readonly announcement = signal('');
  readonly tool = signal<Tool>('move');
  /** In pixels of the screen. */
  readonly brushRadius = signal(12);
  readonly insight = signal<Insight | null>(null);
  /** A part of an answer that is pointed at in the panel. */
  readonly highlight = signal<{ readonly layer: string; readonly box: Region } | null>(null);
  readonly comparison = signal<ComparisonView | null>(null);
  readonly #pictures = new PictureShelf();
  #opening: AbortController | null = null;
  #marking: Promise<void> = Promise.resolve();
  #searching: Promise<void> = Promise.resolve();
  #identifiers = 0;

  constructor(
    readonly engine: EngineHost,
    readonly openImage: OpenImage,
  ) {}

  /** Opens an image and begins to encode it. Earlier answers go, and so does their history. */
  async open(origin: ImageOrigin): Promise<void> {
    if ((await this.#read(origin)) && this.scope.value === 'view') await this.encode();
  }

  /** Opens an image with earlier work on it. */
  async restore(work: Work): Promise<void> {
    if (!(await this.#read(work.origin))) return;
    const { region, history } = work;
    if (region && fits(region, this.image.value!)) this.region.value = region;
    this.scope.value = work.scope;
    // What another visit encoded is not there any more.
    this.history.value = rewrite(history, ({ layers, selected }) => ({
      layers: layers.map((layer) => ({ ...layer, pictureKey: '' })),
      selected,
    }));
    this.say(`${this.image.value!.name} is open again with ${plural(this.layers.value.length, 'answer')}.`);
    const searches = work.searches.map((sentence) => this.search(sentence));
    if (this.scope.value === 'view') await this.encode();
    await Promise.all(searches);
  }

  /** @returns whether the image is open now */
  async #read(origin: ImageOrigin): Promise<boolean> {
    this.#opening?.abort();
    const opening = new AbortController();
    this.#opening = opening;
    this.message.value = null;
    this.#progress('Reading the image', null, opening);
    try {
      const image = await this.openImage(origin, opening.signal);
      if (opening.signal.aborted) {
        image.dispose();
        return false;
      }
      this.#show(image, origin);
      return true;
    } catch (error) {
      this.#fail(error, opening.signal);
      return false;
    } finally {
      this.#endProgress(opening);
    }
  }

  #show(image: OpenedImage, origin: ImageOrigin): void {
    this.#cancelDrafts();
    for (const { cancel } of this.pending.value) cancel();
    this.#pictures.clear();
    this.history.value = startHistory(EMPTY_WORKSPACE);
    this.insight.value = null;
    this.comparison.value = null;
    this.tool.value = 'move';
    const earlier = this.image.value;
    this.region.value = wholeOf(image);
    this.scope.value = isLarge(image) ? 'everything' : 'view';
    this.image.value = image;
    this.origin.value = origin;
    earlier?.dispose();
    if (image.note) this.message.value = { kind: 'note', text: image.note };
    this.say(`${image.name} is open: ${image.width} by ${image.height} pixels.`);
  }

  /** Encodes what sentences will be asked about, so that they need not wait; tells where that fails. */
  async encode(): Promise<void> {
    try {
      await this.#encoded();
    } catch (error) {
      this.#fail(error);
    }
  }

  /** New sentences are about this part of the image. */
  askAbout(region: Region): void {
    this.scope.value = 'view';
    this.region.value = region;
    void this.encode();
  }

  /** New sentences are looked for in all of the image. */
  askAboutEverything(): void {
    this.scope.value = 'everything';
    this.region.value = wholeOf(this.image.value!);
  }

  /** Asks a sentence of the image; the answer becomes a layer. */
  async ask(sentence: string, options: { readonly tryAnyway?: boolean } = {}): Promise<void> {
    const expression = sentence.trim().replaceAll(/\s+/g, ' ');
    const region = this.region.value;
    if (expression && region && this.scope.value === 'everything') return this.search(expression, options);
    if (!expression) return this.tell('error', 'Type what to look for, for example “the ship on the left”.');
    if (!region) return this.tell('error', 'Open an image first: then ask about it.');
    const asking = new AbortController();
    const id = this.#identifier();
    this.message.value = null;
    this.pending.value = [...this.pending.value, { id, sentence: expression, cancel: () => asking.abort() }];
    try {
      const { picture, key } = await abortable(this.#encoded(), asking.signal);
      const heard = this.#understand(expression, options.tryAnyway);
      if (!heard) return;
      const { asked, ...said } = heard;
      const answer = await picture.segment(asked, { signal: asking.signal, assumePresent: said.guess });
      if (asking.signal.aborted) return;
      this.#addAnswer(answer, expression, region, { id, pictureKey: key, ...said });
    } catch (error) {
      this.#fail(error, asking.signal);
    } finally {
      this.pending.value = this.pending.value.filter((question) => question.id !== id);
    }
  }

  /**
   * Looks for what a sentence describes in all of the image, window by window; what was found is kept, so that a search that
   * is broken off by a reload goes on.
   */
  async search(sentence: string, options: { readonly tryAnyway?: boolean } = {}): Promise<void> {
    const image = this.image.value!;
    const searching = new AbortController();
    const { signal: aborted } = searching;
    const id = this.#identifier();
    const progress = signal<SearchProgress | null>(null);
    this.message.value = null;
    const cancel = () => searching.abort(new DOMException('cancelled', 'AbortError'));
    this.pending.value = [...this.pending.value, { id, sentence, search: progress, cancel }];
    const earlier = this.#searching;
    let free = () => {};
    this.#searching = new Promise((resolve) => {
      free = resolve;
    });
    try {
      await abortable(earlier, aborted); // one after another: each needs the whole engine
      const start = performance.now();
      const engine = await this.#loadedEngine(searching);
      const heard = this.#understand(sentence, options.tryAnyway);
      if (!heard) return;
      const { searchImage } = await import('../search/search-image.ts');
      const found = await searchImage({
        image,
        imageKey: imageKey(this.origin.value!, image),
        engine,
        sentence: heard.asked,
        signal: aborted,
        onProgress: (reached) => {
          progress.value = reached;
        },
      });
      if (aborted.aborted || image !== this.image.value) return;
      const { region, logits, present, presence, score, confidence, coarse, smallestObject } = found;
      const { asked: _, ...said } = heard;
      const answer: EngineAnswer = {
        present,
        presence,
        ruledOut: false,
        score,
        logits,
        explanation: { words: [], denseMap: null },
        seconds: (performance.now() - start) / 1000,
      };
      const searched = { confidence, coarse, smallestObject };
      this.#addAnswer(answer, sentence, region, { id, pictureKey: '', searched, ...said });
    } catch (error) {
      this.#fail(error, aborted);
    } finally {
      free();
      this.pending.value = this.pending.value.filter((question) => question.id !== id);
    }
  }

  /**
   * What the loaded model is asked of a sentence, and what has to be said of it; null where the model does not know what
   * is asked for, which is told with the choice to draw it all the same.
   */
  #understand(sentence: string, tryAnyway = false) {
    const vocabulary = this.engine.info.value?.vocabulary;
    if (!vocabulary) return { asked: sentence, notes: [], category: null, guess: false };
    const understanding = understand(sentence, vocabulary);
    const notes = explainUnderstanding(understanding, vocabulary, tryAnyway);
    const { asked, category } = understanding;
    const guess = category === null;
    if (!guess || tryAnyway) return { asked, notes, category, guess };
    const text = `The model ${notes.join('; ').replace(/^the sentence/, 'finds that the sentence')}.`;
    const run = () => void this.ask(sentence, { tryAnyway: true });
    this.message.value = { kind: 'note', text, action: { label: 'Try it anyway', run } };
    return null;
  }

  /** The engine, whose loading is the activity meanwhile. */
  async #loadedEngine(working: AbortController): Promise<Engine> {
    this.#progress('Starting the model', null, working);
    try {
      return await this.engine.get({
        signal: working.signal,
        onProgress: (progress) => {
          const { label, fraction } = describeProgress(progress);
          if (!working.signal.aborted) this.#progress(label, fraction, working);
        },
      });
    } finally {
      this.#endProgress(working);
    }
  }

  #addAnswer(
    answer: EngineAnswer,
    sentence: string,
    region: Region,
    rest: Pick<AnswerLayer, 'id' | 'pictureKey'> & Partial<AnswerLayer>,
  ): void {
    const info = this.engine.info.value;
    const layer: AnswerLayer = {
      sentence,
      colour: nextColour(this.layers.value.map(({ colour }) => colour)),
      visible: true,
      threshold: DEFAULT_THRESHOLD,
      opacity: DEFAULT_OPACITY,
      region,
      answer,
      corrections: [],
      searched: null,
      model: info?.model ?? '',
      modelHash: info?.modelHash ?? '',
      time: new Date().toISOString(),
      ...rest,
    };
    // Answers go by being deleted, not by undoing: in every state of the history it is there.
    this.history.value = rewrite(this.history.value, (workspace) => addLayer(workspace, layer));
    this.#afterJump();
    this.#sayAnswer(layer);
  }

  /** Draws an answer that the model has ruled out; undone, nothing is there again. */
  async drawAnyway(id: string): Promise<void> {
    const layer = findLayer(this.workspace.value, id);
    if (!layer) return;
    try {
      const { picture, key } = await this.#encoded(layer.region);
      const answer = await picture.segment(this.#askedOf(layer), { assumePresent: true });
      if (!findLayer(this.workspace.value, id)) return;
      this.#change(id, { answer, pictureKey: key }, 'drawing it anyway');
      this.#sayAnswer({ ...layer, answer });
    } catch (error) {
      this.#fail(error);
    }
  }

  /** What the model is asked of a layer's sentence, which it has been asked before. */
  #askedOf({ sentence }: AnswerLayer): string {
    return this.#understand(sentence, true)!.asked;
  }

  #sayAnswer(layer: AnswerLayer): void {
    const { area } = layerMask(layer);
    const { present, ruledOut, presence, score, seconds } = layer.answer;
    const metres = this.image.value?.groundSamplingDistance ?? null;
    this.say(
      presence !== null && !present && !ruledOut
        ? `“${layer.sentence}” is probably there, presence ${formatPercent(presence)}, but no outline was found.`
        : present
          ? `Found “${layer.sentence}”: score ${formatPercent(score)}, ${formatArea(area, metres)}, in ${formatSeconds(seconds)}.`
          : ruledOut
            ? `Nothing there for “${layer.sentence}”: presence ${formatPercent(presence ?? 0)}.`
            : `Nothing found for “${layer.sentence}”.`,
    );
  }

  /**
   * Corrects the selected answer by one mark. Marks that come while another one is worked on wait their turn; until it is
   * done, undo takes it back.
   */
  async mark(mark: Mark): Promise<void> {
    const layer = this.selected.value;
    if (!layer) return this.tell('error', 'Select an answer first: marks correct it.');
    if (isOutside(layer.region, mark)) {
      return this.tell('error', 'That lies outside of the part of the image that this answer is about.');
    }
    this.message.value = null;
    const marking = new AbortController();
    const draft: Draft = { layer: layer.id, mark, cancel: () => marking.abort() };
    this.drafts.value = [...this.drafts.value, draft];
    const earlier = this.#marking;
    const work = earlier.then(() => this.#correct(draft, marking.signal));
    this.#marking = work.catch(() => {});
    try {
      await work;
    } catch (error) {
      if (error instanceof RefusedMark) this.tell('note', error.message);
      else this.#fail(error, marking.signal);
    } finally {
      this.drafts.value = this.drafts.value.filter((other) => other !== draft);
    }
  }

  async #correct({ layer: id, mark }: Draft, signal: AbortSignal): Promise<void> {
    const layer = findLayer(this.workspace.value, id);
    if (!layer || signal.aborted) return;
    const correction = isDrawnByModel(mark) ? await this.#drawnCorrection(layer, mark, signal) : mark;
    // The answer may have been changed otherwise meanwhile.
    const latest = findLayer(this.workspace.value, id);
    if (!latest || signal.aborted) return;
    const corrected = { ...latest, corrections: withCorrection(latest.corrections, correction) };
    this.#change(id, { corrections: corrected.corrections }, MARK_NAMES[mark.kind]);
    const { area } = layerMask(corrected);
    const metres = this.image.value?.groundSamplingDistance ?? null;
    this.say(`Corrected with ${plural(corrected.corrections.length, 'mark')}: ${formatArea(area, metres)}.`);
  }

  async #drawnCorrection(layer: AnswerLayer, mark: CorrectionMark, signal: AbortSignal): Promise<Correction> {
    const { picture, key } = await abortable(this.#encoded(layer.region), signal);
    // Another engine's picture does not know the answer: it has to find it itself first.
    const answer =
      layer.searched || key === layer.pictureKey
        ? layer.answer
        : await picture.segment(this.#askedOf(layer), { signal });
    return correctionOf({ layer, picture, answer, signal }, mark);
  }

  /** Things of an answer that are none: they are taken away, as one step. */
  reject(id: string, things: readonly Thing[]): void {
    const layer = findLayer(this.workspace.value, id);
    if (!layer || things.length === 0) return;
    let { corrections } = layer;
    for (const { cells, box } of things) {
      const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      corrections = withCorrection(corrections, withoutPart(layer, cells, at));
    }
    this.highlight.value = null;
    this.#change(id, { corrections }, things.length === 1 ? 'rejection' : 'rejections');
    this.say(`Taken away: ${plural(things.length, 'thing')}.`);
  }

  clearCorrections(): void {
    const layer = this.selected.value;
    if (!layer) return;
    this.#cancelDrafts();
    if (layer.corrections.length === 0) return;
    this.#change(layer.id, { corrections: [] }, 'removal of all marks');
    this.say('All marks removed: this is the answer to the sentence alone.');
  }

  #cancelDrafts(): void {
    for (const { cancel } of this.drafts.value) cancel();
    this.drafts.value = [];
  }

  /** The encoded part of the image, which is encoded first where it is not yet; its progress is the activity. */
  #encoded(region = this.region.value!): Promise<{ picture: EncodedPicture; key: string }> {
    const image = this.image.value!;
    const key = [this.engine.generation, region.x, region.y, region.width, region.height].join('/');
    return this.#pictures.get(key, async () => {
      const working = new AbortController();
      const { signal: aborted } = working;
      const onProgress = (progress: Parameters<typeof describeProgress>[0]) => {
        const { label, fraction } = describeProgress(progress);
        if (!aborted.aborted) this.#progress(label, fraction, working);
      };
      this.#progress('Starting the model', null, working);
      try {
        const engine = await this.engine.get({ signal: aborted, onProgress });
        onProgress({ stage: 'read', done: 0, total: 0 });
        // Twice what the model sees keeps its own reduction smooth; no image that fits is touched.
        const limit = Math.max(4096, 2 * engine.info.imageSize);
        const view = await image.read(region, sizeWithin(region, limit), aborted);
        const picture = await engine.encode(view.picture, { signal: aborted, onProgress });
        if (aborted.aborted) {
          await picture.dispose();
          aborted.throwIfAborted();
        }
        this.say('Ready for sentences.');
        return { picture, key };
      } finally {
        this.#endProgress(working);
      }
    });
  }

  chooseEngine(choice: EngineChoice): void {
    const before = this.engine.generation;
    this.engine.choose(choice);
    if (this.engine.generation === before) return;
    this.activity.value?.cancel();
    this.#pictures.clear();
    if (this.image.value) void this.encode();
  }

  select(id: string | null): void {
    this.history.value = replace(this.history.value, selectLayer(this.workspace.value, id));
    if (!id) this.tool.value = 'move';
    if (this.insight.value && this.insight.value.layer !== id) this.insight.value = null;
  }

  recolour(id: string, colour: string): void {
    this.#change(id, { colour }, 'colour', `colour ${id}`);
  }

  setVisible(id: string, visible: boolean): void {
    this.#change(id, { visible }, visible ? 'showing' : 'hiding');
  }

  setThreshold(id: string, threshold: number): void {
    this.#change(id, { threshold }, 'threshold', `threshold ${id}`);
  }

  setOpacity(id: string, opacity: number): void {
    this.#change(id, { opacity }, 'opacity', `opacity ${id}`);
  }

  remove(id: string): void {
    const layer = findLayer(this.workspace.value, id);
    if (!layer) return;
    this.#record(removeLayer(this.workspace.value, id), 'deletion');
    this.say(`Deleted “${layer.sentence}”.`);
  }

  undo(): void {
    const label = this.undoLabel.value;
    if (label === null) return;
    const draft = this.drafts.value.at(-1);
    if (draft) {
      draft.cancel();
      this.drafts.value = this.drafts.value.slice(0, -1);
    } else {
      this.history.value = undo(this.history.value);
    }
    this.#afterJump();
    this.say(`Undone: ${label}.`);
  }

  redo(): void {
    const label = this.redoLabel.value;
    if (label === null) return;
    this.#cancelDrafts();
    this.history.value = redo(this.history.value);
    this.#afterJump();
    this.say(`Redone: ${label}.`);
  }

  compare(view: ComparisonView | null): void {
    this.comparison.value = view;
  }

  say(text: string): void {
    // The same words twice in a row would not be read out again.
    this.announcement.value = text === this.announcement.value ? `${text}\u00a0` : text;
  }

  dismissMessage(): void {
    this.message.value = null;
  }

  report(error: unknown): void {
    this.#fail(error);
  }

  #change(id: string, change: Partial<Omit<AnswerLayer, 'id'>>, label: string, key?: string): void {
    this.#record(changeLayer(this.workspace.value, id, change), label, key);
  }

  #record(workspace: Workspace, label: string, key: string | null = null): void {
    this.history.value = record(this.history.value, workspace, label, key);
    this.#afterJump();
  }

  /** Views of layers that are no longer there end. */
  #afterJump(): void {
    const has = (id: string) => findLayer(this.workspace.value, id) !== null;
    if (this.insight.value && !has(this.insight.value.layer)) this.insight.value = null;
    if (this.highlight.value && !has(this.highlight.value.layer)) this.highlight.value = null;
    const comparison = this.comparison.value;
    if (comparison && !(has(comparison.first) && has(comparison.second))) this.comparison.value = null;
    if (!this.selected.value) this.tool.value = 'move';
  }

  #progress(label: string, fraction: number | null, working: AbortController): void {
    if (this.activity.value?.label !== label && fraction === null) this.say(`${label} …`);
    this.activity.value = { label, fraction, cancel: () => this.#cancel(working) };
    this.#working = working;
  }

  #working: AbortController | null = null;

  #endProgress(working: AbortController): void {
    if (this.#working === working) this.activity.value = null;
  }

  #cancel(working: AbortController): void {
    working.abort(new DOMException('cancelled', 'AbortError'));
    this.#endProgress(working);
    this.say('Cancelled.');
  }

  #fail(error: unknown, aborted?: AbortSignal): void {
    if (aborted?.aborted || (error instanceof Error && error.name === 'AbortError')) return;
    this.tell('error', error instanceof Error ? error.message : String(error));
  }

  tell(kind: Message['kind'], text: string): void {
    this.message.value = { kind, text };
  }

  /** Unlike those of other visits, too. */
  #identifier(): string {
    return `answer-${Date.now().toString(36)}-${(this.#identifiers++).toString(36)}`;
  }
}

/** A user's work on one image. */
export interface Work {
  readonly origin: ImageOrigin;
  /** What new sentences are about. */
  readonly region: Region | null;
  /** Whether new sentences are looked for in all of the image. */
  readonly scope: Session['scope']['value'];
  /** Answers and corrections, and the way to them. */
  readonly history: History<Workspace>;
  /** Sentences that are being looked for in all of the image: a search that was broken off goes on. */
  readonly searches: readonly string[];
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

/** Sides beyond which small things are lost where the image is looked at in one view: three views of the default model. */
const LARGE = 2048;
const isLarge = ({ width, height }: OpenedImage): boolean => Math.max(width, height) > LARGE;

const fits = ({ x, y, width, height }: Region, image: OpenedImage): boolean =>
  x >= 0 && y >= 0 && x + width <= image.width && y + height <= image.height;
