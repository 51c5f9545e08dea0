import type { AnswerLayer } from '../state/answer-layer.ts';
import type { Session } from '../state/session.ts';

/** The sentence's words; what each one looks at appears on the map while it is pointed at or focused. */
export function Explanation({ session, layer }: { readonly session: Session; readonly layer: AnswerLayer }) {
  const { words, denseMap } = layer.answer.explanation;
  const insight = session.insight.value;
  const isWord = (index: number) => insight?.kind === 'word' && insight.index === index;
  const leave = () => {
    if (session.insight.value?.kind === 'word') session.insight.value = null;
  };
  if (words.length === 0 && !denseMap) return null;
  return (
    <div class="explanation">
      <h3 class="small-heading">Why this answer</h3>
      {words.length > 0 && (
        <ul class="words" aria-label="Words: focus one to see what it looks at" onPointerLeave={leave}>
          {words.map(({ text }, index) => (
            <li key={`${index}-${text}`}>
              <button
                type="button"
                class="word"
                data-active={isWord(index)}
                aria-label={`${text}: show what it looks at`}
                onPointerEnter={() => {
                  session.insight.value = { layer: layer.id, kind: 'word', index };
                }}
                onFocus={() => {
                  session.insight.value = { layer: layer.id, kind: 'word', index };
                }}
                onBlur={leave}
                onClick={() => {
                  session.insight.value = { layer: layer.id, kind: 'word', index };
                  session.say(`The map shows what “${text}” looks at.`);
                }}
              >
                {text}
              </button>
            </li>
          ))}
        </ul>
      )}
      {denseMap && (
        <label class="check">
          <input
            type="checkbox"
            checked={insight?.kind === 'dense'}
            onChange={(event) => {
              session.insight.value = event.currentTarget.checked ? { layer: layer.id, kind: 'dense' } : null;
            }}
          />
          Show the dense prompt map
        </label>
      )}
    </div>
  );
}
