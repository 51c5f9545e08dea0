import type { ZSTDDecoder } from 'zstddec';

let starting: Promise<ZSTDDecoder> | null = null;

async function decoder(): Promise<ZSTDDecoder> {
  starting ??= (async () => {
    const { ZSTDDecoder } = await import('zstddec');
    const zstd = new ZSTDDecoder();
    await zstd.init();
    return zstd;
  })();
  return starting;
}

/**
 * Zstandard (RFC 8878), decompressed in one call into memory of the wanted size. For damaged data, and for more than fits,
 * the decoder answers with an error code, which as a length gives no bytes at all.
 * @param size bytes that are wanted
 * Throws an Error for damaged data.
 */
export async function decodeZstd(bytes: Uint8Array, size: number): Promise<Uint8Array> {
  const decoded = (await decoder()).decode(bytes, size);
  if (decoded.byteLength === 0)
    throw new Error(`its Zstandard data is damaged or unpacks to more than ${size} bytes`);
  return decoded;
}
