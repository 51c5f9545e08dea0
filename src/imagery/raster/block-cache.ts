import { LruMap } from '../../collections/lru-map.ts';

/**
 * Decoded blocks by name, the least recently used dropped above a number of bytes. Several readers that ask for the
 * same block share one decoding of it.
 */
export class BlockCache {
  private readonly kept: LruMap<string, { readonly value: unknown; readonly bytes: number }>;
  private readonly loading = new Map<string, Promise<unknown>>();

  /** @param limit bytes to keep; a single larger block is handed out, and not kept */
  constructor(private readonly limit: number) {
    this.kept = new LruMap(limit, ({ bytes }) => bytes);
  }

  /** Bytes that are kept now. */
  get bytes(): number {
    return this.kept.weight;
  }

  /** A block from the cache, or loaded; failures are not kept. */
  async get<T extends { readonly byteLength: number } | null>(
    key: string,
    load: () => Promise<T>,
  ): Promise<T> {
    const found = this.kept.get(key);
    if (found) return found.value as T;
    const running = this.loading.get(key);
    if (running) {
      try {
        return (await running) as T;
      } catch {
        // The reader that began may have been aborted: that is no answer for this one.
      }
    }
    const promise = load();
    this.loading.set(key, promise);
    try {
      const value = await promise;
      const bytes = value?.byteLength ?? 0;
      if (bytes <= this.limit) this.kept.set(key, { value, bytes });
      return value;
    } finally {
      this.loading.delete(key);
    }
  }

  clear(): void {
    this.kept.clear();
  }
}
