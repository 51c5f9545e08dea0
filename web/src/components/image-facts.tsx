import type { OpenedImage } from '../image/opened-image.ts';
import { formatCount, formatLength } from '../text/format.ts';

/** An image's name, size and place in a line. */
export function ImageFacts({ image }: { readonly image: OpenedImage }) {
  const metres = image.groundSamplingDistance;
  const crs = image.frame.georeference?.crs?.name;
  return (
    <div class="image-facts">
      <strong class="ellipsis" title={image.name}>
        {image.name}
      </strong>
      <span class="muted">
        {formatCount(image.width)} × {formatCount(image.height)} px
        {metres !== null && ` · ${formatLength(metres)} per pixel`}
        {crs && ` · ${crs}`}
      </span>
    </div>
  );
}
