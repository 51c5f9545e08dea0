/**
 * Decoded blocks by name, the least recently used dropped above a number of bytes. Several readers that ask for the
 * same block share one decoding of it.
 */
export class BlockCache {
  private readonly kept = new Map<string, { readonly value: unknown; readonly bytes: number }>();
  private readonly loading = new Map<string, Promise<unknown>>();
  private total = 0;

  /** @param limit bytes to keep; a single larger block is handed out, and not kept */
  constructor(private readonly limit: number) {}

  /** Bytes that are kept now. */
  get bytes(): number {
    return this.total;
  }

  /** A block from the cache, or loaded; failures are not kept. */
  async get<T extends { readonly byteLength: number } | null>(
    key: string,
    load: () => Promise<T>,
  ): Promise<T> {
    const found = this.kept.get(key);
    if (found) {
      this.kept.delete(key);
      this.kept.set(key, found);
      return found.value as T;
    }
    const running = this.loading.get(key);
    if (running) {
      try {
        return (await running) as T;
      } catch {
        // The reader who began may have been told to stop: that is no answer for this one.
      }
    }
    const promise = load();
    this.loading.set(key, promise);
    try {
      const value = await promise;
      this.keep(key, value, value?.byteLength ?? 0);
      return value;
    } finally {
      this.loading.delete(key);
    }
  }

  clear(): void {
    this.kept.clear();
    this.total = 0;
  }

  private keep(key: string, value: unknown, bytes: number): void {
    if (bytes > this.limit) return;
    this.kept.set(key, { value, bytes });
    this.total += bytes;
    for (const [oldest, { bytes: size }] of this.kept) {
      if (this.total <= this.limit) break;
      this.kept.delete(oldest);
      this.total -= size;
    }
  }
}
