/** How long a fine-tuning trains, on how many views, with how much of what it must not forget. */

import type { Vocabulary } from '../../language/index.ts';
import { type DrawOptions, drawnOnlyCategories, drawnOnlyKinds, sceneKinds } from '../../synthetic/index.ts';

/** What a machine takes, in seconds. */
export interface Speed {
  /** To encode a view. */
  readonly view: number;
  /** For a step. */
  readonly step: number;
}

export interface FinetunePlanOptions {
  /** Own pictures to train on. */
  readonly images: number;
  /** Own pictures to choose by, and the drawn ones beside them. */
  readonly held: number;
  /** Whether sentences follow from the objects, so that pictures can be turned and cropped. */
  readonly byRule: boolean;
  /** Seconds that are left of the time. */
  readonly seconds: number;
  readonly speed: Speed;
  /** Given steps. */
  readonly steps?: number | undefined;
}

export interface FinetunePlan {
  readonly steps: number;
  /** View sets of own pictures. */
  readonly viewSets: readonly number[];
  /** Drawn scenes beside them, of the kinds with labelled pictures and of those without. */
  readonly scenes: number;
  /** How often own pictures come, relative to drawn ones. */
  readonly weight: number;
  /** What it is expected to take from now on. */
  readonly seconds: number;
  readonly speed: Speed;
}

export const BATCH = { images: 2, expressionsPerImage: 4 } as const;
/** The whole picture and crops of it first, then its mirror images and turns with further crops. */
const VIEWS = [0, 8, 9, 1, 10, 2, 11, 3, 12, 6];
/** Sentences with places of their own stay true of whole, upright pictures; those without may be turned. */
const WHOLE_VIEWS = [0, 4, 2, 6, 1, 3];
const FEWEST_SCENES = 18;
const MOST_SCENES = 60;
/** Part of the pictures in a batch that are own ones. */
const OWN_SHARE = 0.6;
/** Part of the time for features. */
const FEATURES_SHARE = 0.35;
/** Passes through own pictures after which more steps teach a small model nothing new. */
const MOST_PASSES = 30;
const FEWEST_STEPS = 60;
const LEAST_LIMIT = 200;
/** Views that are encoded again at the end: to calibrate, and to measure before and after. */
const MEASURED_AGAIN = 3;

/** Plans within a time. What cannot be shortened may take longer; `seconds` then says so. */
export function planFinetune({
  images,
  held,
  byRule,
  seconds,
  speed,
  steps,
}: FinetunePlanOptions): FinetunePlan {
  const scenes = Math.min(MOST_SCENES, Math.max(FEWEST_SCENES, 6 * Math.round(images / 6)));
  const views = Math.floor((FEATURES_SHARE * seconds) / speed.view) - scenes - held;
  const all = byRule ? VIEWS : WHOLE_VIEWS;
  const viewSets = all.slice(0, Math.max(1, Math.min(all.length, Math.floor(views / images))));
  const features = (images * viewSets.length + scenes + held) * speed.view;
  const validation = held * (speed.view * 0.2 + speed.step * 0.5);
  // Five validations on the way, five mixes at the end, and what is measured anew.
  const rest = 10 * validation + MEASURED_AGAIN * held * (speed.view + speed.step);
  const most = Math.max(LEAST_LIMIT, Math.round((MOST_PASSES * images) / (BATCH.images * OWN_SHARE)));
  const fitting = Math.floor((seconds - features - rest) / speed.step);
  const chosen = steps ?? Math.max(FEWEST_STEPS, Math.min(most, fitting));
  const weight = Math.min(20, Math.max(0.05, (OWN_SHARE / (1 - OWN_SHARE)) * (scenes / images)));
  return {
    steps: chosen,
    viewSets,
    scenes,
    weight: Math.round(100 * weight) / 100,
    seconds: Math.round(features + rest + chosen * speed.step),
    speed,
  };
}

/** Whether a model knows most of what only drawn scenes show. */
export function replaysDrawnOnly({ categories }: Vocabulary): boolean {
  const known = new Set(categories.map(({ name }) => name));
  return drawnOnlyCategories.filter((name) => known.has(name)).length > drawnOnlyCategories.length / 2;
}

/** The kinds of scenes that show what a model knows. */
export const replayedKinds = (vocabulary: Vocabulary): DrawOptions['kind'][] => [
  ...sceneKinds,
  ...(replaysDrawnOnly(vocabulary) ? drawnOnlyKinds : []),
];
