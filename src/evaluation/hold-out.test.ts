import { expect, it } from 'vitest';
import { holdOut } from './hold-out.ts';

const names = Array.from({ length: 400 }, (_, index) => ({ name: `${index}.png` }));
const divide = (items: typeof names, share: number) => holdOut(items, ({ name }) => name, share);

it('keeps about the share that was asked for apart, and every image on one side', () => {
  const { fitted, held } = divide(names, 0.2);
  expect(held.length).toBeGreaterThan(55);
  expect(held.length).toBeLessThan(105);
  expect(new Set([...fitted, ...held])).toEqual(new Set(names));
  expect(fitted.length + held.length).toBe(names.length);
  expect(divide(names, 0)).toEqual({ fitted: names, held: [] });
  expect(divide(names, 1)).toEqual({ fitted: [], held: names });
});

it('goes by the name alone, whatever else there is and however often', () => {
  const { held } = divide(names, 0.3);
  const some = names.slice(100, 200);
  expect(divide(some, 0.3).held).toEqual(held.filter((each) => some.includes(each)));
  const twice = divide([...names, ...names], 0.3);
  expect(twice.held).toEqual([...held, ...held]);
  // What is held at one share is held at a larger one.
  expect(divide(names, 0.5).held).toEqual(expect.arrayContaining(held));
});
