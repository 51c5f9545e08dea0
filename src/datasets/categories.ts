/** Names of categories: RRSIS-D's twenty, and those of NWPU VHR-10 in the language of RRSIS-D. */

/** RRSIS-D's category ids 0..19 as words of its sentences. */
export const rrsisdCategories = [
  'expressway service area',
  'expressway toll station',
  'airplane',
  'airport',
  'baseball field',
  'basketball court',
  'bridge',
  'chimney',
  'dam',
  'golf field',
  'ground track field',
  'harbor',
  'overpass',
  'ship',
  'stadium',
  'storage tank',
  'tennis court',
  'train station',
  'vehicle',
  'windmill',
] as const;

/**
 * The name that RRSIS-D's sentences use for a category of another data set: words apart, and `baseball diamond`
 * (NWPU VHR-10) is `baseball field`. Names that it does not know come back as plain words.
 */
export function rrsisdName(category: string): string {
  const words = category.trim().toLowerCase().replaceAll(/[_-]+/g, ' ');
  return words === 'baseball diamond' ? 'baseball field' : words;
}

const KNOWN_BY_A_PIECE: ReadonlySet<string> = new Set([
  'building',
  'road',
  'river',
  'lake',
  'forest',
  'runway',
]);

/** Whether a part that the frame leaves of such an object is still called by its name: half a roof is a building. */
export const isKnownByAPiece = (category: string): boolean => KNOWN_BY_A_PIECE.has(category);

const NAMES_OF_THE_REST: ReadonlySet<string> = new Set([
  ...['other', 'others', 'misc', 'miscellaneous', 'unknown', 'undefined'],
  ...['background', 'ignore', 'ignored', 'none', 'dont care', "don't care"],
]);

/** Whether a category gathers what a data set has no name for ("other"): sentences cannot speak of it by that name. */
export const isNameOfTheRest = (category: string): boolean => NAMES_OF_THE_REST.has(category);
