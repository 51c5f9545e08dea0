import { InvalidArgumentError } from 'commander';
import { IMAGE_SIZES } from '../model/image-size.ts';

/** How commander reads options; `commander` itself says which option is at fault. */

/** Gathers the values of an option that may be repeated. */
export const collect = (value: string, previous: readonly string[]): string[] => [...previous, value];

/** Reads a whole number within bounds, which count as within. */
export const wholeNumber =
  (least: number, most = 999_999_999) =>
  (text: string): number => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < least || value > most) {
      throw new InvalidArgumentError(`give a whole number from ${least} to ${most}.`);
    }
    return value;
  };

/** Reads the side in pixels of the square that pictures are resized to. */
export function imageSide(text: string): number {
  const { least, most, step } = IMAGE_SIZES;
  const value = wholeNumber(least, most)(text);
  if (value % step !== 0) throw new InvalidArgumentError(`must be a multiple of ${step}.`);
  return value;
}
