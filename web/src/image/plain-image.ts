import { formatMegapixels } from '../text/format.ts';
import { headerSize } from './header-size.ts';
import { OpenError, type OpenedImage, type Size, sizeWithin } from './opened-image.ts';
import { plainFrame } from './pixel-frame.ts';
import { readBitmap } from './pixels.ts';

/** Longer side of what is kept in memory of a plain image: 64 MiB at four bytes per pixel. */
const LONGEST_KEPT = 4096;
/** A browser decodes the whole file before it reduces it, at four bytes per pixel. */
const MOST_PIXELS = 400e6;
/** Enough for a JPEG's frame header behind its colour profile and thumbnails. */
const HEADER_BYTES = 1 << 20;

/** PNG, JPEG, WebP and whatever else the browser itself decodes. Throws an OpenError. */
export async function openPlainImage(file: Blob, name: string): Promise<OpenedImage> {
  const stated = headerSize(new Uint8Array(await file.slice(0, HEADER_BYTES).arrayBuffer()));
  if (stated && stated.width * stated.height > MOST_PIXELS) {
    throw new OpenError(
      `${name} has ${formatMegapixels(stated)}, more than a browser can decode at once. Save it as a tiled GeoTIFF with overviews (COG): only the parts that are needed are read then.`,
    );
  }
  const bitmap = await decode(file, name, stated);
  const size = trueSize(stated, bitmap);
  const reduced = bitmap.width < size.width;
  return {
    name,
    ...size,
    frame: plainFrame(size.height),
    groundSamplingDistance: null,
    ground: null,
    note: reduced
      ? `${formatMegapixels(size)} is large: read reduced to ${bitmap.width} × ${bitmap.height} pixels. Small objects may be lost.`
      : null,
    example: null,
    bitmap,
    samples: null,
    tile: null,
    read: async (region, wanted) => {
      const scale = bitmap.width / size.width;
      const part = {
        x: region.x * scale,
        y: region.y * scale,
        width: region.width * scale,
        height: region.height * scale,
      };
      const picture = readBitmap(bitmap, part, wanted);
      return { picture, valid: new Uint8Array(wanted.width * wanted.height).fill(1) };
    },
    dispose: () => bitmap.close(),
  };
}

async function decode(file: Blob, name: string, stated: Size | null): Promise<ImageBitmap> {
  const kept = stated ? sizeWithin(stated, LONGEST_KEPT) : null;
  try {
    // Only one side is given, so that a picture that EXIF turns keeps its shape.
    if (kept && stated && kept.width < stated.width) {
      return await createImageBitmap(file, { resizeWidth: kept.width, resizeQuality: 'medium' });
    }
    return await createImageBitmap(file);
  } catch (error) {
    const remedy = stated
      ? 'the file seems damaged or cut short. Try another copy.'
      : 'it is not an image that a browser reads. Use PNG, JPEG, WebP, GeoTIFF, COG or JPEG 2000.';
    throw new OpenError(`${name} cannot be read: ${remedy}`, { cause: error });
  }
}

/** The header's size, its sides swapped where EXIF turns the picture; the bitmap's own without a header. */
function trueSize(stated: Size | null, bitmap: ImageBitmap): Size {
  if (!stated) return { width: bitmap.width, height: bitmap.height };
  const turned =
    bitmap.width / bitmap.height > 1 !== stated.width / stated.height > 1 && stated.width !== stated.height;
  return turned ? { width: stated.height, height: stated.width } : stated;
}
