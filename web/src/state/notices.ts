import { signal } from '@preact/signals';
import type { Message } from './views.ts';

/** What the page tells its user: a message that stays, and announcements that screen readers read out. */
export class Notices {
  readonly message = signal<Message | null>(null);
  readonly announcement = signal('');

  tell(kind: Message['kind'], text: string): void {
    this.message.value = { kind, text };
  }

  dismiss(): void {
    this.message.value = null;
  }

  say(text: string): void {
    // The same words twice in a row would not be read out again.
    this.announcement.value = text === this.announcement.value ? `${text}\u00a0` : text;
  }

  /** Tells of a failure, unless it is that somebody cancelled. */
  fail(error: unknown, aborted?: AbortSignal): void {
    if (aborted?.aborted || (error instanceof Error && error.name === 'AbortError')) return;
    this.tell('error', error instanceof Error ? error.message : String(error));
  }
}
