import { createReadStream } from 'node:fs';
import { copyFile, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { Problem } from '../http/problem.ts';

/** A file for the client. */
export interface AnswerFile {
  readonly content: AnswerContent;
  readonly mediaType: string;
  readonly suffix: string;
}

/** What a process gives, by the names of its outputs. */
export type Results = Readonly<Record<string, AnswerFile>>;

/** In memory, or on disk: who takes such a file moves or removes it. */
export type AnswerContent = { readonly bytes: Uint8Array } | { readonly path: string; readonly size: number };

/** Bytes that are read when they are sent, as often as wanted. */
export interface ReadableContent {
  readonly size: number;
  /** As the body of a response. */
  body(): BodyInit;
  bytes(): Promise<Uint8Array>;
}

/** A file that stays where it is. */
export const readableFile = (path: string, size: number): ReadableContent => ({
  size,
  body: () => fileBody(path),
  bytes: () => readFile(path),
});

/** An answer that is sent, by its body, once: its file is removed afterwards. */
export const sentContent = (content: AnswerContent): ReadableContent => ({
  size: sizeOfContent(content),
  body: () => contentBody(content),
  bytes: async () => ('bytes' in content ? content.bytes : readFile(content.path)),
});

/** Bytes of an answer up to which it is put into a JSON document. */
const LARGEST_IN_DOCUMENT = 64 * 2 ** 20;

/** A file as the body of a response, read while it is sent. */
export function fileBody(path: string, onEnd: () => void = () => {}): ReadableStream<Uint8Array> {
  const stream = createReadStream(path, { highWaterMark: 2 ** 18 });
  stream.once('close', onEnd);
  return Readable.toWeb(stream) as ReadableStream<Uint8Array>;
}

/** An answer as the body of a response; its file is removed afterwards. */
export function contentBody(content: AnswerContent): BodyInit {
  if ('bytes' in content) return content.bytes as Uint8Array<ArrayBuffer>;
  return fileBody(content.path, () => void discardContent(content));
}

export const sizeOfContent = (content: AnswerContent): number =>
  'bytes' in content ? content.bytes.byteLength : content.size;

/** An answer's bytes, for a document that carries them. Throws a Problem 413 where there are too many. */
export async function contentInDocument(content: ReadableContent): Promise<Uint8Array> {
  if (content.size > LARGEST_IN_DOCUMENT) {
    throw new Problem(
      413,
      `the result has ${content.size} bytes, too many for a document; ask for it with response raw, or by reference`,
    );
  }
  return content.bytes();
}

/** Puts an answer into a file. */
export async function moveContent(content: AnswerContent, path: string): Promise<void> {
  if ('bytes' in content) return writeFile(path, content.bytes);
  await rename(content.path, path).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EXDEV') throw error;
    await copyFile(content.path, path);
  });
  await discardContent(content);
}

/** Removes an answer's file with the folder that was made for it. */
export async function discardContent(content: AnswerContent): Promise<void> {
  if ('path' in content) await rm(dirname(content.path), { recursive: true, force: true });
}
