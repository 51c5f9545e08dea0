import { serviceOf } from '../../../src/imagery/raster/source/map-service.ts';
import { formatOf, referringFormatOf } from '../../../src/imagery/signature.ts';
import type { MapPart } from './map-part.ts';
import { OpenError, type OpenedImage } from './opened-image.ts';
import { openPlainImage } from './plain-image.ts';
import { type Reach, reachDirectly } from './reach.ts';
import type { Rendering } from './rendering.ts';

/** What the user gave: a file, or where one lies. */
export type ImageOrigin =
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'url'; readonly url: string; readonly part?: MapPart }
  | { readonly kind: 'example'; readonly name: string };

/**
 * Opens an image by what its first bytes are, never by its suffix. Throws an OpenError or an AbortError.
 * @param reach fetches from other hosts
 */
export async function openImage(
  origin: ImageOrigin,
  signal: AbortSignal,
  rendering?: Rendering,
  reach: Reach = reachDirectly,
): Promise<OpenedImage> {
  switch (origin.kind) {
    case 'file':
      return openBlob(origin.file, origin.file.name, signal, rendering);
    case 'url':
      return openUrl(origin, signal, rendering, reach);
    case 'example': {
      const url = new URL(`./examples/${origin.name}.png`, document.baseURI).href;
      const file = await download(url, `The example ${origin.name}`, signal, reach);
      const image = await openBlob(file, `${origin.name}.png`, signal);
      return { ...image, example: origin.name };
    }
  }
}

async function openBlob(
  file: Blob,
  name: string,
  signal: AbortSignal,
  rendering?: Rendering,
): Promise<OpenedImage> {
  if (file.size === 0) throw new OpenError(`${name} is empty. Choose another file.`);
  const format = formatOf(new Uint8Array(await file.slice(0, 256).arrayBuffer()));
  if (format === 'TIFF' || format === 'JPEG 2000') {
    const { openGeoTiff } = await import('./geotiff-image.ts');
    return openGeoTiff(file, name, signal, rendering);
  }
  if (format === 'PDF') {
    throw new OpenError(
      `${name} is a ${format} file, which is not read. Use PNG, JPEG, WebP, GeoTIFF, COG or JPEG 2000.`,
    );
  }
  return openPlainImage(file, name);
}

async function openUrl(
  { url: text, part }: { readonly url: string; readonly part?: MapPart },
  signal: AbortSignal,
  rendering: Rendering | undefined,
  reach: Reach,
): Promise<OpenedImage> {
  if (serviceOf(text)) {
    const { openMapImage } = await import('./map-image.ts');
    return openMapImage(text.trim(), part, signal, reach);
  }
  const url = parseUrl(text);
  const name = decodeURIComponent(url.pathname.split('/').at(-1) || url.hostname);
  if (/\.(tiff?|cog|jp2|j2k)$/i.test(url.pathname)) {
    // Only the parts that are needed are read.
    const { openGeoTiff } = await import('./geotiff-image.ts');
    return openGeoTiff(url.href, name, signal, rendering, { reach });
  }
  const file = await download(url.href, name, signal, reach);
  if (referringFormatOf(new Uint8Array(await file.slice(0, 512).arrayBuffer())) === 'STAC') {
    const { openStacItem } = await import('./stac-image.ts');
    return openStacItem(await file.text(), url.href, name, signal, rendering, reach);
  }
  return openBlob(file, name, signal, rendering);
}

export function parseUrl(text: string): URL {
  const trimmed = text.trim();
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  const url = trimmed !== '' && URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new OpenError(
      `“${trimmed}” is not a web address. It should look like https://example.org/image.tif.`,
    );
  }
  return url;
}

async function download(url: string, name: string, signal: AbortSignal, reach: Reach): Promise<Blob> {
  let response: Response;
  try {
    response = await reach(url, { signal });
  } catch (error) {
    if (signal.aborted || error instanceof OpenError) throw error;
    throw new OpenError(
      navigator.onLine
        ? `${name} cannot be fetched: the host does not answer, or does not let other pages read its files (CORS). Download the file and open it from disk, or use the page of \`skyrefer serve --allow-url ${new URL(url).origin}/*\`, which fetches for it.`
        : `${name} cannot be fetched: there is no connection. Files from this device can still be opened.`,
      { cause: error },
    );
  }
  if (!response.ok) {
    throw new OpenError(
      `${name} cannot be fetched: the host answered ${response.status}. Check the address.`,
    );
  }
  return response.blob();
}
