import { pluralOf } from '../../src/language/index.ts';
import type { DrawnSceneObject } from '../../src/synthetic/index.ts';
import { type Mask, maskArea, maskBox, overlap, rasterise } from '../../src/vector/index.ts';
import type { SceneQuestion } from './scene-questions.ts';

/** What went wrong with one answer, told by the objects that its mask covers. */
export const failureKinds = [
  'same-category',
  'other-category',
  'merged',
  'some-of-several',
  'ruled-out',
  'nothing-marked',
  'absent-marked',
  'cut-off',
  'background',
  'too-much',
  'too-little',
] as const;
export type FailureKind = (typeof failureKinds)[number];

export const failureTitles: Readonly<Record<FailureKind, string>> = {
  'same-category': 'another object of the same category is marked',
  'other-category': 'an object of another category is marked',
  merged: 'other objects are marked with what is meant',
  'some-of-several': 'several are meant, and not all are marked',
  'ruled-out': 'it is there, but taken to be absent',
  'nothing-marked': 'nothing is marked',
  'absent-marked': 'it is not there, but something is marked',
  'cut-off': 'something that the frame cuts off is marked, which counts as no object',
  background: 'what is marked is no object',
  'too-much': 'the right object, with too much around it',
  'too-little': 'only a part of it is marked',
};

export interface Failure {
  readonly kind: FailureKind;
  /** Of the objects that are meant, how many are marked by half or more. */
  readonly found: number;
  /** Objects that are marked and not meant. */
  readonly others: readonly DrawnSceneObject[];
  /** Whether none of the others is marked by half. */
  readonly partly: boolean;
}

/** An object counts as marked from this part of its area on. */
const MARKED = 0.5;
/** An answer has to do with what is meant from this part of either on. */
const TOUCHED = 0.1;

/**
 * Judges an answer that failed.
 * @param mask of the scene's size
 * @param ruledOut whether the model takes what is meant to be absent
 * @param objects all that the scene lists
 */
export function judgeFailure(
  mask: Mask,
  ruledOut: boolean,
  objects: readonly DrawnSceneObject[],
  { targets, category }: Pick<SceneQuestion, 'targets' | 'category'>,
): Failure {
  const marked = maskArea(mask);
  if (marked === 0) {
    return { kind: ruledOut ? 'ruled-out' : 'nothing-marked', found: 0, others: [], partly: false };
  }
  const shares = objects.map((object) => {
    const truth = rasterise(object.polygons, mask.width, mask.height);
    const { intersection } = overlap(mask, truth);
    return { object, ofObject: intersection / Math.max(1, maskArea(truth)), ofMask: intersection / marked };
  });
  const isTarget = ({ id }: DrawnSceneObject) => targets.some((target) => target.id === id);
  const meant = shares.filter(({ object }) => isTarget(object));
  const found = meant.filter(({ ofObject }) => ofObject >= MARKED).length;
  const touched = meant.some(({ ofMask, ofObject }) => ofMask >= TOUCHED || ofObject >= TOUCHED);
  // A mask that lies mostly in one object means that object, however little of it is covered.
  const hit = shares.filter(
    ({ object, ofObject, ofMask }) => !isTarget(object) && (ofObject >= MARKED || ofMask >= MARKED),
  );
  const others = hit.map(({ object }) => object);
  const kind = (): FailureKind => {
    if (targets.length === 0) return 'absent-marked';
    if (others.length > 0 && touched) return 'merged';
    if (others.length > 0) {
      return others.some((other) => other.category === category) ? 'same-category' : 'other-category';
    }
    if (targets.length > 1 && touched && found < targets.length) return 'some-of-several';
    if (touched) return found > 0 ? 'too-much' : 'too-little';
    return touchesFrame(mask) ? 'cut-off' : 'background';
  };
  return {
    kind: kind(),
    found,
    others,
    partly: hit.length > 0 && hit.every(({ ofObject }) => ofObject < MARKED),
  };
}

function touchesFrame(mask: Mask): boolean {
  const [x, y, width, height] = maskBox(mask);
  return x === 0 || y === 0 || x + width === mask.width || y + height === mask.height;
}

/**
 * A failure in a few words, for a caption.
 * @param presence the model's probability that there is a target, if it tells one
 */
export function describeFailure(
  { kind, found, others, partly }: Failure,
  { targets, category }: Pick<SceneQuestion, 'targets' | 'category'>,
  presence: number | null,
): string {
  const part = partly ? 'a part of ' : '';
  switch (kind) {
    case 'same-category':
      return others.length === 1
        ? `${part}another ${category} is marked`
        : `${others.length} other ${pluralOf(category)} are marked`;
    case 'other-category': {
      const name = others[0]!.category;
      return others.length === 1
        ? `${part}${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name} is marked`
        : `${others.length} other objects are marked`;
    }
    case 'merged':
      return `${others.length} more ${others.length === 1 ? 'object is' : 'objects are'} marked with it`;
    case 'some-of-several':
      return `${found === 0 ? 'none' : found} of the ${targets.length} ${found > 1 ? 'are' : 'is'} found`;
    case 'ruled-out':
    case 'absent-marked':
      return `${failureTitles[kind]}${presence === null ? '' : ` (presence ${presence.toFixed(2)})`}`;
    case 'cut-off':
      return 'something that the frame cuts off is marked';
    default:
      return failureTitles[kind];
  }
}
