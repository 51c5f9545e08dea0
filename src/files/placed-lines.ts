import { isUtf8 } from 'node:buffer';
import { type FileHandle, open, readFile } from 'node:fs/promises';
import { decodeText, TextEncodingError, textEncoding } from './decode-text.ts';

/** A line of a file, and at which byte it begins. */
export interface PlacedLine {
  readonly text: string;
  /** To begin reading again there: `lines(offset)`. */
  readonly offset: number;
}

/**
 * A file of lines that is read piece by piece, from its beginning or from any line on, as often as wanted. Encodings and line ends are
 * those of `readTextLines`; UTF-8 is not held in memory, UTF-16 is, since nobody has large lists in it.
 */
export class PlacedLines {
  readonly #path: string;
  readonly #file: FileHandle;
  /** All of the file as UTF-8, where it is in another encoding. */
  readonly #whole: Buffer | null;
  readonly #start: number;

  private constructor(path: string, file: FileHandle, whole: Buffer | null, start: number) {
    [this.#path, this.#file, this.#whole, this.#start] = [path, file, whole, start];
  }

  /** Throws a TextEncodingError, and what opening and reading throw. */
  static async open(path: string): Promise<PlacedLines> {
    const file = await open(path, 'r');
    try {
      const head = Buffer.alloc(4096);
      const { bytesRead } = await file.read(head, 0, head.length, 0);
      const isUtf8 = textEncoding(head.subarray(0, bytesRead)) === 'utf-8';
      const whole = isUtf8 ? null : Buffer.from(decodeText(await readFile(path), path));
      const marked = isUtf8 && head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
      return new PlacedLines(path, file, whole, marked ? 3 : 0);
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  /**
   * Lines from one on, some at a time.
   * @param offset of a line; default: the first
   * @param pieceBytes read at a time
   * Throws a TextEncodingError where a line is no text.
   */
  async *lines(offset = this.#start, pieceBytes = 1 << 16): AsyncGenerator<PlacedLine[]> {
    let rest: Buffer = Buffer.alloc(0);
    let restAt = offset;
    for (let at = offset; ; ) {
      const piece = await this.#read(at, pieceBytes);
      at += piece.length;
      const ended = piece.length === 0;
      const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
      const lines: PlacedLine[] = [];
      let start = 0;
      const take = (end: number) => {
        lines.push({ text: bytes.toString('utf8', start, end), offset: restAt + start });
      };
      // What was left over has no line end, but perhaps a CR as its last byte.
      for (let index = Math.max(0, rest.length - 1); index < bytes.length; index++) {
        const byte = bytes[index];
        if (byte !== LF && byte !== CR) continue;
        if (byte === CR && index + 1 === bytes.length && !ended) break;
        take(index);
        if (byte === CR && bytes[index + 1] === LF) index++;
        start = index + 1;
      }
      if (ended && start < bytes.length) {
        take(bytes.length);
        start = bytes.length;
      }
      if (!isUtf8(bytes.subarray(0, start))) {
        throw new TextEncodingError(`${this.#path} is neither UTF-8 nor UTF-16 text; save it as UTF-8`);
      }
      yield lines;
      if (ended) return;
      restAt += start;
      rest = bytes.subarray(start);
    }
  }

  close(): Promise<void> {
    return this.#file.close();
  }

  async #read(at: number, length: number): Promise<Buffer> {
    if (this.#whole) return this.#whole.subarray(at, at + length);
    const piece = Buffer.allocUnsafe(length);
    const { bytesRead } = await this.#file.read(piece, 0, length, at);
    return piece.subarray(0, bytesRead);
  }
}

const [LF, CR] = [10, 13];
