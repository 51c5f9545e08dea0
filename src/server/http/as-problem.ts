import { ImageError } from '../../imagery/errors.ts';
import type { RasterProblem } from '../../imagery/raster/errors.ts';
import { Problem } from './problem.ts';

/** HTTP statuses of the errors that the segmenter's parts throw, by the error's name and reason. */
const IMAGE_STATUS: Readonly<Record<ImageError['reason'], number>> = {
  missing: 404,
  folder: 400,
  unreadable: 500,
  empty: 400,
  'not-an-image': 415,
  unsupported: 415,
  damaged: 422,
  'too-large': 413,
};

/** Of rasters, whose bytes may come from an address. All others: 422. */
const RASTER_STATUS: Partial<Readonly<Record<RasterProblem, number>>> = {
  missing: 502,
  unreadable: 502,
  'no-ranges': 502,
  stalled: 504,
  'not-a-raster': 415,
  unsupported: 415,
  'too-large': 413,
};

/** Whether an error, or one that caused it, is about a disk without room. */
function isDiskFull(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOSPC' || code === 'EDQUOT') return true;
    if (cause.name === 'OutputError' && /the disk is full/.test(cause.message)) return true;
  }
  return false;
}

/**
 * Any error as a problem. Those that say what the client can do keep their message; the others are the service's own
 * fault, and their message stays in its log.
 */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (isDiskFull(error)) {
    return new Problem(507, "the service's disk is full; send it again later", { cause: error });
  }
  if (error instanceof ImageError) {
    return new Problem(IMAGE_STATUS[error.reason], error.message, { cause: error });
  }
  const { name, message } = error instanceof Error ? error : { name: '', message: '' };
  switch (name) {
    case 'SentenceError':
    case 'QuestionError':
    case 'CorrectionError':
    case 'LabelError':
      return new Problem(422, message, { cause: error });
    case 'RasterError': {
      const { reason } = error as { reason?: RasterProblem };
      return new Problem((reason && RASTER_STATUS[reason]) ?? 422, message, { cause: error });
    }
    case 'DamagedBlockError':
    case 'GeoreferenceError':
    case 'CrsError':
      return new Problem(422, message, { cause: error });
    default:
      return new Problem(500, 'the service failed; its log says why under the request id', { cause: error });
  }
}
