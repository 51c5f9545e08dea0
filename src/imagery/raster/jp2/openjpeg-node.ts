import { createRequire } from 'node:module';
import type { DecodedTile } from './jp2-decoder.ts';

/** The part of @cornerstonejs/codec-openjpeg, which has no types, that is used: OpenJPEG in WebAssembly, for decoding only. */
interface OpenJpeg {
  readonly J2KDecoder: new () => {
    getEncodedBuffer(bytes: number): Uint8Array;
    decodeSubResolution(halvings: number, layers: number): void;
    getDecodedBuffer(): Uint8ClampedArray;
    getFrameInfo(): { readonly componentCount: number; readonly bitsPerSample: number };
    delete(): void;
  };
}

type Load = (settings: {
  readonly print: (line: string) => void;
  readonly printErr: (line: string) => void;
}) => Promise<OpenJpeg>;

/** The decoder with what it says: it reports what is wrong on its output. */
interface Started {
  readonly codec: OpenJpeg;
  readonly said: string[];
}

let starting: Promise<Started> | null = null;

/** Memory of the decoder never shrinks: after a tile of so many bytes, another is started. */
const LARGE = 2 ** 26;

async function start(): Promise<Started> {
  const load = createRequire(import.meta.url)('@cornerstonejs/codec-openjpeg/decodewasmjs') as Load;
  const said: string[] = [];
  const say = (line: string) => void (said.length < 100 && said.push(line));
  return { codec: await load({ print: say, printErr: say }), said };
}

/** What the decoder says about data that it goes on with, and that is damaged all the same. */
const DAMAGE = /^\[ERROR\]|truncated|corrupt|too long|not enough|invalid|cannot|expected/i;

/**
 * Decodes a JP2 file by OpenJPEG (in the package @cornerstonejs/codec-openjpeg). Throws an Error with its reason, also for
 * data of which it can make something only by guessing.
 * @param halvings how often width and height are halved
 */
export async function decodeJp2(file: Uint8Array, halvings: number): Promise<DecodedTile> {
  starting ??= start();
  const { codec, said } = await starting;
  said.length = 0;
  const decoder = new codec.J2KDecoder();
  try {
    decoder.getEncodedBuffer(file.byteLength).set(file);
    decoder.decodeSubResolution(halvings, 0);
    const wrong = said.find((line) => DAMAGE.test(line));
    if (wrong) throw new Error(wrong.replace(/^\[\w+\]\s*/, '').slice(0, 120));
    const { buffer, byteOffset, byteLength } = decoder.getDecodedBuffer();
    if (byteLength === 0) throw new Error('nothing could be decoded');
    const bytes = new Uint8Array(buffer, byteOffset, byteLength);
    if (byteLength > LARGE) starting = null;
    return { bytes, components: decoder.getFrameInfo().componentCount };
  } catch (error) {
    starting = null; // what failed inside may have left anything behind
    if (error instanceof Error && !(error instanceof WebAssembly.RuntimeError)) throw error;
    const wrong = said.find((line) => line.startsWith('[ERROR]'))?.replace(/^\[\w+\]\s*/, '');
    throw new Error((wrong ?? 'the decoder gave up').slice(0, 120));
  } finally {
    try {
      decoder.delete();
    } catch {
      // of an instance that is let go of
    }
  }
}
