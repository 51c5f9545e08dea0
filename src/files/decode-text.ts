import { SkyreferError } from '../errors/skyrefer-error.ts';

/** A file that should hold text is in no encoding that is read here; the message names it and the remedy. */
export class TextEncodingError extends SkyreferError {
  override readonly name = 'TextEncodingError';
  readonly code = 'text-encoding';
}

/** What becomes of bytes that are no text: an error, or the replacement character. */
export type BrokenText = 'refuse' | 'replace';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Bytes that are looked at to tell UTF-16 without a mark from UTF-8. */
const LOOKED_AT = 4096;

/**
 * The encoding of a text by its first bytes: by its mark where it has one. UTF-16 without a mark shows by its zeros, of
 * which the text formats here (JSON, CSV, YAML, XML) are full, whatever language their sentences are in.
 */
export function textEncoding(start: Uint8Array): TextEncoding {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  const pairs = Math.floor(Math.min(start.length, LOOKED_AT) / 2);
  const zeros = [0, 0];
  for (let index = 0; index < 2 * pairs; index++) if (start[index] === 0) zeros[index % 2]!++;
  const [even, odd] = zeros as [number, number];
  if (odd > pairs / 4 && even < odd / 8) return 'utf-16le';
  if (even > pairs / 4 && odd < even / 8) return 'utf-16be';
  return 'utf-8';
}

/** Decodes a text piece by piece; a mark at its beginning is left out. */
export class TextPieces {
  #decoder: TextDecoder | null = null;
  #encoding: TextEncoding = 'utf-8';
  readonly #name: string;
  readonly #fatal: boolean;

  /**
   * @param name of the file, for errors
   */
  constructor(name: string, broken: BrokenText = 'refuse') {
    this.#name = name;
    this.#fatal = broken === 'refuse';
  }

  /**
   * The text of the next bytes; null: there are no more.
   * Throws a TextEncodingError.
   */
  next(bytes: Uint8Array | null): string {
    if (!this.#decoder) {
      this.#encoding = textEncoding(bytes ?? new Uint8Array());
      this.#decoder = new TextDecoder(this.#encoding, { fatal: this.#fatal });
    }
    try {
      return bytes ? this.#decoder.decode(bytes, { stream: true }) : this.#decoder.decode();
    } catch (cause) {
      const written = this.#encoding === 'utf-8' ? 'neither UTF-8 nor UTF-16' : `not whole ${this.#encoding}`;
      throw new TextEncodingError(`${this.#name} is ${written} text; save it as UTF-8`, { cause });
    }
  }
}

/** A whole text: UTF-8 or UTF-16 of either byte order, with or without a mark. Throws a TextEncodingError. */
export function decodeText(bytes: Uint8Array, name: string, broken: BrokenText = 'refuse'): string {
  const pieces = new TextPieces(name, broken);
  return pieces.next(bytes) + pieces.next(null);
}
