import type { Signal } from '@preact/signals';
import type { OnEarth } from '../image/on-earth.ts';
import type { OpenedImage } from '../image/opened-image.ts';
import type { Point } from '../image/pixel-frame.ts';

export interface NorthArrowProps {
  readonly image: OpenedImage;
  readonly earth: OnEarth | null;
  /** The middle of what the map shows, in pixels of the image. */
  readonly centre: Signal<Point | null>;
}

/** Where true north is in the middle of the map: maps in a projection of their own are rarely straight. */
export function NorthArrow({ image, earth, centre }: NorthArrowProps) {
  const at = centre.value ?? [image.width / 2, image.height / 2];
  const angle = earth?.north(at) ?? null;
  if (angle === null) return null;
  const turned = Math.round(angle);
  const words = Math.abs(turned) < 1 ? 'up' : `${Math.abs(turned)}° ${turned > 0 ? 'right' : 'left'} of up`;
  return (
    <div class="north" role="img" aria-label={`North is ${words}`} title={`North is ${words}`}>
      <svg viewBox="0 0 20 28" style={{ transform: `rotate(${angle}deg)` }} aria-hidden="true">
        <path d="M10 1l6 12H4z" fill="currentColor" />
        <path d="M10 13v6" stroke="currentColor" stroke-width="2" />
        <text x="10" y="27" text-anchor="middle" font-size="9" font-weight="700" fill="currentColor">
          N
        </text>
      </svg>
    </div>
  );
}
