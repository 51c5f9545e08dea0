import type { Signal } from '@preact/signals';
import type { OpenedImage } from '../image/opened-image.ts';
import { type Point, toMap } from '../image/pixel-frame.ts';
import { formatCoordinate, formatCount } from '../text/format.ts';

export interface CoordinatesProps {
  readonly image: OpenedImage;
  /** What the pointer is on, in pixels of the image; null beside it. */
  readonly pointer: Signal<Point | null>;
}

/** Where the pointer is: its pixel, and the place in the image's own reference system where it has one. */
export function Coordinates({ image, pointer }: CoordinatesProps) {
  const at = pointer.value;
  if (!at) return null;
  const pixel = `Column ${formatCount(Math.floor(at[0]))}, row ${formatCount(Math.floor(at[1]))}`;
  const crs = image.frame.georeference?.crs;
  const [x, y] = toMap(image.frame, at);
  return (
    // Read out, it would say nothing but numbers, at every move.
    <p class="coordinates" aria-hidden="true">
      <span>{pixel}</span>
      {crs && <span>{formatCoordinate(x, y, crs.kind === 'geographic')}</span>}
    </p>
  );
}
