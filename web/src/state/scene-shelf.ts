import type { EngineScene } from '../engine/engine.ts';

interface Shelved {
  readonly scene: EngineScene;
  readonly key: string;
}

const CAPACITY = 3;

/** Keeps the scenes that were used last; each is encoded once, however many ask for it at the same time. */
export class SceneShelf {
  readonly #scenes = new Map<string, Promise<Shelved>>();

  get(key: string, encode: () => Promise<Shelved>): Promise<Shelved> {
    const kept = this.#scenes.get(key);
    const scene = kept ?? encode();
    this.#scenes.delete(key);
    this.#scenes.set(key, scene); // last in order: used last
    if (!kept) {
      scene.catch(() => {
        if (this.#scenes.get(key) === scene) this.#scenes.delete(key);
      });
      for (const old of [...this.#scenes.keys()].slice(0, -CAPACITY)) this.#drop(old);
    }
    return scene;
  }

  clear(): void {
    for (const key of [...this.#scenes.keys()]) this.#drop(key);
  }

  #drop(key: string): void {
    const scene = this.#scenes.get(key);
    this.#scenes.delete(key);
    void scene?.then(
      (shelved) => shelved.scene.dispose().catch(() => {}),
      () => {},
    );
  }
}
