import { byteSource, encodeSafetensors, SafetensorsFile } from '../../../src/weights/safetensors.ts';
import { torchFile } from '../../../src/weights/testing/torch-file.ts';
import { readTorchCheckpoint, readTorchEntries } from '../../../src/weights/torch-checkpoint.ts';
import type { FuzzFormat } from '../format.ts';
import { mutateBytes, mutateText } from '../mutate.ts';

const values = (length: number) => Float32Array.from({ length }, (_, i) => Math.sin(i));

export const WEIGHTS: readonly FuzzFormat[] = [
  {
    name: 'safetensors',
    seeds: async () => [
      encodeSafetensors(
        new Map([
          ['a.weight', { dtype: 'F32', shape: [3, 4], data: values(12) }],
          ['b', { dtype: 'I64', shape: [2], data: BigInt64Array.of(1n, -2n) }],
          ['c', { dtype: 'BF16', shape: [], data: Uint16Array.of(7) }],
        ]),
        { format: 'pt' },
      ),
    ],
    // The header is text between binary parts.
    mutate: (bytes, random) => (random.next() < 0.5 ? mutateBytes : mutateText)(bytes, random),
    read: (bytes) => {
      const file = SafetensorsFile.fromBytes('fuzzed.safetensors', bytes);
      for (const name of file.tensors.keys()) file.readBytes(name);
    },
  },
  {
    name: 'pickle',
    seeds: async () => [
      torchFile(
        new Map([
          ['a.weight', { shape: [3, 4], data: values(12) }],
          ['a.bias', { shape: [3], data: values(3) }],
        ]),
      ),
    ],
    read: (bytes) => {
      const source = byteSource('fuzzed.pt', bytes);
      readTorchEntries(source);
      readTorchCheckpoint(source);
    },
  },
];
