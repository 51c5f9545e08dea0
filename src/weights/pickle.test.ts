import { expect, test } from 'vitest';
import { PickleGlobal, PickleTuple, unpickle } from './pickle.ts';

/** Bytes of a pickle written as Latin-1 text. */
const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const read = (text: string, ...globals: PickleGlobal[]) =>
  unpickle(bytes(text), { globals: new Map(globals.map((global) => [global.name, global])) });

test('reads the values that dicts of tensors are made of', () => {
  // {'a': (1, -2, 300), 'b': [True, None, 0.5], 'c': 2**40}, pickled by Python with protocol 2
  const pickle =
    '\x80\x02}q\x00(X\x01\x00\x00\x00aq\x01K\x01J\xfe\xff\xff\xffM\x2c\x01\x87q\x02X\x01\x00\x00\x00bq\x03]q\x04' +
    '(\x88NG?\xe0\x00\x00\x00\x00\x00\x00eX\x01\x00\x00\x00cq\x05\x8a\x06\x00\x00\x00\x00\x00\x01u.';
  expect(read(pickle)).toEqual(
    new Map<string, unknown>([
      ['a', new PickleTuple([1, -2, 300])],
      ['b', [true, null, 0.5]],
      ['c', 2 ** 40],
    ]),
  );
});

test('calls only what it was given', () => {
  const double = new PickleGlobal('m.double', ([x]) => 2 * (x as number));
  expect(read('\x80\x02cm\ndouble\nK\x15\x85R.', double)).toBe(42);
  expect(() => read('\x80\x02cm\ntriple\nK\x15\x85R.', double)).toThrow("asks for 'm.triple'");
  expect(() => read('\x80\x02cm\nkind\n)R.', new PickleGlobal('m.kind'))).toThrow(
    "calls 'm.kind', which cannot",
  );
  expect(() => read('\x80\x02X\x01\x00\x00\x00a)R.')).toThrow('calls an object');
});

test.each([
  ['os.system', 'cos\nsystem\n(X\x02\x00\x00\x00idtR.', "'os.system'"],
  ['eval', '\x80\x04\x8c\x08builtins\x8c\x04eval\x93\x8c\x011\x85R.', "'builtins.eval'"],
  ['getattr on what is allowed', 'c__builtin__\ngetattr\n.', "'__builtin__.getattr'"],
  ['an attribute of an allowed name', '\x80\x04\x8c\x01m\x8c\x0cdouble.__doc\x93.', "'m.double.__doc'"],
  ['object construction', '\x80\x02cm\ndouble\n)\x81.', 'opcode NEWOBJ'],
  ['old-style instances', '(ios\nsystem\n.', 'opcode INST'],
  ['extension codes', '\x80\x02\x82\x01.', 'opcode EXT1'],
  ['a state for something that is not a dict', '\x80\x02cm\ndouble\n}b.', 'sets the state'],
  ['outside references', '\x80\x02K\x01Q.', 'outside itself'],
  ['an unknown opcode', '\x80\x02\xff.', 'opcode 0xff'],
])('refuses %s', (_, pickle, message) => {
  const called: unknown[] = [];
  const double = new PickleGlobal('m.double', (args) => called.push(args));
  expect(() => read(pickle, double)).toThrow(message);
  expect(called).toEqual([]);
});

test('every cut of a pickle is an error, never a hang or a value', () => {
  const pickle = '\x80\x02}q\x00(X\x01\x00\x00\x00aq\x01K\x01K\x02K\x03\x87q\x02u.';
  for (let length = 0; length < pickle.length; length++) {
    expect(() => read(pickle.slice(0, length)), `${length} bytes`).toThrow('damaged pickle');
  }
  for (const damaged of [
    '.',
    't.',
    's.',
    'h\x05.',
    '}K\x01a.',
    ']K\x01K\x02s.',
    '}(K\x01u.',
    '(.',
    'X\xff\xff\xff\xff.',
  ]) {
    expect(() => read(damaged), JSON.stringify(damaged)).toThrow('damaged pickle');
  }
});
