import type { Progress } from '../engine/engine.ts';
import { formatBytes } from '../text/format.ts';

/** Something that takes a while, and can be cancelled. */
export interface Activity {
  readonly label: string;
  /** In [0, 1]; null where it is not known. */
  readonly fraction: number | null;
  readonly cancel: () => void;
}

/** An engine's progress in words, and as a part of the whole where that is known. */
export function describeProgress({ stage, done, total }: Progress): Pick<Activity, 'label' | 'fraction'> {
  const fraction = total > 0 ? Math.min(1, done / total) : null;
  const bytes = total > 0 ? ` ${formatBytes(done)} of ${formatBytes(total)}` : '';
  switch (stage) {
    case 'download':
      return { label: `Downloading the model, once:${bytes}`, fraction };
    case 'check':
      return { label: 'Checking the model’s files', fraction };
    case 'compile':
      return { label: 'Preparing the model', fraction };
    case 'read':
      return { label: 'Reading the image', fraction: null };
    case 'upload':
      return { label: `Sending the image to the server:${bytes}`, fraction };
    case 'encode':
      return { label: 'Looking at the image', fraction: null };
  }
}
