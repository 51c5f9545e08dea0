import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { tidySentence } from '../../../src/language/tidy-sentence.ts';
import type { EngineAnswer } from '../engine/engine.ts';
import type { ImageOrigin } from '../image/open-image.ts';
import { type OpenedImage, wholeOf } from '../image/opened-image.ts';
import { type Reach, reachDirectly } from '../image/reach.ts';
import type { Region } from '../image/region.ts';
import type { Rendering } from '../image/rendering.ts';
import { plural } from '../text/format.ts';
import type { AnswerLayer } from './answer-layer.ts';
import { Answering } from './answering.ts';
import { Comparing } from './comparing.ts';
import { MARK_NAMES, type Mark } from './correction.ts';
import type { EngineChoice, EngineHost } from './engine-host.ts';
import { redo, redoLabel, replace, rewrite, startHistory, undo, undoLabel } from './history.ts';
import { Marks } from './marks.ts';
import { Opening } from './opening.ts';
import { Questions } from './questions.ts';
import { Reviewing } from './reviewing.ts';
import { Searches } from './searches.ts';
import type { ComparisonView, Message } from './views.ts';
import type { Work } from './work.ts';
import { Workbench } from './workbench.ts';
import { EMPTY_WORKSPACE, findLayer, removeLayer, selectLayer } from './workspace.ts';

export type OpenImage = (
  origin: ImageOrigin,
  signal: AbortSignal,
  rendering?: Rendering,
) => Promise<OpenedImage>;

/** The page's state and everything a user can do with it; components only show it and call it. */
export class Session extends Workbench {
  readonly #answering = new Answering(this, (sentence) => void this.ask(sentence, { tryAnyway: true }));
  readonly #questions = new Questions(this, this.#answering);
  readonly #searches = new Searches(this, this.#answering);
  readonly #marks = new Marks(this, this.#answering);
  /** What becomes of an answer's instances and runners-up. */
  readonly reviewing = new Reviewing(this);
  /** The second image, where two of one place are looked at. */
  readonly comparing: Comparing<Session>;
  /** Earlier work on a second image that could not be opened again: it is not forgotten. */
  readonly #unopened = signal<Work | null>(null);
  readonly message = this.notices.message;
  readonly announcement = this.notices.announcement;
  readonly activity = this.monitor.activity;
  readonly pending = this.#answering.pending;
  readonly drafts = this.#marks.drafts;
  /** In pixels of the screen. */
  readonly brushRadius = signal(12);
  /** All that makes the user's work, so that it can be kept; null without an image. */
  readonly work: ReadonlySignal<Work | null> = computed(() => {
    const origin = this.origin.value;
    if (!origin) return null;
    const searches = this.pending.value.flatMap(({ sentence, search }) => (search ? [sentence] : []));
    const [region, history] = [this.region.value, this.history.value];
    const rendering = this.rendering.value;
    const second = this.comparing.second.value?.work.value ?? this.#unopened.value;
    return { origin, rendering, region, scope: this.scope.value, history, searches, second };
  });
  readonly undoLabel = computed(() => {
    const mark = this.drafts.value.at(-1)?.mark;
    return mark ? MARK_NAMES[mark.kind] : undoLabel(this.history.value);
  });
  readonly redoLabel = computed(() => redoLabel(this.history.value));
  /** What is being worked on, in words; null where nothing is. */
  readonly working = computed(() => {
    const activity = this.activity.value?.label;
    if (activity) return activity;
    if (this.drafts.value.length > 0) return 'Correcting the answer …';
    const second = this.comparing.second.value?.pending.value ?? [];
    const [question, ...others] = [...this.pending.value, ...second];
    if (!question) return null;
    if (question.search && others.length === 0) return `Searching for “${question.sentence}” …`;
    return others.length > 0
      ? `Looking for ${plural(others.length + 1, 'object')} …`
      : `Looking for “${question.sentence}” …`;
  });
  readonly #opening = new Opening(this);
  readonly #first: Session | null;

  /**
   * @param reach fetches what other hosts have for the map
   * @param first of whose image this one's is shown beside
   */
  constructor(
    engine: EngineHost,
    readonly openImage: OpenImage,
    readonly reach: Reach = reachDirectly,
    first: Session | null = null,
  ) {
    super(engine, first);
    this.#first = first;
    this.comparing = new Comparing(this, () => new Session(engine, openImage, reach, this));
  }

  override coloursInUse(): readonly string[] {
    const other = this.#first ?? this.comparing.second.value;
    return [...super.coloursInUse(), ...(other?.layers.value ?? []).map(({ colour }) => colour)];
  }

