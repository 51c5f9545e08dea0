/** Counts changes, and lets those go who wait for one. */
export class Changes {
  readonly #waiting = new Set<() => void>();
  #revision = 1;
  #ended = false;

  /** The number of the last change. */
  get revision(): number {
    return this.#revision;
  }

  /** Something changes now. @returns the change's number */
  tell(): number {
    this.#revision++;
    this.#letGo();
    return this.#revision;
  }

  /** Waits until something is newer than a revision, the time is over, or there will be no more changes. */
  async since(revision: number, milliseconds: number, signal?: AbortSignal): Promise<void> {
    if (this.#ended || this.#revision > revision) return;
    await new Promise<void>((done) => {
      const end = () => {
        clearTimeout(timer);
        this.#waiting.delete(end);
        signal?.removeEventListener('abort', end);
        done();
      };
      const timer = setTimeout(end, milliseconds);
      this.#waiting.add(end);
      signal?.addEventListener('abort', end, { once: true });
    });
  }

  /** Nobody waits any more. */
  end(): void {
    this.#ended = true;
    this.#letGo();
  }

  #letGo(): void {
    for (const end of [...this.#waiting]) end();
  }
}
