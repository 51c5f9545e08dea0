/**
 * Which of the things that a model finds a sentence means, where that follows from their places and sizes: "the second tennis
 * court from the left" is asked as "The tennis courts", and counted.
 */

import type { Picture } from '../imagery/picture.ts';
import { type Choice, type Description, decidingReferences, saysColours } from '../language/index.ts';
import type { LogitMap } from '../programs/logit-map.ts';
import { type LogitParts, OUTSIDE, partsOf, withTheseParts } from '../programs/logit-parts.ts';
import { type LogitThing, thingOf, thingsOf } from '../programs/logit-things.ts';
import { sampleColours } from '../programs/sample-colours.ts';
import { type ImageFrame, type Ranked, resolvePhrase } from '../selection/index.ts';

/** Of the things that are found; `direct` where the model's own answer to the sentence is the best of them. */
export type Chosen =
  | { readonly from: 'direct' }
  /** The map of all of its kind with what is meant alone; it is empty where nothing of what was found fits. */
  | { readonly from: 'things'; readonly map: LogitMap; readonly fits: boolean };

/** How likely the model's own answer is one of the things: more than a doubtful part, and less than a certain one. */
const DIRECT_CONFIDENCE = 0.9;
/** A part of which less than this is outside of the model's own answer is that answer. */
const REMAINS = 0.4;
/** Of several that are meant without a number, those at least this part as likely as the likeliest. */
const AMONG = 0.5;

/** All things of a category that a model finds in an image. */
export interface FoundThings {
  readonly map: LogitMap;
  readonly parts: LogitParts;
  /** A thing for each part. */
  readonly things: readonly LogitThing[];
}

/** @param map logits of all things of a category */
export function findThings(map: LogitMap, image: ImageFrame): FoundThings {
  const parts = partsOf(map);
  return { map, parts, things: thingsOf(map, image, parts) };
}

/**
 * Chooses.
 * @param found by the names of the categories that the choice speaks of
 * @param direct logits of the model's own answer
 */
export function chooseThings(
  { meant, without, understood }: Choice,
  found: ReadonlyMap<string, FoundThings>,
  direct: LogitMap,
  image: Picture,
): Chosen {
  const { map: all, parts, things } = found.get(meant.noun)!;
  // Of a sentence about several it is all of them, and not one of the things.
  const candidates = understood && !meant.plural ? withDirect(things, direct, image) : things;
  const among = new Map([
    ...[...found].map(([noun, of]) => [noun, of.things] as const),
    [meant.noun, candidates],
  ]);
  if ([meant, ...without].some(saysColours)) {
    for (const [noun, list] of among) among.set(noun, withColours(list, image, all));
  }
  const ranked = resolvePhrase(meant, among, image);
  // What has another colour than is said may have it in the eyes of who said so: the model's own answer stands.
  if (ranked.length === 0 && meant.attributes.length > 0) return { from: 'direct' };
  if (ranked[0]?.object.part === null) return { from: 'direct' };
  const chosen = new Set(ofMany(meant, ranked));
  for (const taken of without) {
    for (const thing of ofMany(taken, resolvePhrase(taken, among, image))) chosen.delete(thing);
  }
  const numbers = new Set([...chosen].flatMap(({ part }) => part ?? []));
  return {
    from: 'things',
    fits: chosen.size > 0,
    map: cut(withTheseParts(all, parts, numbers), chosen, all),
  };
}

/** Things with some of the pixels under them. */
const withColours = (things: readonly LogitThing[], image: Picture, map: LogitMap): LogitThing[] =>
  things.map((thing) => ({ ...thing, colours: sampleColours(image, [...thing.cells], map) }));

/** As many as are meant, of the likeliest. */
function ofMany({ plural, count }: Description, ranked: readonly Ranked<LogitThing>[]): LogitThing[] {
  const number = plural ? (count ?? ranked.length) : 1;
  const least = plural && count === null ? AMONG * (ranked[0]?.weight ?? 0) : 0;
  return ranked
    .slice(0, number)
    .filter(({ weight }) => weight >= least)
    .map(({ object }) => object);
}

/** A mask that lies in a thing by at least this part of its own, and is less than `FRAGMENT` of the thing, is a piece of it. */
const WITHIN = 0.8;
const FRAGMENT = 0.6;

/**
 * The model's own answer as one of the things, and the others as far as they lie outside of it. An answer that is a piece of a
 * thing, a wing, means the thing: sizes and places are those of all of it.
 */
function withDirect(things: readonly LogitThing[], direct: LogitMap, image: ImageFrame): LogitThing[] {
  const own: number[] = [];
  for (let cell = 0; cell < direct.data.length; cell++) if (direct.data[cell]! > 0) own.push(cell);
  if (own.length === 0) return [...things];
  const marked = new Set(own);
  const whole = things.find(
    ({ cells }) =>
      own.length < FRAGMENT * cells.size &&
      own.filter((cell) => cells.has(cell)).length >= WITHIN * own.length,
  );
  if (whole) {
    const confidence = Math.max(DIRECT_CONFIDENCE, whole.confidence);
    return things.map((thing) => (thing === whole ? { ...thing, confidence } : thing));
  }
  const rest = things.flatMap(({ cells, confidence, part }) => {
    const outside = [...cells].filter((cell) => !marked.has(cell));
    return outside.length < REMAINS * cells.size ? [] : [thingOf(outside, confidence, part, direct, image)];
  });
  return [...rest, thingOf(own, DIRECT_CONFIDENCE, null, direct, image)];
}

/** What the model's own answer takes of a part is not what is chosen. */
function cut(map: LogitMap, chosen: ReadonlySet<LogitThing>, all: LogitMap): LogitMap {
  const kept = new Set([...chosen].flatMap(({ cells }) => [...cells]));
  return {
    ...map,
    data: map.data.map((v, cell) => (all.data[cell]! > 0 && !kept.has(cell) ? Math.min(v, OUTSIDE) : v)),
  };
}

/** The categories that a choice speaks of. */
export function nounsOf({ meant, without }: Choice): string[] {
  const nouns = new Set<string>();
  const add = (description: Description): void => {
    nouns.add(description.noun);
    for (const place of description.places) decidingReferences(place).forEach(add);
  };
  for (const description of [meant, ...without]) add(description);
  return [...nouns];
}
