import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where the images of an annotation file lie if nobody says it: `images` beside it, or else its own folder. */
export async function imageFolder(file: string): Promise<string> {
  const folder = dirname(file);
  return (await firstFolder([join(folder, 'images')])) ?? folder;
}

/** The first of some places that is a folder; null where none is. */
export async function firstFolder(places: readonly string[]): Promise<string | null> {
  for (const place of places) {
    if ((await stat(place).catch(() => null))?.isDirectory()) return place;
  }
  return null;
}
