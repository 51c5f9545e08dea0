import { sides } from '../../../language/places.ts';
import type { FrameSize } from '../annotated-object.ts';
import type { FoundFurther, Members } from './further-expression.ts';

/** A box that comes this near to the frame's side (in frame sides) touches it; another's keeps this far away. */
const TOUCHES = 0.008;
const KEEPS_AWAY = 0.05;
/** Centres in a corner, and centres that are clearly not. */
const IN_CORNER = 0.22;
const NOT_IN_CORNER = 0.34;

/** The only one of a category at an edge of the frame, or in a corner of it. */
export function edgeFacts({ category, members }: Members, size: FrameSize): FoundFurther[] {
  const facts: FoundFurther[] = [];
  const margins = members.map(
    ({
      object: {
        box: [x, y, width, height],
      },
    }) => ({
      left: x / size.width,
      right: 1 - (x + width) / size.width,
      top: y / size.height,
      bottom: 1 - (y + height) / size.height,
    }),
  );
  for (const side of sides) {
    const touching = members.filter((_, index) => margins[index]![side] <= TOUCHES);
    const near = margins.filter((margin) => margin[side] <= KEEPS_AWAY);
    if (touching.length !== 1 || near.length !== 1) continue;
    facts.push({ fact: { category, type: 'edge', side }, targets: touching });
  }
  for (const row of [0, 2] as const) {
    for (const column of [0, 2] as const) {
      const offset = ({ x, y }: { x: number; y: number }) =>
        Math.max(column === 0 ? x : 1 - x, row === 0 ? y : 1 - y);
      const inside = members.filter((member) => offset(member) <= IN_CORNER);
      if (inside.length !== 1 || members.filter((member) => offset(member) <= NOT_IN_CORNER).length !== 1) {
        continue;
      }
      facts.push({ fact: { category, type: 'corner', column, row }, targets: inside });
    }
  }
  return facts;
}
