import { describeGroups, type ExpressionKind, sampleAbsentExpression } from '../../src/datasets/index.ts';
import { Random } from '../../src/random/random.ts';
import {
  type DrawnSceneObject,
  type SceneCategory,
  type SceneKind,
  sceneCategories,
} from '../../src/synthetic/index.ts';
import type { HeldOutScene } from '../drawn-scenes.ts';

/** A sentence about a drawn scene, and what it means. */
export interface SceneQuestion {
  readonly text: string;
  readonly category: string;
  readonly kind: ExpressionKind | 'plural' | 'absent';
  /** None where the scene does not show what the sentence describes. */
  readonly targets: readonly DrawnSceneObject[];
}

/** What a kind of scene may show, also where it is not listed among its objects: passing cars, boats at a pier. */
const mayShow: Readonly<Record<SceneKind, readonly SceneCategory[]>> = {
  airport: ['airplane', 'vehicle'],
  'tank-farm': ['storage tank', 'vehicle'],
  harbor: ['ship', 'harbor', 'vehicle'],
  sports: ['baseball field', 'tennis court', 'basketball court', 'ground track field', 'vehicle'],
  road: ['vehicle'],
  bridge: ['bridge', 'ship', 'vehicle'],
};

/**
 * The scene's own sentences, one about several objects where it has such a group, and one about a category that its kind
 * never shows. The same for the same scene.
 */
export function sceneQuestions({ kind, seed, picture, sentences }: HeldOutScene): SceneQuestion[] {
  const { objects } = picture;
  const withIds = (ids: readonly number[]) => objects.filter(({ id }) => ids.includes(id));
  const questions: SceneQuestion[] = sentences.map(({ targetId, ...sentence }) => ({
    ...sentence,
    targets: withIds([targetId]),
  }));
  const random = new Random(`${kind}/${seed}/further`);
  const groups = describeGroups(objects, picture, random);
  if (groups.length > 0) {
    const { targetIds, text, category } = random.pick(groups);
    questions.push({ text, category, kind: 'plural', targets: withIds(targetIds) });
  }
  const missing = sceneCategories.filter((category) => !mayShow[kind].includes(category));
  // Only missing categories: an object too small or too hidden to be listed may lie in an empty zone.
  const absent = sampleAbsentExpression(objects, picture, missing, random, { misplaced: 0 });
  if (absent) questions.push({ text: absent.text, category: absent.category, kind: 'absent', targets: [] });
  return questions;
}
