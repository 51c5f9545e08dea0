import { open } from 'node:fs/promises';
import { readFailure } from '../../../errors/reason-of.ts';
import { RasterError } from '../errors.ts';
import type { RasterSource } from './source.ts';

/** A file, read in parts. Throws a RasterError that names it. */
export async function fileSource(path: string): Promise<RasterSource> {
  const handle = await open(path, 'r').catch(failed(path));
  try {
    const status = await handle.stat();
    if (!status.isFile()) {
      throw new RasterError(
        `${path} is ${status.isDirectory() ? 'a folder' : 'no regular file'}; give the path of one image file`,
        'unreadable',
      );
    }
    const { size } = status;
    return {
      name: path,
      size,
      async read(offset, length, signal) {
        signal?.throwIfAborted();
        const bytes = new Uint8Array(Math.max(0, Math.min(length, size - offset)));
        let done = 0;
        while (done < bytes.length) {
          const { bytesRead } = await handle
            .read(bytes, done, bytes.length - done, offset + done)
            .catch(failed(path));
          if (bytesRead === 0) break;
          done += bytesRead;
          signal?.throwIfAborted();
        }
        return bytes.subarray(0, done);
      },
      close: () => handle.close(),
    };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

const failed = (path: string) => (cause: NodeJS.ErrnoException) => {
  const [reason, message] = readFailure(cause);
  throw new RasterError(`${path} ${message}`, reason === 'folder' ? 'unreadable' : reason, { cause });
};
