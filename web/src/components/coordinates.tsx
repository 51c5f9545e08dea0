import type { Signal } from '@preact/signals';
import type { OnEarth } from '../image/on-earth.ts';
import type { OpenedImage } from '../image/opened-image.ts';
import { type Point, toMap } from '../image/pixel-frame.ts';
import { formatCoordinate, formatCount } from '../text/format.ts';

export interface CoordinatesProps {
  readonly image: OpenedImage;
  readonly earth: OnEarth | null;
  /** What the pointer is on, in pixels of the image; null beside it. */
  readonly pointer: Signal<Point | null>;
}

/** Where the pointer is: its pixel, the place in the image's own reference system, and longitude and latitude on WGS 84. */
export function Coordinates({ image, earth, pointer }: CoordinatesProps) {
  const at = pointer.value;
  if (!at) return null;
  const pixel = `Column ${formatCount(Math.floor(at[0]))}, row ${formatCount(Math.floor(at[1]))}`;
  const crs = image.frame.georeference?.crs;
  const [x, y] = toMap(image.frame, at);
  const lonLat = earth?.lonLat(at);
  return (
    // Read out, it would say nothing but numbers, at every move.
    <p class="coordinates" aria-hidden="true">
      <span>{pixel}</span>
      {crs && crs.kind !== 'geographic' && <span>{formatCoordinate(x, y, false)}</span>}
      {crs?.kind === 'geographic' && !lonLat && <span>{formatCoordinate(x, y, true)}</span>}
      {lonLat && <span>{formatCoordinate(lonLat[0], lonLat[1], true)}</span>}
    </p>
  );
}
