import { assetOf } from '../../../src/imagery/raster/stac/stac-item.ts';
import { openGeoTiff } from './geotiff-image.ts';
import { OpenError, type OpenedImage } from './opened-image.ts';
import type { Reach } from './reach.ts';
import type { Rendering } from './rendering.ts';

/** The image of a STAC item: its picture for the eye, else the only one; with what the item says of its bands. */
export async function openStacItem(
  item: string,
  address: string,
  name: string,
  signal: AbortSignal,
  rendering: Rendering | undefined,
  reach: Reach,
): Promise<OpenedImage> {
  let asset: ReturnType<typeof assetOf>;
  try {
    asset = assetOf(item, name);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new OpenError(`${reason.replace(/: --asset NAME$/, ': open the address of one of them')}.`, {
      cause: error,
    });
  }
  const { href, protocol, pathname } = new URL(asset.href, address);
  if (!/^https?:$/.test(protocol)) {
    throw new OpenError(
      `${name} names ${href}, which a browser cannot fetch. Open a copy with a web address.`,
    );
  }
  const file = decodeURIComponent(pathname.split('/').at(-1) || name);
  return openGeoTiff(href, file, signal, rendering, { labels: asset.labels, reach });
}
