import { type BoundingBox, bboxToWindow, type CoordinateSpace, toPixels } from '../geo/bounding-box.ts';
import type { Picture } from '../imagery/picture.ts';
import {
  type LargeSceneAnswer,
  mosaicRows,
  type RowBlock,
  SMALLEST_VIEW_PIXELS,
  segmentAllMatches,
  segmentLargeScene,
} from '../search/index.ts';
import type { Journal } from '../search/journal.ts';
import { noDataError } from '../search/window-segmenter.ts';
import type { EncodedImage } from '../segmenter/encoded-image.ts';
import { type EncodedRle, encodeRle, type Mask, maskArea, maskBox } from '../vector/index.ts';
import type { OpenedScene } from './open-scene-node.ts';
import { encodeRows } from './row-rle.ts';

/** The answer to one sentence, whatever the size of the scene. */
export interface SceneAnswer extends Omit<LargeSceneAnswer, 'confidence'> {
  readonly confidence: number | null;
  /** Null where the answer spreads over too much of a large scene. */
  readonly rle: EncodedRle | null;
  readonly seconds: { readonly encodeText: number; readonly ground: number };
}

export interface SceneAnswers {
  readonly answers: readonly SceneAnswer[];
  /** Whether the scene was searched in windows. */
  readonly searched: boolean;
  readonly encodeSeconds: number;
}

/** What scenes of any size need of a segmenter; `Segmenter` is one. */
export interface SceneSegmenter {
  readonly config: { readonly imageSize: number };
  open(
    picture: Picture,
  ): Promise<Pick<EncodedImage, 'segment' | 'correct' | 'refine' | 'dispose' | 'encodeSeconds'>>;
}

/** What is asked besides the sentences. */
export interface SceneQuestion {
  readonly all: boolean;
  /** With `all`: least score of a window that counts; null: the default. */
  readonly minScore: number | null;
  /** Probability above which a pixel is inside. */
  readonly threshold: number;
  /** The scene is known to show what the sentences describe. Default false. */
  readonly assumePresent?: boolean;
  /** Corrections, in the coordinates of `space`. */
  readonly points: readonly { readonly x: number; readonly y: number; readonly positive: boolean }[];
  readonly box: BoundingBox | null;
  readonly space: CoordinateSpace;
}

export interface SceneAnswerOptions {
  readonly settings: SceneQuestion;
  readonly signal: AbortSignal;
  readonly journal: Journal | null;
  readonly onProgress: (done: number, total: number) => void;
}

/**
 * Asks sentences of a scene: of the one view that it fits, or in windows. Throws a RasterError where it shows nothing, a
 * RangeError where a correction lies outside of it, and the signal's reason.
 */
export async function answerScene(
  scene: OpenedScene,
  segmenter: SceneSegmenter,
  sentences: readonly string[],
  options: SceneAnswerOptions,
): Promise<SceneAnswers> {
  return scene.picture
    ? answerOneView(scene, scene.picture, segmenter, sentences, options)
    : answerInWindows(scene, segmenter, sentences, options);
}

