import { largestMetresOf, understand, type Vocabulary } from '../language/index.ts';
import { SMALLEST_VIEW_PIXELS } from '../search/index.ts';
import type { OpenedImage } from './opened-image.ts';

const rounded = (metres: number): number => Number(metres.toPrecision(2));

/**
 * What is said where even a large thing of a category is too small to be seen; null where it may be seen, or nothing is known of
 * its size. A rule of thumb, not a measurement.
 * @param smallestMetres the size from which things show
 * @param category as the sentence was understood
 */
export function sizeWarning(category: string | null, smallestMetres: number | null): string | null {
  const largest = category === null ? null : largestMetresOf(category);
  if (largest === null || smallestMetres === null || largest >= smallestMetres) return null;
  const finer = rounded(largest / SMALLEST_VIEW_PIXELS);
  return `things show from about ${rounded(smallestMetres)} m on here, and even a large ${category} is no longer than about ${largest} m; a resolution of ${finer} m per pixel or finer is needed`;
}

/** The same of sentences about an image, before anything is computed: a line for each category that is too small. */
export function sizeWarnings(
  { raster }: Pick<OpenedImage, 'raster'>,
  sentences: readonly string[],
  vocabulary: Vocabulary | undefined,
): string[] {
  const metres = raster.groundSamplingDistance;
  if (metres === null || !vocabulary) return [];
  const warnings = sentences.map((sentence) =>
    sizeWarning(understand(sentence, vocabulary).category, SMALLEST_VIEW_PIXELS * metres),
  );
  return [...new Set(warnings.filter((warning) => warning !== null))];
}
