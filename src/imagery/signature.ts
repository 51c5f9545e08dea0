/** Image formats that are read. */
export type ImageFormat = 'PNG' | 'JPEG' | 'WebP' | 'TIFF';

/** Image formats that are recognised in order to say so. */
export type OtherFormat = 'GIF' | 'BMP' | 'HEIF or AVIF' | 'JPEG 2000' | 'PDF' | 'SVG';

/** A file's format by its first bytes, never by its suffix; null where they are no known image's. */
export function formatOf(bytes: Uint8Array): ImageFormat | OtherFormat | null {
  const text = String.fromCharCode(...bytes.subarray(0, 256));
  if (text.startsWith('\x89PNG')) return 'PNG';
  if (text.startsWith('\xff\xd8')) return 'JPEG';
  if (text.startsWith('RIFF') && text.startsWith('WEBP', 8)) return 'WebP';
  if (/^(II[*+]\0|MM\0[*+])/.test(text)) return 'TIFF'; // + is BigTIFF's
  if (text.startsWith('GIF8')) return 'GIF';
  if (text.startsWith('BM') && bytes.length > 26 && bytes[6] === 0 && bytes[7] === 0) return 'BMP';
  if (/^ftyp(hei|mif|avi|msf)/.test(text.slice(4))) return 'HEIF or AVIF';
  if (text.startsWith('\xff\x4f\xff\x51') || text.startsWith('jP  ', 4)) return 'JPEG 2000';
  if (text.startsWith('%PDF')) return 'PDF';
  if (/^\s*(<\?xml[^>]*>\s*)?<svg/.test(text)) return 'SVG';
  return null;
}

/** What holds no pixels but names the files that do: a virtual raster of GDAL, or a STAC item; null for anything else. */
export function referringFormatOf(bytes: Uint8Array): 'VRT' | 'STAC' | null {
  const text = String.fromCharCode(...bytes.subarray(0, 256)).replace(/^\xef\xbb\xbf/, '');
  if (/^\s*(<\?xml[^>]*>\s*)?<VRTDataset/.test(text)) return 'VRT';
  return /^\s*\{/.test(text) ? 'STAC' : null;
}

/** Whether images of this format are read. */
export function isReadable(format: ImageFormat | OtherFormat): format is ImageFormat {
  return format === 'PNG' || format === 'JPEG' || format === 'WebP' || format === 'TIFF';
}
