import { randomUUID } from 'node:crypto';
import { Problem } from '../http/problem.ts';

/** What no request of any kind needs more of. */
const MOST_ITEMS = 256;
const MOST_FIELDS = 64;
const DEEPEST = 12;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** What a JSON body may be. */
export interface JsonLimits {
  /** Bytes of everything but the files. Default 256 KiB. */
  readonly maxBytes?: number;
  /** Texts of more bytes are files, which are never made strings. Default 64 KiB. */
  readonly longText?: number;
  /** Where a file may stand as base64, as JSON pointers. None by default. */
  readonly files?: readonly string[];
}

/** A JSON body. Instead of each file it has a text that only this request knows, by which the file is found. */
export interface JsonBody {
  readonly value: unknown;
  /** The base64 of files, by those texts. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * Reads a JSON body at a cost that its file alone may make large: files are left as the bytes that they are, what is beside
 * them is small, and how many items and fields there are is looked at before what they are. Throws a Problem 400 or 413.
 */
export function readJson(
  bytes: Uint8Array,
  { maxBytes = 2 ** 18, longText = 2 ** 16, files = [] }: JsonLimits = {},
): JsonBody {
  const { text, found } = withoutFiles(bytes, maxBytes, longText);
  let value: unknown;
  try {
    value = JSON.parse(text());
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Problem(400, `the body is no JSON (${why}); check quotes and commas`, { cause });
  }
  checkShape(value, found, new Set(files));
  return { value, files: found };
}

/** The body with a text of its own in place of each long one; those have no escapes, as base64 has none. */
function withoutFiles(bytes: Uint8Array, maxBytes: number, longText: number) {
  const found = new Map<string, Uint8Array>();
  const kept: Uint8Array[] = [];
  let [from, size] = [0, 0];
  const keep = (end: number) => {
    size += end - from;
    if (size > maxBytes) {
      throw new Problem(413, `the JSON has more than ${maxBytes} bytes beside the image; send less at once`, {
        headers: { connection: 'close' },
      });
    }
    kept.push(bytes.subarray(from, end));
    from = end;
  };
  for (let at = 0; ; ) {
    const open = bytes.indexOf(QUOTE, at);
    if (open < 0) break;
    if (open - from > maxBytes) keep(open); // throws
    const close = endOfText(bytes, open + 1, longText);
    if (close < 0) break;
    if (close - open > longText) {
      keep(open + 1);
      const name = `file:${randomUUID()}`;
      found.set(name, bytes.subarray(open + 1, close));
      kept.push(new TextEncoder().encode(name));
      size += name.length;
      from = close;
    }
    at = close + 1;
  }
  keep(bytes.length);
  return { found, text: () => new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(kept)) };
}

/** Where a text ends: the next quote that is not escaped; -1 where there is none. */
function endOfText(bytes: Uint8Array, start: number, longText: number): number {
  for (let at = start; ; at++) {
    at = bytes.indexOf(QUOTE, at);
    if (at < 0) return -1;
    let escapes = 0;
    while (bytes[at - 1 - escapes] === BACKSLASH && at - 1 - escapes >= start) escapes++;
    if (escapes % 2 === 0) return at;
    if (at - start > longText) {
      throw new Problem(400, 'the body has a long text with escapes in it; send the image as plain base64');
    }
  }
}

/** Counts before anything is looked at more closely. */
function checkShape(
  value: unknown,
  found: ReadonlyMap<string, Uint8Array>,
  mayBeFiles: ReadonlySet<string>,
): void {
  const waiting: { readonly value: unknown; readonly pointer: string; readonly depth: number }[] = [
    { value, pointer: '', depth: 0 },
  ];
  const refuse = (pointer: string, why: string) => {
    throw new Problem(
      400,
      `the body does not fit its schema: at ${pointer.slice(0, 200) || 'its root'}: ${why}; the OpenAPI document has the schema`,
    );
  };
  for (let part = waiting.pop(); part; part = waiting.pop()) {
    const { value, pointer, depth } = part;
    if (typeof value === 'string' && found.has(value) && !mayBeFiles.has(pointer)) {
      refuse(pointer, `a text of ${found.get(value)!.byteLength} bytes, which is too long`);
    }
    if (typeof value !== 'object' || value === null) continue;
    const entries = Array.isArray(value) ? value.length : Object.keys(value).length;
    const most = Array.isArray(value) ? MOST_ITEMS : MOST_FIELDS;
    if (entries > most)
      refuse(pointer, `${entries} items, more than the ${most} that anything here may have`);
    if (depth === DEEPEST) refuse(pointer, `lists and objects in more than ${DEEPEST} others`);
    for (const [name, inner] of Object.entries(value)) {
      if (found.has(name)) refuse(pointer, 'a name that is too long');
      const step = name.replace(/~/g, '~0').replace(/\//g, '~1');
      waiting.push({ value: inner, pointer: `${pointer}/${step}`, depth: depth + 1 });
    }
  }
}

/**
 * The bytes that base64 stands for, with or without padding, in either alphabet, whatever white space is in it.
 * Throws a Problem 400 where it is none.
 */
export function decodeBase64(text: string | Uint8Array): Uint8Array {
  const encoded = typeof text === 'string' ? Buffer.from(text) : text;
  let meant = 0;
  for (let i = 0; i < encoded.length; i++) {
    const code = encoded[i]!;
    if (code > 0x20 && code !== 0x3d) meant++;
  }
  // What is no base64 is left out by the decoder, or ends it, and so there are too few bytes.
  const { buffer, byteOffset, byteLength } = encoded;
  const bytes = Buffer.from(Buffer.from(buffer, byteOffset, byteLength).toString('latin1'), 'base64');
  if (meant === 0 || meant % 4 === 1 || bytes.byteLength !== Math.floor((meant * 3) / 4)) {
    throw new Problem(400, 'the image is no base64; encode its bytes, without a data: prefix');
  }
  return bytes;
}
