import { expect, test } from 'vitest';
import { CATEGORIES, POSITIONS, suggestions } from './suggestions.ts';

test('an example’s own sentences come first', () => {
  expect(suggestions('harbor')[0]).toMatch(/ship|harbor/);
  expect(suggestions('airport')[0]).toMatch(/airplane/);
});

test('pages go through every category, each with words of position', () => {
  const seen = new Set<string>();
  for (let page = 0; page < 10; page++) for (const text of suggestions(null, page)) seen.add(text);
  for (const category of CATEGORIES)
    expect([...seen].some((text) => text.startsWith(`the ${category} `))).toBe(true);
  for (const text of seen) expect(POSITIONS.some((position) => text.endsWith(position))).toBe(true);
});
