/** What the embedded model was trained to know, and the words of position that it understands. */
export const CATEGORIES = [
  'airplane',
  'ship',
  'storage tank',
  'baseball field',
  'tennis court',
  'basketball court',
  'ground track field',
  'harbor',
  'bridge',
  'vehicle',
] as const;

export const POSITIONS = [
  'on the far left',
  'on the far right',
  'at the top',
  'at the bottom',
  'in the middle',
  'on the upper left',
  'on the upper right',
  'on the lower left',
  'on the lower right',
] as const;

/** What the drawn example pictures show, by their file's name. */
const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  airport: ['the airplane on the far left', 'the airplane in the middle', 'the largest airplane'],
  harbor: ['the harbor', 'the ship on the upper left', 'the ship on the lower right'],
  'tank-farm': [
    'the storage tank on the lower left',
    'the storage tank in the middle',
    'the storage tank on the far left',
  ],
};

/**
 * Sentences to start from.
 * @param imageName the example's own sentences come first
 * @param page further ones with every page, round and round
 */
export function suggestions(imageName: string | null, page = 0, count = 3): string[] {
  const own = imageName ? (EXAMPLES[imageName] ?? []) : [];
  const general = CATEGORIES.map((category, index) =>
    sentenceFor(category, POSITIONS[(index * 4) % POSITIONS.length]!),
  );
  const all = [...own, ...general];
  return Array.from({ length: count }, (_, index) => all[(page * count + index) % all.length]!);
}

export function sentenceFor(category: string, position: string): string {
  return `the ${category} ${position}`.trim();
}
