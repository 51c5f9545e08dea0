import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Session } from '../state/session.ts';
import { suggestions } from '../state/suggestions.ts';
import { IconButton } from './icon-button.tsx';
import { Icon } from './icons.tsx';

/** The sentence, and sentences to start from. */
export function AskForm({ session }: { readonly session: Session }) {
  const sentence = useSignal('');
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
      <form
        class="field-row"
        onSubmit={(event) => {
          event.preventDefault();
          ask(sentence.value);
          if (sentence.value.trim()) sentence.value = '';
        }}
      >
        <label class="visually-hidden" for="sentence">
          What to look for
        </label>
        <input
          id="sentence"
          type="text"
          autocomplete="off"
          enterkeyhint="search"
          spellcheck
          maxLength={300}
          aria-keyshortcuts="/"
          placeholder="the ship on the far left"
          value={sentence.value}
          onInput={(event) => {
            sentence.value = event.currentTarget.value;
          }}
        />
        <button type="submit" class="button primary">
          <Icon name="search" />
          Find
        </button>
      </form>
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