async function answerOneView(
  scene: OpenedScene,
  { picture, valid }: NonNullable<OpenedScene['picture']>,
  segmenter: SceneSegmenter,
  sentences: readonly string[],
  { settings, signal }: SceneAnswerOptions,
): Promise<SceneAnswers> {
  if (valid && !valid.includes(1)) throw noDataError(scene.file.name);
  const { points, box } = (await correctionsOf(scene, settings)) ?? { points: [], box: null };
  const opened = await segmenter.open(picture);
  try {
    const viewSize = segmenter.config.imageSize;
    const pixelSize = Math.max(picture.width, picture.height) / viewSize;
    const answers: SceneAnswer[] = [];
    for (const sentence of sentences) {
      signal.throwIfAborted();
      const { assumePresent = false } = settings;
      let answer = await opened.segment(sentence, { assumePresent });
      if (points.length > 0 || box) {
        const corners = box && ([box.x, box.y, box.width, box.height] as const);
        answer = await opened.correct(answer, { points, ...(corners ? { box: corners } : {}) });
      }
      const size = answer.logits.shape[2]!;
      const window = { x: 0, y: 0, width: picture.width, height: picture.height };
      const tiles = answer.ruledOut ? [] : [{ window, size, logits: answer.logits.data }];
      let { mask } = answer;
      if (settings.threshold !== 0.5)
        mask = await collect(mosaicRows(picture, tiles, { threshold: settings.threshold }), picture);
      if (valid) mask = { ...mask, data: mask.data.map((value, index) => value & valid[index]!) };
      const areaPixels = maskArea(mask);
      const present = areaPixels > 0;
      const found = present ? maskBox(mask) : null;
      answers.push({
        expression: sentence,
        present,
        presence: answer.presence,
        score: present ? answer.score : 0,
        confidence: null,
        areaPixels,
        box: found,
        rle: encodeRle(mask),
        coarse:
          found !== null && Math.max(found[2], found[3]) / Math.max(1, pixelSize) < SMALLEST_VIEW_PIXELS,
        smallestObject: SMALLEST_VIEW_PIXELS * Math.max(1, pixelSize),
        positions: 'scene',
        seconds: answer.seconds,
        async *rows({ probability = false } = {}) {
          for await (const block of mosaicRows(picture, tiles, { probability, signal })) {
            const length = block.rows * picture.width;
            const start = block.y * picture.width;
            for (let index = 0; valid && block.probability && index < length; index++) {
              block.probability[index]! *= valid[start + index]!;
            }
            yield { ...block, mask: mask.data.subarray(start, start + length) } satisfies RowBlock;
          }
        },
      });
    }
    return { answers, searched: false, encodeSeconds: opened.encodeSeconds };
  } finally {
    opened.dispose();
  }
}

async function collect(rows: AsyncIterable<RowBlock>, { width, height }: Picture): Promise<Mask> {
  const data = new Uint8Array(width * height);
  for await (const { y, mask } of rows) data.set(mask, y * width);
  return { width, height, data };
}

async function answerInWindows(
  scene: OpenedScene,
  segmenter: SceneSegmenter,
  sentences: readonly string[],
  { settings, signal, journal, onProgress }: SceneAnswerOptions,
): Promise<SceneAnswers> {
  const start = performance.now();
  const common = {
    assumePresent: settings.assumePresent ?? false,
    threshold: settings.threshold,
    signal,
    ...(journal ? { journal } : {}),
    onProgress: ({ done, total }: { done: number; total: number }) => onProgress(done, total),
  };
  const { raster } = scene;
  const corrections = await correctionsOf(scene, settings);
  const large = settings.all
    ? await segmentAllMatches(raster, segmenter, sentences, {
        ...common,
        ...(settings.minScore === null ? {} : { minimumScore: settings.minScore }),
      })
    : await segmentLargeScene(raster, segmenter, sentences, {
        ...common,
        ...(corrections ? { corrections } : {}),
      });
  const seconds = (performance.now() - start) / 1000;
  const answers: SceneAnswer[] = [];
  for (const answer of large) {
    const rle = await encodeRows(answer, raster);
    answers.push({ ...answer, rle, seconds: { encodeText: 0, ground: seconds / large.length } });
  }
  return { answers, searched: true, encodeSeconds: 0 };
}

/** Points and box of the options in pixels of the scene; null where there are none. */
async function correctionsOf({ raster, file, window }: OpenedScene, { points, box, space }: SceneQuestion) {
  if (points.length === 0 && !box) return null;
  const convert = toPixels(file, space);
  // Pixels are the image's, also where a part of it or another resolution is looked at.
  const shown = window ?? { x: 0, y: 0, width: file.width, height: file.height };
  const [across, down] = [raster.width / shown.width, raster.height / shown.height];
  const place = (column: number, row: number) => ({
    x: (column - shown.x) * across,
    y: (row - shown.y) * down,
  });
  const pixels = box && bboxToWindow(file, box);
  return {
    points: points.map(({ x, y, positive }) => ({ ...place(...convert(x, y)), positive })),
    box: pixels && {
      ...place(pixels.x, pixels.y),
      width: pixels.width * across,
      height: pixels.height * down,
    },
  };
}
