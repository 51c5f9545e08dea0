import { read } from '../language/index.ts';
import { nounOf } from '../selection/index.ts';
import type { FoundAnswer } from './found-answer.ts';
import { type Journal, MemoryJournal } from './journal.ts';
import {
  DEFAULT_FINEST_PIXEL_SIZE,
  DEFAULT_OVERLAP,
  type LargeImageOptions,
  SMALLEST_VIEW_PIXELS,
} from './large-image.ts';
import { mosaicRows } from './mosaic.ts';
import { probesOf } from './search.ts';
import { restoreTile, type StoredTile, storeTile } from './stored-tile.ts';
import type { Tile } from './tile.ts';
import { type Window, wholeImage, windowGrid } from './window.ts';
import { type WindowView, windowFindings } from './window-findings.ts';
import { answerTile, noDataError, type WindowSegmenter, type WindowSource } from './window-segmenter.ts';

export interface AllMatchesOptions extends LargeImageOptions {
  /** Least score of a window's answer; below, the window is taken to show no match. Default 0.3. */
  readonly minimumScore?: number;
}

export const DEFAULT_MINIMUM_SCORE = 0.3;

/**
 * Every match of sentences over an image too large for one view: each window is an image of its own, so that positions in
 * a sentence are relative to a window; a sentence without any is asked for each part of the window, since a model of
 * single objects gives one of several alike. The windows' answers are blended, so that what their borders cut is one
 * object. What is computed is kept in the journal as packed tiles, and rows are made from there: memory stays flat.
 *
 * Throws as `segmentLargeImage`.
 */
export async function segmentAllMatches(
  source: WindowSource,
  segmenter: WindowSegmenter,
  sentences: readonly string[],
  options: AllMatchesOptions = {},
): Promise<FoundAnswer[]> {
  const {
    finestPixelSize = DEFAULT_FINEST_PIXEL_SIZE,
    overlap = DEFAULT_OVERLAP,
    threshold = 0.5,
    signal,
    journal = new MemoryJournal(),
  } = options;
  const viewSize = segmenter.config.imageSize;
  const windows = windowGrid(wholeImage(source), Math.round(viewSize * finestPixelSize), overlap);
  const probes = sentences.map(probesFor);
  const scores = sentences.map(() => 0);
  const presences = sentences.map((): number | null => null);
  let anythingSeen = false;
  const look = (window: Window, view: WindowView) => matchesOf(segmenter, window, view, probes, options);
  const nothing: WindowMatches = { seen: false, scores: [], presences: [], tiles: [] };
  const looking = { source, windows, viewSize, keyOf: windowKey, journal, signal, look, nothing };
  let done = 0;
  for await (const [, findings] of windowFindings(looking)) {
    anythingSeen ||= findings.seen;
    for (const [sentence, score] of findings.scores.entries()) {
      scores[sentence] = Math.max(scores[sentence]!, score);
    }
    for (const [sentence, presence] of findings.presences.entries()) {
      presences[sentence] = larger(presences[sentence]!, presence);
    }
    options.onProgress?.({ done: ++done, total: windows.length });
  }
  if (!anythingSeen) throw noDataError(source.name);
  const leastPresence = options.assumePresent ? 0 : (segmenter.config.presence?.threshold ?? 0);
  return sentences.map((sentence, index) => {
    const presence = presences[index]!;
    return {
      sentence,
      presence,
      ruledOut: presence !== null && presence < leastPresence,
      score: scores[index]!,
      confidence: scores[index]!,
      coarse: false,
      smallestObjectPixels: SMALLEST_VIEW_PIXELS * finestPixelSize,
      positions: 'window',
      rows: (rowOptions = {}) =>
        mosaicRows(source, tilesOf(journal, windows, index), { signal, ...rowOptions, threshold }),
    };
  });
}

/** A sentence that says where is asked as it is; one that does not, for each part of the window. */
function probesFor(sentence: string): readonly string[] {
  const reading = read(sentence);
  return reading.places.length > 0 ? [sentence] : [sentence, ...probesOf(nounOf(reading)).slice(1)];
}

/** What one window said, as the journal keeps it: one entry per sentence. */
interface WindowMatches {
  readonly seen: boolean;
  readonly scores: readonly number[];
  readonly presences: readonly (number | null)[];
  readonly tiles: readonly (StoredTile | null)[];
}

async function matchesOf(
  segmenter: WindowSegmenter,
  window: Window,
  view: WindowView,
  probes: readonly (readonly string[])[],
  options: AllMatchesOptions,
): Promise<WindowMatches> {
  const { minimumScore = DEFAULT_MINIMUM_SCORE, assumePresent = false, signal } = options;
  const image = await segmenter.open(view.picture);
  try {
    const scores: number[] = [];
    const presences: (number | null)[] = [];
    const tiles: (StoredTile | null)[] = [];
    for (const questions of probes) {
      let best = 0;
      let presence: number | null = null;
      let union: Tile | null = null;
      for (const question of questions) {
        signal?.throwIfAborted();
        const answer = await image.ground(question, { assumePresent, parts: 'all' });
        presence = larger(presence, answer.presence);
        if (answer.ruledOut || answer.score < minimumScore) continue;
        best = Math.max(best, answer.score);
        const tile = answerTile(window, answer, view);
        if (union) unite(union.logits, tile.logits);
        else union = tile;
      }
      scores.push(best);
      presences.push(presence);
      tiles.push(union?.logits.some((value) => value > 0) ? await storeTile(union) : null);
    }
    return { seen: true, scores, presences, tiles };
  } finally {
    image.dispose();
  }
}

const larger = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.max(a, b);

/** What either marks is marked. */
function unite(into: Float32Array, other: Float32Array): void {
  for (let index = 0; index < into.length; index++) into[index] = Math.max(into[index]!, other[index]!);
}

async function* tilesOf(
  journal: Journal,
  windows: readonly Window[],
  sentence: number,
): AsyncGenerator<Tile> {
  for (const window of windows) {
    const { tiles } = (await journal.get(windowKey(window))) as WindowMatches;
    const stored = tiles[sentence];
    if (stored) yield await restoreTile(window, stored);
  }
}

const windowKey = ({ x, y, width, height }: Window): string => `all ${x} ${y} ${width} ${height}`;
