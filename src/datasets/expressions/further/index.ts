/** Sentences of more kinds than the benchmark's six, made by rule from polygons and pixels. */

import { pluralOf } from '../../../language/categories.ts';
import { type Language, plainLanguage, varyWords } from '../../../language/vary.ts';
import type { Random } from '../../../random/random.ts';
import { placeObject, type SceneObject, type SceneSize } from '../scene.ts';
import { colourFacts } from './colours.ts';
import { edgeFacts } from './edges.ts';
import { type FurtherFact, type FurtherKind, type Members, pickOne } from './further-expression.ts';
import { nearnessFacts } from './nearness.ts';
import { ordinalFacts } from './ordinals.ts';
import { severalFacts } from './several.ts';
import { shapeFacts } from './shapes.ts';

export { type FurtherKind, furtherKinds } from './further-expression.ts';
export { type ColourName, colourNames, colourOf, measureColours } from './measure-colours.ts';

/** A sentence that is true of its targets together and of nothing else in the scene. */
export type FurtherExpression = {
  readonly targetIds: readonly number[];
  readonly kind: FurtherKind;
  readonly text: string;
  readonly category: string;
};

/**
 * Everything of these kinds that can be said of a scene. Each compares the objects of a category, so that nothing is said
 * of one of which an object is clutter, or not annotated.
 * @param isExhaustive whether every object of a category is annotated (default: of all)
 */
export function findFurtherFacts(
  objects: readonly SceneObject[],
  size: SceneSize,
  isExhaustive: (category: string) => boolean = () => true,
): (FurtherFact & { readonly category: string })[] {
  const placed = objects.map((object) => placeObject(object, size));
  const groups = [...new Set(objects.map(({ category }) => category))]
    .map(
      (category): Members => ({
        category,
        members: placed.filter(({ object }) => object.category === category),
        names: pluralOf(category),
      }),
    )
    .filter(({ category, members }) => isExhaustive(category) && !members.some(({ clutter }) => clutter));
  const singles = groups.flatMap(({ members }) => (members.length === 1 ? members : []));
  const pairs = groups.filter(({ members }) => members.length === 2);
  return groups.flatMap((group) =>
    [
      ...ordinalFacts(group),
      ...nearnessFacts(group, singles, pairs),
      ...edgeFacts(group, size),
      ...shapeFacts(group),
      ...colourFacts(group),
      ...severalFacts(group, size),
    ].map((fact) => ({ ...fact, category: group.category })),
  );
}

/** One sentence of those kinds, the kind drawn first; undefined where none can be said. */
export function sampleFurtherExpression(
  facts: readonly (FurtherFact & { readonly category: string })[],
  random: Random,
  language: Language = plainLanguage,
): FurtherExpression | undefined {
  const kind = pickOne([...new Set(facts.map((fact) => fact.kind))], random);
  if (kind === undefined) return undefined;
  const fact = random.pick(facts.filter((one) => one.kind === kind));
  const { category, reference, targets } = fact;
  const wording = { category, definite: true, ...(reference === undefined ? {} : { reference }) };
  return {
    targetIds: targets.map(({ object }) => object.id),
    kind,
    // A colour that says nothing must not stand beside one that does.
    text: varyWords(random.pick(fact.wordings), wording, { ...language, modifier: 0 }, random),
    category,
  };
}
