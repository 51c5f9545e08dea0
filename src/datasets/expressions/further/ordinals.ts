import { type Side, sides } from '../../../language/places.ts';
import type { PlacedObject } from '../annotated-object.ts';
import type { FoundFurther, Members } from './further-expression.ts';

/** Neighbours in an order lie at least this far apart (in frame sides), so that people count alike. */
const CLEAR_STEP = 0.03;
/** Area from one to the next in an order of sizes. */
const SIZE_STEP = 1.4;
/** People do not count farther. */
const LAST_COUNTED = 5;

const inward: Readonly<Record<Side, (placed: PlacedObject) => number>> = {
  left: ({ x }) => x,
  right: ({ x }) => -x,
  top: ({ y }) => y,
  bottom: ({ y }) => -y,
};

/** The second, third ... of at least three from a side, and the second largest and smallest. */
export function ordinalFacts({ category, members }: Members): FoundFurther[] {
  if (members.length < 3) return [];
  const facts: FoundFurther[] = [];
  for (const from of sides) {
    const along = inward[from];
    const order = [...members].sort((a, b) => along(a) - along(b));
    for (let rank = 1; rank < Math.min(order.length - 1, LAST_COUNTED); rank++) {
      if (along(order[rank]!) - along(order[rank - 1]!) < CLEAR_STEP) break;
      if (along(order[rank + 1]!) - along(order[rank]!) < CLEAR_STEP) break;
      facts.push({ fact: { category, type: 'ordinal', index: rank + 1, from }, targets: [order[rank]!] });
    }
  }
  return [...facts, ...sizeOrder(category, members)];
}

function sizeOrder(category: string, members: readonly PlacedObject[]): FoundFurther[] {
  const descending = [...members].sort((a, b) => b.object.area - a.object.area);
  const second = (list: readonly PlacedObject[], order: 'largest' | 'smallest'): FoundFurther[] => {
    const areas = list.slice(0, 3).map(({ object }) => object.area);
    const ratios = [areas[0]! / areas[1]!, areas[1]! / areas[2]!];
    const clear = ratios.every((ratio) => Math.max(ratio, 1 / ratio) >= SIZE_STEP);
    if (!clear) return [];
    return [{ fact: { category, type: 'second-in-size', order }, targets: [list[1]!] }];
  };
  return [...second(descending, 'largest'), ...second(descending.toReversed(), 'smallest')];
}
