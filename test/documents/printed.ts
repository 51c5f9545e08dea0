import type { Output } from './blocks.ts';

/** Numbers of a model's answers differ a little from machine to machine. */
const RELATIVE = 0.05;
const ABSOLUTE = 0.05;

/**
 * How what was printed differs from what a document says; null where it does not. `…` or `...` in the document stands for anything, as a line
 * of its own for any lines; numbers may differ by a twentieth.
 */
export function differenceFrom(expected: Pick<Output, 'language' | 'text'>, printed: string): string | null {
  if (expected.language === 'json') {
    const document = JSON.parse(expected.text) as unknown;
    try {
      return differenceOfValues(document, JSON.parse(printed), '');
    } catch (error) {
      return `printed is not JSON (${(error as Error).message}): ${printed}`;
    }
  }
  const told = lines(expected.text);
  return fits(told, lines(printed))
    ? null
    : `the document says\n${told.join('\n')}\nand printed is\n${printed}`;
}

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');

function fits(told: readonly string[], printed: readonly string[]): boolean {
  if (told.length === 0) return printed.length === 0;
  const [first, ...rest] = told;
  if (/^(\.\.\.|…)$/.test(first!.trim())) {
    return fits(rest, printed) || (printed.length > 0 && fits(told, printed.slice(1)));
  }
  return printed.length > 0 && fitsLine(first!, printed[0]!) && fits(rest, printed.slice(1));
}

const NUMBER = /\d+(?:\.\d+)?/g;

function fitsLine(told: string, printed: string): boolean {
  if (told === printed) return true;
  const numbers: number[] = [];
  const pattern = told
    .split(/(\.\.\.|…|\d+(?:\.\d+)?)/)
    .map((part, index) => {
      if (index % 2 === 0) return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
      if (!/\d/.test(part)) return '.*';
      numbers.push(Number(part));
      return `(${NUMBER.source})`;
    })
    .join('');
  const match = new RegExp(`^${pattern}$`).exec(printed);
  return match?.slice(1).every((text, index) => near(numbers[index]!, Number(text))) ?? false;
}

const near = (a: number, b: number): boolean =>
  Math.abs(a - b) <= Math.max(RELATIVE * Math.abs(a), Number.isInteger(a) && a < 20 ? 0 : ABSOLUTE);

function differenceOfValues(told: unknown, printed: unknown, path: string): string | null {
  if (typeof told === 'string' && told.includes('…')) {
    return told === '…' || fitsLine(told, String(printed)) ? null : `${path} is ${JSON.stringify(printed)}`;
  }
  if (typeof told === 'number' && typeof printed === 'number') {
    return near(told, printed) ? null : `${path} is ${printed}, not ${told}`;
  }
  if (told === null || typeof told !== 'object') {
    return told === printed ? null : `${path} is ${JSON.stringify(printed)}, not ${JSON.stringify(told)}`;
  }
  if (printed === null || typeof printed !== 'object' || Array.isArray(told) !== Array.isArray(printed)) {
    return `${path} is ${JSON.stringify(printed)}`;
  }
  const [one, other] = [told as Record<string, unknown>, printed as Record<string, unknown>];
  const open = '…' in one;
  const keys = open
    ? Object.keys(one).filter((key) => key !== '…')
    : [...new Set([...Object.keys(one), ...Object.keys(other)])];
  for (const key of keys) {
    if (!(key in one)) return `${path}.${key} is not in the document`;
    if (!(key in other)) return `${path}.${key} is not printed`;
    const difference = differenceOfValues(one[key], other[key], `${path}.${key}`);
    if (difference !== null) return difference;
  }
  return null;
}
