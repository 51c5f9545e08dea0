import type { EncodedPicture } from '../engine/engine.ts';

interface Shelved {
  readonly picture: EncodedPicture;
  readonly key: string;
}

const CAPACITY = 3;

/** Keeps the encoded pictures that were used last; each is encoded once, however many ask for it at the same time. */
export class PictureShelf {
  readonly #pictures = new Map<string, Promise<Shelved>>();

  get(key: string, encode: () => Promise<Shelved>): Promise<Shelved> {
    const kept = this.#pictures.get(key);
    const picture = kept ?? encode();
    this.#pictures.delete(key);
    this.#pictures.set(key, picture); // last in order: used last
    if (!kept) {
      picture.catch(() => {
        if (this.#pictures.get(key) === picture) this.#pictures.delete(key);
      });
      for (const old of [...this.#pictures.keys()].slice(0, -CAPACITY)) this.#drop(old);
    }
    return picture;
  }

  clear(): void {
    for (const key of [...this.#pictures.keys()]) this.#drop(key);
  }

  #drop(key: string): void {
    const picture = this.#pictures.get(key);
    this.#pictures.delete(key);
    void picture?.then(
      (shelved) => shelved.picture.dispose().catch(() => {}),
      () => {},
    );
  }
}
