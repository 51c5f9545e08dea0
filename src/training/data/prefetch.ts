/**
 * Works ahead: asks the source for up to `depth` further items while the consumer is busy with one, and hands them on
 * in order. An error of the source arrives at its place in the order. Ending the iteration early ends the source.
 */
export async function* prefetch<Item>(source: AsyncIterable<Item>, depth: number): AsyncGenerator<Item> {
  if (!Number.isInteger(depth) || depth < 1) {
    throw new RangeError(`prefetch: the depth must be a whole number from 1 on, got ${depth}`);
  }
  const iterator = source[Symbol.asyncIterator]();
  const queue: Promise<IteratorResult<Item>>[] = [];
  const request = () => {
    const next = iterator.next();
    next.catch(() => {}); // reported when its turn comes
    queue.push(next);
  };
  try {
    while (queue.length < depth) request();
    for (;;) {
      const result = await queue.shift()!;
      if (result.done) return;
      request();
      yield result.value;
    }
  } finally {
    await iterator.return?.();
  }
}
