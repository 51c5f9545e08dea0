import { signal } from '@preact/signals';
import type { Progress } from '../engine/engine.ts';
import { type Activity, describeProgress } from './activity.ts';
import type { Notices } from './notices.ts';

/** The one activity that is shown, of the work that was reported last. */
export class ActivityMonitor {
  readonly activity = signal<Activity | null>(null);
  readonly #notices: Notices;
  #working: AbortController | null = null;

  constructor(notices: Notices) {
    this.#notices = notices;
  }

  show(label: string, fraction: number | null, working: AbortController): void {
    if (this.activity.value?.label !== label && fraction === null) this.#notices.say(`${label} …`);
    this.activity.value = { label, fraction, cancel: () => this.#cancel(working) };
    this.#working = working;
  }

  /** Shows an engine's progress until its work is cancelled. */
  follow(working: AbortController): (progress: Progress) => void {
    return (progress) => {
      const { label, fraction } = describeProgress(progress);
      if (!working.signal.aborted) this.show(label, fraction, working);
    };
  }

  end(working: AbortController): void {
    if (this.#working === working) this.activity.value = null;
  }

  #cancel(working: AbortController): void {
    working.abort(new DOMException('cancelled', 'AbortError'));
    this.end(working);
    this.#notices.say('Cancelled.');
  }
}
