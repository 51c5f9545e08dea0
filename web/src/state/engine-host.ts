import { computed, signal } from '@preact/signals';
import type { Engine, EngineInfo, Progress } from '../engine/engine.ts';

/** Where sentences are answered. `wasm` is the browser without its graphics card. */
export type EngineChoice = 'browser' | 'wasm' | 'server';

/** Whether the page's own server answers sentences: not at all, anyone's, or those of who has a key. */
export type ServerOffer = 'none' | 'open' | 'with-key';

export interface LoadOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
  /** Of the server. */
  readonly apiKey?: string;
}

export type LoadEngine = (choice: EngineChoice, options: LoadOptions) => Promise<Engine>;

export type EngineStatus =
  | { readonly state: 'idle' }
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly info: EngineInfo; readonly kind: Engine['kind'] }
  | { readonly state: 'failed'; readonly message: string };

/** Owns the engine: loads it when it is first needed, and again after another one was chosen. */
export class EngineHost {
  readonly status = signal<EngineStatus>({ state: 'idle' });
  readonly serverOffer = signal<ServerOffer>('none');
  /** Kept for as long as the page lives, and sent to the page's own server only. */
  readonly apiKey = signal('');
  readonly info = computed(() => (this.status.value.state === 'ready' ? this.status.value.info : null));
  /** Counts engines, so that pictures of an earlier one are known. */
  generation = 0;
  #engine: Promise<Engine> | null = null;

  constructor(
    readonly load: LoadEngine,
    readonly probe: () => Promise<ServerOffer> = async () => 'none',
    readonly choice = signal<EngineChoice>('browser'),
  ) {}

  /** Finds out what the page's server offers, where that is not known yet. Plain web hosts offer nothing. */
  async askServer(): Promise<void> {
    if (this.serverOffer.value === 'none') this.serverOffer.value = await this.probe();
  }

  /** The engine, which is loaded first where it is not yet. A failed or cancelled one is loaded anew. */
  get(options: LoadOptions): Promise<Engine> {
    if (this.#engine) return this.#engine;
    const generation = this.generation;
    const current = () => generation === this.generation;
    this.status.value = { state: 'loading' };
    const loading = this.load(this.choice.value, { ...options, apiKey: this.apiKey.value }).then(
      async (engine) => {
        if (!current()) {
          await engine.dispose();
          throw new DOMException('another engine was chosen', 'AbortError');
        }
        this.status.value = { state: 'ready', info: engine.info, kind: engine.kind };
        return engine;
      },
      (error: unknown) => {
        if (current()) {
          this.#engine = null;
          this.status.value =
            error instanceof Error && error.name !== 'AbortError'
              ? { state: 'failed', message: error.message }
              : { state: 'idle' };
        }
        throw error;
      },
    );
    this.#engine = loading;
    return loading;
  }

  /** Another engine from now on; the earlier one is disposed of. */
  choose(choice: EngineChoice): void {
    if (choice === this.choice.value && this.status.value.state !== 'failed') return;
    this.choice.value = choice;
    this.reset();
  }

  reset(): void {
    this.generation++;
    const earlier = this.#engine;
    this.#engine = null;
    this.status.value = { state: 'idle' };
    void earlier?.then(
      (engine) => engine.dispose(),
      () => {},
    );
  }
}
