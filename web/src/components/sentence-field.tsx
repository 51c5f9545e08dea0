import { useSignal } from '@preact/signals';
import { Icon } from './icons.tsx';

/** The field for a sentence about the image; it is empty again when one was asked. */
export function SentenceField({
  placeholder,
  primary = false,
  onAsk,
}: {
  readonly placeholder: string;
  /** Whether asking is what is most likely done next. */
  readonly primary?: boolean;
  onAsk(sentence: string): void;
}) {
  const sentence = useSignal('');
  return (
    <form
      class="field-row"
      onSubmit={(event) => {
        event.preventDefault();
        onAsk(sentence.value);
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
        placeholder={placeholder}
        value={sentence.value}
        onInput={(event) => {
          sentence.value = event.currentTarget.value;
        }}
      />
      <button type="submit" class={primary ? 'button primary' : 'button'}>
        <Icon name="search" />
        Find
      </button>
    </form>
  );
}
