import { plainWordings } from '../../../language/say.ts';
import { plainLanguage, varyWording } from '../../../language/vary.ts';
import type { Random } from '../../../random/random.ts';
import type { AnnotatedObject, Expression, FrameSize } from '../annotated-object.ts';
import { type DescribeOptions, expressionOf, targetFacts } from '../describe.ts';

/**
 * All unambiguous expressions of all kinds for all objects, every plain wording once. The order is that of the objects.
 * With a varied language each sentence is varied once, by `random`. Call it again on the transformed objects after a
 * flip, turn or crop: "left" is judged in the frame given by `size`.
 */
export function describeObjects(
  objects: readonly AnnotatedObject[],
  size: FrameSize,
  random: Random,
  options: DescribeOptions = {},
): Expression[] {
  const language = options.language ?? plainLanguage;
  return targetFacts(objects, size, options).flatMap((fact) =>
    plainWordings(fact).map((text) => expressionOf(fact, varyWording(text, fact, language, random))),
  );
}
