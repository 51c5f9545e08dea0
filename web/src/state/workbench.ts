import { computed, signal } from '@preact/signals';
import type { EncodedPicture, Engine } from '../engine/engine.ts';
import type { ImageOrigin } from '../image/open-image.ts';
import { type OpenedImage, sizeWithin } from '../image/opened-image.ts';
import type { Region } from '../image/region.ts';
import type { Rendering } from '../image/rendering.ts';
import { ActivityMonitor } from './activity-monitor.ts';
import type { AnswerLayer } from './answer-layer.ts';
import type { Place } from './correction.ts';
import type { EngineHost } from './engine-host.ts';
import { type History, record, startHistory } from './history.ts';
import { Notices } from './notices.ts';
import { PictureShelf } from './picture-shelf.ts';
import type { ComparisonView, Insight, Tool } from './views.ts';
import { changeLayer, EMPTY_WORKSPACE, findLayer, type Workspace } from './workspace.ts';

/** What asking, searching and marking work on: the open image, the answers with their history, the engine. */
export class Workbench {
  readonly image = signal<OpenedImage | null>(null);
  /** How its samples are shown, where the user has chosen; null: as the file says. */
  readonly rendering = signal<Rendering | null>(null);
  /** How often that was chosen: what was encoded before shows something else. */
  protected renderings = 0;
  /** Where the open image comes from. */
  readonly origin = signal<ImageOrigin | null>(null);
  /** The part of the image that new sentences are asked about. */
  readonly region = signal<Region | null>(null);
  /** Whether new sentences are looked for in one view, or window by window in all of the image. */
  readonly scope = signal<'view' | 'everything'>('view');
  readonly history = signal<History<Workspace>>(startHistory(EMPTY_WORKSPACE));
  readonly workspace = computed(() => this.history.value.present);
  readonly layers = computed(() => this.workspace.value.layers);
  readonly selected = computed(() => findLayer(this.workspace.value, this.workspace.value.selected));
  readonly tool = signal<Tool>('move');
  readonly insight = signal<Insight | null>(null);
  /** The instance that is pointed at, in the panel or on the map. */
  readonly highlight = signal<{ readonly layer: string; readonly key: string } | null>(null);
  /** Keys of the instances of the selected answer that are chosen. */
  readonly picked = signal<readonly string[]>([]);
  /** Places of the line that is measured. */
  readonly measured = signal<readonly Place[]>([]);
  /** Address of the tiles below the image; null: none. Nothing is asked of anybody before a user names one. */
  readonly basemap = signal<string | null>(null);
  readonly comparison = signal<ComparisonView | null>(null);
  readonly notices: Notices;
  readonly monitor: ActivityMonitor;
  readonly #pictures = new PictureShelf();
  #identifiers = 0;

  /** @param first of whose image this one's is shown beside: what is told is told in one place */
  constructor(
    readonly engine: EngineHost,
    first: Workbench | null = null,
  ) {
    this.notices = first?.notices ?? new Notices();
    this.monitor = first?.monitor ?? new ActivityMonitor(this.notices);
  }

  /** Of all answers on the map. */
  coloursInUse(): readonly string[] {
    return this.layers.value.map(({ colour }) => colour);
  }

  /** The encoded part of the image, which is encoded first where it is not yet; its progress is the activity. */
  encoded(region = this.region.value!): Promise<{ picture: EncodedPicture; key: string }> {
    const image = this.image.value!;
    const key = [
      this.engine.generation,
      this.renderings,
      region.x,
      region.y,
      region.width,
      region.height,
    ].join('/');
    return this.#pictures.get(key, () =>
      this.#working(async (engine, working) => {
        const { signal: aborted } = working;
        const onProgress = this.monitor.follow(working);
        onProgress({ stage: 'read', done: 0, total: 0 });
        // Twice what the model sees keeps its own reduction smooth; no image that fits is touched.
        const limit = Math.max(4096, 2 * engine.info.imageSize);
        const view = await image.read(region, sizeWithin(region, limit), aborted);
        const picture = await engine.encode(view.picture, { signal: aborted, onProgress });
        if (aborted.aborted) {
          await picture.dispose();
          aborted.throwIfAborted();
        }
        this.notices.say('Ready for sentences.');
        return { picture, key };
      }),
    );
  }

  /** The engine, whose loading is the activity meanwhile. */
  loadedEngine(working: AbortController): Promise<Engine> {
    return this.#working(async (engine) => engine, working);
  }

  /** Work with the engine, which is loaded first; until it is done, it is the activity. */
  async #working<Result>(
    work: (engine: Engine, working: AbortController) => Promise<Result>,
    working = new AbortController(),
  ): Promise<Result> {
    this.monitor.show('Starting the model', null, working);
    try {
      const onProgress = this.monitor.follow(working);
      return await work(await this.engine.get({ signal: working.signal, onProgress }), working);
    } finally {
      this.monitor.end(working);
    }
  }

  /** Encoded pictures are of no use any more. */
  forgetPictures(): void {
    this.#pictures.clear();
  }

  /** A step of the history: `change` of one answer. Steps of one `key` in a row are one. */
  change(id: string, change: Partial<Omit<AnswerLayer, 'id'>>, label: string, key?: string): void {
    this.record(changeLayer(this.workspace.value, id, change), label, key);
  }

  record(workspace: Workspace, label: string, key: string | null = null): void {
    this.history.value = record(this.history.value, workspace, label, key);
    this.afterJump();
  }

  /** Views of layers that are no longer there end. */
  afterJump(): void {
    const has = (id: string) => findLayer(this.workspace.value, id) !== null;
    if (this.insight.value && !has(this.insight.value.layer)) this.insight.value = null;
    if (this.highlight.value && !has(this.highlight.value.layer)) this.highlight.value = null;
    const comparison = this.comparison.value;
    if (comparison && !(has(comparison.first) && has(comparison.second))) this.comparison.value = null;
    this.picked.value = [];
    if (!this.selected.value && this.tool.value !== 'measure') this.tool.value = 'move';
  }

  /** Unlike those of other visits, too. */
  identifier(): string {
    return `answer-${Date.now().toString(36)}-${(this.#identifiers++).toString(36)}`;
  }
}
