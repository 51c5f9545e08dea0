import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Session } from '../state/session.ts';
import { suggestions } from '../state/suggestions.ts';
import { IconButton } from './icon-button.tsx';
import { SentenceField } from './sentence-field.tsx';

/** The sentence, and sentences to start from. */
export function AskForm({ session }: { readonly session: Session }) {
  const page = useSignal(0);
  const image = session.image.value;
  useEffect(() => {
    page.value = 0;
  }, [image, page]);
  const ask = (text: string) => {
    void session.ask(text);
  };
  if (!image) return null;
  return (
    <section class="section ask" aria-label="Ask">
      <SentenceField placeholder="the ship on the far left" primary onAsk={ask} />
      <div class="suggestions">
        <h2 class="visually-hidden">Suggested sentences</h2>
        <ul>
          {suggestions(image.example, page.value).map((text) => (
            <li key={text}>
              <button type="button" class="chip" onClick={() => ask(text)}>
                {text}
              </button>
            </li>
          ))}
          <li>
            <IconButton
              icon="shuffle"
              label="Other suggestions"
              class="chip-button"
              onClick={() => {
                page.value++;
              }}
            />
          </li>
        </ul>
      </div>
    </section>
  );
}
