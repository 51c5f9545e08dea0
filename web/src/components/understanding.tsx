import { useMemo } from 'preact/hooks';
import { defaultVocabulary, understand } from '../../../src/language/index.ts';
import type { Session } from '../state/session.ts';

export interface UnderstandingProps {
  readonly session: Session;
  readonly sentence: string;
}

/** What of a sentence the model does not understand, said where its answer is, with sentences that it does. */
export function UnderstandingNote({ session, sentence }: UnderstandingProps) {
  const { category, unknownWords, ignoredWords, negation, corrections, nearest, asked } = useMemo(
    () => understand(sentence, defaultVocabulary),
    [sentence],
  );
  const notes = [
    ...corrections.map(({ said, read }) => `“${said}” was read as “${read}”.`),
    ...(unknownWords.length > 0 ? [`Not understood: ${quoted(unknownWords)}.`] : []),
    ...(ignoredWords.length > 0 ? [`The model was not taught: ${quoted(ignoredWords)}.`] : []),
    ...(negation === null ? [] : [`The model was not taught to leave things out: “${negation}”.`]),
  ];
  if (notes.length === 0 && category !== null) return null;
  const instead =
    category === null ? nearest.map((name) => `the ${name}`) : asked === sentence ? [] : [asked];
  if (notes.length === 0 && instead.length === 0) return null;
  return (
    <div class="understanding">
      <p>
        {notes.join(' ')}
        {category === null && ' What it marks may be anything.'}
      </p>
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

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');
