import type { LabelOrder } from './sureness.ts';

export const PICTURE_STATES = ['open', 'pre-labelled', 'accepted', 'skipped', 'failed'] as const;
export type PictureState = (typeof PICTURE_STATES)[number];

/** What is said of a picture in the list. */
export interface PictureStatus {
  /** In the list of all, from 0; the same as long as the folder is labelled. */
  readonly number: number;
  readonly name: string;
  readonly state: PictureState;
  /** How sure the model is of it, 0 to 1; null where it has not looked at it, or nobody asked it anything. */
  readonly sureness: number | null;
  /** Why it cannot be shown; null where it can. */
  readonly problem: string | null;
}

/** How far labelling is. */
export interface LabelProgress {
  /** Counts changes. */
  readonly revision: number;
  readonly order: LabelOrder;
  readonly sentences: readonly string[];
  readonly total: number;
  readonly accepted: number;
  readonly skipped: number;
  readonly preLabelled: number;
  /** Numbers of the open pictures in the order in which they are to be labelled. */
  readonly queue: readonly number[];
  /** What changed since the revision that was asked for; all where that was 0. */
  readonly pictures: readonly PictureStatus[];
}
