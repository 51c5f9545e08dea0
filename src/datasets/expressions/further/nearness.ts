import type { FurtherFact } from '../../../language/further-fact.ts';
import type { PlacedObject } from '../annotated-object.ts';
import { distance, type FoundFurther, type Members, without } from './further-expression.ts';

/** The next nearest is this many times as far. */
const NEARER = 1.4;
/** The farthest is this many times as far as the next. */
const FARTHER = 1.3;
/** Of objects next to each other: their gap, in parts of the smaller one's longer side. */
const NEXT_TO = 0.6;
/** Something between two others lies this near to the line from one to the other, in parts of its length. */
const OFF_LINE = 0.15;
/** An object away from the others: its nearest neighbour is this many times as far as any other's. */
const APART = 2;

/**
 * Which of a category is nearest to the only one of another, next to it, farthest from it, between two others, or away from
 * the others of its kind.
 * @param singles objects of which there is one of their category
 * @param pairs categories with exactly two
 */
export function nearnessFacts(
  { category, members }: Members,
  singles: readonly PlacedObject[],
  pairs: readonly Members[],
): FoundFurther[] {
  const facts: FoundFurther[] = [];
  const say = (target: PlacedObject, fact: FurtherFact): void => {
    facts.push({ fact, targets: [target] });
  };
  for (const single of singles) {
    const reference = single.object.category;
    if (reference === category) continue;
    const order = [...members].sort((a, b) => distance(a, single) - distance(b, single));
    const [nearest, second] = order;
    const far = second ? distance(second, single) : Number.POSITIVE_INFINITY;
    if (far >= NEARER * distance(nearest!, single)) {
      if (second) say(nearest!, { category, type: 'nearness', relation: 'nearest', reference });
      if (isNextTo(nearest!, single)) {
        say(nearest!, { category, type: 'nearness', relation: 'next to', reference });
      }
    }
    const [last, beforeLast] = order.toReversed();
    if (beforeLast && distance(last!, single) >= FARTHER * distance(beforeLast, single)) {
      say(last!, { category, type: 'nearness', relation: 'farthest', reference });
    }
  }
  for (const [first, second] of ends(category, singles, pairs)) {
    const between = members.filter((member) => liesBetween(member, first, second, 2 * OFF_LINE));
    if (between.length !== 1 || !liesBetween(between[0]!, first, second, OFF_LINE)) continue;
    const references = [first.object.category, second.object.category] as const;
    say(between[0]!, { category, type: 'between', references });
  }
  return [...facts, ...apart(category, members)];
}

/** Two objects of other categories, or the two of one. */
function* ends(
  category: string,
  singles: readonly PlacedObject[],
  pairs: readonly Members[],
): Generator<[PlacedObject, PlacedObject]> {
  const others = singles.filter(({ object }) => object.category !== category);
  for (const [index, first] of others.entries()) {
    for (const second of others.slice(index + 1)) yield [first, second];
  }
  for (const pair of pairs) {
    if (pair.category !== category) yield [pair.members[0]!, pair.members[1]!];
  }
}

function liesBetween({ x, y }: PlacedObject, from: PlacedObject, to: PlacedObject, offLine: number): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const squared = dx * dx + dy * dy;
  const along = ((x - from.x) * dx + (y - from.y) * dy) / squared;
  const off = Math.abs((x - from.x) * dy - (y - from.y) * dx) / squared;
  return along > 0.2 && along < 0.8 && off <= offLine;
}

/** Whether the gap between two boxes is small beside them. */
function isNextTo(a: PlacedObject, b: PlacedObject): boolean {
  const [ax, ay, aw, ah] = a.object.box;
  const [bx, by, bw, bh] = b.object.box;
  const across = Math.max(0, ax - (bx + bw), bx - (ax + aw));
  const down = Math.max(0, ay - (by + bh), by - (ay + ah));
  return Math.hypot(across, down) <= NEXT_TO * Math.min(Math.max(aw, ah), Math.max(bw, bh));
}

function apart(category: string, members: readonly PlacedObject[]): FoundFurther[] {
  if (members.length < 4) return [];
  const nearest = members.map((member) =>
    Math.min(...without(members, member).map((other) => distance(member, other))),
  );
  const farthest = nearest.indexOf(Math.max(...nearest));
  const next = Math.max(...nearest.filter((_, index) => index !== farthest));
  if (nearest[farthest]! < APART * next) return [];
  return [{ fact: { category, type: 'apart' }, targets: [members[farthest]!] }];
}
