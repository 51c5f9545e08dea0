import type { OpenedImage } from '../image/opened-image.ts';
import { PROJECT_SUFFIX } from '../keep/open-given.ts';
import { writeProject } from '../keep/project-file.ts';
import type { Work } from '../state/work.ts';
import { slug } from '../text/format.ts';
import { saveBlob } from './save-blob.ts';

/** Writes the work as a project file and hands it to the browser. @returns the file's name */
export async function downloadProject(image: OpenedImage, work: Work): Promise<string> {
  const name = `${slug(image.name.replace(/\.[^.]+$/, ''))}${PROJECT_SUFFIX}`;
  saveBlob(await writeProject(work), name);
  return name;
}
