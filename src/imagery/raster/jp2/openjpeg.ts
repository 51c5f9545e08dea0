import type { DecodedTile, Jp2Decoder } from './jp2-decoder.ts';

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

/** What the package gives: it starts a decoder, with memory of its own. */
export type LoadOpenJpeg = (settings: {
  readonly print: (line: string) => void;
  readonly printErr: (line: string) => void;
  /** Where the WebAssembly is, where that is not beside the script. */
  readonly locateFile?: () => string;
}) => Promise<OpenJpeg>;

/** The decoder with what it says: it reports what is wrong on its output. */
interface Started {
  readonly codec: OpenJpeg;
  readonly said: string[];
}

/** Memory of the decoder never shrinks: after a tile of so many bytes, another is started. */
const LARGE = 2 ** 26;

/** What the decoder says about data that it goes on with, and that is damaged all the same. */
const DAMAGE = /^\[ERROR\]|truncated|corrupt|too long|not enough|invalid|cannot|expected/i;

/**
 * A decoder of JP2 files by OpenJPEG (in the package @cornerstonejs/codec-openjpeg), which is started when it is first used. It throws
 * an Error with its reason, also for data of which it can make something only by guessing.
 * @param load gives the package's function, and the settings of the place where this runs
 */
export function openJpegDecoder(
  load: () => Promise<{ readonly start: LoadOpenJpeg; readonly wasm?: string }>,
): Jp2Decoder {
  let starting: Promise<Started> | null = null;
  const begin = async (): Promise<Started> => {
    const { start, wasm } = await load();
    const said: string[] = [];
    const say = (line: string) => void (said.length < 100 && said.push(line));
    const place = wasm === undefined ? {} : { locateFile: () => wasm };
    return { codec: await start({ print: say, printErr: say, ...place }), said };
  };
  return async (file, halvings): Promise<DecodedTile> => {
    starting ??= begin();
    const { codec, said } = await starting.catch((error: unknown) => {
      starting = null;
      throw error;
    });
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
  };
}
