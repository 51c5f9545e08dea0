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

// pickle.dumps([d, d], protocol) of Python, d being the dict below
test.each([
  [
    0,
    '286c70300a286470310a56610a70320a49310a7356620a70330a4930310a7356630a70340a4e7356740a70350a2849310a49320a7470360a7356660a70370a46302e350a7356730a70380a5669742773205c7530303563206120e95c75346532645c753030306120780a70390a73566e0a7031300a492d37303030300a73566269670a7031310a4c313039393531313632373737364c0a73566c0a7031320a286c7031330a28647031340a56780a7031350a286c7031360a7361736167310a612e',
  ],
  [
    1,
    '5d7100287d71012858010000006171024b0158010000006271034930310a58010000006371044e5801000000747105284b014b027471065801000000667107473fe00000000000005801000000737108581100000069742773205c206120c3a9e4b8ad0a2078710958010000006e710a4a90eefeff5803000000626967710b4c313039393531313632373737364c0a58010000006c710c5d710d7d710e580100000078710f5d71107361756801652e',
  ],
  [
    2,
    '80025d7100287d71012858010000006171024b0158010000006271038858010000006371044e58010000007471054b014b028671065801000000667107473fe00000000000005801000000737108581100000069742773205c206120c3a9e4b8ad0a2078710958010000006e710a4a90eefeff5803000000626967710b8a0600000000000158010000006c710c5d710d7d710e580100000078710f5d71107361756801652e',
  ],
  [
    4,
    '80049571000000000000005d94287d94288c0161944b018c016294888c0163944e8c0174944b014b0286948c016694473fe00000000000008c0173948c1169742773205c206120c3a9e4b8ad0a2078948c016e944a90eefeff8c03626967948a060000000000018c016c945d947d948c0178945d947361756801652e',
  ],
])('reads plain data of protocol %i', (_, hex) => {
  const dict = new Map<string, unknown>([
    ['a', 1],
    ['b', true],
    ['c', null],
    ['t', new PickleTuple([1, 2])],
    ['f', 0.5],
    ['s', "it's \\ a é中\n x"],
    ['n', -70000],
    ['big', 2 ** 40],
    ['l', [new Map([['x', []]])]],
  ]);
  const value = unpickle(Buffer.from(hex as string, 'hex'), { globals: new Map() }) as unknown[];
  expect(value).toEqual([dict, dict]);
  expect(value[0]).toBe(value[1]);
});

test("reads Python 2's byte strings as text", () => {
  expect(read("(lp0\nS'a\\x41\\'b'\np1\naS\"it's\"\naU\x02hia.")).toEqual(["aA'b", "it's", 'hi']);
});
