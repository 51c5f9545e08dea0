import type { PlacedObject } from '../scene.ts';
import type { FurtherFact, Members } from './further-expression.ts';

/** Neighbours in an order lie at least this far apart (in frame sides), so that people count alike. */
const CLEAR_STEP = 0.03;
/** Area from one to the next in an order of sizes. */
const SIZE_STEP = 1.4;
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'] as const;
const DIGITS = ['1st', '2nd', '3rd', '4th', '5th'] as const;

const sides: readonly { readonly name: string; readonly along: (placed: PlacedObject) => number }[] = [
  { name: 'left', along: ({ x }) => x },
  { name: 'right', along: ({ x }) => -x },
  { name: 'top', along: ({ y }) => y },
  { name: 'bottom', along: ({ y }) => -y },
];

/** The second, third ... of at least three from a side, and the second largest and smallest. */
export function ordinalFacts({ category, members }: Members): FurtherFact[] {
  if (members.length < 3) return [];
  const facts: FurtherFact[] = [];
  for (const { name, along } of sides) {
    const order = [...members].sort((a, b) => along(a) - along(b));
    for (let rank = 1; rank < Math.min(order.length - 1, ORDINALS.length); rank++) {
      if (along(order[rank]!) - along(order[rank - 1]!) < CLEAR_STEP) break;
      if (along(order[rank + 1]!) - along(order[rank]!) < CLEAR_STEP) break;
      const [ordinal, digits] = [ORDINALS[rank]!, DIGITS[rank]!];
      facts.push({
        kind: 'ordinal',
        targets: [order[rank]!],
        wordings: [
          `The ${ordinal} ${category} from the ${name}`,
          `The ${ordinal} ${category} from the ${name}`,
          `The ${category} that is ${ordinal} from the ${name}`,
          `The ${ordinal} ${category} counted from the ${name}`,
          `The ${digits} ${category} from the ${name}`,
        ],
      });
    }
  }
  return [...facts, ...sizeOrder(category, members)];
}

function sizeOrder(category: string, members: readonly PlacedObject[]): FurtherFact[] {
  const order = [...members].sort((a, b) => b.object.area - a.object.area);
  const second = (list: readonly PlacedObject[], words: readonly string[]): FurtherFact[] => {
    const areas = list.slice(0, 3).map(({ object }) => object.area);
    const ratios = [areas[0]! / areas[1]!, areas[1]! / areas[2]!];
    const clear = ratios.every((ratio) => Math.max(ratio, 1 / ratio) >= SIZE_STEP);
    if (!clear) return [];
    const wordings = words.map((word) => `The second ${word} ${category}`);
    return [{ kind: 'ordinal', targets: [list[1]!], wordings }];
  };
  return [...second(order, ['largest', 'biggest']), ...second(order.toReversed(), ['smallest'])];
}
