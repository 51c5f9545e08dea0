import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { add, Graph } from '../graph/index.ts';
import { nodeRuntime } from '../runtime/node.ts';
import {
  encodeSafetensors,
  type SafetensorsDType,
  SafetensorsFile,
  type TensorContent,
} from './safetensors.ts';
import { openSafetensors, writeSafetensors } from './safetensors-node.ts';

const tensors = new Map<string, TensorContent>([
  ['flags', { dtype: 'BOOL', shape: [3], data: Uint8Array.of(1, 0, 1) }],
  ['weight', { dtype: 'F32', shape: [2, 2], data: Float32Array.of(1.5, -2, 3, 0.25) }],
  ['half', { dtype: 'F16', shape: [3], data: Uint16Array.of(0x3c00, 0xc000, 0x3800) }],
  ['brain', { dtype: 'BF16', shape: [1], data: Uint16Array.of(0x3fc0) }],
  ['ids', { dtype: 'I64', shape: [2], data: BigInt64Array.of(-5n, 2n ** 40n) }],
  ['packed', { dtype: 'I8', shape: [3, 1], data: Int8Array.of(-127, 0, 127) }],
  ['index', { dtype: 'I32', shape: [], data: Int32Array.of(-7) }],
  ['double', { dtype: 'F64', shape: [1], data: Float64Array.of(Math.PI) }],
  ['empty', { dtype: 'F32', shape: [0, 4], data: new Float32Array(0) }],
]);

/** A file with this header and `size` bytes of data. */
function fileWith(header: unknown, size = 64): Uint8Array {
  const json = new TextEncoder().encode(typeof header === 'string' ? header : JSON.stringify(header));
  const bytes = new Uint8Array(8 + json.length + size);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(json.length), true);
  bytes.set(json, 8);
  return bytes;
}

const read = (bytes: Uint8Array) => SafetensorsFile.fromBytes('some.safetensors', bytes);

describe('in memory', () => {
  test('gives back what was written, whatever the order of writing', () => {
    const bytes = encodeSafetensors(tensors, { licence: 'Apache-2.0' });
    expect(encodeSafetensors(new Map([...tensors].reverse()), { licence: 'Apache-2.0' })).toEqual(bytes);
    const file = read(bytes);
    expect(file.metadata).toEqual({ licence: 'Apache-2.0' });
    expect([...file.tensors.keys()].sort()).toEqual([...tensors.keys()].sort());
    for (const [name, { dtype, shape, data }] of tensors) {
      expect(file.tensors.get(name)).toMatchObject({ dtype, shape });
      expect(file.readTensor(name)).toEqual(data);
    }
    expect([...file.readFloat32('half')]).toEqual([1, -2, 0.5]);
    expect([...file.readFloat32('brain')]).toEqual([1.5]);
    expect(() => file.readFloat32('packed')).toThrow("tensor 'packed' is I8");
  });

  test("reads Node's Buffer too, which slices without copying", () => {
    const pool = Buffer.concat([Buffer.alloc(3), Buffer.from(encodeSafetensors(tensors))]);
    const file = read(pool.subarray(3));
    const weight = file.readTensor('weight');
    expect([...(weight as Float32Array)]).toEqual([1.5, -2, 3, 0.25]);
    weight[0] = 9;
    expect([...file.readFloat32('weight')]).toEqual([1.5, -2, 3, 0.25]);
  });

  test('aligns every tensor to its elements and leaves no gap', () => {
    const file = read(encodeSafetensors(tensors));
    const width: Partial<Record<SafetensorsDType, number>> = {
      F64: 8,
      I64: 8,
      F32: 4,
      I32: 4,
      F16: 2,
      BF16: 2,
    };
    let end = Math.min(...[...file.tensors.values()].map(({ offset }) => offset));
    expect(end % 8).toBe(0);
    for (const { dtype, offset, length } of [...file.tensors.values()].sort((a, b) => a.offset - b.offset)) {
      expect(offset).toBe(end);
      expect(offset % (width[dtype] ?? 1)).toBe(0);
      end = offset + length;
    }
  });

  test.each([
    ['an empty file', new Uint8Array(0), 'only 0 bytes'],
    ['an image', Uint8Array.from({ length: 100 }, (_, i) => 255 - i), 'its header claims'],
    ['a header that is not JSON', fileWith('{"a": '), 'not JSON'],
    ['a header that is a list', fileWith([]), 'not a JSON object'],
    [
      'an unknown type',
      fileWith({ a: { dtype: 'Q4', shape: [1], data_offsets: [0, 4] } }),
      "tensor 'a': element type",
    ],
    [
      'a prototype as a type',
      fileWith({ a: { dtype: 'toString', shape: [1], data_offsets: [0, 4] } }),
      'element type',
    ],
    ['a negative shape', fileWith({ a: { dtype: 'F32', shape: [-1], data_offsets: [0, 4] } }), 'shape [-1]'],
    ['a backward range', fileWith({ a: { dtype: 'F32', shape: [1], data_offsets: [4, 0] } }), 'not a range'],
    [
      'a shape of another size',
      fileWith({ a: { dtype: 'F32', shape: [2], data_offsets: [0, 4] } }),
      'takes 8 bytes',
    ],
    ['a range outside', fileWith({ a: { dtype: 'F32', shape: [17], data_offsets: [0, 68] } }), 'cut short'],
    [
      'an overlap',
      fileWith({
        a: { dtype: 'F32', shape: [2], data_offsets: [0, 8] },
        b: { dtype: 'F32', shape: [1], data_offsets: [4, 8] },
      }),
      "tensors 'a' and 'b' overlap",
    ],
  ])('refuses %s', (_, bytes, message) => {
    expect(() => read(bytes)).toThrow(message);
    expect(() => read(bytes)).toThrow('some.safetensors');
  });

  test('refuses to write data that does not fit its shape', () => {
    const wrong = new Map<string, TensorContent>([
      ['w', { dtype: 'F32', shape: [3], data: new Float32Array(2) }],
    ]);
    expect(() => encodeSafetensors(wrong)).toThrow("tensor 'w'");
  });
});

