import { joinBytes } from '../bytes.ts';
import { type CogOptions, CogWriter, type Compress, type TileStore } from './cog-writer.ts';

/** By the platform's own zlib, which browsers and Node have. */
const compress: Compress = async (bytes) => {
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream();
  const deflated = new Response(stream.pipeThrough(new CompressionStream('deflate')));
  return new Uint8Array(await deflated.arrayBuffer());
};

/** Keeps tiles in memory. */
function memoryStore(): TileStore {
  const tiles: Uint8Array[] = [];
  return {
    append: async (bytes) => tiles.push(bytes) - 1,
    read: async (index) => tiles[index]!,
  };
}

/** A raster in memory as the bytes of a Cloud Optimized GeoTIFF ({@link CogWriter}). Runs in browsers. */
export async function encodeCog(data: Uint8Array, options: CogOptions): Promise<Uint8Array> {
  const writer = new CogWriter(options, memoryStore(), compress);
  await writer.write(data);
  const pieces: Uint8Array[] = [];
  for await (const piece of writer.finish()) pieces.push(piece);
  return joinBytes(pieces);
}
