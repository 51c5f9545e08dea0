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
}

/** What a run teaches whose sentences are made by rule: every category with the synonyms that the rules use for it. */
export function taughtByRule({ real, drawn, further, colours }: TaughtByRule): Vocabulary {
  const names = [...new Set([...real, ...drawn])];
  return {
    categories: names.map((name) => ({
      name,
      words: categoryNamed(name)?.synonyms ?? [],
      ...(real.has(name) ? {} : { drawnOnly: true }),
    })),
    aspects: [
      ...defaultVocabulary.aspects,
      ...(further ? FURTHER : []),
      ...(further && colours ? (['colour'] as const) : []),
    ],
  };
}

/** What a run teaches whose sentences stand in files: the categories and aspects that they speak of. */
export function taughtBySentences(sentences: readonly string[]): Vocabulary {
  const categories = new Map<string, number>();
  const aspects = new Map<string, number>();
  const count = (counts: Map<string, number>, name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const sentence of sentences) {
    const { category, attributes, places } = read(sentence);
    if (category !== null) count(categories, category);
    const spoken = [...attributes.map(({ kind }) => kind), ...places.map(({ type }) => type)];
    for (const aspect of new Set(spoken)) count(aspects, aspect);
  }
  const least = Math.max(1, LEAST_SHARE * sentences.length);
  return {
    categories: [...categories].filter(([, times]) => times >= least).map(([name]) => ({ name })),
    aspects: aspectNames.filter((name) => (aspects.get(name) ?? 0) >= least),
  };
}
