import type { Model } from '../model/model.ts';
import { float32Output, type Runtime, type Tensor } from '../runtime/index.ts';
import type { Tokenizer } from '../text/index.ts';
import { CorrectionPrograms } from './correction-program.ts';
import { Grounding } from './grounding-program.ts';
import { buildVisualPositionGraph, ImageEncoder } from './image-program.ts';
import type { EncoderPrecisions, Precision, ProgramOptions } from './program-options.ts';
import { programSources } from './program-sources.ts';
import { SentenceEncoder } from './text-program.ts';

export interface LoadProgramsOptions extends Omit<ProgramOptions, 'precision'> {
  /** The same model with a larger S, for pictures that are larger than this one's; default: none. */
  readonly larger?: Model | undefined;
  /** Of both encoders, or of each. Default `float32`. */
  readonly precision?: Precision | EncoderPrecisions;
  /** Whether images are encoded; else what was encoded before can be asked, and the largest program is not loaded. Default true. */
  readonly encodesImages?: boolean;
  /** Answers carry attentions, prompts and maps. */
  readonly intermediates?: boolean;
  /** Called after each program that has been compiled. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** A model's programs, which images share; what is still running is waited for before they are disposed of. */
export class Programs {
  readonly #running = new Set<Promise<unknown>>();
  readonly #findPosition: () => Promise<Tensor<Float32Array>>;
  /** Whose text encoder these share, and whose end is theirs. */
  readonly #main: Programs | null;
  #larger: Programs | null = null;
  #position: Promise<Tensor<Float32Array>> | null = null;
  #disposed: Promise<void> | null = null;

  private constructor(
    /** Null where images are not encoded. */
    readonly image: ImageEncoder | null,
    readonly text: SentenceEncoder,
    readonly grounding: Grounding,
    readonly corrections: CorrectionPrograms,
    readonly tokenizer: Tokenizer,
    findPosition: () => Promise<Tensor<Float32Array>>,
    main: Programs | null,
  ) {
    this.#findPosition = findPosition;
    this.#main = main;
  }

  /** All programs at once; where one cannot be loaded, the others are freed. */
  static async load(runtime: Runtime, model: Model, options: LoadProgramsOptions = {}): Promise<Programs> {
    const { larger, onProgress, ...own } = options;
    const count = options.encodesImages === false ? 2 : 3;
    const total = larger ? 2 * count - 1 : count;
    let done = 0;
    const onProgram = () => onProgress?.(++done, total);
    const programs = await Programs.#load(runtime, model, own, onProgram, null);
    try {
      if (larger) programs.#larger = await Programs.#load(runtime, larger, own, onProgram, programs);
      return programs;
    } catch (error) {
      await programs.dispose();
      throw error;
    }
  }

  /** @param main programs of the same model with another S, whose text encoder serves these too */
  static async #load(
    runtime: Runtime,
    model: Model,
    options: Omit<LoadProgramsOptions, 'larger' | 'onProgress'>,
    onProgram: () => void,
    main: Programs | null,
  ): Promise<Programs> {
    const { intermediates = false, encodesImages = true, precision = 'float32', ...compile } = options;
    const { image = 'float32', text = 'float32' } =
      typeof precision === 'string' ? { image: precision, text: precision } : precision;
    const sources = programSources(model);
    const tokenizer = model.tokenizer();
    const tokens = model.config.sgsrf.maxTokens;
    const loading = [
      encodesImages ? ImageEncoder.compile(runtime, sources.image, { ...compile, precision: image }) : null,
      main?.text ??
        tokenizer.then((loaded) => {
          const graph = (length: number) => sources.textGraph(text, length);
          const source = sources.textPaddingMasked ? graph : graph(tokens);
          return SentenceEncoder.compile(runtime, source, loaded, { ...compile, tokens });
        }),
      Grounding.load(runtime, sources.grounding, { ...compile, intermediates, explanation: true }),
    ] as const;
    for (const part of loading) {
      if (part === null || part === main?.text) continue;
      Promise.resolve(part).then(onProgram, () => {}); // reported below
    }
    const results = await Promise.allSettled(loading);
    const failed = results.find((result) => result.status === 'rejected');
    if (failed) {
      for (const result of results)
        if (result.status === 'fulfilled' && result.value !== main?.text) await result.value?.dispose();
      throw failed.reason;
    }
    return new Programs(
      ...(await Promise.all(loading)),
      new CorrectionPrograms(runtime, model, compile),
      await tokenizer,
      async () => {
        const { parameters, config } = sources.image.visual!;
        const graph = buildVisualPositionGraph(parameters, config, sources.image.sam2);
        const program = await runtime.compile(graph, compile);
        try {
          return float32Output(await program.run({}), 'visual_position');
        } finally {
          await program.dispose();
        }
      },
      main,
    );
  }

  /** Those of the model with a larger S, where they were asked for; they end with these. */
  get larger(): Programs | null {
    return this.#larger;
  }

  /** Position terms of F, of any image: (Ni, d). Computed once. */
  visualPosition(): Promise<Tensor<Float32Array>> {
    this.#position ??= this.#findPosition().catch((error: unknown) => {
      this.#position = null; // a later call may try again
      throw error;
    });
    return this.#position;
  }

  /** Runs work that `dispose` waits for. Throws where the programs have been disposed of. */
  async use<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#main) return this.#main.use(work);
    if (this.#disposed) throw new Error('the segmenter has been disposed of; load it again');
    const running = work();
    this.#running.add(running);
    try {
      return await running;
    } finally {
      this.#running.delete(running);
    }
  }

  dispose(): Promise<void> {
    this.#disposed ??= (async () => {
      await Promise.allSettled(this.#running);
      const text = this.#main ? null : this.text;
      const parts = [this.image, text, this.grounding, this.corrections, this.#larger];
      await Promise.all(parts.map((part) => part?.dispose()));
    })();
    return this.#disposed;
  }
}
