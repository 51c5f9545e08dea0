import type { Picture } from '../imagery/index.ts';
import type { ChosenScale } from '../imagery/raster/choose-scale.ts';
import type { OpenRaster, Raster, RasterWindow } from '../imagery/raster/raster.ts';
import type { LargeSceneAnswer, RowBlock } from '../segmenter/large-scene/index.ts';
import type { Journal } from '../segmenter/large-scene/journal.ts';
import type { Segmenter } from '../segmenter/segmenter-node.ts';
import type { EncodedRle } from '../vector/index.ts';
import type { SegmentSettings } from './segment-options.ts';

/** What is looked at: an image, or the part of it and the resolution that options choose. */
export interface OpenedScene {
  readonly image: string;
  /** The scene as it is segmented: its pixels are those of all outputs. */
  readonly raster: Raster;
  /** The image's pixels that the scene shows; null where it shows all. */
  readonly window: RasterWindow | null;
  readonly scale: ChosenScale | null;
  readonly file: OpenRaster;
  /** The whole scene in memory, where it fits one view of the model. */
  readonly picture: { readonly picture: Picture; readonly valid: Uint8Array | null } | null;
  dispose(): Promise<void>;
}

/** The answer to one sentence, whatever the size of the scene. */
export interface SceneAnswer extends Omit<LargeSceneAnswer, 'confidence'> {
  readonly confidence: number | null;
  readonly rle: EncodedRle | null;
  readonly seconds: { readonly encodeText: number; readonly ground: number };
}

export interface SceneAnswers {
  readonly answers: readonly SceneAnswer[];
  /** Whether the scene was searched in windows. */
  readonly searched: boolean;
  readonly encodeSeconds: number;
}

const PICTURE = /\.(png|jpe?g|webp)$/i;

/**
 * Opens an image as the options ask for it. Throws a RasterError, ImageError or GeoreferenceError that names the image
 * and the remedy.
 */
export async function openScene(
  image: string,
  settings: Pick<SegmentSettings, 'bands' | 'stretch' | 'bbox' | 'gsd' | 'all'>,
  viewSize: number,
  signal: AbortSignal,
): Promise<OpenedScene> {
  const { openRaster } = await import('../imagery/raster/raster-node.ts');
  const { chooseScale, sizeAtScale } = await import('../imagery/raster/choose-scale.ts');
  const { bboxToWindow } = await import('../imagery/georeference/bounding-box.ts');
  const { fitsOneView, viewRaster } = await import('../segmenter/large-scene/index.ts');
  const { readImage } = await import('../imagery/index.ts');
  const asItIs = !settings.bands && !settings.stretch && !settings.bbox && settings.gsd === null;
  const options = {
    ...(settings.bands ? { bands: settings.bands } : {}),
    ...(settings.stretch ? { stretch: settings.stretch } : {}),
    signal,
  };
  const file = await openRaster(image, options).catch(async (error: unknown) => {
    // Pictures have their own reader, which says best what is wrong with one.
    if (asItIs && PICTURE.test(image) && !/^https?:/i.test(image)) await readImage(image);
    throw error;
  });
  try {
    const window = settings.bbox && bboxToWindow(file, settings.bbox);
    const scale = settings.gsd === null ? null : chooseScale(file, settings.gsd);
    const shown = window ?? { x: 0, y: 0, width: file.width, height: file.height };
    const raster = window || scale ? viewRaster(file, shown, sizeAtScale(shown, scale?.scale ?? 1)) : file;
    const whole = { x: 0, y: 0, width: raster.width, height: raster.height };
    let picture: OpenedScene['picture'] = null;
    if (!settings.all && fitsOneView(raster, viewSize)) {
      // Pictures are shown to the model exactly as their reader has them, transparency over white included.
      if (asItIs && file.format !== 'TIFF' && !/^https?:/i.test(image)) {
        picture = { picture: await readImage(image), valid: null };
      } else {
        const view = await raster.read(whole, raster, signal);
        picture = { picture: view.picture, valid: view.valid.includes(0) ? view.valid : null };
      }
    }
    return { image, raster, window, scale, file, picture, dispose: () => file.dispose() };
  } catch (error) {
    await file.dispose();
    throw error;
  }
}

