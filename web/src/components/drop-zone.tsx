import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { openGiven } from '../keep/open-given.ts';
import type { Session } from '../state/session.ts';

/** Takes images and projects dropped or pasted anywhere on the page. */
export function DropZone({ session }: { readonly session: Session }) {
  const over = useSignal(false);
  useEffect(() => {
    let depth = 0; // enter and leave come for every element on the way
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const listeners = new AbortController();
    const on = <Type extends keyof WindowEventMap>(
      type: Type,
      listener: (event: WindowEventMap[Type]) => void,
    ) => window.addEventListener(type, listener, { signal: listeners.signal });
    on('dragenter', (event) => {
      if (!holdsFiles(event)) return;
      depth++;
      over.value = true;
    });
    on('dragleave', (event) => {
      if (holdsFiles(event) && --depth <= 0) over.value = false;
    });
    on('dragover', (event) => {
      if (holdsFiles(event)) event.preventDefault();
    });
    on('drop', (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      depth = 0;
      over.value = false;
      const file = event.dataTransfer?.files[0];
      if (file) void openGiven(session, { kind: 'file', file });
    });
    on('paste', (event) => {
      const file = event.clipboardData?.files[0];
      if (!file) return;
      event.preventDefault();
      void openGiven(session, { kind: 'file', file });
    });
    return () => listeners.abort();
  }, [session, over]);
  return over.value ? (
    <div class="drop-zone" aria-hidden="true">
      <p>Drop to open</p>
    </div>
  ) : null;
}
