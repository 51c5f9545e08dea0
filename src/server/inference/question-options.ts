import {
  type CorrectionStart,
  checkQuestion,
  type ImageQuestion,
  type ImageView,
} from '../../answers/index.ts';
import { parseStretch } from '../../imagery/raster/view/stretch.ts';
import type { QuestionOptions } from '../api-schemas.ts';
import { Problem } from '../http/problem.ts';
import type { CorrectionRequest } from './protocol.ts';

/** Throws a Problem 422, a QuestionError or a RasterError where options contradict each other or make no sense. */
export function checkOptions(
  sentences: readonly string[],
  options: QuestionOptions,
  correction: CorrectionRequest | undefined,
): void {
  const { bbox, bboxCrs, stretch } = options;
  if (stretch !== undefined) parseStretch(stretch);
  checkQuestion(sentences, questionOf(options, correction));
  if (bboxCrs !== undefined && !bbox) throw new Problem(422, 'bboxCrs says what bbox is in; give bbox, too');
  if (bbox && (bbox[0] === bbox[2] || bbox[1] === bbox[3])) {
    throw new Problem(422, `the bbox ${bbox.join(', ')} has no area; give two corners x0, y0, x1, y1`);
  }
  if (bboxCrs === 'lonlat' && bbox && (Math.abs(bbox[1]) > 90 || Math.abs(bbox[3]) > 90)) {
    throw new Problem(422, `the bbox ${bbox.join(', ')} is not in degrees; longitude comes first`);
  }
}

/** Options as images are opened by them. */
export function viewOf(options: QuestionOptions): ImageView {
  const { bands, stretch, bbox, bboxCrs = 'pixel', gsd, nodata, page } = options;
  return {
    bands: bands ?? null,
    stretch: stretch === undefined ? null : parseStretch(stretch),
    bbox: bbox ? { in: bboxCrs, corners: bbox } : null,
    gsd: gsd ?? null,
    nodata: nodata === 'nan' ? Number.NaN : (nodata ?? null),
    page: page ?? null,
  };
}

/** Options and corrections as images are asked by them; corrections are in the image's own pixels. */
export function questionOf(
  {
    all = false,
    minScore,
    threshold,
    assumePresent = false,
    tryAnyway = false,
    oneView = false,
  }: QuestionOptions,
  { points = [], box, start }: CorrectionRequest = { points: [] },
): ImageQuestion {
  const corners = box && ([box[0], box[1], box[0] + box[2], box[1] + box[3]] as const);
  return {
    ...{ all, assumePresent, tryAnyway, oneView, points, space: 'pixel' },
    minScore: minScore ?? null,
    threshold: threshold ?? null,
    box: corners ? { in: 'pixel', corners } : null,
    start: start ? startOf(start) : null,
  };
}

/** Throws a Problem 422 where there are other than so many numbers. */
function startOf(start: NonNullable<CorrectionRequest['start']>): CorrectionStart {
  if (start === 'nothing') return start;
  const { width, height } = start;
  const bytes = Buffer.from(start.data, 'base64');
  if (bytes.length !== 4 * width * height) {
    throw new Problem(
      422,
      `start has ${width} x ${height} logits, and ${bytes.length} bytes of data instead of ${4 * width * height}; give float32 numbers as base64`,
    );
  }
  const data = new Float32Array(width * height); // a copy, where numbers begin at a multiple of four
  new Uint8Array(data.buffer).set(bytes);
  return { width, height, data };
}
