import type { ShapeName } from '../../../language/words.ts';
import { polygonArea } from '../../../vector/index.ts';
import type { PlacedObject } from '../annotated-object.ts';
import { type FoundFurther, type Members, without } from './further-expression.ts';

/** Objects whose shape differs so much that people tell them by it. */
const SHAPED: ReadonlySet<string> = new Set(['building', 'swimming pool', 'ship', 'harbor', 'greenhouse']);
/** From this ratio of its sides on an object is long; others are this much less so. */
const LONG = 2.2;
const LESS_LONG = 1.5;
/** A square has sides this alike and fills this part of its rectangle. */
const SQUARE = 1.25;
const FILLS = 0.85;
/** Area over that of the circle with the same outline: round objects, and objects that are clearly not. */
const ROUND = 0.86;
const NOT_ROUND = 0.76;
/** The longest is this many times as long as the next. */
const LONGER = 1.3;
const DEGREES = 90;

/** The long, round or square one of a category, and the longest. */
export function shapeFacts({ category, members }: Members): FoundFurther[] {
  if (members.length < 2) return [];
  const shapes = new Map(members.map((member) => [member, shapeOf(member)]));
  const facts: FoundFurther[] = [];
  for (const [member, shape] of shapes) {
    const others = without([...shapes.values()], shape);
    const say = (shape: ShapeName): void => {
      facts.push({ fact: { category, type: 'shape', shape }, targets: [member] });
    };
    if (others.every(({ long }) => shape.long >= LONGER * long)) say('longest');
    if (!SHAPED.has(category)) continue;
    if (shape.aspect >= LONG && others.every(({ aspect }) => aspect <= shape.aspect / LESS_LONG)) {
      say('long');
    }
    if (
      shape.aspect <= SQUARE &&
      shape.filled >= FILLS &&
      others.every(({ aspect }) => aspect >= SQUARE * LESS_LONG)
    ) {
      say('square');
    }
    if (shape.roundness >= ROUND && others.every(({ roundness }) => roundness <= NOT_ROUND)) {
      say('round');
    }
  }
  return facts;
}

/** Sides of the smallest rectangle around an object, in pixels, and how it fills it. */
function shapeOf({ object: { polygons } }: PlacedObject) {
  const points = polygons.flat();
  let best = { area: Number.POSITIVE_INFINITY, long: 0, short: 0 };
  for (let degree = 0; degree < DEGREES; degree += 3) {
    const [cos, sin] = [Math.cos((degree * Math.PI) / 180), Math.sin((degree * Math.PI) / 180)];
    let [u0, u1, v0, v1] = [Infinity, -Infinity, Infinity, -Infinity];
    for (let i = 0; i + 1 < points.length; i += 2) {
      const u = points[i]! * cos + points[i + 1]! * sin;
      const v = points[i + 1]! * cos - points[i]! * sin;
      u0 = Math.min(u0, u);
      u1 = Math.max(u1, u);
      v0 = Math.min(v0, v);
      v1 = Math.max(v1, v);
    }
    const [a, b] = [u1 - u0, v1 - v0];
    if (a * b < best.area) best = { area: a * b, long: Math.max(a, b), short: Math.min(a, b) };
  }
  const area = polygonArea(polygons);
  const around = polygons.reduce((sum, ring) => sum + perimeter(ring), 0);
  return {
    long: best.long,
    aspect: best.long / Math.max(best.short, 1e-6),
    filled: area / Math.max(best.area, 1e-6),
    roundness: (4 * Math.PI * area) / Math.max(around * around, 1e-6),
  };
}

function perimeter(ring: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < ring.length; i += 2) {
    const j = (i + 2) % ring.length;
    sum += Math.hypot(ring[j]! - ring[i]!, ring[j + 1]! - ring[i + 1]!);
  }
  return sum;
}
