import { useEffect } from 'preact/hooks';

/** Single keys and Ctrl/Cmd combinations for the whole page; keys typed into a field are the field's own. */
export interface Shortcuts {
  readonly keys: Readonly<Record<string, () => void>>;
  /** With Ctrl or Cmd; `shift+` before the key where Shift is held. */
  readonly commands: Readonly<Record<string, () => void>>;
}

export function useShortcuts({ keys, commands }: Shortcuts): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
      // Out of a field, so that single keys are shortcuts again.
      if (event.key === 'Escape' && isTyping(event.target)) (event.target as HTMLElement).blur();
      const key = event.key.toLowerCase();
      const command = event.ctrlKey || event.metaKey;
      const action = command
        ? commands[event.shiftKey ? `shift+${key}` : key]
        : keys[event.key === '?' ? '?' : key];
      if (!action || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement)
    return !['range', 'checkbox', 'radio', 'color'].includes(target.type);
  return (
    target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable
  );
}
