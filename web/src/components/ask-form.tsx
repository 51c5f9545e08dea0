import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Session } from '../state/session.ts';
import { suggestions } from '../state/suggestions.ts';
import { IconButton } from './icon-button.tsx';
import { Icon } from './icons.tsx';

/** The sentence, what is going on, and sentences to start from. */
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
  return (
    <section class="section ask" aria-label="Ask">
      {image && (
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
      )}
      <ActivityLine session={session} />
      {image && (
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
      )}
    </section>
  );
}

/** Keeps its height whether something is going on or not: nothing jumps. */
function ActivityLine({ session }: { readonly session: Session }) {
  const activity = session.activity.value;
  const { status } = session.engine;
  const idle = status.value.state === 'ready' && session.image.value ? 'Ready.' : '';
  return (
    <div class="activity" data-state={activity ? 'busy' : 'idle'}>
      <div class="activity-line">
        <span class="activity-label">{activity?.label ?? idle}</span>
        {activity && (
          <button type="button" class="link" onClick={activity.cancel}>
            Cancel
          </button>
        )}
      </div>
      {activity ? (
        <progress
          aria-label={activity.label}
          max={1}
          {...(activity.fraction === null ? {} : { value: activity.fraction })}
        />
      ) : (
        <div class="progress-space" />
      )}
    </div>
  );
}
