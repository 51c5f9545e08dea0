import { type Description, read } from '../../../src/language/index.ts';
import { logitsOver, roomAround } from '../../../src/search/close-up.ts';
import {
  DEFAULT_FINEST_PIXEL_SIZE,
  DEFAULT_OVERLAP,
  queriesOf,
  segmentLargeImage,
} from '../../../src/search/large-image.ts';
import { searchWindows } from '../../../src/search/search.ts';
import { searchPyramid, wholeImage } from '../../../src/search/window.ts';
import type { WindowSource } from '../../../src/search/window-segmenter.ts';
import { RowSummary } from '../../../src/vector/row-summary.ts';
import type { Engine } from '../engine/engine.ts';
import type { SearchVerdict } from '../engine/search-jobs.ts';
import type { OpenedImage } from '../image/opened-image.ts';
import type { Region } from '../image/region.ts';
import { KeptJournal } from './kept-journal.ts';
import { Pace } from './pace.ts';
import { windowEngine } from './window-engine.ts';

/** How far a search is. */
export interface SearchProgress {
  /** All that are looked at, coarse ones first. */
  readonly windows: readonly Region[];
  /** How many of them are done. */
  readonly done: number;
  /** What is being looked at besides: the object that was found, from near. */
  readonly refined: Region | null;
  /** Estimated; null before the first window of this visit is done. */
  readonly secondsLeft: number | null;
}

/** What a search found: a part of the image around the object, and its logits over that part. */
export interface SearchFinding extends SearchVerdict {
  readonly region: Region;
  readonly logits: { readonly width: number; readonly height: number; readonly data: Float32Array };
}

export interface SearchRequest {
  readonly image: OpenedImage;
  /** Of the image: its place and size, or its address. */
  readonly imageKey: string;
  readonly engine: Engine;
  readonly sentence: string;
  /** What it means in words that decide over what is found; null where the sentence says it. */
  readonly meant: Description | null;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: SearchProgress) => void;
}

/** Windows that a search for what is described looks at. */
export function windowsOf(image: OpenedImage, viewSize: number, phrase: Description): readonly Region[] {
  const side = Math.round(viewSize * DEFAULT_FINEST_PIXEL_SIZE);
  const levels = searchPyramid(wholeImage(image), viewSize, side, DEFAULT_OVERLAP);
  return searchWindows(levels, queriesOf([phrase], image));
}

/** Logits of an image in which nothing was found. */
export function nothingFound(viewSize: number): SearchFinding['logits'] {
  const side = viewSize / 4;
  return { width: side, height: side, data: new Float32Array(side * side).fill(-8) };
}

/**
 * Looks for what a sentence describes in all of an image, window by window, each read as it is needed. What windows said
 * is kept until the search is done: one that was broken off goes on where it was.
 */
export async function searchImage(request: SearchRequest): Promise<SearchFinding> {
  const { image, engine, sentence, meant, signal, onProgress } = request;
  const { imageSize, modelHash } = engine.info;
  const journal = await KeptJournal.open(
    [request.imageKey, modelHash, sentence, JSON.stringify(meant)].join('\n'),
  );
  const windows = windowsOf(image, imageSize, meant ?? read(sentence));
  let [done, refined] = [0, null as Region | null];
  const pace = new Pace();
  const report = () =>
    onProgress({
      windows,
      done: Math.min(done, windows.length),
      refined,
      secondsLeft: pace.left(windows.length - done),
    });
  report();
  const source: WindowSource = {
    name: image.name,
    width: image.width,
    height: image.height,
    read: async (window, size, reading) => {
      if (done >= windows.length) {
        refined = window;
        report();
      }
      return image.read(window, size, reading);
    },
  };
  const [answer] = await segmentLargeImage(source, windowEngine(engine, signal), [sentence], {
    signal,
    meant: [meant],
    journal: {
      has: (key) => journal.has(key),
      get: (key) => journal.get(key),
      put: (key, value) => {
        pace.step(); // computed in this visit, not taken from the journal
        return journal.put(key, value);
      },
    },
    onProgress: (progress) => {
      done = progress.done;
      report();
    },
  });
  await journal.forget();
  const { presence, score, confidence, coarse, smallestObjectPixels } = answer!;
  const summary = new RowSummary(image.width);
  for await (const { mask } of answer!.rows({ signal })) summary.addRows(mask);
  const { box } = summary;
  const region = box ? roomAround(box, image) : wholeImage(image);
  return {
    region,
    logits: box
      ? await logitsOver(region, imageSize / 4, image.width, answer!.rows({ probability: true, signal }))
      : nothingFound(imageSize),
    present: box !== null,
    presence,
    score: box ? score : 0,
    confidence: box ? confidence : 0,
    coarse,
    smallestObject: smallestObjectPixels,
  };
}