describe('on disk', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'safetensors-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('writes the same bytes as in memory and leaves nothing beside the file', async () => {
    const path = join(folder, 'a.safetensors');
    await writeSafetensors(path, tensors, { a: 'b' });
    expect(new Uint8Array(await readFile(path))).toEqual(encodeSafetensors(tensors, { a: 'b' }));
    expect(await readdir(folder)).toEqual(['a.safetensors']);
    expect(openSafetensors(path).readTensor('ids')).toEqual(BigInt64Array.of(-5n, 2n ** 40n));
  });

  test('leaves nothing behind where it cannot write', async () => {
    const path = join(folder, 'no-folder');
    await writeFile(path, '');
    await expect(writeSafetensors(join(path, 'a.safetensors'), tensors)).rejects.toThrow(/ENOTDIR|EEXIST/);
    expect(await readdir(folder)).toEqual(['no-folder']);
  });

  test('names the path of a missing, cut or foreign file', async () => {
    const path = join(folder, 'a.safetensors');
    expect(() => openSafetensors(path)).toThrow(`cannot open weights file ${path}: no such file`);
    expect(() => openSafetensors(folder)).toThrow('is not a file');
    await writeSafetensors(path, tensors);
    await truncate(path, (await readFile(path)).length - 1);
    expect(() => openSafetensors(path)).toThrow(/a\.safetensors: tensor '\w+'.*cut short/);
    await writeFile(path, 'version https://git-lfs.example\n');
    expect(() => openSafetensors(path)).toThrow('not a safetensors file');
  });

  test('a graph computes with tensors inside the file', async () => {
    const path = join(folder, 'a.safetensors');
    await writeSafetensors(path, tensors);
    const file = openSafetensors(path);
    for (const source of [file, SafetensorsFile.fromBytes('b.safetensors', await file.read())]) {
      const graph = new Graph('test');
      const { shape, offset, length } = source.entry('weight');
      const weight = graph.initializer('weight', 'float32', shape, {
        kind: 'external',
        file: source,
        offset,
        length,
      });
      graph.output('y', add(graph.input('x', 'float32', [2, 2]), weight));
      const program = await nodeRuntime.compile(graph);
      const x = { dtype: 'float32', shape: [2, 2], data: Float32Array.of(1, 1, 1, 1) } as const;
      const { y } = await program.run({ x });
      await program.dispose();
      expect([...(y!.data as Float32Array)]).toEqual([2.5, -1, 4, 1.25]);
    }
  });
});
