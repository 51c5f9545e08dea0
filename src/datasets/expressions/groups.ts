/** Sentences about several objects at once: "the airplanes", "all tennis courts on the left". */

import { type Half, halves } from '../../language/places.ts';
import { groupWordings } from '../../language/say.ts';
import { type Language, plainLanguage, varyWords } from '../../language/vary.ts';
import type { Random } from '../../random/random.ts';
import { type AnnotatedObject, type FrameSize, type PlacedObject, placeObject } from './annotated-object.ts';
import { splitByHalf } from './halves.ts';

/** A plural sentence, true of its targets together and of nothing else in the image. */
export type GroupExpression = {
  readonly targetIds: readonly number[];
  readonly text: string;
  readonly category: string;
};

/**
 * All plural sentences of an image: of every category with two objects or more, none of them cut by the frame beyond
 * recognition, and of its objects in a half of the frame. Each meaning once, in wordings drawn by `random`.
 */
export function describeGroups(
  objects: readonly AnnotatedObject[],
  size: FrameSize,
  random: Random,
  language: Language = plainLanguage,
): GroupExpression[] {
  const found: GroupExpression[] = [];
  const placed = objects.map((object) => placeObject(object, size));
  for (const category of new Set(objects.map((object) => object.category))) {
    const members = placed.filter(({ object }) => object.category === category);
    if (members.length < 2 || members.some(({ clutter }) => clutter)) continue;
    const say = (targets: readonly PlacedObject[], half: Half | null): void => {
      const text = random.pick(groupWordings({ category, half, count: targets.length }));
      found.push({
        targetIds: targets.map(({ object }) => object.id),
        text: varyWords(text, { category, definite: true }, language, random),
        category,
      });
    };
    say(members, null);
    for (const half of halves) {
      const parts = splitByHalf(members, half);
      if (parts && parts.inside.length >= 2 && parts.outside.length > 0) say(parts.inside, half);
    }
  }
  return found;
}
