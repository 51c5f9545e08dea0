/** Numbers of answers as people read them. */

const wholeNumber = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const short = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });

export function formatCount(value: number): string {
  return wholeNumber.format(value);
}

export function formatPercent(fraction: number): string {
  return `${Math.round(fraction * 100)} %`;
}

/** How large something is. */
export interface MeasuredArea {
  /** Of the image. */
  readonly pixels: number;
  /** On the ground; null where that is not known. */
  readonly squareMetres: number | null;
}

/** Pixels, or square metres and larger units where the place on the ground is known. */
export function formatArea({ pixels, squareMetres }: MeasuredArea): string {
  return squareMetres === null ? `${formatCount(pixels)} px` : formatSquareMetres(squareMetres);
}

export function formatSquareMetres(squareMetres: number): string {
  if (squareMetres >= 1e6) return `${short.format(squareMetres / 1e6)} km²`;
  if (squareMetres >= 1e4) return `${short.format(squareMetres / 1e4)} ha`;
  return `${short.format(squareMetres)} m²`;
}
