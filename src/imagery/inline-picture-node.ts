import type { Picture } from './picture.ts';
import { resizePicture } from './resize-picture-node.ts';
import { encodePicture } from './write-image-node.ts';

/** A picture that stands inside a page. */
export interface InlinePicture {
  readonly width: number;
  readonly height: number;
  /** JPEG as a data URI. */
  readonly uri: string;
}

/** A picture as a data URI, reduced so that its longer side has at most `side` pixels. */
export async function inlinePicture(picture: Picture, side: number): Promise<InlinePicture> {
  const scale = Math.min(1, side / Math.max(picture.width, picture.height));
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  const bytes = await encodePicture(await resizePicture(picture, width, height), 'jpeg');
  return { width, height, uri: `data:image/jpeg;base64,${Buffer.from(bytes).toString('base64')}` };
}
