import type { MapPart } from '../image/map-part.ts';
import type { ImageOrigin } from '../image/open-image.ts';

/** What a link asks for: an image that others can reach, and sentences about it. */
export interface Linked {
  readonly origin: ImageOrigin;
  readonly sentences: readonly string[];
}

/** A link to this page with an image and sentences; null where the image lies on the user's disk only. */
export function linkTo(page: string, origin: ImageOrigin, sentences: readonly string[]): string | null {
  if (origin.kind === 'file') return null;
  const url = new URL(page);
  url.hash = '';
  url.search = '';
  if (origin.kind === 'url') {
    url.searchParams.set('image', origin.url);
    if (origin.part) {
      const { zoom, longitude, latitude, metres } = origin.part;
      url.searchParams.set('part', [zoom, longitude, latitude, metres].join(','));
    }
  }
  if (origin.kind === 'example') url.searchParams.set('example', origin.name);
  for (const sentence of sentences) url.searchParams.append('ask', sentence);
  return url.href;
}

/** What the page's address asks for; null where it asks for nothing. */
export function linkedBy(page: string): Linked | null {
  const { searchParams } = new URL(page);
  const sentences = searchParams.getAll('ask').slice(0, 20);
  const image = searchParams.get('image');
  if (image) {
    const part = partOf(searchParams.get('part'));
    return { origin: { kind: 'url', url: image, ...(part ? { part } : {}) }, sentences };
  }
  const example = searchParams.get('example');
  return example && /^[a-z-]+$/.test(example)
    ? { origin: { kind: 'example', name: example }, sentences }
    : null;
}

/** Zoom, longitude, latitude and metres with commas between; null where that makes no sense. */
function partOf(text: string | null): MapPart | null {
  const numbers = text?.split(',').map(Number) ?? [];
  const [zoom, longitude, latitude, metres] = numbers as [number, number, number, number];
  return numbers.length === 4 && numbers.every(Number.isFinite)
    ? { zoom, longitude, latitude, metres }
    : null;
}
