import { type FileHandle, open } from 'node:fs/promises';
import { AsideFile } from '../../files/aside-file.ts';
import { outputError } from '../../imagery/replace-file-node.ts';
import type { Feature } from './feature.ts';
import type { FeatureSink } from './feature-sink.ts';

/** Makes a file's bytes from features. */
export interface PieceEncoder {
  begin(): Uint8Array;
  feature(feature: Feature): Uint8Array;
  end(): Uint8Array;
}

/** Bytes that are collected before they are written. */
const CHUNK = 1 << 20;

/** A file that is written from beginning to end as features come. Throws an OutputError. */
export async function createPieceSink(path: string, encoder: PieceEncoder): Promise<FeatureSink> {
  let file: AsideFile | null = null;
  let handle: FileHandle | null = null;
  let waiting: Uint8Array[] = [];
  let size = 0;
  const flush = async () => {
    if (size > 0) await handle!.writeFile(Buffer.concat(waiting));
    waiting = [];
    size = 0;
  };
  const add = async (bytes: Uint8Array) => {
    waiting.push(bytes);
    size += bytes.length;
    if (size >= CHUNK) await flush();
  };
  const close = async () => {
    const open = handle;
    handle = null;
    await open?.close();
  };
  const abort = async () => {
    await close().catch(() => {});
    await file?.discard();
    file = null;
  };
  const guarded = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (cause) {
      await abort();
      throw isFileProblem(cause) ? outputError(path, cause) : cause;
    }
  };
  await guarded(async () => {
    file = await AsideFile.for(path);
    handle = await open(file.aside, 'wx');
    await add(encoder.begin());
  });
  return {
    write: (feature) => guarded(() => add(encoder.feature(feature))),
    finish: () =>
      guarded(async () => {
        await add(encoder.end());
        await flush();
        await close();
        await file!.commit();
        file = null;
      }),
    abort,
  };
}

const isFileProblem = (cause: unknown): boolean => cause instanceof Error && 'code' in cause;
