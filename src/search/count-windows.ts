import { read } from '../language/index.ts';
import { DEFAULT_FINEST_PIXEL_SIZE, DEFAULT_OVERLAP, queriesOf } from './large-image.ts';
import { searchWindows } from './search.ts';
import { type Extent, searchPyramid, wholeImage, windowGrid } from './window.ts';

/**
 * How many windows of an image sentences need, before anything is read: all of them for every match; else those of the
 * search, and at least one for each sentence in which what it means is drawn anew.
 * @param viewSize pixels of the model's view along a side
 */
export function countWindows(
  image: Extent,
  viewSize: number,
  sentences: readonly string[],
  { all = false }: { readonly all?: boolean | undefined } = {},
): number {
  if (sentences.length === 0) return 0;
  const finest = Math.round(viewSize * DEFAULT_FINEST_PIXEL_SIZE);
  if (all) return windowGrid(wholeImage(image), finest, DEFAULT_OVERLAP).length;
  const levels = searchPyramid(wholeImage(image), viewSize, finest, DEFAULT_OVERLAP);
  const queries = queriesOf(
    sentences.map((sentence) => read(sentence)),
    image,
  );
  return searchWindows(levels, queries).length + sentences.length;
}
