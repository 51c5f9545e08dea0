/**
 * Sentences about images that are too large for one view of the model. A sentence such as "the storage tank on the lower
 * right" is about the image and not about a window of it, so three steps answer it:
 *
 * 1. Search: its nouns are looked for in a pyramid of windows, from the whole image down to windows in which small objects
 *    show (`search.ts`). What several windows found of one object is merged (`candidate.ts`).
 * 2. Resolution: its places and relations are judged over the whole image (`src/selection`).
 * 3. Refinement: what is meant is drawn anew at full or a fitting resolution (`refine.ts`), and the windows are blended
 *    before the threshold (`mosaic.ts`), as a stream of rows. A model that can tell what is absent judges the object
 *    there, and may make another one the likelier (`drawMeant`).
 */

import { type Description, decidingReferences, read, seenAttributes } from '../language/index.ts';
import { type Found, type Located, nounOf, type Ranked, resolvePhrase } from '../selection/index.ts';
import { type Candidate, mergeCandidates } from './candidate.ts';
import { confidenceFromNear, confidencesOf } from './confidence.ts';
import type { FoundAnswer } from './found-answer.ts';
import type { Journal } from './journal.ts';
import { mosaicRows } from './mosaic.ts';
import { type Corrections, type Refined, refineObject } from './refine.ts';
import { type SearchQuery, search, searchWindows } from './search.ts';
import type { Tile } from './tile.ts';
import { type Extent, type Level, searchPyramid, type Window, wholeImage } from './window.ts';
import { noDataError, type WindowSegmenter, type WindowSource } from './window-segmenter.ts';

export interface LargeImageOptions {
  /** EncodedImage pixels per pixel of the model's view in the finest windows of the search. Default 2. */
  readonly finestPixelSize?: number;
  /** Part of a window's side that it shares with the next. Default 0.25. */
  readonly overlap?: number;
  /** Probability above which a pixel is inside. Default 0.5. */
  readonly threshold?: number;
  readonly signal?: AbortSignal | undefined;
  /** Keeps what windows said, so that a stopped job can go on. */
  readonly journal?: Journal | undefined;
  readonly onProgress?: (progress: SearchProgress) => void;
  /** What a person says of the answer; of one sentence. Who corrects knows that the object is there. */
  readonly corrections?: Corrections | undefined;
  /** The image is known to show what the sentences describe: the likeliest is drawn. Default false. */
  readonly assumePresent?: boolean;
  /** By sentence: what it means in words that decide over what is found; null where the sentence says it. */
  readonly meant?: readonly (Description | null)[] | undefined;
}

export interface SearchProgress {
  /** Windows that were computed, or taken from the journal. */
  readonly done: number;
  /** As far as it is known: refinement adds a few. */
  readonly total: number;
}

/** An object has to be this many pixels of the view long to be seen. */
export const SMALLEST_VIEW_PIXELS = 8;
/** Below this nothing that was found answers the sentence. */
const LEAST_CONFIDENCE = 0.05;
/** Objects that are judged again from near, at most, before the likeliest of them is taken. */
const MOST_CHECKS = 5;
/** Objects as likely real as not are judged where they would fit the sentence better by this factor. */
const RIVAL = { confidence: 0.5, factor: 1.1 };
export const DEFAULT_OVERLAP = 0.25;
export const DEFAULT_FINEST_PIXEL_SIZE = 2;

/** View sides up to which an image is shown as a whole. */
const ONE_VIEW = 3;
/** A strip so narrow (in pixels) shows nothing that windows would show better. */
const NARROW = 16;

/** Whether an image fits one view, as pictures do: larger ones are searched. */
export function fitsOneView({ width, height }: Extent, viewSize: number): boolean {
  return Math.max(width, height) <= ONE_VIEW * viewSize || Math.min(width, height) < NARROW;
}

/**
 * Answers sentences about one large image; its windows are read and encoded once for all of them.
 * Throws a RasterError where the image shows nothing, what reading and computing throw, and the signal's reason.
 */
