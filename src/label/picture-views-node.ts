import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openImage } from '../answers/node.ts';
import { writeAside } from '../files/write-aside.ts';
import { encodePicture } from '../imagery/node.ts';
import type { LabelPicture } from './label-picture.ts';

/** The files of a folder's pictures; of views, they are cut when they are first needed. */
export class PictureViews {
  readonly #folder: string;
  readonly #cutting = new Map<string, Promise<void>>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The path of a picture's file, which is there. Throws a RasterError, and what the file system throws. */
  async fileOf(picture: LabelPicture): Promise<string> {
    const { fileName, source } = picture;
    const path = join(this.#folder, fileName);
    if (!source) return path;
    let cutting = this.#cutting.get(fileName);
    if (!cutting) {
      cutting = this.#cut(path, source);
      this.#cutting.set(fileName, cutting);
      cutting.catch(() => this.#cutting.delete(fileName));
    }
    await cutting;
    return path;
  }

  /** A view that is newer than its file is as it would be cut. */
  async #cut(path: string, { fileName, window }: NonNullable<LabelPicture['source']>): Promise<void> {
    const file = join(this.#folder, fileName);
    const [cut, from] = await Promise.all([stat(path).catch(() => null), stat(file)]);
    if (cut && cut.mtimeMs >= from.mtimeMs) return;
    const [left, top, width, height] = window;
    const image = await openImage(file, {
      bbox: { in: 'pixel', corners: [left, top, left + width, top + height] },
    });
    try {
      const { picture } = await image.picture();
      await mkdir(dirname(path), { recursive: true });
      const bytes = await encodePicture(picture, 'png');
      await writeAside(path, (aside) => writeFile(aside, bytes));
    } finally {
      await image.dispose();
    }
  }
}
