/** Text files as they come from any system: the one way in which annotations, lists and configurations are read. */

import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { type BrokenText, decodeText, TextPieces } from './decode-text.ts';

/**
 * The text of a file: UTF-8 or UTF-16 of either byte order, with or without a mark, which is left out.
 * @param broken what becomes of bytes that are no text
 * Throws a TextEncodingError, and what reading throws.
 */
export async function readTextFile(path: string, broken: BrokenText = 'refuse'): Promise<string> {
  return decodeText(await readFile(path), path, broken);
}

/**
 * The lines of a file, read as a stream, which is closed when the consumer stops: encodings as of `readTextFile`, lines
 * ended by LF, CR LF or CR.
 * @param broken what becomes of bytes that are no text
 * Throws a TextEncodingError, and what reading throws.
 */
export async function* readTextLines(path: string, broken: BrokenText = 'refuse'): AsyncGenerator<string> {
  const stream = createReadStream(path);
  const pieces = new TextPieces(path, broken);
  let rest = '';
  try {
    for await (const bytes of stream as AsyncIterable<Uint8Array>) {
      const lines = (rest + pieces.next(bytes)).split(LINE_END);
      rest = lines.pop()!;
      yield* lines;
    }
    const lines = (rest + pieces.next(null)).split(/\r\n|\n|\r/);
    if (lines.at(-1) === '') lines.pop();
    yield* lines;
  } finally {
    stream.destroy();
  }
}

/** A CR at the end of a piece may be half of a line's end. */
const LINE_END = /\r\n|\n|\r(?!$)/;
