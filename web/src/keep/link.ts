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
  if (origin.kind === 'url') url.searchParams.set('image', origin.url);
  else url.searchParams.set('example', origin.name);
  for (const sentence of sentences) url.searchParams.append('ask', sentence);
  return url.href;
}

/** What the page's address asks for; null where it asks for nothing. */
export function linkedBy(page: string): Linked | null {
  const { searchParams } = new URL(page);
  const sentences = searchParams.getAll('ask').slice(0, 20);
  const image = searchParams.get('image');
  if (image) return { origin: { kind: 'url', url: image }, sentences };
  const example = searchParams.get('example');
  return example && /^[a-z-]+$/.test(example)
    ? { origin: { kind: 'example', name: example }, sentences }
    : null;
}
