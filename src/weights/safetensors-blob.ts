import { type ByteSource, SafetensorsFile, WeightsError } from './safetensors.ts';

/** Bytes before the JSON header: its length as a little-endian 64-bit number. */
const PREFIX = 8;

/**
 * Opens a safetensors file that a browser holds as a Blob, as its cache gives it: only the header is read now, and the
 * weights are in memory only while programs are compiled from them.
 * @param name how compiled graphs call the file
 * Throws a WeightsError as `SafetensorsFile` does.
 *
 * @example
 * ```ts
 * import { openSafetensorsBlob } from 'skyrefer/web';
 * const header = new TextEncoder().encode('{"bias":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}');
 * const length = BigUint64Array.of(BigInt(header.length)); // little-endian, as the format has it
 * const file = new Blob([length, header, Float32Array.of(1, 2)]);
 * const weights = await openSafetensorsBlob('ours', file);
 * console.log(weights.entry('bias').shape); // [ 2 ]
 * ```
 */
export async function openSafetensorsBlob(name: string, blob: Blob): Promise<SafetensorsFile> {
  return new SafetensorsFile(await blobSource(name, blob));
}

async function blobSource(name: string, blob: Blob): Promise<ByteSource> {
  const bytesOf = async (end: number) => new Uint8Array(await blob.slice(0, end).arrayBuffer());
  const prefix = await bytesOf(PREFIX);
  const length = prefix.length < PREFIX ? 0 : Number(new DataView(prefix.buffer).getBigUint64(0, true));
  const start = await bytesOf(Math.min(blob.size, PREFIX + length));
  let reading: Promise<Uint8Array> | null = null;
  let held: WeakRef<Uint8Array> | null = null;
  return {
    name,
    byteLength: blob.size,
    slice(offset, length) {
      if (offset + length > start.length) {
        throw new WeightsError(
          `${name}: its tensors cannot be read one by one here; convert bfloat16 and float64 tensors to float16 ` +
            'or float32 for browsers',
        );
      }
      return start.subarray(offset, offset + length);
    },
    /** Programs that are compiled at the same time share one copy; nothing holds it when they are done. */
    read() {
      const known = held?.deref();
      if (known) return Promise.resolve(known);
      reading ??= blob
        .arrayBuffer()
        .then((buffer) => {
          const bytes = new Uint8Array(buffer);
          held = new WeakRef(bytes);
          return bytes;
        })
        .finally(() => {
          reading = null;
        });
      return reading;
    },
  };
}
