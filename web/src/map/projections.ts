import Projection from 'ol/proj/Projection.js';
import type { OpenedImage } from '../image/opened-image.ts';
import { mapExtent } from '../image/pixel-frame.ts';

/** The map shows an image in the image's own projection, so nothing is warped. */
export function projectionOf(image: OpenedImage): Projection {
  const extent = mapExtent(image.frame, { x: 0, y: 0, width: image.width, height: image.height });
  const crs = image.frame.georeference?.crs ?? null;
  if (!crs) return new Projection({ code: 'pixels', units: 'pixels', extent, metersPerUnit: undefined });
  if (crs.kind === 'geographic') return new Projection({ code: crs.name, units: 'degrees', extent });
  return new Projection({
    code: crs.name,
    units: 'm',
    extent,
    metersPerUnit: crs.unit?.metres ?? 1,
  });
}
