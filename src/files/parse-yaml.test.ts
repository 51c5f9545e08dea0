import { expect, it } from 'vitest';
import { parseYaml } from './parse-yaml.ts';

it('gives plain values, and one line for what is no YAML or never ends', () => {
  expect(parseYaml('a: [1, "two"]\nb: { c: null }')).toEqual({ a: [1, 'two'], b: { c: null } });
  expect(() => parseYaml('a: [1')).toThrow(/^[^\n]+$/);
  expect(() => parseYaml('- '.repeat(20_000))).toThrow('nested too deeply');
  const laughs = ['a0: &a0 [x]'];
  for (let i = 1; i < 30; i++) laughs.push(`a${i}: &a${i} [${`*a${i - 1}, `.repeat(9)}]`);
  expect(() => parseYaml(laughs.join('\n'))).toThrow(/alias/);
});
