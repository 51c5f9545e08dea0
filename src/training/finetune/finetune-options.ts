import type { LabelFormat, Labels } from '../../datasets/labels/labels.ts';
import type { SplitBy } from '../../datasets/labels/split-labels.ts';
import type { WrittenPart } from '../../datasets/labels/write-parts-node.ts';
import { SkyreferError } from '../../errors/skyrefer-error.ts';
import type { TrainEvent } from '../train.ts';
import type { TriedMix } from './choose-mix.ts';
import type { FinetuneReport } from './finetune-report.ts';
import type { FinetunePlan } from './plan.ts';

/** A fine-tuning that cannot be: what is wrong, and what to do. */
export class FinetuneError extends SkyreferError {
  override readonly name = 'FinetuneError';
  readonly code = 'finetune';
}

/** What a model is fine-tuned on and how. */
export interface FinetuneOptions {
  /** A file or a folder of labels; the format is recognised. */
  readonly data: string;
  /** Folder of the new model. */
  readonly out: string;
  /** The model to go on from: `tiny`, or a model's folder. */
  readonly from: string;
  /** Folder of the pictures, where the format leaves it open. */
  readonly images?: string | undefined;
  readonly format?: LabelFormat | undefined;
  /** Labels to validate on: one half chooses, the other measures. Default: parts of `data`. */
  readonly val?: string | undefined;
  readonly valImages?: string | undefined;
  readonly split: SplitBy;
  /** Whether every object of the categories is labelled, or only what the sentences mean. Default: by the data. */
  readonly labelled?: 'all' | 'some' | undefined;
  /** Further names of categories, and plurals that are not made by rule. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  readonly plurals: Readonly<Record<string, string>>;
  /** How long it may take altogether. */
  readonly minutes: number;
  /** Optimiser steps, instead of as many as fit into the time. */
  readonly steps?: number | undefined;
  /** Side of the square that pictures are seen at. Default: the model's. */
  readonly imageSize?: number | undefined;
  readonly seed: number;
  /** Leaves out objects that cannot be used, and says which. */
  readonly skipBad: boolean;
}

export type FinetuneEvent =
  | TrainEvent
  | { readonly type: 'labels'; readonly labels: Labels; readonly of: 'data' | 'val' }
  | { readonly type: 'left-out'; readonly where: string; readonly reason: string }
  | {
      readonly type: 'parts';
      readonly parts: Readonly<Record<'train' | 'val' | 'test', WrittenPart>>;
      /** Whether sentences are made by rule beside the data's own. */
      readonly byRule: boolean;
      /** Categories that the model did not know. */
      readonly fresh: readonly string[];
    }
  /** Work in steps of about equal cost. */
  | { readonly type: 'working'; readonly what: string; readonly done: number; readonly total: number }
  | { readonly type: 'planned'; readonly plan: FinetunePlan }
  | { readonly type: 'mixes'; readonly tried: readonly TriedMix[]; readonly chosen: TriedMix }
  | { readonly type: 'calibrated'; readonly said: string }
  | { readonly type: 'finished'; readonly report: FinetuneReport };
