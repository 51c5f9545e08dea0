import Projection from 'ol/proj/Projection.js';
import type { groundScale } from '../../../src/geo/index.ts';
import type { OpenedImage } from '../image/opened-image.ts';
import { mapExtent } from '../image/pixel-frame.ts';

/** What OpenLayers takes a degree for. */
const METRES_PER_DEGREE = (Math.PI * 6378137) / 180;

/**
 * The map shows an image in the image's own projection, so nothing is warped. Its scale bar is about the ground, once the
 * code that knows reference systems has come: pages without such an image do without it.
 * @param onGround called when the scale bar's lengths are those of the ground
 */
export function projectionOf(image: OpenedImage, onGround: () => void = () => {}): Projection {
  const extent = mapExtent(image.frame, { x: 0, y: 0, width: image.width, height: image.height });
  const crs = image.frame.georeference?.crs ?? null;
  if (!crs) return new Projection({ code: 'pixels', units: 'pixels', extent, metersPerUnit: undefined });
  let scale: ReturnType<typeof groundScale> = () => null;
  void import('../../../src/geo/index.ts').then(
    (geo) => {
      scale = geo.groundScale(crs);
      onGround();
    },
    () => {}, // without a connection, lengths stay those of the map
  );
  const nominal = crs.kind === 'geographic' ? METRES_PER_DEGREE : (crs.unit?.metres ?? 1);
  const metres = (resolution: number, [x = 0, y = 0]: number[]) =>
    scale(resolution, x, y) ?? resolution * nominal;
  // OpenLayers makes metres of degrees by itself, and takes the units of other maps for metres.
  return crs.kind === 'geographic'
    ? new Projection({
        code: crs.name,
        units: 'degrees',
        extent,
        metersPerUnit: METRES_PER_DEGREE,
        getPointResolution: (resolution, point) => metres(resolution, point) / METRES_PER_DEGREE,
      })
    : new Projection({
        code: crs.name,
        units: 'm',
        extent,
        metersPerUnit: nominal,
        getPointResolution: metres,
      });
}
