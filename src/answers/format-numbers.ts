/** Numbers of answers as people read them. */

/** A format that is made with the first number: making one reads the language's data, which a command that writes none need not wait for. */
function numberFormat(options: Intl.NumberFormatOptions): (value: number) => string {
  let made: Intl.NumberFormat | null = null;
  return (value) => {
    made ??= new Intl.NumberFormat('en', options);
    return made.format(value);
  };
}

export const formatCount = numberFormat({ maximumFractionDigits: 0 });
const short = numberFormat({ maximumSignificantDigits: 3 });

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
  if (squareMetres >= 1e6) return `${short(squareMetres / 1e6)} km²`;
  if (squareMetres >= 1e4) return `${short(squareMetres / 1e4)} ha`;
  return `${short(squareMetres)} m²`;
}
