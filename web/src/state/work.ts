import type { ImageOrigin } from '../image/open-image.ts';
import type { Region } from '../image/region.ts';
import type { Rendering } from '../image/rendering.ts';
import type { History } from './history.ts';
import type { Workbench } from './workbench.ts';
import type { Workspace } from './workspace.ts';

/** A user's work on one image. */
export interface Work {
  readonly origin: ImageOrigin;
  /** How the image's samples are shown; null: as its file says. */
  readonly rendering: Rendering | null;
  /** What new sentences are about. */
  readonly region: Region | null;
  /** Whether new sentences are looked for in all of the image. */
  readonly scope: Workbench['scope']['value'];
  /** Answers and corrections, and the way to them. */
  readonly history: History<Workspace>;
  /** Sentences that are being looked for in all of the image: a search that was broken off goes on. */
  readonly searches: readonly string[];
  /** Work on a second image of the same place, which has no second one itself; null: there is none. */
  readonly second: Work | null;
}
