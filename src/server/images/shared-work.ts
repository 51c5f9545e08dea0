interface Shared<Result> {
  readonly result: Promise<Result>;
  readonly controller: AbortController;
  askers: number;
}

/** Work that several ask for at once and that is done once for all of them. */
export class SharedWork<Result> {
  readonly #running = new Map<string, Shared<Result>>();

  /**
   * Joins the work that runs under a key, or begins it. It goes on while anybody waits for it.
   * @param signal of this asker, who then waits no more and gets its reason
   * @param work is given a signal that is aborted when all askers have gone
   * @returns the result, and whether this asker's work made it
   */
  async run(
    key: string,
    signal: AbortSignal,
    work: (signal: AbortSignal) => Promise<Result>,
  ): Promise<{ readonly result: Result; readonly own: boolean }> {
    signal.throwIfAborted();
    const known = this.#running.get(key);
    const shared = known ?? this.#begin(key, work);
    shared.askers++;
    let leave: () => void = () => {};
    const left = new Promise<never>((_, reject) => {
      leave = () => reject(signal.reason);
      signal.addEventListener('abort', leave, { once: true });
    });
    try {
      return { result: await Promise.race([shared.result, left]), own: !known };
    } finally {
      signal.removeEventListener('abort', leave);
      if (--shared.askers === 0) {
        // Who comes now begins anew, and does not join what is being given up.
        if (this.#running.get(key) === shared) this.#running.delete(key);
        shared.controller.abort(signal.reason);
      }
    }
  }

  #begin(key: string, work: (signal: AbortSignal) => Promise<Result>): Shared<Result> {
    const controller = new AbortController();
    const shared: Shared<Result> = { result: work(controller.signal), controller, askers: 0 };
    const over = () => {
      if (this.#running.get(key) === shared) this.#running.delete(key);
    };
    shared.result.then(over, over);
    this.#running.set(key, shared);
    return shared;
  }
}