  /** Opens an image and begins to encode it. Earlier answers go, and so does their history. */
  async open(origin: ImageOrigin): Promise<void> {
    if ((await this.#read(origin)) && this.scope.value === 'view') await this.encode();
  }

  /** Opens an image with earlier work on it. */
  async restore(work: Work): Promise<void> {
    if (!(await this.#read(work.origin, work.rendering))) return;
    this.#unopened.value = work.second;
    const searches = this.#resume(work);
    this.say(`${this.image.value!.name} is open again with ${plural(this.layers.value.length, 'answer')}.`);
    if (work.second) searches.push(this.#restoreSecond(work.second));
    if (this.scope.value === 'view') await this.encode();
    await Promise.all(searches);
  }

  /** @returns the searches that go on */
  #resume({ region, scope, history, searches }: Work): Promise<unknown>[] {
    if (region && fits(region, this.image.value!)) this.region.value = region;
    this.scope.value = scope;
    // What another visit encoded is not there any more.
    this.history.value = rewrite(history, ({ layers, selected }) => ({
      layers: layers.map((layer) => ({ ...layer, pictureKey: '' })),
      selected,
    }));
    return searches.map((sentence) => this.search(sentence));
  }

  /** Opens a second image of the same place; sentences are asked of both from then on. */
  async openSecond(origin: ImageOrigin): Promise<void> {
    const first = this.image.value;
    const second = await this.comparing.open((opened) => opened.#read(origin));
    if (!second || !first) return;
    this.#unopened.value = null;
    this.say(`${second.image.value!.name} is open beside ${first.name}.`);
    if (this.comparing.follow() && second.scope.value === 'view') await second.encode();
  }

  async #restoreSecond(work: Work): Promise<void> {
    const second = await this.comparing.open((opened) => opened.#read(work.origin, work.rendering));
    if (!second) return;
    this.#unopened.value = null;
    await Promise.all(second.#resume(work));
  }

  /** Ends the comparison: the second image's answers go, and all that it held is free. */
  closeSecond(): void {
    this.#unopened.value = null;
    this.comparing.close();
  }

  /** The second image becomes the first, and the first the second: corrections and tools are for the first. */
  async swapImages(): Promise<void> {
    const work = this.work.value;
    if (!work?.second) return;
    await this.restore({ ...work.second, second: { ...work, second: null } });
  }

  /** @returns whether the image is open now */
  async #read(origin: ImageOrigin, rendering: Rendering | null = null): Promise<boolean> {
    return this.#openedBy(origin, rendering, (image) => {
      this.rendering.value = rendering;
      this.#show(image, origin);
    });
  }

  /** Shows other bands of the open image, or stretches them otherwise. Answers stay; new ones are about what is shown now. */
  async render(rendering: Rendering | null): Promise<void> {
    const origin = this.origin.value;
    if (!origin) return;
    const isThere = await this.#openedBy(origin, rendering, (image) => {
      this.#marks.cancelDrafts();
      this.forgetPictures();
      this.renderings++;
      const earlier = this.image.value;
      this.rendering.value = rendering;
      this.image.value = image;
      earlier?.dispose();
      this.say('The image is shown as you chose. Earlier answers are about how it was shown before.');
    });
    if (isThere && this.scope.value === 'view') await this.encode();
  }

  #openedBy(
    origin: ImageOrigin,
    rendering: Rendering | null,
    show: (image: OpenedImage) => void,
  ): Promise<boolean> {
    return this.#opening.open((signal) => this.openImage(origin, signal, rendering ?? undefined), show);
  }

