import { fromLonLat, groundSamplingDistance } from '../../../src/geo/index.ts';
import { openMapInBrowser } from '../../../src/imagery/raster/raster-browser.ts';
import { groundAreas } from './ground-areas.ts';
import type { MapPart } from './map-part.ts';
import { OpenError, type OpenedImage, sizeWithin, wholeOf } from './opened-image.ts';
import { georeferencedFrame, toPixel } from './pixel-frame.ts';
import { bitmapOf } from './pixels.ts';
import type { Reach } from './reach.ts';

/** Longer side of what is read at once; more is read as the map is zoomed. */
const OVERVIEW = 2048;
/** Sides that a part of a map may have, in pixels: each is hundreds of tiles of somebody's service. */
const LONGEST = 16384;

/** A part of a map service as an image. Throws an OpenError where the part makes no sense or the service refuses. */
export async function openMapImage(
  address: string,
  part: MapPart | undefined,
  signal: AbortSignal,
  reach: Reach,
): Promise<OpenedImage> {
  if (!part) {
    throw new OpenError(
      'This is a map of the whole world. Say which place and how much of it is to be opened.',
    );
  }
  try {
    const raster = await openMapInBrowser(address, { zoom: part.zoom, signal, http: { fetch: reach } });
    const whole = raster.georeference!;
    const pixelsOf = (longitude: number, latitude: number) =>
      toPixel(georeferencedFrame(whole), fromLonLat(whole.crs!)(longitude, latitude));
    const [x, y] = pixelsOf(part.longitude, part.latitude);
    const at = (left: number, top: number) => {
      const [a, b, c, d, e, f] = whole.transform;
      return [a, b, a * left + b * top + c, d, e, d * left + e * top + f] as const;
    };
    const metres = groundSamplingDistance({ ...whole, transform: at(x, y) }, { width: 1, height: 1 })!;
    const side = Math.round(part.metres / metres);
    if (!(side >= 16 && side <= LONGEST)) {
      throw new OpenError(
        `${part.metres} m are ${side} pixels at zoom ${part.zoom}, and 16 to ${LONGEST} can be opened. Choose another zoom or size.`,
      );
    }
    const left = Math.min(raster.width - side, Math.max(0, Math.round(x - side / 2)));
    const top = Math.min(raster.height - side, Math.max(0, Math.round(y - side / 2)));
    const georeference = { ...whole, transform: at(left, top) };
    const size = { width: side, height: side };
    const kept = sizeWithin(size, OVERVIEW);
    const read: OpenedImage['read'] = (region, wanted, reading) =>
      raster.read({ ...region, x: region.x + left, y: region.y + top }, wanted, reading);
    const overview = await read(wholeOf(size), kept, signal);
    const bitmap = await bitmapOf(overview.picture, overview.valid);
    return {
      name: `${raster.name} (zoom ${part.zoom})`,
      ...size,
      frame: georeferencedFrame(georeference),
      groundSamplingDistance: groundSamplingDistance(georeference, size),
      ground: groundAreas(georeference),
      note: null,
      example: null,
      bitmap,
      samples: null,
      tile:
        kept.width < side
          ? async (region, wanted, reading) => {
              const { picture, valid } = await read(region, wanted, reading);
              return bitmapOf(picture, valid);
            }
          : null,
      read,
      dispose: () => {
        bitmap.close();
        void raster.dispose();
      },
    };
  } catch (error) {
    if (error instanceof OpenError || (error instanceof DOMException && error.name === 'AbortError'))
      throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new OpenError(
      `The map cannot be opened: ${reason}. If the service does not let other pages read it (CORS), use the page of \`skyrefer serve\` started with \`--allow-url ${new URL(address.replaceAll(/[{}]/g, '')).origin}/*\`, or the command line.`,
      { cause: error },
    );
  }
}
