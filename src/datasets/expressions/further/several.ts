import type { PlacedObject, SceneSize } from '../scene.ts';
import { distinguishingZone } from '../zones.ts';
import { distance, type FurtherFact, type Members, without } from './further-expression.ts';

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'] as const;
/** A half of the frame is said where everything lies clearly in it or clearly in the other. */
const HALF_MARGIN = 0.08;
/** Lead of the outermost over the next, and area of the largest over the next. */
const EXTREME_LEAD = 0.045;
const SIZE_RATIO = 1.5;
/** Neighbours in a group are at most this many of their lengths apart, and others at least that many. */
const TOGETHER = 1.8;
const SEPARATE = 3;
/** Width of a row over its length. */
const ROW_WIDTH = 0.16;

const halves: readonly { readonly phrase: string; readonly offset: (placed: PlacedObject) => number }[] = [
  { phrase: 'on the left', offset: ({ x }) => 0.5 - x },
  { phrase: 'on the right', offset: ({ x }) => x - 0.5 },
  { phrase: 'at the top', offset: ({ y }) => 0.5 - y },
  { phrase: 'at the bottom', offset: ({ y }) => y - 0.5 },
];

/** Several of a kind by their number, as a row or a group, and what remains without some of them. */
export function severalFacts(all: Members, size: SceneSize): FurtherFact[] {
  if (all.members.length < 2) return [];
  return [...counts(all), ...remainders(all), ...arrangements(all, size)];
}

function counts({ category, members, names }: Members): FurtherFact[] {
  const facts: FurtherFact[] = [];
  const say = (targets: readonly PlacedObject[], place: string): void => {
    const number = NUMBERS[targets.length];
    if (number === undefined || targets.length < 2) return;
    const two = targets.length === 2 ? [`Both ${names}${place}`, `The pair of ${names}${place}`] : [];
    facts.push({
      kind: 'count',
      targets,
      wordings: [
        `The ${number} ${names}${place}`,
        `All ${number} ${names}${place}`,
        `The ${targets.length} ${names}${place}`,
        ...two,
      ],
    });
  };
  say(members, '');
  for (const { phrase, offset } of halves) {
    const inside = members.filter((member) => offset(member) >= HALF_MARGIN);
    const outside = members.filter((member) => offset(member) <= -HALF_MARGIN);
    if (inside.length + outside.length < members.length || outside.length === 0) continue;
    say(inside, ` ${phrase}`);
    facts.push({
      kind: 'remainder',
      targets: outside,
      wordings:
        outside.length === 1
          ? [`The ${category} that is not ${phrase}`, `The ${category} not ${phrase}`]
          : [
              `The ${names} that are not ${phrase}`,
              `The ${names} not ${phrase}`,
              `All ${names} except those ${phrase}`,
              `Every ${category} except the ones ${phrase}`,
            ],
    });
  }
  return facts.filter(({ targets }) => targets.length > 0);
}

/** "All ships except the leftmost one": what is left of three or more without one that can be told. */
function remainders({ category, members, names }: Members): FurtherFact[] {
  if (members.length < 3) return [];
  return members.flatMap((member) => {
    const others = without(members, member);
    return exceptions(member, others).map(
      (one): FurtherFact => ({
        kind: 'remainder',
        targets: others,
        wordings: [
          `All ${names} except the ${one}`,
          `All the ${names} but the ${one}`,
          `Every ${category} except the ${one}`,
          `The ${names} without the ${one}`,
          `The ${names} other than the ${one}`,
        ],
      }),
    );
  });
}

/** How one is told from the others, as what is taken away: "leftmost one", "one in the middle". */
function exceptions(member: PlacedObject, others: readonly PlacedObject[]): string[] {
  const leads: Record<string, (other: PlacedObject) => number> = {
    'leftmost one': (other) => other.x - member.x,
    'rightmost one': (other) => member.x - other.x,
    'topmost one': (other) => other.y - member.y,
    'bottommost one': (other) => member.y - other.y,
  };
  const found = Object.keys(leads).filter((side) =>
    others.every((other) => leads[side]!(other) >= EXTREME_LEAD),
  );
  const { area } = member.object;
  if (others.every(({ object }) => area >= SIZE_RATIO * object.area)) found.push('largest one');
  if (others.every(({ object }) => object.area >= SIZE_RATIO * area)) found.push('smallest one');
  const zone = distinguishingZone(member, others);
  if (zone !== undefined) found.push(`one ${zone}`);
  return found;
}

/** The one row or group that some of a category form while the others stand apart from it. */
function arrangements({ members, names }: Members, size: SceneSize): FurtherFact[] {
  const length = ({ object }: PlacedObject) =>
    Math.max(object.box[2] / size.width, object.box[3] / size.height);
  const typical = members.map(length).sort((a, b) => a - b)[members.length >> 1]!;
  const groups = clusters(members, TOGETHER * typical).filter((group) => group.length >= 3);
  const [group] = groups;
  if (groups.length !== 1 || group!.length === members.length) return [];
  const rest = members.filter((member) => !group!.includes(member));
  const gap = Math.min(...rest.flatMap((one) => group!.map((other) => distance(one, other))));
  if (gap < SEPARATE * typical) return [];
  const wordings = isRow(group!)
    ? [
        `The row of ${names}`,
        `The ${names} in a row`,
        `The ${names} lined up in a row`,
        `The line of ${names}`,
      ]
    : [`The group of ${names}`, `The cluster of ${names}`, `The ${names} standing together`];
  return [{ kind: 'arrangement', targets: group!, wordings }];
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
