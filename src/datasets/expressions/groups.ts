/** Sentences about several objects at once: "the airplanes", "all tennis courts on the left". */

import { type Half, halves } from '../../language/places.ts';
import { groupWordings } from '../../language/say.ts';
import { type Language, plainLanguage, varyWords } from '../../language/vary.ts';
import type { Random } from '../../random/random.ts';
import { type PlacedObject, placeObject, type SceneObject, type SceneSize } from './scene.ts';

/** A plural sentence, true of its targets together and of nothing else in the scene. */
export type GroupExpression = {
  readonly targetIds: readonly number[];
  readonly text: string;
  readonly category: string;
};

/** A half of the frame is said where every object lies clearly in it or clearly in the other. */
const HALF_MARGIN = 0.08;

/** How far an object lies inside of a half, in frame sides. */
const offsets: Readonly<Record<Half, (placed: PlacedObject) => number>> = {
  'on the left': ({ x }) => 0.5 - x,
  'on the right': ({ x }) => x - 0.5,
  'at the top': ({ y }) => 0.5 - y,
  'at the bottom': ({ y }) => y - 0.5,
};

/**
 * All plural sentences of a scene: of every category with two objects or more, none of them cut by the frame beyond
 * recognition, and of its objects in a half of the frame. Each meaning once, in wordings drawn by `random`.
 */
export function describeGroups(
  objects: readonly SceneObject[],
  size: SceneSize,
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
      const offset = offsets[half];
      const inside = members.filter((member) => offset(member) >= HALF_MARGIN);
      const outside = members.filter((member) => offset(member) <= -HALF_MARGIN);
      if (inside.length < 2 || outside.length === 0 || inside.length + outside.length < members.length) {
        continue;
      }
      say(inside, half);
    }
  }
  return found;
}
