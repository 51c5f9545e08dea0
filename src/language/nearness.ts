/** What a relation means that no direction says: "next to", "between", "inside", "away from". */
export type Nearness = 'nearest' | 'farthest' | 'near' | 'inside' | 'around' | 'between' | 'apart';

const phrases: Readonly<Record<Nearness, readonly string[]>> = {
  nearest: ['nearest to', 'closest to', 'nearest', 'closest', 'nearer to', 'closer to'],
  farthest: ['farthest from', 'furthest from', 'farthest away from', 'furthest away from'],
  near: [
    'next to',
    'beside',
    'near',
    'near to',
    'by',
    'close to',
    'adjacent to',
    'alongside',
    'in the vicinity of',
    'connected to',
    'attached to',
    'tied to',
    'touching',
    'at',
    'in front of',
    'behind',
    'across from',
    'opposite',
    'with',
    'along',
    'facing',
  ],
  inside: ['inside', 'inside of', 'within', 'in', 'on', 'on top of', 'surrounded by', 'in the middle of'],
  around: ['around', 'surrounding'],
  between: ['between', 'in between'],
  apart: ['away from', 'apart from', 'far from'],
};

const nearnesses = new Map(
  Object.entries(phrases).flatMap(([name, words]) => words.map((phrase) => [phrase, name as Nearness])),
);

/** What a phrase of nearness means; null of one that positions alone do not decide ("of", "past"). */
export const nearnessOf = (phrase: string): Nearness | null => nearnesses.get(phrase) ?? null;