export async function segmentLargeImage(
  source: WindowSource,
  segmenter: WindowSegmenter,
  sentences: readonly string[],
  options: LargeImageOptions = {},
): Promise<FoundAnswer[]> {
  const { finestPixelSize = DEFAULT_FINEST_PIXEL_SIZE, overlap = DEFAULT_OVERLAP, signal, journal } = options;
  const viewSize = segmenter.config.imageSize;
  const phrases = sentences.map((sentence, index) => options.meant?.[index] ?? read(sentence));
  const levels = searchPyramid(wholeImage(source), viewSize, Math.round(viewSize * finestPixelSize), overlap);
  const queries = queriesOf(phrases, source);
  const progress = { done: 0, total: searchWindows(levels, queries).length + sentences.length };
  const advance = () => {
    progress.done++;
    options.onProgress?.({ done: progress.done, total: Math.max(progress.total, progress.done) });
  };
  const { assumePresent = false } = options;
  const { candidates, presences, anythingSeen } = await search(source, segmenter, levels, queries, {
    signal,
    journal,
    onWindow: advance,
  });
  if (!anythingSeen) throw noDataError(source.name);
  const found = new Map([...candidates].map(([noun, list]) => [noun, locate(list, levels)]));
  const answers: FoundAnswer[] = [];
  for (const [index, phrase] of phrases.entries()) {
    const draw = (object: LocatedObject | null, corrections?: Corrections) =>
      refineObject(source, segmenter, nounOf(phrase), object?.box ?? null, {
        finestPixelSize,
        overlap,
        signal,
        onWindow: advance,
        corrections,
      });
    const unseen = presences.get(nounOf(phrase)) ?? null;
    const threshold = assumePresent ? 0 : (segmenter.config.presence?.threshold ?? 0);
    const least = assumePresent ? 0 : LEAST_CONFIDENCE;
    const judge = () => drawMeant(phrase, found, source, draw, { threshold, least, unseen });
    let drawn: DrawnThing;
    if (options.corrections) {
      // The object is the one that was shown before the correction; a model that cannot judge shows the likeliest.
      const meant =
        unseen === null ? likeliest(phrase, found, source, LEAST_CONFIDENCE) : (await judge()).meant;
      const refined = await draw(meant?.object ?? null, options.corrections);
      drawn = { meant, refined, presence: null };
    } else drawn = await judge();
    answers.push(answerOf(source, sentences[index]!, drawn, threshold, finestPixelSize, options));
  }
  return answers;
}

/** An object with what resolution needs. */
export interface LocatedObject extends Located {
  readonly box: Window;
  readonly best: Candidate;
}

interface DrawnThing {
  readonly meant: Ranked<LocatedObject> | null;
  readonly refined: Refined | null;
  /** As of `FoundAnswer`. */
  readonly presence: number | null;
}

/**
 * The object that a phrase means, drawn. From near a model sees most objects best, and some only among their surroundings (a
 * ship far from its harbour may be anything): the larger of the two probabilities counts. An object below the threshold is none,
 * and how likely another is taken to be is evidence; where that makes another object the likelier (one less far out,
 * say), that one is drawn and judged, until the likeliest is one that has been judged. So are those that would be likelier if
 * they were confirmed as it was: what was judged first must not win by that over what lies better.
 * @param draw from near
 * @param options.threshold probability below which an object is ruled out
 * @param options.least smallest weight of an answer
 * @param options.unseen what the search's windows say of the noun's presence, where they found nothing
 */
async function drawMeant(
  phrase: Description,
  found: Found<LocatedObject>,
  image: Extent,
  draw: (object: LocatedObject) => Promise<Refined | null>,
  options: { readonly threshold: number; readonly least: number; readonly unseen: number | null },
): Promise<DrawnThing> {
  const { threshold, least, unseen } = options;
  const judged = new Map<LocatedObject, { readonly refined: Refined; readonly presence: number }>();
  let largest = found.get(nounOf(phrase))!.length === 0 ? unseen : null;
  let objects = found;
  for (let checks = 1; ; checks++) {
    const meant = likeliest(phrase, objects, image, least);
    if (!meant) return { meant, refined: null, presence: largest };
    const known = judged.get(meant.object);
    const next = known
      ? rivalOf(meant.object, phrase, objects, image, (object) => judged.has(object))
      : meant.object;
    if (known && !next) return { meant, ...known };
    const object = next!;
    const refined = await draw(object);
    if (!known && (!refined || refined.presence === null)) return { meant, refined, presence: null };
    const presence = Math.max(refined?.presence ?? 0, object.best.presence ?? 0);
    largest = Math.max(largest ?? 0, presence);
    const again = { ...object, confidence: confidenceFromNear(object.confidence, presence) };
    const out = !refined || presence < threshold;
    if (!out) judged.set(again, { refined, presence });
    let rest = objects
      .get(nounOf(phrase))!
      .flatMap((other) => (other !== object ? [other] : out ? [] : [again]));
    if (checks === MOST_CHECKS) rest = rest.filter((object) => judged.has(object));
    objects = new Map(objects).set(nounOf(phrase), rest);
  }
}

