import {
  type Fact,
  lowerFirst,
  plainWordings,
  sides,
  vhr10Categories,
  zoneNames,
} from '../../../src/language/index.ts';

/** What is said of one object or another by the words of the rule. */
const say = (fact: Fact): string => lowerFirst(plainWordings(fact).at(-1)!);

/** Sentences about one category: where an object of it lies, and which of several it is. */
const sentencesOf = (category: string): string[] => [
  ...zoneNames.map((zone) => say({ category, type: 'position', zone })),
  ...sides.map((side) => say({ category, type: 'extreme', side })),
  say({ category, type: 'size', order: 'largest', ofTwo: false }),
];

/** What the drawn example pictures show, by their file's name: sentences that the embedded model answers rightly there. */
const EXAMPLES: Readonly<Record<string, readonly (Fact | string)[]>> = {
  airport: [
    { category: 'airplane', type: 'extreme', side: 'left' },
    { category: 'airplane', type: 'size', order: 'largest', ofTwo: false },
    'the airplanes',
    { category: 'airplane', type: 'position', zone: 'in the middle' },
    { category: 'airplane', type: 'position', zone: 'on the lower right' },
  ],
  harbor: [
    { category: 'harbor', type: 'category' },
    { category: 'ship', type: 'size', order: 'largest', ofTwo: false },
    { category: 'ship', type: 'position', zone: 'on the upper left' },
    { category: 'ship', type: 'position', zone: 'on the lower right' },
    { category: 'ship', type: 'size', order: 'smallest', ofTwo: false },
  ],
  'tank-farm': [
    { category: 'storage tank', type: 'size', order: 'largest', ofTwo: false },
    { category: 'storage tank', type: 'position', zone: 'on the upper right' },
    { category: 'storage tank', type: 'position', zone: 'on the upper left' },
    { category: 'storage tank', type: 'position', zone: 'in the middle' },
  ],
};

/** All sentences that are suggested of an example; none of other images. */
export const exampleSentences = (name: string | null): string[] =>
  ((name && EXAMPLES[name]) || []).map((one) => (typeof one === 'string' ? one : say(one)));

/**
 * Sentences to start from.
 * @param imageName of an example: then all are about what it shows
 * @param page further ones with every page, round and round
 * @param categories what the model knows
 */
export function suggestions(
  imageName: string | null,
  page = 0,
  count = 3,
  categories: readonly string[] = vhr10Categories,
): string[] {
  const own = exampleSentences(imageName);
  const general = categories.map((category, index) => {
    const sentences = sentencesOf(category);
    return sentences[(index * 4) % sentences.length]!;
  });
  const all = own.length > 0 ? own : general;
  return Array.from({ length: count }, (_, index) => all[(page * count + index) % all.length]!);
}
