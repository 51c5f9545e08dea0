import type { SceneSize } from '../scene.ts';
import type { FurtherFact, Members } from './further-expression.ts';

/** A box that comes this near to the frame's side (in frame sides) touches it; another's keeps this far away. */
const TOUCHES = 0.008;
const KEEPS_AWAY = 0.05;
/** Centres in a corner, and centres that are clearly not. */
const IN_CORNER = 0.22;
const NOT_IN_CORNER = 0.34;

/** The only one of a category at an edge of the frame, or in a corner of it. */
export function edgeFacts({ category, members }: Members, size: SceneSize): FurtherFact[] {
  const facts: FurtherFact[] = [];
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
  for (const side of ['left', 'right', 'top', 'bottom'] as const) {
    const touching = members.filter((_, index) => margins[index]![side] <= TOUCHES);
    const near = margins.filter((margin) => margin[side] <= KEEPS_AWAY);
    if (touching.length !== 1 || near.length !== 1) continue;
    facts.push({
      kind: 'edge',
      targets: touching,
      wordings: [
        `The ${category} at the ${side} edge`,
        `The ${category} at the ${side} edge of the image`,
        `The ${category} touching the ${side} edge`,
        `The ${category} at the ${side} border`,
        `The ${category} cut off by the ${side} edge`,
      ],
    });
  }
  for (const vertical of ['top', 'bottom'] as const) {
    for (const horizontal of ['left', 'right'] as const) {
      const offset = ({ x, y }: { x: number; y: number }) =>
        Math.max(horizontal === 'left' ? x : 1 - x, vertical === 'top' ? y : 1 - y);
      const inside = members.filter((member) => offset(member) <= IN_CORNER);
      if (inside.length !== 1 || members.filter((member) => offset(member) <= NOT_IN_CORNER).length !== 1) {
        continue;
      }
      facts.push({
        kind: 'edge',
        targets: inside,
        wordings: [
          `The ${category} in the ${vertical} ${horizontal} corner`,
          `The ${category} in the ${vertical}-${horizontal} corner of the image`,
          `The ${category} near the ${vertical} ${horizontal} corner`,
          `The ${category} tucked into the ${vertical} ${horizontal} corner`,
        ],
      });
    }
  }
  return facts;
}
