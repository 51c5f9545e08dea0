/** Aborts a request when nothing has come for a time, or when the caller's own signal is aborted. */
export class StallWatch {
  readonly #controller = new AbortController();
  readonly #abort = () => this.#controller.abort(this.user?.reason);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stalled = false;

  /**
   * Begins to watch. Throws the reason of a signal that is aborted already.
   * @param timeout milliseconds without a sign of life
   * @param user the caller's signal
   */
  constructor(
    readonly timeout: number,
    readonly user: AbortSignal | undefined,
  ) {
    user?.throwIfAborted();
    user?.addEventListener('abort', this.#abort, { once: true });
    this.alive();
  }

  /** To be given to the request. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Whether it was silence that aborted the request. */
  get stalled(): boolean {
    return this.#stalled;
  }

  /** Something has come: the time begins anew. */
  alive(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#stalled = true;
      this.#controller.abort(new Error(`nothing has come for ${this.timeout / 1000} s`));
    }, this.timeout);
  }

  /** Stops watching; to be called when the request has ended, however it did. */
  end(): void {
    clearTimeout(this.#timer);
    this.user?.removeEventListener('abort', this.#abort);
  }
}