export interface AnswerOptions {
  readonly settings: SegmentSettings;
  readonly signal: AbortSignal;
  readonly journal: Journal | null;
  readonly onProgress: (done: number, total: number) => void;
}

/** Asks sentences of a scene: of the one view that it fits, or in windows. */
export async function answerScene(
  scene: OpenedScene,
  segmenter: Segmenter,
  sentences: readonly string[],
  options: AnswerOptions,
): Promise<SceneAnswers> {
  return scene.picture
    ? answerOneView(scene, scene.picture, segmenter, sentences, options)
    : answerInWindows(scene, segmenter, sentences, options);
}

async function answerOneView(
  scene: OpenedScene,
  { picture, valid }: NonNullable<OpenedScene['picture']>,
  segmenter: Segmenter,
  sentences: readonly string[],
  { settings, signal }: AnswerOptions,
): Promise<SceneAnswers> {
  const { mosaicRows, SMALLEST_VIEW_PIXELS } = await import('../segmenter/large-scene/index.ts');
  const { noDataError } = await import('../segmenter/large-scene/window-segmenter.ts');
  const { encodeMask, maskArea, maskBox } = await import('../vector/index.ts');
  if (valid && !valid.includes(1)) throw noDataError(scene.file.name);
  const { points, box } = (await correctionsOf(scene, settings)) ?? { points: [], box: null };
  const opened = await segmenter.open(picture);
  try {
    const viewSize = segmenter.config.imageSize;
    const pixelSize = Math.max(picture.width, picture.height) / viewSize;
    const answers: SceneAnswer[] = [];
    for (const sentence of sentences) {
      signal.throwIfAborted();
      let answer = await opened.segment(sentence);
      if (points.length > 0 || box) {
        const corners = box && ([box.x, box.y, box.width, box.height] as const);
        answer = await opened.correct(answer, { points, ...(corners ? { box: corners } : {}) });
      }
      const size = answer.logits.shape[2]!;
      const window = { x: 0, y: 0, width: picture.width, height: picture.height };
      const tile = { window, size, logits: answer.logits.data };
      let { mask } = answer;
      if (settings.threshold !== 0.5)
        mask = await collect(mosaicRows(picture, [tile], { threshold: settings.threshold }), picture);
      if (valid) mask = { ...mask, data: mask.data.map((value, index) => value & valid[index]!) };
      const areaPixels = maskArea(mask);
      const present = areaPixels > 0;
      const found = present ? maskBox(mask) : null;
      answers.push({
        expression: sentence,
        present,
        score: present ? answer.score : 0,
        confidence: null,
        areaPixels,
        box: found,
        rle: encodeMask(mask),
        coarse:
          found !== null && Math.max(found[2], found[3]) / Math.max(1, pixelSize) < SMALLEST_VIEW_PIXELS,
        smallestObject: SMALLEST_VIEW_PIXELS * Math.max(1, pixelSize),
        positions: 'scene',
        seconds: answer.seconds,
        async *rows({ probability = false } = {}) {
          for await (const block of mosaicRows(picture, [tile], { probability, signal })) {
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

async function collect(rows: AsyncIterable<RowBlock>, { width, height }: Picture) {
  const data = new Uint8Array(width * height);
  for await (const { y, mask } of rows) data.set(mask, y * width);
  return { width, height, data };
}

async function answerInWindows(
  scene: OpenedScene,
  segmenter: Segmenter,
  sentences: readonly string[],
  { settings, signal, journal, onProgress }: AnswerOptions,
): Promise<SceneAnswers> {
  const { segmentAllMatches, segmentLargeScene } = await import('../segmenter/large-scene/index.ts');
  const start = performance.now();
  const common = {
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
  const { encodeRows } = await import('./row-rle.ts');
  const answers: SceneAnswer[] = [];
  for (const answer of large) {
    const rle = await encodeRows(answer, raster);
    answers.push({ ...answer, rle, seconds: { encodeText: 0, ground: seconds / large.length } });
  }
  return { answers, searched: true, encodeSeconds: 0 };
}

/** Points and box of the options in pixels of the scene; null where there are none. */
async function correctionsOf({ raster, file, window }: OpenedScene, { points, box, space }: SegmentSettings) {
  if (points.length === 0 && !box) return null;
  const { bboxToWindow, toPixels } = await import('../imagery/georeference/bounding-box.ts');
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
