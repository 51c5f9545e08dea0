import type { Answer, EncodedImage } from '../../segmenter/index.ts';
import type { OpenedPicture } from './open-picture.ts';

/** An encoded image with what is known about it. */
export interface EncodedScene {
  readonly scene: EncodedImage;
  readonly opened: OpenedPicture;
  /**
   * Recent answers by sentence (`answerKey`): corrections start from them, and another format of the same answer costs
   * nothing.
   */
  readonly answers: Map<string, Answer>;
  /** Whether it is larger than one view, and was squeezed into one because a client asked for it. */
  readonly oneViewOnly: boolean;
}

const KEPT_ANSWERS = 8;
/** Pixels above which answers are not kept, since each has a mask of the image's size. */
const KEPT_ANSWER_PIXELS = 2 ** 22;

/** Encoded images by key; the least recently used ones are let go of when there are too many bytes. */
export class SceneCache {
  readonly #scenes = new Map<string, EncodedScene>();
  #bytes = 0;

  /**
   * @param maxBytes of all scenes; one is kept however large it is
   * @param featureBytes of one encoded image, which does not depend on the image
   * @param onEvict told which scene went
   */
  constructor(
    readonly maxBytes: number,
    readonly featureBytes: number,
    readonly onEvict: (key: string) => void,
  ) {}

  get size(): number {
    return this.#scenes.size;
  }

  get(key: string): EncodedScene | undefined {
    const scene = this.#scenes.get(key);
    if (scene) {
      this.#scenes.delete(key);
      this.#scenes.set(key, scene);
    }
    return scene;
  }

  set(key: string, scene: EncodedScene): void {
    this.delete(key);
    this.#scenes.set(key, scene);
    this.#bytes += this.#bytesOf(scene);
    for (const oldest of this.#scenes.keys()) {
      if (this.#bytes <= this.maxBytes || oldest === key) break;
      this.delete(oldest);
      this.onEvict(oldest);
    }
  }

  delete(key: string): void {
    const scene = this.#scenes.get(key);
    if (!scene) return;
    this.#scenes.delete(key);
    this.#bytes -= this.#bytesOf(scene);
    scene.scene.dispose();
  }

  #bytesOf({ scene }: EncodedScene): number {
    const pixels = scene.width * scene.height;
    const answers = pixels <= KEPT_ANSWER_PIXELS ? KEPT_ANSWERS * (pixels + this.featureBytes / 60) : 0;
    return this.featureBytes + 3 * pixels + answers;
  }
}

/** What an answer is kept under: the sentence, and whether its target was taken to be there. */
export const answerKey = (sentence: string, assumePresent: boolean): string =>
  `${assumePresent ? 'present' : ''}\n${sentence}`;

/**
 * Keeps an answer with its scene where it is not too large.
 * @param key from `answerKey`
 */
export function keepAnswer({ scene, answers }: EncodedScene, key: string, answer: Answer): void {
  if (scene.width * scene.height > KEPT_ANSWER_PIXELS) return;
  answers.delete(key);
  answers.set(key, answer);
  for (const oldest of answers.keys()) {
    if (answers.size <= KEPT_ANSWERS) break;
    answers.delete(oldest);
  }
}
