/** Numbers as people read them. */

import { formatCount } from '../../../src/answers/format-numbers.ts';

export {
  formatArea,
  formatCount,
  formatPercent,
  formatSquareMetres,
  type MeasuredArea,
} from '../../../src/answers/format-numbers.ts';

const short = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });

/** Three digits that count. */
export function formatShort(value: number): string {
  return short.format(value);
}

/** Metres, centimetres below one, kilometres from ten on. */
export function formatLength(metres: number): string {
  if (metres >= 1e4) return `${short.format(metres / 1e3)} km`;
  return metres < 1 ? `${(metres * 100).toFixed(0)} cm` : `${metres.toFixed(metres < 10 ? 1 : 0)} m`;
}

const metresOnMap = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** A place on the map: degrees, or easting and northing. */
export function formatCoordinate(x: number, y: number, geographic: boolean): string {
  if (!geographic) return `${metresOnMap.format(x)} E, ${metresOnMap.format(y)} N`;
  const degrees = (value: number, positive: string, negative: string) =>
    `${Math.abs(value).toFixed(6)}° ${value < 0 ? negative : positive}`;
  return `${degrees(y, 'N', 'S')}, ${degrees(x, 'E', 'W')}`;
}

/** A time to wait, roughly: "about 2 minutes". */
export function formatWait(seconds: number): string {
  if (seconds < 10) return 'a few seconds';
  if (seconds < 55) return `about ${Math.ceil(seconds / 10) * 10} seconds`;
  return `about ${plural(Math.round(seconds / 60) || 1, 'minute')}`;
}

export function formatMegapixels({
  width,
  height,
}: {
  readonly width: number;
  readonly height: number;
}): string {
  return `${short.format((width * height) / 1e6)} megapixels`;
}

export function formatBytes(bytes: number): string {
  if (bytes < 1e6) return `${short.format(bytes / 1e3)} kB`;
  return `${bytes < 1e8 ? short.format(bytes / 1e6) : formatCount(bytes / 1e6)} MB`;
}

export function formatSeconds(seconds: number): string {
  return seconds < 1 ? `${formatCount(seconds * 1000)} ms` : `${seconds.toFixed(1)} s`;
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

/** A file's name from a sentence: "the ship" -> "the-ship". */
export function slug(text: string): string {
  return (
    text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .replaceAll(/^-+|-+$/g, '')
      .slice(0, 60) || 'answer'
  );
}
