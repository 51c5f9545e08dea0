import { expect, it } from 'vitest';
import { PickleError } from '../../weights/pickle.ts';
import { writePickle } from '../testing/write-pickle.ts';
import { readPlainPickle } from './plain-pickle.ts';

const read = (bytes: Uint8Array | readonly number[]) => readPlainPickle(Uint8Array.from(bytes));

it('gives dicts, lists and plain values as JSON has them', () => {
  const value = { refs: [{ id: 1, words: ['the', 'ship'] }], share: 0.5, none: null, yes: true };
  expect(read(writePickle(value))).toEqual(value);
});

it('refuses a list that holds itself', () => {
  // ] BINPUT 0, BINGET 0, APPEND, STOP
  expect(() => read([0x5d, 0x71, 0, 0x68, 0, 0x61, 0x2e])).toThrow(PickleError);
});

it('refuses a few references that unfold into very many values', () => {
  const bytes = [0x5d, 0x71, 0];
  // Forty lists, each holding the one before twice.
  for (let level = 1; level <= 40; level++) {
    bytes.push(0x5d, 0x71, level, 0x28, 0x68, level - 1, 0x68, level - 1, 0x65);
  }
  expect(() => read([...bytes, 0x2e])).toThrow(/unfolds to far more/);
});
