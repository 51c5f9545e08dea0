/** Numbers as the tables of papers have them. */

/** A fraction in percent with two decimals, without the sign; a dash where there is none. */
export const percent = (fraction: number | undefined): string =>
  fraction === undefined || !Number.isFinite(fraction) ? '–' : (100 * fraction).toFixed(2);

/** A printed value, which is in percent already. */
export const printed = (value: number): string => value.toFixed(2);

/** `70.31 ± 0.42` in percent; without a spread where there is only one value. */
export const percentWithSpread = ({ mean, deviation }: Spread): string =>
  deviation === null ? percent(mean) : `${percent(mean)} ± ${percent(deviation)}`;

/** What tables say below, where they have such rows. */
export const SPREAD_NOTE =
  ' Rows with ± are mean and sample standard deviation over runs that differ in their seed only.';

/** A difference of fractions in points with its sign. */
export function points(difference: number): string {
  if (!Number.isFinite(difference)) return '–';
  const text = (100 * difference).toFixed(2);
  return Number(text) === 0 ? '0.00' : difference > 0 ? `+${text}` : text.replace('-', '−');
}

/** A whole number with spaces between thousands. */
export const whole = (value: number): string =>
  Math.round(value)
    .toString()
    .replace(/\B(?=(\d{3})+(?!\d))/g, ' ');

/** Mean and spread of a value over runs. */
export interface Spread {
  readonly mean: number;
  /** Sample standard deviation (n - 1); null for a single value. */
  readonly deviation: number | null;
  readonly count: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const count = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  if (count < 2) return { mean, deviation: null, count };
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, deviation: Math.sqrt(squares / (count - 1)), count };
}
