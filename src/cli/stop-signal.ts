/** SIGTERM, as service managers send it, or the terminal's interruption. */
export function stopSignal(interrupted: AbortSignal) {
  const terminated = new AbortController();
  const terminate = () => terminated.abort();
  process.once('SIGTERM', terminate);
  const signal = AbortSignal.any([interrupted, terminated.signal]);
  const aborted = new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
  return { signal, aborted, release: () => process.off('SIGTERM', terminate) };
}
