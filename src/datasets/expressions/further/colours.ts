import type { PlacedObject } from '../scene.ts';
import { distinguishingZone } from '../zones.ts';
import type { FurtherFact, Members } from './further-expression.ts';

/**
 * What is told by its colour, alone, with its place, or as several: only where every object of the category has a colour
 * that was measured, so that no other could be meant.
 */
export function colourFacts({ category, members, names }: Members): FurtherFact[] {
  if (members.length < 2) return [];
  const facts: FurtherFact[] = [];
  const byColour = new Map<string, PlacedObject[]>();
  const unsure = members.filter(({ object }) => object.colour === undefined);
  for (const member of members) {
    const { colour } = member.object;
    if (colour !== undefined) byColour.set(colour, [...(byColour.get(colour) ?? []), member]);
  }
  for (const [colour, alike] of byColour) {
    for (const target of alike) {
      const rivals = [...alike, ...unsure].filter((other) => other !== target);
      if (rivals.length === 0) {
        facts.push({
          kind: 'colour',
          targets: [target],
          wordings: [
            `The ${colour} ${category}`,
            `The ${colour} ${category}`,
            `The ${category} that is ${colour}`,
            `The ${colour} one of the ${names}`,
          ],
        });
        continue;
      }
      const zone = distinguishingZone(target, rivals);
      // A zone that tells it from all others says nothing of the colour.
      const others = members.filter((other) => other !== target);
      if (zone === undefined || distinguishingZone(target, others) !== undefined) continue;
      facts.push({
        kind: 'colour',
        targets: [target],
        wordings: [`The ${colour} ${category} ${zone}`, `The ${category} ${zone} that is ${colour}`],
      });
    }
    if (unsure.length > 0 || alike.length < 2 || alike.length === members.length) continue;
    facts.push({
      kind: 'colour',
      targets: alike,
      wordings: [`The ${colour} ${names}`, `All ${colour} ${names}`, `All the ${names} that are ${colour}`],
    });
  }
  return facts;
}
