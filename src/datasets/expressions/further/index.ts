/** Sentences of more kinds than the benchmark's six, made by rule from polygons and pixels. */

import { referencesOf } from '../../../language/further-fact.ts';
import { furtherWordings } from '../../../language/say-further.ts';
import { type Language, plainLanguage, varyWords } from '../../../language/vary.ts';
import type { Random } from '../../../random/random.ts';
import { type AnnotatedObject, type FrameSize, placeObject } from '../annotated-object.ts';
import { colourFacts } from './colours.ts';
import { edgeFacts } from './edges.ts';
import {
  type FoundFurther,
  type FurtherKind,
  kindOfFurther,
  type Members,
  pickOne,
} from './further-expression.ts';
import { nearnessFacts } from './nearness.ts';
import { ordinalFacts } from './ordinals.ts';
import { severalFacts } from './several.ts';
import { shapeFacts } from './shapes.ts';

export { type FurtherKind, furtherKinds, kindOfFurther } from './further-expression.ts';
export { colourOf, measureColours } from './measure-colours.ts';

/** A sentence that is true of its targets together and of nothing else in the image. */
export type FurtherExpression = {
  readonly targetIds: readonly number[];
  readonly kind: FurtherKind;
  readonly text: string;
  readonly category: string;
};

/**
 * Everything of these kinds that can be said of an image. Each compares the objects of a category, so that nothing is said
 * of one of which an object is clutter, or not annotated.
 * @param isExhaustive whether every object of a category is annotated (default: of all)
 */
export function findFurtherFacts(
  objects: readonly AnnotatedObject[],
  size: FrameSize,
  isExhaustive: (category: string) => boolean = () => true,
): FoundFurther[] {
  const placed = objects.map((object) => placeObject(object, size));
  const groups = [...new Set(objects.map(({ category }) => category))]
    .map(
      (category): Members => ({
        category,
        members: placed.filter(({ object }) => object.category === category),
      }),
    )
    .filter(({ category, members }) => isExhaustive(category) && !members.some(({ clutter }) => clutter));
  const singles = groups.flatMap(({ members }) => (members.length === 1 ? members : []));
  const pairs = groups.filter(({ members }) => members.length === 2);
  return groups.flatMap((group) => [
    ...ordinalFacts(group),
    ...nearnessFacts(group, singles, pairs),
    ...edgeFacts(group, size),
    ...shapeFacts(group),
    ...colourFacts(group),
    ...severalFacts(group, size),
  ]);
}

/** One sentence of those kinds, the kind drawn first; undefined where none can be said. */
export function sampleFurtherExpression(
  found: readonly FoundFurther[],
  random: Random,
  language: Language = plainLanguage,
): FurtherExpression | undefined {
  const kind = pickOne([...new Set(found.map(({ fact }) => kindOfFurther(fact)))], random);
  if (kind === undefined) return undefined;
  const { fact, targets } = random.pick(found.filter((one) => kindOfFurther(one.fact) === kind));
  const { category } = fact;
  const [reference] = referencesOf(fact);
  const wording = { category, definite: true, ...(reference === undefined ? {} : { reference }) };
  return {
    targetIds: targets.map(({ object }) => object.id),
    kind,
    // A colour that says nothing must not stand beside one that does.
    text: varyWords(random.pick(furtherWordings(fact)), wording, { ...language, modifier: 0 }, random),
    category,
  };
}
