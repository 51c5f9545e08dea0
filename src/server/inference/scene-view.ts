import type { SceneQuestion } from '../../answers/answer-scene.ts';
import type { OpenedScene, SceneView } from '../../answers/open-scene-node.ts';
import type { BoundingBox } from '../../geo/bounding-box.ts';
import { parseStretch } from '../../imagery/raster/view/stretch.ts';
import type { SceneOptions, ViewRecord } from '../api-schemas.ts';
import { Problem } from '../http/problem.ts';
import type { CorrectionRequest } from './protocol.ts';

/** Whether a request asks for nothing but the image as it is; what is assumed of it changes nothing about that. */
export function isPlain({ oneView: _, assumePresent: __, ...options }: SceneOptions): boolean {
  return Object.values(options).every((value) => value === undefined || value === false);
}

/** Throws a Problem 422, a RasterError or a GeoreferenceError where options contradict each other or make no sense. */
export function checkSceneOptions(options: SceneOptions, correction: CorrectionRequest | undefined): void {
  const { all, oneView, minScore, bbox, bboxCrs, stretch } = options;
  if (stretch !== undefined) parseStretch(stretch);
  if (all && oneView)
    throw new Problem(422, 'all searches window by window, which oneView rules out; give one');
  if (all && correction) {
    throw new Problem(
      422,
      'points and a box correct one answer; with all there are many: leave one of them out',
    );
  }
  if (minScore !== undefined && !all) {
    throw new Problem(422, 'minScore says which windows count with all; give all, too');
  }
  if (bboxCrs !== undefined && !bbox) throw new Problem(422, 'bboxCrs says what bbox is in; give bbox, too');
  if (bbox && (bbox[0] === bbox[2] || bbox[1] === bbox[3])) {
    throw new Problem(422, `the bbox ${bbox.join(', ')} has no area; give two corners x0, y0, x1, y1`);
  }
  if (bboxCrs === 'lonlat' && bbox && (Math.abs(bbox[1]) > 90 || Math.abs(bbox[3]) > 90)) {
    throw new Problem(422, `the bbox ${bbox.join(', ')} is not in degrees; longitude comes first`);
  }
}

/** Options as scenes are opened by them. */
export function sceneViewOf(options: SceneOptions, maxPixels: number): SceneView {
  const { bands, stretch, bbox, bboxCrs = 'pixel', gsd, all = false, oneView = false } = options;
  return {
    bands: bands ?? null,
    stretch: stretch === undefined ? null : parseStretch(stretch),
    bbox: bbox ? { in: bboxCrs, corners: bbox } : null,
    gsd: gsd ?? null,
    all,
    oneViewPixels: oneView ? maxPixels : 0,
  };
}

/** Options and corrections as scenes are asked by them; corrections are in the image's own pixels. */
export function questionOf(options: SceneOptions, correction: CorrectionRequest | undefined): SceneQuestion {
  const { all = false, minScore = null, assumePresent = false } = options;
  const { points = [], box } = correction ?? {};
  const corners = box && ([box[0], box[1], box[0] + box[2], box[1] + box[3]] as const);
  return {
    all,
    minScore,
    threshold: 0.5,
    assumePresent,
    points,
    box: corners ? ({ in: 'pixel', corners } satisfies BoundingBox) : null,
    space: 'pixel',
  };
}

/** What was looked at, and how. */
export function viewRecord(scene: OpenedScene, searched: boolean): ViewRecord {
  const { raster, window, scale, file } = scene;
  const shown = window ?? { x: 0, y: 0, width: file.width, height: file.height };
  return {
    searched,
    window: [shown.x, shown.y, shown.width, shown.height],
    scale: significant(shown.width / raster.width),
    groundSamplingDistance: metresRecord(raster.groundSamplingDistance),
    overview: scale === null || scale.overview === null ? null : scale.overview + 1,
  };
}

/** Of an image that is looked at as it is, in one view. */
export const wholeViewRecord = (
  { width, height }: { readonly width: number; readonly height: number },
  groundSamplingDistance: number | null,
): ViewRecord => ({
  searched: false,
  window: [0, 0, width, height],
  scale: 1,
  groundSamplingDistance: metresRecord(groundSamplingDistance),
  overview: null,
});

const metresRecord = (metres: number | null): number | null => (metres === null ? null : significant(metres));

const significant = (value: number): number => Number(value.toPrecision(6));
