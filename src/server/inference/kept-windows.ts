import { createHash } from 'node:crypto';
import type { SceneSegmenter } from '../../answers/answer-scene.ts';
import type { Picture } from '../../imagery/index.ts';
import type { EncodedImage } from '../../segmenter/index.ts';

interface Windows {
  readonly scenes: Map<string, EncodedImage>;
  bytes: number;
  /** Tasks that work on them. */
  users: number;
}

/**
 * Encoded windows of kept images that are larger than one view, so that further sentences about such an image need not
 * encode them again. A window is known by its pixels. Where there is no room, images that were not asked about for the
 * longest time are let go of; what does not fit even then is not kept.
 */
export class KeptWindows {
  readonly #images = new Map<string, Windows>();
  #bytes = 0;

  /** @param featureBytes of one encoded window */
  constructor(
    readonly maxBytes: number,
    readonly featureBytes: number,
  ) {}

  get bytes(): number {
    return this.#bytes;
  }

  /** Does work with a segmenter that keeps what it encodes of the image. */
  async use<Result>(
    key: string,
    segmenter: { readonly config: SceneSegmenter['config']; open(picture: Picture): Promise<EncodedImage> },
    work: (segmenter: SceneSegmenter) => Promise<Result>,
  ): Promise<Result> {
    const windows = this.#images.get(key) ?? { scenes: new Map(), bytes: 0, users: 0 };
    this.#images.delete(key);
    this.#images.set(key, windows);
    windows.users++;
    try {
      return await work({
        config: segmenter.config,
        open: async (picture) => {
          const hash = createHash('sha256')
            .update(`${picture.width}x${picture.height} `)
            .update(picture.pixels)
            .digest('hex');
          const known = windows.scenes.get(hash);
          if (known) return borrowed(known, 0);
          const scene = await segmenter.open(picture);
          return this.#keep(key, windows, hash, scene) ? borrowed(scene, scene.encodeSeconds) : scene;
        },
      });
    } finally {
      windows.users--;
      if (windows.scenes.size === 0 && windows.users === 0 && this.#images.get(key) === windows) {
        this.#images.delete(key);
      }
    }
  }

  /** Lets go of an image's windows; those that are at work end with it. */
  delete(key: string): void {
    const windows = this.#images.get(key);
    if (!windows) return;
    this.#images.delete(key);
    this.#bytes -= windows.bytes;
    windows.bytes = 0;
    if (windows.users === 0) for (const scene of windows.scenes.values()) scene.dispose();
    windows.scenes.clear();
  }

  #keep(key: string, windows: Windows, hash: string, scene: EncodedImage): boolean {
    const bytes = this.featureBytes + scene.picture.pixels.byteLength;
    for (const [other, { users }] of this.#images) {
      if (this.#bytes + bytes <= this.maxBytes) break;
      if (users === 0) this.delete(other);
    }
    if (this.#bytes + bytes > this.maxBytes || this.#images.get(key) !== windows) return false;
    if (windows.scenes.has(hash)) return false;
    windows.scenes.set(hash, scene);
    windows.bytes += bytes;
    this.#bytes += bytes;
    return true;
  }
}

/** A scene that stays when whoever works with it is done. */
const borrowed = (scene: EncodedImage, encodeSeconds: number) => ({
  encodeSeconds,
  segment: scene.segment.bind(scene),
  correct: scene.correct.bind(scene),
  refine: scene.refine.bind(scene),
  dispose: () => {},
});
