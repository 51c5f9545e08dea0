import {
  type Aspect,
  aspectNames,
  categoryNamed,
  defaultVocabulary,
  read,
  type Vocabulary,
} from '../../language/index.ts';

/** What rule-made sentences of further kinds say besides the benchmark's six. */
const FURTHER: readonly Aspect[] = [
  'ordinal',
  'proximity',
  'superlative',
  'edge',
  'arrangement',
  'shape',
  'count',
  'negation',
];
/** Part of the sentences that must speak of something for it to be taught. */
const LEAST_SHARE = 0.001;

export interface TaughtByRule {
  /** Categories of which pictures show objects, and those that drawn pictures alone show. */
  readonly real: ReadonlySet<string>;
  readonly drawn: ReadonlySet<string>;
  /** Whether sentences of further kinds were made, and whether colours were among them. */
  readonly further: boolean;
  readonly colours: boolean;
  /** Names of categories besides the language's own, and plurals that are not made by rule. */
  readonly words?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly plurals?: Readonly<Record<string, string>> | undefined;
  /** Sentences that people wrote. */
  readonly written?: readonly string[];
}

/** Sentences that must speak of an aspect for people's sentences to teach it. */
const LEAST_WRITTEN = 20;

/** What a run teaches whose sentences are made by rule: every category with the synonyms that the rules use for it. */
export function taughtByRule(taught: TaughtByRule): Vocabulary {
  const { real, drawn, further, colours, words = {}, plurals = {}, written = [] } = taught;
  const names = [...new Set([...real, ...drawn])];
  const spoken = aspectsOf(written.map((sentence) => read(sentence)));
  const aspects = new Set<Aspect>([
    ...defaultVocabulary.aspects,
    ...(further ? FURTHER : []),
    ...(further && colours ? (['colour'] as const) : []),
    ...aspectNames.filter((name) => (spoken.get(name) ?? 0) >= LEAST_WRITTEN),
  ]);
  return {
    categories: names.map((name) => {
      const all = [...new Set([...(categoryNamed(name)?.synonyms ?? []), ...(words[name] ?? [])])];
      const own = [name, ...all].flatMap((word) =>
        plurals[word] === undefined ? [] : [[word, plurals[word]]],
      );
      return {
        name,
        words: all,
        ...(own.length > 0 ? { plurals: Object.fromEntries(own) as Record<string, string> } : {}),
        ...(real.has(name) ? {} : { drawnOnly: true }),
      };
    }),
    aspects: aspectNames.filter((name) => aspects.has(name)),
  };
}

/** How many sentences, as they were read, speak of each aspect. */
function aspectsOf(readings: readonly ReturnType<typeof read>[]): Map<string, number> {
  const aspects = new Map<string, number>();
  for (const { attributes, places } of readings) {
    const spoken = new Set<string>([
      ...attributes.map(({ kind }) => kind),
      ...places.map(({ type }) => type),
    ]);
    for (const aspect of spoken) aspects.set(aspect, (aspects.get(aspect) ?? 0) + 1);
  }
  return aspects;
}

/** What a run teaches whose sentences stand in files: the categories and aspects that they speak of. */
export function taughtBySentences(sentences: readonly string[]): Vocabulary {
  const categories = new Map<string, number>();
  const readings = sentences.map((sentence) => read(sentence));
  const aspects = aspectsOf(readings);
  for (const { category } of readings) {
    if (category !== null) categories.set(category, (categories.get(category) ?? 0) + 1);
  }
  const least = Math.max(1, LEAST_SHARE * sentences.length);
  return {
    categories: [...categories].filter(([, times]) => times >= least).map(([name]) => ({ name })),
    aspects: aspectNames.filter((name) => (aspects.get(name) ?? 0) >= least),
  };
}
