import type { LabelPicture } from './label-picture.ts';

/** What a person says of a sentence about a picture. */
export interface SentenceLabel {
  readonly sentence: string;
  /** What the sentence means, at the picture's size; null: the picture does not show it. */
  readonly rle: CompressedRle | null;
}

export interface CompressedRle {
  readonly size: readonly [height: number, width: number];
  /** COCO's compressed run lengths. */
  readonly counts: string;
}

/** A picture that was accepted. */
export interface LabelledPicture extends LabelPicture {
  /** In the file; stays when other pictures come. */
  readonly id: number;
  readonly labels: readonly SentenceLabel[];
}

/** All that is kept of labelling a folder. */
export interface FolderLabels {
  /** Asked of every picture. */
  readonly sentences: readonly string[];
  /** Names of pictures that were set aside. */
  readonly skipped: readonly string[];
  /** In the order in which they were first accepted. */
  readonly pictures: readonly LabelledPicture[];
}

export const NO_FOLDER_LABELS: FolderLabels = { sentences: [], skipped: [], pictures: [] };

/** With a picture that is accepted: in the place that it had, else at the end. */
export function withAccepted(
  all: FolderLabels,
  picture: LabelPicture,
  labels: readonly SentenceLabel[],
): FolderLabels {
  const before = all.pictures.find(({ fileName }) => fileName === picture.fileName);
  const id = before?.id ?? 1 + Math.max(0, ...all.pictures.map((other) => other.id));
  const labelled: LabelledPicture = { ...picture, id, labels };
  return {
    ...all,
    pictures: before
      ? all.pictures.map((other) => (other === before ? labelled : other))
      : [...all.pictures, labelled],
    skipped: all.skipped.filter((name) => name !== picture.fileName),
  };
}

/** With a picture that is set aside: nothing is said of it. */
export function withSkipped(all: FolderLabels, fileName: string): FolderLabels {
  const others = withoutPicture(all, fileName);
  return { ...others, skipped: [...others.skipped, fileName] };
}

/** With nothing said of a picture. */
export const withoutPicture = (all: FolderLabels, name: string): FolderLabels => ({
  ...all,
  pictures: all.pictures.filter(({ fileName }) => fileName !== name),
  skipped: all.skipped.filter((skipped) => skipped !== name),
});
