/** Sentences about several objects at once: "the airplanes", "all tennis courts on the left". */

import type { Random } from '../../random/random.ts';
import { type PlacedObject, placeObject, type SceneObject, type SceneSize } from './scene.ts';
import { varyWords } from './vary-wording.ts';
import { type Language, plainLanguage } from './wording.ts';

/** A plural sentence, true of its targets together and of nothing else in the scene. */
export type GroupExpression = {
  readonly targetIds: readonly number[];
  readonly text: string;
  readonly category: string;
};

/** A half of the frame is said where every object lies clearly in it or clearly in the other. */
const HALF_MARGIN = 0.08;

const halves: readonly { readonly phrase: string; readonly offset: (placed: PlacedObject) => number }[] = [
  { phrase: 'on the left', offset: ({ x }) => 0.5 - x },
  { phrase: 'on the right', offset: ({ x }) => x - 0.5 },
  { phrase: 'at the top', offset: ({ y }) => 0.5 - y },
  { phrase: 'at the bottom', offset: ({ y }) => y - 0.5 },
];

/** Plural of a category's name in the language of RRSIS-D. */
export const plural = (category: string): string =>
  /(?:s|x|ch|sh)$/.test(category) ? `${category}es` : `${category}s`;

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
    const say = (targets: readonly PlacedObject[], place: string): void => {
      const text = random.pick(wordings(category, targets.length, place));
      found.push({
        targetIds: targets.map(({ object }) => object.id),
        text: varyWords(text, { category, definite: true }, language, random),
        category,
      });
    };
    say(members, '');
    for (const { phrase, offset } of halves) {
      const inside = members.filter((member) => offset(member) >= HALF_MARGIN);
      const outside = members.filter((member) => offset(member) <= -HALF_MARGIN);
      if (inside.length < 2 || outside.length === 0 || inside.length + outside.length < members.length) {
        continue;
      }
      say(inside, ` ${phrase}`);
    }
  }
  return found;
}

function wordings(category: string, count: number, place: string): string[] {
  const names = plural(category);
  return [
    `The ${names}${place}`,
    `The ${names}${place}`,
    `All ${names}${place}`,
    `All the ${names}${place}`,
    `All of the ${names}${place}`,
    `Every ${category}${place}`,
    ...(count === 2 ? [`Both ${names}${place}`, `The two ${names}${place}`] : []),
  ];
}
