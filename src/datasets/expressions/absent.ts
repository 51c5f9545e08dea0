/** Sentences about what is not there. */

import { pluralOf } from '../../language/categories.ts';
import type { Fact, Reference } from '../../language/fact.ts';
import { directionNames, sides, zoneNames } from '../../language/places.ts';
import { plainWordings } from '../../language/say.ts';
import { type Language, plainLanguage, varyWording, varyWords } from '../../language/vary.ts';
import type { Random } from '../../random/random.ts';
import { type AnnotatedObject, expressionKinds, type FrameSize, placeObject } from './annotated-object.ts';
import { mayLieIn } from './zones.ts';

/** A sentence that is true of nothing in the image. */
export type AbsentExpression = {
  readonly text: string;
  /** Category that it speaks of. */
  readonly category: string;
  /** `category`: no such object is there. `position`: there are some, but none in that zone. */
  readonly missing: 'category' | 'position';
};

export type AbsentOptions = {
  readonly language?: Language;
  /** Share of sentences about a present category in a wrong zone, where there is one (default 0.25). */
  readonly misplaced?: number;
  /** Share of plural sentences (default 0.1). */
  readonly plural?: number;
};

/**
 * A sentence about something that an image does not show, in the wordings of sentences about objects that it does.
 * Undefined where every category is there and none has an empty zone.
 * @param categories of which every object is annotated; what is none of them may be there without an annotation
 */
export function sampleAbsentExpression(
  objects: readonly AnnotatedObject[],
  size: FrameSize,
  categories: readonly string[],
  random: Random,
  options: AbsentOptions = {},
): AbsentExpression | undefined {
  const { language = plainLanguage, misplaced = 0.25, plural: pluralShare = 0.1 } = options;
  const present = new Set(objects.map(({ category }) => category));
  const missing = categories.filter((category) => !present.has(category));
  const elsewhere = random.chance(misplaced) || missing.length === 0;
  const zones = elsewhere
    ? emptyZones(
        objects.filter(({ category }) => categories.includes(category)),
        size,
      )
    : [];
  if (zones.length > 0) {
    const { category, zone } = random.pick(zones);
    const fact: Fact = { category, type: 'position', zone };
    const text = varyWording(random.pick(plainWordings(fact)), fact, language, random);
    return { text, category, missing: 'position' };
  }
  if (missing.length === 0) return undefined;
  const category = random.pick(missing);
  if (random.chance(pluralShare)) {
    const text = random.pick([`The ${pluralOf(category)}`, `All ${pluralOf(category)}`]);
    return {
      text: varyWords(text, { category, definite: true }, language, random),
      category,
      missing: 'category',
    };
  }
  const fact = inventFact(category, [...present], random);
  const text = varyWording(random.pick(plainWordings(fact)), fact, language, random);
  return { text, category, missing: 'category' };
}

/** Categories of the image with zones in which none of their objects may be said to lie. */
function emptyZones(objects: readonly AnnotatedObject[], size: FrameSize) {
  const placed = objects.map((object) => placeObject(object, size));
  return [...new Set(objects.map(({ category }) => category))].flatMap((category) => {
    const members = placed.filter(({ object }) => object.category === category);
    return zoneNames
      .filter((zone) => !members.some((member) => mayLieIn(member, zone)))
      .map((zone) => ({ category, zone }));
  });
}

/** Something that could be said of an object of the category, were it there. */
function inventFact(category: string, present: readonly string[], random: Random): Fact {
  const kind = random.pick(expressionKinds);
  const zone = random.pick(zoneNames);
  const relation = (reference: Reference): Fact => ({
    category,
    type: 'relation',
    direction: random.pick(directionNames),
    reference,
  });
  switch (kind) {
    case 'position':
      return { category, type: 'position', zone };
    case 'extreme':
      return { category, type: 'extreme', side: random.pick(sides) };
    case 'size':
      return {
        category,
        type: 'size',
        order: random.pick(['largest', 'smallest']),
        ofTwo: random.chance(0.3),
      };
    case 'relation':
      return present.length > 0
        ? relation({ category: random.pick(present), zone: undefined })
        : { category, type: 'category' };
    case 'relation-same':
      return relation({ category, zone });
    default:
      return { category, type: 'category' };
  }
}