  #show(image: OpenedImage, origin: ImageOrigin): void {
    this.#end();
    const earlier = this.image.value;
    this.region.value = wholeOf(image);
    this.scope.value = isLarge(image) ? 'everything' : 'view';
    this.image.value = image;
    this.origin.value = origin;
    earlier?.dispose();
    if (image.note) this.message.value = { kind: 'note', text: image.note };
    this.say(`${image.name} is open: ${image.width} by ${image.height} pixels.`);
  }

  /** Ends all work on the open image. */
  #end(): void {
    this.closeSecond();
    this.#marks.cancelDrafts();
    for (const { cancel } of this.pending.value) cancel();
    this.forgetPictures();
    this.history.value = startHistory(EMPTY_WORKSPACE);
    this.insight.value = null;
    this.comparison.value = null;
    this.measured.value = [];
    this.tool.value = 'move';
  }

  /** Lets go of the image, of its answers, and of all that is held for them. */
  close(): void {
    this.#opening.stop();
    this.#end();
    this.origin.value = null;
    this.region.value = null;
    this.image.value?.dispose();
    this.image.value = null;
  }

  /** Encodes what sentences will be asked about, so that they need not wait; tells where that fails. */
  async encode(): Promise<void> {
    try {
      await this.encoded();
    } catch (error) {
      this.notices.fail(error);
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

  /** Asks a sentence of the image, then of the second one where there is one; the answers become layers. */
  async ask(sentence: string, options: { readonly tryAnyway?: boolean } = {}): Promise<void> {
    const expression = tidySentence(sentence);
    const region = this.region.value;
    if (!expression) return this.tell('error', 'Type what to look for, for example “the ship on the left”.');
    if (!region) return this.tell('error', 'Open an image first: then ask about it.');
    const answered = await (this.scope.value === 'everything'
      ? this.search(expression, options)
      : this.#questions.ask(expression, region, options.tryAnyway));
    // What the model does not understand it does not understand of the second one either.
    if (answered && this.comparing.asksBoth.value) await this.#askSecond(expression, options);
  }

  async #askSecond(sentence: string, options: { readonly tryAnyway?: boolean }): Promise<void> {
    const second = this.comparing.second.value;
    if (!second) return;
    if (this.comparing.follow()) return second.ask(sentence, options);
    this.tell(
      'note',
      `What is looked at lies beside ${second.image.value!.name}: only the first image was asked.`,
    );
  }

  /** Shows an answer that was given beforehand to a sentence about all of the open image. */
  place(answer: EngineAnswer, sentence: string, rest: Partial<AnswerLayer> = {}): void {
    const id = this.identifier();
    this.#answering.add(answer, sentence, wholeOf(this.image.value!), { id, pictureKey: '', ...rest });
  }

  /** Looks for what a sentence describes in all of the image. */
  search(sentence: string, options: { readonly tryAnyway?: boolean } = {}): Promise<boolean> {
    return this.#searches.search(sentence, options.tryAnyway);
  }

  /** Draws an answer that the model has ruled out. */
  drawAnyway(id: string): Promise<void> {
    return this.#questions.drawAnyway(id);
  }

  /** Corrects the selected answer by one mark. */
  mark(mark: Mark): Promise<void> {
    return this.#marks.mark(mark);
  }

  clearCorrections(): void {
    this.#marks.clear();
  }

  chooseEngine(choice: EngineChoice): void {
    const before = this.engine.generation;
    this.engine.choose(choice);
    if (this.engine.generation === before) return;
    this.activity.value?.cancel();
    this.forgetPictures();
    const second = this.comparing.second.value;
    second?.forgetPictures();
    if (this.image.value) void this.encode();
    if (second?.scope.value === 'view') void second.encode();
  }

  select(id: string | null): void {
    this.history.value = replace(this.history.value, selectLayer(this.workspace.value, id));
    this.picked.value = [];
    if (!id && this.tool.value !== 'measure') this.tool.value = 'move';
    if (this.insight.value && this.insight.value.layer !== id) this.insight.value = null;
  }

  recolour(id: string, colour: string): void {
    this.change(id, { colour }, 'colour', `colour ${id}`);
  }

  setVisible(id: string, visible: boolean): void {
    this.change(id, { visible }, visible ? 'showing' : 'hiding');
  }

  setThreshold(id: string, threshold: number): void {
    this.change(id, { threshold }, 'threshold', `threshold ${id}`);
  }

  setOpacity(id: string, opacity: number): void {
    this.change(id, { opacity }, 'opacity', `opacity ${id}`);
  }

  remove(id: string): void {
    const layer = findLayer(this.workspace.value, id);
    if (!layer) return;
    this.record(removeLayer(this.workspace.value, id), 'deletion');
    this.say(`Deleted “${layer.sentence}”.`);
  }

  undo(): void {
    const label = this.undoLabel.value;
    if (label === null) return;
    if (!this.#marks.cancelLast()) this.history.value = undo(this.history.value);
    this.afterJump();
    this.say(`Undone: ${label}.`);
  }

  redo(): void {
    const label = this.redoLabel.value;
    if (label === null) return;
    this.#marks.cancelDrafts();
    this.history.value = redo(this.history.value);
    this.afterJump();
    this.say(`Redone: ${label}.`);
  }

  /** Begins to measure, or ends it. */
  measure(begin: boolean): void {
    this.measured.value = [];
    this.tool.value = begin ? 'measure' : 'move';
  }

  compare(view: ComparisonView | null): void {
    this.comparison.value = view;
  }

  say(text: string): void {
    this.notices.say(text);
  }

  tell(kind: Message['kind'], text: string): void {
    this.notices.tell(kind, text);
  }

  dismissMessage(): void {
    this.notices.dismiss();
  }

  report(error: unknown): void {
    this.notices.fail(error);
  }
}

/** Sides beyond which small objects are lost where the image is looked at in one view: three views of the default model. */
const LARGE = 2048;
const isLarge = ({ width, height }: OpenedImage): boolean => Math.max(width, height) > LARGE;

const fits = ({ x, y, width, height }: Region, image: OpenedImage): boolean =>
  x >= 0 && y >= 0 && x + width <= image.width && y + height <= image.height;
