import { reasonOf } from '../errors/reason-of.ts';
import { parseRle, rleArea } from '../vector/index.ts';
import type { CompressedRle, FolderLabels, SentenceLabel } from './folder-labels.ts';
import { LabelError } from './label-error.ts';
import type { LabelPicture } from './label-picture.ts';

/**
 * Labels of a picture that has another size now would lie elsewhere: throws a LabelError.
 * @param out the labels' file
 */
export function checkSizes(labels: FolderLabels, pictures: readonly LabelPicture[], out: string): void {
  const sizes = new Map(pictures.map((picture) => [picture.fileName, picture]));
  for (const { fileName, width, height } of labels.pictures) {
    const now = sizes.get(fileName);
    if (!now || (now.width === width && now.height === height)) continue;
    throw new LabelError(
      `${fileName} has ${now.width} x ${now.height} pixels, and ${out} has labels of it for ${width} x ${height}; bring the picture back, or give another file with --out`,
    );
  }
}

/** Labels as they are kept; an empty mask says that the picture does not show it. Throws a LabelError where one does not fit the picture. */
export function checkLabels(labels: readonly SentenceLabel[], picture: LabelPicture): SentenceLabel[] {
  const { fileName, width, height } = picture;
  if (labels.length === 0) {
    throw new LabelError(`nothing is said of ${fileName}; ask a sentence first, or skip the picture`);
  }
  const said = new Set<string>();
  return labels.map(({ sentence, rle }) => {
    const text = sentence.trim();
    if (text === '') throw new LabelError(`a sentence about ${fileName} is empty`);
    if (said.has(text))
      throw new LabelError(`'${text}' is said twice of ${fileName}; delete one of its answers`);
    said.add(text);
    if (!rle) return { sentence: text, rle: null };
    if (rle.size[0] !== height || rle.size[1] !== width) {
      throw new LabelError(
        `the mask of '${text}' has ${rle.size[1]} x ${rle.size[0]} pixels, and ${fileName} has ${width} x ${height}`,
      );
    }
    return { sentence: text, rle: areaOf(rle, text) > 0 ? rle : null };
  });
}

function areaOf(rle: CompressedRle, sentence: string): number {
  try {
    return rleArea(parseRle(rle));
  } catch (cause) {
    throw new LabelError(`the mask of '${sentence}' is damaged: ${reasonOf(cause)}`, { cause });
  }
}
