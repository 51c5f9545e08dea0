import type { Journal } from './journal.ts';
import type { Window } from './window.ts';
import { readWindow, type WindowSource } from './window-segmenter.ts';

/** What a window shows to the model. */
export type WindowView = NonNullable<Awaited<ReturnType<typeof readWindow>>>;

export interface WindowFindingsOptions<Findings> {
  readonly source: WindowSource;
  readonly windows: readonly Window[];
  /** Pixels of the model's square view. */
  readonly viewSize: number;
  /** Name of a window in the journal. */
  readonly keyOf: (window: Window) => string;
  readonly journal?: Journal | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Asks the model. */
  readonly look: (window: Window, view: WindowView) => Promise<Findings>;
  /** Of windows that show no data. */
  readonly nothing: Findings;
}

/**
 * What is found in each window, in order: out of the journal where it stands there, else by the model, and then it is
 * journalled. While one window is computed the next is read.
 */
export async function* windowFindings<Findings>(
  options: WindowFindingsOptions<Findings>,
): AsyncGenerator<readonly [window: Window, findings: Findings]> {
  const { source, windows, viewSize, keyOf, journal, signal, look, nothing } = options;
  const read = (window: Window | undefined) => {
    if (!window || journal?.has(keyOf(window))) return null;
    const reading = readWindow(source, window, viewSize, signal);
    reading.catch(() => {}); // it is awaited later; an error must not go unhandled until then
    return reading;
  };
  let reading = read(windows[0]);
  for (const [index, window] of windows.entries()) {
    signal?.throwIfAborted();
    const current = reading;
    const known = (await journal?.get(keyOf(window))) as Findings | undefined;
    const view = known ? null : await current;
    reading = read(windows[index + 1]);
    const findings = known ?? (view ? await look(window, view) : nothing);
    if (!known) await journal?.put(keyOf(window), findings);
    yield [window, findings];
  }
}