/** The object that would be meant, clearly, if all that were not judged yet were confirmed; null where that changes nothing. */
function rivalOf(
  meant: LocatedObject,
  phrase: Description,
  objects: Found<LocatedObject>,
  image: Extent,
  isJudged: (object: LocatedObject) => boolean,
): LocatedObject | null {
  const confirmed = new Map<LocatedObject, LocatedObject>();
  const list = objects.get(nounOf(phrase))!.map((object) => {
    if (isJudged(object) || object.confidence < RIVAL.confidence) return object;
    const sure = { ...object, confidence: confidenceFromNear(object.confidence, 1) };
    confirmed.set(sure, object);
    return sure;
  });
  const ranked = resolvePhrase(phrase, new Map(objects).set(nounOf(phrase), list), image);
  const [best] = ranked;
  const weight = ranked.find(({ object }) => object === meant)?.weight ?? 0;
  return best && best.weight > RIVAL.factor * weight ? (confirmed.get(best.object) ?? null) : null;
}

function likeliest(
  phrase: Description,
  found: Found<LocatedObject>,
  image: Extent,
  least: number,
): Ranked<LocatedObject> | null {
  const [best] = resolvePhrase(phrase, found, image);
  return best && best.weight >= least ? best : null;
}

function locate(candidates: readonly Candidate[], levels: readonly Level[]): LocatedObject[] {
  const objects = mergeCandidates(candidates);
  const confidences = confidencesOf(objects, levels);
  return objects.map(({ best }, index) => ({
    x: best.x,
    y: best.y,
    area: best.area,
    box: best.box,
    best,
    confidence: confidences[index]!,
    ...(best.colours ? { colours: best.colours } : {}),
  }));
}

/** Every noun of the phrases, references included, with where it may lie. */
export function queriesOf(phrases: readonly Description[], image: Extent): SearchQuery[] {
  const queries = new Map<string, SearchQuery>();
  const add = (phrase: Description) => {
    const noun = nounOf(phrase);
    const region = regionOf(phrase, image);
    const coloured = seenAttributes(phrase).length > 0;
    const known = queries.get(noun);
    queries.set(noun, {
      noun,
      region: known ? unite(known.region, region) : region,
      coloured: coloured || known?.coloured === true,
    });
    for (const place of phrase.places) decidingReferences(place).forEach(add);
  };
  for (const phrase of phrases) add(phrase);
  return [...queries.values()];
}

/** Half of a zone's side beyond which nobody means the zone any more; a little more than `zoneWeight` allows. */
const ZONE_REACH = 0.42;

function regionOf(phrase: Description, image: Extent): Window {
  const zone = phrase.places.find((place) => place.type === 'zone');
  if (!zone) return wholeImage(image);
  const corner = zone.column !== 1 && zone.row !== 1;
  const middle = zone.column === 1 && zone.row === 1;
  const interval = (third: 0 | 1 | 2, open: boolean): [number, number] => {
    if (third === 0) return [0, ZONE_REACH];
    if (third === 2) return [1 - ZONE_REACH, 1];
    return open ? [0, 1] : [0.29, 0.71];
  };
  const [left, right] = interval(zone.column, !corner && !middle);
  const [top, bottom] = interval(zone.row, !corner && !middle);
  return {
    x: left * image.width,
    y: top * image.height,
    width: (right - left) * image.width,
    height: (bottom - top) * image.height,
  };
}

function unite(a: Window, b: Window): Window {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

function answerOf(
  image: Extent,
  sentence: string,
  { meant, refined, presence }: DrawnThing,
  leastPresence: number,
  finestPixelSize: number,
  options: LargeImageOptions,
): FoundAnswer {
  const { threshold = 0.5, signal } = options;
  const tiles: readonly Tile[] = [...(refined?.tiles ?? [])].sort((a, b) => a.window.y - b.window.y);
  return {
    sentence,
    presence,
    ruledOut: !refined && presence !== null && presence < leastPresence,
    score: Math.min(1, Math.max(0, refined?.score ?? 0)),
    confidence: refined ? (meant?.weight ?? 1) : 0, // without an object, a person said where it is
    coarse: refined ? refined.viewPixels < SMALLEST_VIEW_PIXELS : true,
    smallestObjectPixels: SMALLEST_VIEW_PIXELS * finestPixelSize,
    positions: 'image',
    rows: (rowOptions = {}) => mosaicRows(image, tiles, { signal, ...rowOptions, threshold }),
  };
}
