import { useSignal } from '@preact/signals';
import { IconButton } from '../components/icon-button.tsx';
import { Icon } from '../components/icons.tsx';
import { SentenceField } from '../components/sentence-field.tsx';
import { formatCount, formatPercent, plural } from '../text/format.ts';
import type { LabelDesk } from './label-desk.ts';
import type { LabelProgressRecord } from './label-service.ts';
import { isEmpty } from './picture-labels.ts';

/** How far it is, which picture is on the map, and what can be done with it; it stays in sight. */
export function LabelHead({ desk }: { readonly desk: LabelDesk }) {
  const progress = desk.progress.value;
  if (!progress) return null;
  return (
    <section class="section label-head" aria-label="Progress">
      <p class="label-count">
        <strong>
          {formatCount(progress.accepted)} of {formatCount(progress.total)} accepted
        </strong>
        <span class="muted">
          {progress.skipped > 0 && `${formatCount(progress.skipped)} skipped · `}
          {preLabelledWords(progress)}
        </span>
      </p>
      <progress aria-label="Accepted pictures" max={progress.total} value={progress.accepted} />
      <CurrentPicture desk={desk} progress={progress} />
      <NextSteps progress={progress} done={desk.done.value} />
    </section>
  );
}

/** What is asked of every picture, and what cannot be labelled. */
export function LabelSettings({ desk }: { readonly desk: LabelDesk }) {
  const progress = desk.progress.value;
  if (!progress) return null;
  return (
    <>
      <Sentences desk={desk} />
      {progress.notes.length > 0 && (
        <section class="section" aria-label="Left out">
          <h2 class="small-heading">Left out</h2>
          {progress.notes.map((note) => (
            <p key={note} class="hint">
              {note}
            </p>
          ))}
        </section>
      )}
    </>
  );
}

function preLabelledWords({ preLabelled, queue, sentences, order }: LabelProgressRecord): string {
  if (queue.length === 0) return 'none is open';
  if (sentences.length === 0) return `${formatCount(queue.length)} open`;
  const first = order === 'least-sure' ? ', least sure first' : '';
  return `${formatCount(preLabelled)} of ${formatCount(queue.length)} open pre-labelled${first}`;
}

function CurrentPicture({
  desk,
  progress,
}: {
  readonly desk: LabelDesk;
  readonly progress: LabelProgressRecord;
}) {
  const picture = desk.picture.value;
  if (!picture) return null;
  const settled = picture.state === 'accepted' || picture.state === 'skipped';
  return (
    <>
      <p class="label-current">
        <strong class="ellipsis" title={picture.name}>
          {picture.name}
        </strong>
        <span class="muted">
          {picture.number + 1} of {progress.total}
          {picture.state === 'accepted' && ' · accepted before'}
          {picture.state === 'skipped' && ' · skipped'}
          {picture.sureness !== null && ` · ${formatPercent(picture.sureness)} sure`}
        </span>
      </p>
      {picture.problem && <p class="message error">{picture.problem}</p>}
      <div class="label-actions">
        <button
          type="button"
          class="button small primary"
          aria-keyshortcuts="Enter"
          disabled={!desk.ready.value || desk.saving.value}
          onClick={() => void desk.accept()}
        >
          <Icon name="check" />
          Accept <kbd>Enter</kbd>
        </button>
        <button
          type="button"
          class="button small"
          aria-keyshortcuts="n"
          onClick={() => void desk.nothingThere()}
        >
          Nothing there <kbd>N</kbd>
        </button>
        <button type="button" class="button small" aria-keyshortcuts="s" onClick={() => void desk.skip()}>
          Skip <kbd>S</kbd>
        </button>
        <IconButton icon="back" label="Previous picture" shortcut="K" onClick={() => void desk.previous()} />
        <IconButton icon="forward" label="Next picture" shortcut="J" onClick={() => void desk.next()} />
      </div>
      {settled && (
        <button type="button" class="link" onClick={() => void desk.reopen()}>
          {picture.state === 'accepted' ? 'Take back that it was accepted' : 'Take back that it was skipped'}
        </button>
      )}
      <WhatIsSaved desk={desk} />
    </>
  );
}

/** What Enter would save, in words: that something is absent must not be accepted unseen. */
function WhatIsSaved({ desk }: { readonly desk: LabelDesk }) {
  const { session } = desk;
  const layers = session.layers.value;
  if (!desk.ready.value) return <p class="hint">The model is at work on it …</p>;
  if (layers.length === 0) {
    return <p class="hint">Ask what you look for: its answers are what you accept.</p>;
  }
  const unsaid = desk.unsaid.value.at(-1);
  if (unsaid) {
    return (
      <p class="hint" data-testid="what-is-saved">
        The model does not know “{unsaid.sentence}”: mark it, or press N where nothing is there.
      </p>
    );
  }
  const absent = layers
    .toReversed()
    .filter(isEmpty)
    .map(({ sentence }) => `“${sentence}”`);
  const marked = layers.length - absent.length;
  return (
    <p class="hint" data-testid="what-is-saved">
      Accepting saves {plural(marked, 'mask')}
      {absent.length > 0 && <> and that the picture does not show {absent.join(', ')}</>}.
    </p>
  );
}

/** From some pictures on: what to type to teach the model, and to go on with the better one. */
function NextSteps({ progress, done }: { readonly progress: LabelProgressRecord; readonly done: boolean }) {
  const { accepted, enough, next, out } = progress;
  if (accepted < enough && !done) {
    return accepted === 0 ? (
      <p class="hint">
        With about {enough} accepted pictures the model can be taught; it pre-labels the rest.
      </p>
    ) : null;
  }
  return (
    <details class="label-next" open={done}>
      <summary>
        <h2 class="small-heading">
          {done ? 'Every picture is done. ' : `${plural(accepted, 'picture')} accepted. `}
          {accepted > 0 && 'Next: teach the model'}
        </h2>
      </summary>
      <p class="hint">All of it is saved in {out}. In a terminal:</p>
      {accepted > 0 && <Command text={next.finetune} />}
      <p class="hint">To go on with the better model, end this one with Ctrl-C and start</p>
      <Command text={next.label} />
    </details>
  );
}

function Command({ text }: { readonly text: string }) {
  const copied = useSignal(false);
  return (
    <p class="label-command">
      <code>{text}</code>
      <button
        type="button"
        class="button small"
        aria-label={`Copy the command ${text}`}
        onClick={async () => {
          await navigator.clipboard.writeText(text);
          copied.value = true;
        }}
      >
        {copied.value ? 'Copied' : 'Copy'}
      </button>
    </p>
  );
}

/** The sentences, and the field for another one. */
function Sentences({ desk }: { readonly desk: LabelDesk }) {
  const always = useSignal(true);
  const asked = desk.progress.value!.sentences;
  if (desk.current.value === null) return null;
  return (
    <section class="section ask" aria-label="Ask">
      <SentenceField
        placeholder="the swimming pool"
        onAsk={(text) => {
          if (text.trim()) void desk.ask(text, always.value);
        }}
      />
      <label class="label-always">
        <input
          type="checkbox"
          checked={always.value}
          onChange={(event) => {
            always.value = event.currentTarget.checked;
          }}
        />
        <span>Ask it of every picture</span>
      </label>
      {asked.length > 0 && (
        <>
          <h2 class="small-heading">Asked of every picture</h2>
          <ul class="label-asked">
            {asked.map((text) => (
              <li key={text}>
                <span>{text}</span>
                <IconButton
                  icon="close"
                  label={`No longer ask “${text}” of every picture`}
                  onClick={() => void desk.setSentences(asked.filter((other) => other !== text))}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
