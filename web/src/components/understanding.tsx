import { useMemo } from 'preact/hooks';
import { defaultVocabulary, understand } from '../../../src/language/index.ts';
import { UNSURE_NOTE } from '../../../src/model/sureness.ts';
import { type AnswerLayer, isInDoubt } from '../state/answer-layer.ts';
import type { Session } from '../state/session.ts';

export interface UnderstandingProps {
  readonly session: Session;
  readonly layer: AnswerLayer;
}

/** What of a sentence was not understood, said where its answer is, with sentences that the model does understand. */
export function UnderstandingNote({ session, layer }: UnderstandingProps) {
  const { sentence } = layer;
  const notes = [...(layer.notes ?? []), ...(isInDoubt(layer) ? [UNSURE_NOTE] : [])];
  const vocabulary = session.engine.info.value?.vocabulary ?? defaultVocabulary;
  const { category, nearest, asked } = useMemo(
    () => understand(sentence, vocabulary),
    [sentence, vocabulary],
  );
  if (notes.length === 0) return null;
  const instead =
    category === null ? nearest.map((name) => `the ${name}`) : asked === sentence ? [] : [asked];
  return (
    <div class="understanding">
      <p>{notes.map((note) => `${note.charAt(0).toUpperCase()}${note.slice(1)}.`).join(' ')}</p>
      {instead.length > 0 && (
        <ul aria-label="Ask instead">
          {instead.map((text) => (
            <li key={text}>
              <button type="button" class="chip" onClick={() => void session.ask(text)}>
                {text}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
