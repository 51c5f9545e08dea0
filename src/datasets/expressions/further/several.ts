import type { Exception } from '../../../language/further-fact.ts';
import { type Half, halves, type Side, sides } from '../../../language/places.ts';
import type { FrameSize, PlacedObject } from '../annotated-object.ts';
import { splitByHalf } from '../halves.ts';
import { distinguishingZone } from '../zones.ts';
import { distance, type FoundFurther, type Members, without } from './further-expression.ts';

/** People do not count more at a glance. */
const MOST_COUNTED = 8;
/** Lead of the outermost over the next, and area of the largest over the next. */
const EXTREME_LEAD = 0.045;
const SIZE_RATIO = 1.5;
/** Neighbours in a group are at most this many of their lengths apart, and others at least that many. */
const TOGETHER = 1.8;
const SEPARATE = 3;
/** Width of a row over its length. */
const ROW_WIDTH = 0.16;

/** Several of a kind by their number, as a row or a group, and what remains without some of them. */
export function severalFacts(all: Members, size: FrameSize): FoundFurther[] {
  if (all.members.length < 2) return [];
  return [...counts(all), ...remainders(all), ...arrangements(all, size)];
}

function counts({ category, members }: Members): FoundFurther[] {
  const facts: FoundFurther[] = [];
  const say = (targets: readonly PlacedObject[], half: Half | null): void => {
    const count = targets.length;
    if (count < 2 || count > MOST_COUNTED) return;
    facts.push({ fact: { category, type: 'count', count, half }, targets });
  };
  say(members, null);
  for (const half of halves) {
    const parts = splitByHalf(members, half);
    if (!parts || parts.outside.length === 0) continue;
    const { inside, outside } = parts;
    say(inside, half);
    facts.push({
      fact: { category, type: 'outside', half, several: outside.length > 1 },
      targets: outside,
    });
  }
  return facts;
}

/** "All ships except the leftmost one": what is left of three or more without one that can be told. */
function remainders({ category, members }: Members): FoundFurther[] {
  if (members.length < 3) return [];
  return members.flatMap((member) => {
    const targets = without(members, member);
    return exceptions(member, targets).map(
      (exception): FoundFurther => ({ fact: { category, type: 'without', exception }, targets }),
    );
  });
}

/** How one is told from the others, as what is taken away: "leftmost one", "one in the middle". */
function exceptions(member: PlacedObject, others: readonly PlacedObject[]): Exception[] {
  const leads: Record<Side, (other: PlacedObject) => number> = {
    left: (other) => other.x - member.x,
    right: (other) => member.x - other.x,
    top: (other) => other.y - member.y,
    bottom: (other) => member.y - other.y,
  };
  const found: Exception[] = sides
    .filter((side) => others.every((other) => leads[side](other) >= EXTREME_LEAD))
    .map((side) => ({ type: 'extreme', side }));
  const { area } = member.object;
  if (others.every(({ object }) => area >= SIZE_RATIO * object.area))
    found.push({ type: 'size', order: 'largest' });
  if (others.every(({ object }) => object.area >= SIZE_RATIO * area))
    found.push({ type: 'size', order: 'smallest' });
  const zone = distinguishingZone(member, others);
  if (zone !== undefined) found.push({ type: 'position', zone });
  return found;
}

/** The one row or group that some of a category form while the others stand apart from it. */
function arrangements({ category, members }: Members, size: FrameSize): FoundFurther[] {
  const length = ({ object }: PlacedObject) =>
    Math.max(object.box[2] / size.width, object.box[3] / size.height);
  const typical = members.map(length).sort((a, b) => a - b)[members.length >> 1]!;
  const groups = clusters(members, TOGETHER * typical).filter((group) => group.length >= 3);
  const [group] = groups;
  if (groups.length !== 1 || group!.length === members.length) return [];
  const rest = members.filter((member) => !group!.includes(member));
  const gap = Math.min(...rest.flatMap((one) => group!.map((other) => distance(one, other))));
  if (gap < SEPARATE * typical) return [];
  return [{ fact: { category, type: 'form', form: isRow(group!) ? 'row' : 'group' }, targets: group! }];
}

/** Groups in which each has another within `reach`. */
function clusters(members: readonly PlacedObject[], reach: number): PlacedObject[][] {
  const left = new Set(members);
  const found: PlacedObject[][] = [];
  for (const first of left) {
    left.delete(first);
    const group = [first];
    for (const member of group) {
      for (const other of left) {
        if (distance(member, other) > reach) continue;
        left.delete(other);
        group.push(other);
      }
    }
    found.push(group);
  }
  return found;
}

/** Whether centres lie on a line: by the two principal axes of their scatter. */
function isRow(group: readonly PlacedObject[]): boolean {
  const mean = (of: (placed: PlacedObject) => number) =>
    group.reduce((sum, placed) => sum + of(placed), 0) / group.length;
  const [cx, cy] = [mean(({ x }) => x), mean(({ y }) => y)];
  const xx = mean(({ x }) => (x - cx) ** 2);
  const yy = mean(({ y }) => (y - cy) ** 2);
  const xy = mean(({ x, y }) => (x - cx) * (y - cy));
  const middle = (xx + yy) / 2;
  const half = Math.sqrt(((xx - yy) / 2) ** 2 + xy ** 2);
  return Math.sqrt(Math.max(0, middle - half)) <= ROW_WIDTH * Math.sqrt(middle + half);
}
