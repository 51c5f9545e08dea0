import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where the images of an annotation file lie if nobody says it: `images` beside it, or else its own folder. */
export async function imageFolder(file: string): Promise<string> {
  const folder = dirname(file);
  const beside = join(folder, 'images');
  return (await stat(beside).catch(() => null))?.isDirectory() ? beside : folder;
}
