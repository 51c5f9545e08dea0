import type { PlacedObject } from '../annotated-object.ts';
import { distinguishingZone } from '../zones.ts';
import type { FoundFurther, Members } from './further-expression.ts';

/**
 * What is told by its colour, alone, with its place, or as several: only where every object of the category has a colour
 * that was measured, so that no other could be meant.
 */
export function colourFacts({ category, members }: Members): FoundFurther[] {
  if (members.length < 2) return [];
  const facts: FoundFurther[] = [];
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
        facts.push({ fact: { category, type: 'colour', colour, zone: null }, targets: [target] });
        continue;
      }
      const zone = distinguishingZone(target, rivals);
      // A zone that tells it from all others says nothing of the colour.
      const others = members.filter((other) => other !== target);
      if (zone === undefined || distinguishingZone(target, others) !== undefined) continue;
      facts.push({ fact: { category, type: 'colour', colour, zone }, targets: [target] });
    }
    if (unsure.length > 0 || alike.length < 2 || alike.length === members.length) continue;
    facts.push({ fact: { category, type: 'colour-of-several', colour }, targets: alike });
  }
  return facts;
}
