import type { Session } from '../state/session.ts';
import { IconButton } from './icon-button.tsx';

export function MessageBar({ session }: { readonly session: Session }) {
  const message = session.message.value;
  return (
    <div aria-live="assertive" aria-atomic="true">
      {message && (
        <div class={`message ${message.kind}`} role={message.kind === 'error' ? 'alert' : undefined}>
          <p>{message.text}</p>
          {message.suggestions?.map((text) => (
            <button key={text} type="button" class="chip" onClick={() => void session.ask(text)}>
              {text}
            </button>
          ))}
          {message.action && (
            <button type="button" class="link" onClick={message.action.run}>
              {message.action.label}
            </button>
          )}
          <IconButton icon="close" label="Dismiss" onClick={() => session.dismissMessage()} />
        </div>
      )}
    </div>
  );
}

/** What happens, for those who do not see it. */
export function Announcer({ session }: { readonly session: Session }) {
  return (
    <div class="visually-hidden" role="status" aria-live="polite" data-testid="announcer">
      {session.announcement.value}
    </div>
  );
}
