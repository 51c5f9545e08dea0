import { describe, expect, it } from 'vitest';
import { encodeSafetensors, type TensorContent } from './safetensors.ts';
import { openSafetensorsBlob } from './safetensors-blob.ts';

const tensors = new Map<string, TensorContent>([
  ['a', { dtype: 'F32', shape: [3], data: Float32Array.of(1, 2, 3) }],
  ['b', { dtype: 'I8', shape: [2, 2], data: Int8Array.of(1, 2, 3, 4) }],
]);
const bytes = encodeSafetensors(tensors, { key: 'value' });

describe('a safetensors file in a Blob', () => {
  it('tells names, shapes and metadata from its first bytes', async () => {
    const file = await openSafetensorsBlob('w.safetensors', new Blob([bytes as BlobPart]));
    expect([...file.tensors.keys()].sort()).toEqual(['a', 'b']);
    expect(file.entry('b')).toMatchObject({ dtype: 'I8', shape: [2, 2] });
    expect(file.metadata).toEqual({ key: 'value' });
  });

  it('reads everything when asked, once for those who ask together', async () => {
    const file = await openSafetensorsBlob('w.safetensors', new Blob([bytes as BlobPart]));
    const [first, second] = await Promise.all([file.read(), file.read()]);
    expect(first).toEqual(bytes);
    expect(second).toBe(first);
  });

  it('says that single tensors cannot be read', async () => {
    const file = await openSafetensorsBlob('w.safetensors', new Blob([bytes as BlobPart]));
    expect(() => file.readTensor('a')).toThrow('w.safetensors: its tensors cannot be read one by one');
  });

  it.each([0, 5, 20])('refuses a file that ends after %i bytes', async (length) => {
    const blob = new Blob([bytes.slice(0, length) as BlobPart]);
    await expect(openSafetensorsBlob('w.safetensors', blob)).rejects.toThrow(
      'w.safetensors: not a safetensors file',
    );
  });

  it('refuses a file whose data is cut short', async () => {
    const blob = new Blob([bytes.slice(0, -1) as BlobPart]);
    await expect(openSafetensorsBlob('w.safetensors', blob)).rejects.toThrow('cut short');
  });
});
