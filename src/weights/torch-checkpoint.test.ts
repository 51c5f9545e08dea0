import { readFileSync } from 'node:fs';
import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { byteSource } from './safetensors.ts';
import { readTorchCheckpoint } from './torch-checkpoint.ts';

const checkpoint = new Uint8Array(
  readFileSync(new URL('../../test/fixtures/weights/checkpoint.pt', import.meta.url)),
);
const read = (bytes: Uint8Array, select?: (name: string) => boolean) =>
  readTorchCheckpoint(byteSource('some.pt', bytes), select);

/** The fixture with some entries replaced (null: removed). */
function edited(changes: Record<string, Uint8Array | null>, level: 0 | 6 = 0): Uint8Array {
  const entries: Zippable = {};
  for (const [name, data] of Object.entries({ ...unzipSync(checkpoint), ...changes })) {
    if (data) entries[name] = [data, { level }];
  }
  return zipSync(entries);
}

const pickled = (text: string) => ({ 'checkpoint/data.pkl': Uint8Array.from(text, (c) => c.charCodeAt(0)) });

test('reads every kind of tensor, strided and shared storages included', () => {
  const tensors = read(checkpoint);
  const values = Object.fromEntries(
    [...tensors].map(([name, { dtype, shape, data }]) => [
      name,
      [dtype, shape, Array.from(data as Float32Array)],
    ]),
  );
  expect(values).toEqual({
    matrix: ['F32', [2, 3], [1, 2, 3, 4, 5, 6]],
    transposed: ['F32', [3, 2], [1, 4, 2, 5, 3, 6]],
    column: ['F32', [2], [2, 5]],
    scalar: ['F32', [], [6]],
    empty: ['F32', [0, 4], []],
    parameter: ['F32', [3], [4, 5, 6]],
    half: ['F16', [2], [0x3e00, 0xc000]],
    brain: ['BF16', [2], [0x3fc0, 0xc000]],
    ids: ['I64', [2], [-5n, 2n ** 40n]],
    flags: ['BOOL', [3], [1, 0, 1]],
    double: ['F64', [1], [0.1]],
  });
});

test('reads only what is asked for', () => {
  const without = edited({ 'checkpoint/data/3': null });
  expect([...read(without, (name) => name !== 'ids').keys()]).not.toContain('ids');
  expect(() => read(without)).toThrow("some.pt: the data of tensor 'ids' is missing");
});

test.each([
  ['a call of os.system', edited(pickled('\x80\x02cos\nsystem\nX\x02\x00\x00\x00id\x85R.')), "'os.system'"],
  ['builtins.eval', edited(pickled('\x80\x02cbuiltins\neval\nX\x01\x00\x00\x001\x85R.')), "'builtins.eval'"],
  [
    'a whole module',
    edited(pickled('\x80\x02ctorch.nn.modules.linear\nLinear\n)\x81.')),
    "'torch.nn.modules.linear.Linear'",
  ],
  ['no dict', edited(pickled('\x80\x02K\x01.')), 'no dict of tensors'],
  ['no tensors', edited(pickled('\x80\x02}.')), 'no tensors'],
  ['a short storage', edited({ 'checkpoint/data/0': new Uint8Array(23) }), "tensor 'matrix' does not fit"],
  ['big-endian data', edited({ 'checkpoint/byteorder': strToU8('big') }), 'big-endian'],
  ['no pickle', edited({ 'checkpoint/data.pkl': null }), 'no data.pkl'],
  ['compressed entries', edited({}, 6), 'is compressed'],
  ['a cut archive', checkpoint.subarray(0, checkpoint.length - 100), 'not a checkpoint of torch.save'],
  ['something else', strToU8('just text'), 'not a checkpoint of torch.save'],
])('refuses %s', (_, bytes, message) => {
  expect(() => read(bytes)).toThrow(message);
  expect(() => read(bytes)).toThrow('some.pt');
});
