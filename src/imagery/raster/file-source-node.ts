import { open } from 'node:fs/promises';
import { RasterError, type RasterProblem } from './errors.ts';
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
  const [reason, message] = explain(cause);
  throw new RasterError(`${path} ${message}`, reason, { cause });
};

function explain(error: NodeJS.ErrnoException): [RasterProblem, string] {
  switch (error.code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return ['missing', 'does not exist; check the path'];
    case 'EISDIR':
      return ['unreadable', 'is a folder; give the path of one image file'];
    case 'EACCES':
    case 'EPERM':
      return ['unreadable', 'may not be read; check its permissions'];
    default:
      return ['unreadable', `cannot be read (${error.message}); check the file and its disk`];
  }
}
