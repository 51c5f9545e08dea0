/**
 * What can be said of the objects of an image, before it is put into words: each fact is true of its target and,
 * with margins, of nothing else.
 */

import type { Comparison, Fact } from '../../language/fact.ts';
import type { Side, ZoneName } from '../../language/places.ts';
import type { AnnotatedObject, PlacedObject } from './annotated-object.ts';
import { directionOf, mayLieTowards } from './relations.ts';
import { distinguishingZone } from './zones.ts';

/** A fact with the object that it is true of. */
export type FoundFact = Fact & { readonly target: AnnotatedObject };

/** Lead of the outermost box centre over the next of its category, in frame sides. */
const EXTREME_LEAD = 0.045;
/** Area ratio to the next of the category from which the largest and the smallest are said. */
const SIZE_RATIO = 1.5;
/** Area ratio from which the difference is "much". */
const MUCH_RATIO = 3;

/** All facts of an image. Clutter is never target or reference, but every fact holds against it too. */
export function findFacts(placed: readonly PlacedObject[]): FoundFact[] {
  const ofCategory = groupByCategory(placed);
  const facts: FoundFact[] = [];
  const zones = new Map<PlacedObject, ZoneName | undefined>();
  for (const p of placed) zones.set(p, distinguishingZone(p, without(ofCategory, p)));

  for (const target of placed) {
    if (target.clutter) continue;
    const about = aboutOf(target);
    const others = without(ofCategory, target);
    const zone = zones.get(target);
    if (others.length === 0) facts.push({ ...about, type: 'category' });
    if (zone !== undefined) facts.push({ ...about, type: 'position', zone });
    if (others.length > 0) facts.push(...extremes(target, others), ...sizes(target, others));
    for (const reference of placed) {
      if (reference === target || reference.clutter) continue;
      const alone = ofCategory.get(reference.object.category)!.length === 1;
      const referenceZone = alone ? undefined : zones.get(reference);
      if (!alone && referenceZone === undefined) continue;
      const description = { category: reference.object.category, zone: referenceZone };
      const rivals = others.filter((other) => other !== reference);
      const direction = directionOf(target, reference);
      if (direction !== undefined && !rivals.some((rival) => mayLieTowards(rival, reference, direction))) {
        facts.push({ ...about, type: 'relation', direction, reference: description });
      }
      const comparison = compare(target, reference, rivals);
      if (comparison !== undefined) {
        facts.push({ ...about, type: 'comparison', comparison, reference: description });
      }
    }
  }
  return facts;
}

const aboutOf = ({ object }: PlacedObject) => ({ target: object, category: object.category });

function extremes(target: PlacedObject, others: readonly PlacedObject[]): FoundFact[] {
  const about = aboutOf(target);
  const leads: Record<Side, (other: PlacedObject) => number> = {
    left: (other) => other.reach.left - target.x,
    right: (other) => target.x - other.reach.right,
    top: (other) => other.reach.top - target.y,
    bottom: (other) => target.y - other.reach.bottom,
  };
  const facts: FoundFact[] = [];
  for (const [side, lead] of Object.entries(leads)) {
    if (others.every((other) => lead(other) >= EXTREME_LEAD)) {
      facts.push({ ...about, type: 'extreme', side: side as Side });
    }
  }
  return facts;
}

function sizes(target: PlacedObject, others: readonly PlacedObject[]): FoundFact[] {
  // What is left of a cut object says nothing of its size.
  if (others.some((other) => other.clutter)) return [];
  const about = aboutOf(target);
  const area = target.object.area;
  const facts: FoundFact[] = [];
  const ofTwo = others.length === 1;
  if (others.every((other) => area >= SIZE_RATIO * other.object.area)) {
    facts.push({ ...about, type: 'size', order: 'largest', ofTwo });
  }
  if (others.every((other) => other.object.area >= SIZE_RATIO * area)) {
    facts.push({ ...about, type: 'size', order: 'smallest', ofTwo });
  }
  return facts;
}

/** RRSIS-D compares objects of one category; the sentence is unique if every rival is clearly on the other side. */
function compare(
  target: PlacedObject,
  reference: PlacedObject,
  rivals: readonly PlacedObject[],
): Comparison | undefined {
  if (target.object.category !== reference.object.category) return undefined;
  if (rivals.some((rival) => rival.clutter)) return undefined;
  const [area, referenceArea] = [target.object.area, reference.object.area];
  const degree = Math.max(area / referenceArea, referenceArea / area) >= MUCH_RATIO ? 'much' : 'a little';
  if (area >= SIZE_RATIO * referenceArea && rivals.every((rival) => rival.object.area <= referenceArea)) {
    return { degree, order: 'bigger' };
  }
  if (referenceArea >= SIZE_RATIO * area && rivals.every((rival) => rival.object.area >= referenceArea)) {
    return { degree, order: 'smaller' };
  }
  return undefined;
}

function groupByCategory(placed: readonly PlacedObject[]): Map<string, PlacedObject[]> {
  const groups = new Map<string, PlacedObject[]>();
  for (const p of placed) {
    const group = groups.get(p.object.category);
    if (group === undefined) groups.set(p.object.category, [p]);
    else group.push(p);
  }
  return groups;
}

function without(groups: ReadonlyMap<string, PlacedObject[]>, target: PlacedObject): PlacedObject[] {
  return groups.get(target.object.category)!.filter((other) => other !== target);
}
