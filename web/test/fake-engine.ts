import type { Picture } from '../../src/imagery/picture.ts';
import { defaultVocabulary, type Vocabulary } from '../../src/language/index.ts';
import type {
  CorrectionPrompts,
  EncodedPicture,
  EncodeOptions,
  Engine,
  EngineAnswer,
  EngineInfo,
  QuestionOptions,
} from '../src/engine/engine.ts';
import type { EngineChoice, LoadOptions } from '../src/state/engine-host.ts';

const GRID = 256;
const WORD_GRID = 32;

const wait = (milliseconds: number, signal?: AbortSignal) =>
  new Promise<void>((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal!.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', stop, { once: true });
  });

export interface FakeOptions {
  /** Milliseconds that every step takes. */
  readonly delay?: number;
}

/** An engine that answers at once, with blobs whose places follow the sentence's words of position. */
export async function loadFakeEngine(
  choice: EngineChoice,
  { signal, onProgress }: LoadOptions,
  { delay = 20 }: FakeOptions = {},
): Promise<Engine> {
  const total = 50e6;
  for (let done = 0; done <= total; done += total / 4) {
    onProgress({ stage: 'download', done, total });
    await wait(delay, signal);
  }
  onProgress({ stage: 'compile', done: 1, total: 4 });
  await wait(delay, signal);
  return new FakeEngine(choice, delay);
}

class FakeEngine implements Engine {
  readonly kind: Engine['kind'];
  readonly info: EngineInfo;

  constructor(
    choice: EngineChoice,
    readonly delay: number,
  ) {
    this.kind = choice === 'server' ? 'server' : 'browser';
    this.info = {
      model: 'fake',
      modelHash: '0123456789abcdef',
      backend: choice === 'server' ? 'server' : 'wasm',
      threads: choice === 'server' ? null : 2,
      crossOriginIsolated: true,
      imageSize: 672,
      downloadBytes: choice === 'server' ? 0 : 50e6,
      cached: false,
      presenceThreshold: null,
      vocabulary: VOCABULARY,
      scoreNote: 'Made up, for tests.',
      unsureBelow: 0.5,
      backendNote: choice === 'browser' ? 'This browser offers no WebGPU.' : null,
    };
  }

  async encode(picture: Picture, { signal, onProgress }: EncodeOptions = {}): Promise<EncodedPicture> {
    onProgress?.({ stage: 'encode', done: 0, total: 0 });
    await wait(3 * this.delay, signal);
    return new FakePicture(picture.width, picture.height);
  }

  async dispose(): Promise<void> {}
}

/** Of a unicorn nothing is drawn, and a zeppelin is ruled out, but both are known. */
const VOCABULARY: Vocabulary = {
  ...defaultVocabulary,
  categories: [...defaultVocabulary.categories, { name: 'unicorn' }, { name: 'zeppelin' }],
};

class FakePicture implements EncodedPicture {
  constructor(
    readonly width: number,
    readonly height: number,
  ) {}

  /** Of a unicorn nothing is drawn; a zeppelin is, and ruled out. */
  async segment(sentence: string, options?: QuestionOptions): Promise<EngineAnswer> {
    await wait(5, options?.signal);
    if (/zeppelin/.test(sentence)) {
      const drawn = { ...this.#answer(sentence, disc(0.5, 0.5, 0.11)), presence: 0.03 };
      if (options?.assumePresent) return drawn;
      return { ...drawn, present: false, ruledOut: true, score: 0 };
    }
    if (/unicorn/.test(sentence)) return this.#answer(sentence, () => -6);
    const x = /left/.test(sentence) ? 0.22 : /right/.test(sentence) ? 0.78 : 0.5;
    const y = /upper|top/.test(sentence) ? 0.22 : /lower|bottom/.test(sentence) ? 0.78 : 0.5;
    if (/ships|airplanes/.test(sentence)) return this.#answer(sentence, several);
    const answer = this.#answer(sentence, disc(x, y, /largest/.test(sentence) ? 0.2 : 0.11));
    // Of the largest of its kind there is a second largest, of the smallest nothing is sure.
    const { logits } = this.#answer('', disc(0.8, 0.2, 0.08));
    const runnersUp = /largest/.test(sentence) ? [{ share: 0.14, logits }] : [];
    return { ...answer, runnersUp, unsure: /smallest/.test(sentence) };
  }

  async draw({ points, box }: CorrectionPrompts): Promise<EngineAnswer> {
    await wait(5);
    const [first] = points;
    if (!first) {
      const [left, top, width, height] = box!;
      return this.#answer('', (u, v) =>
        u * this.width >= left &&
        u * this.width < left + width &&
        v * this.height >= top &&
        v * this.height < top + height
          ? 2
          : -6,
      );
    }
    return this.#answer('', disc(first.x / this.width, first.y / this.height, 0.06));
  }

  async correct(
    sentence: string,
    answer: EngineAnswer,
    { points, box }: CorrectionPrompts,
  ): Promise<EngineAnswer> {
    await wait(5);
    const around = points.map(({ x, y, positive }) => ({
      value: disc(x / this.width, y / this.height, 0.06),
      positive,
    }));
    return this.#answer(sentence, (u, v) => {
      let logit = answer.logits.data[Math.floor(v * GRID) * GRID + Math.floor(u * GRID)]!;
      for (const { value, positive } of around) {
        logit = positive ? Math.max(logit, value(u, v)) : Math.min(logit, -value(u, v));
      }
      if (box) {
        const [left, top, width, height] = box;
        const inside =
          u * this.width >= left &&
          u * this.width < left + width &&
          v * this.height >= top &&
          v * this.height < top + height;
        logit = inside ? Math.max(logit, 2) : -6;
      }
      return logit;
    });
  }

  async dispose(): Promise<void> {}

  #answer(sentence: string, logit: (u: number, v: number) => number): EngineAnswer {
    const data = new Float32Array(GRID * GRID);
    let inside = 0;
    for (let i = 0; i < data.length; i++) {
      data[i] = logit(((i % GRID) + 0.5) / GRID, (Math.floor(i / GRID) + 0.5) / GRID);
      if (data[i]! > 0) inside++;
    }
    return {
      present: inside > 0,
      presence: null,
      ruledOut: false,
      score: inside > 0 ? 0.83 : 0,
      unsure: false,
      runnersUp: [],
      logits: { width: GRID, height: GRID, data },
      explanation: {
        words: sentence.split(/\s+/).map((text, index) => ({
          text,
          grid: WORD_GRID,
          attention: Float32Array.from({ length: WORD_GRID ** 2 }, (_, i) =>
            Math.exp(-(((i % WORD_GRID) - 4 - 5 * index) ** 2 + (Math.floor(i / WORD_GRID) - 16) ** 2) / 30),
          ),
        })),
        denseMap: { width: GRID, height: GRID, data: data.map((value) => 1 / (1 + Math.exp(-value / 4))) },
      },
      seconds: 0.005,
    };
  }
}

const DISCS = [disc(0.2, 0.3, 0.1), disc(0.5, 0.3, 0.08), disc(0.8, 0.3, 0.06), disc(0.5, 0.7, 0.04)];
const several = (u: number, v: number): number => Math.max(...DISCS.map((one) => one(u, v)));

/** Logits of a disc: positive inside, falling off outwards. */
function disc(x: number, y: number, radius: number): (u: number, v: number) => number {
  return (u, v) => 6 * (1 - Math.hypot(u - x, v - y) / radius);
}
