import type { ImageOrigin } from '../image/open-image.ts';
import type { Session } from '../state/session.ts';

/** What the name of a project file ends with. */
export const PROJECT_SUFFIX = '.skyrefer';

type ProjectOrigin = Extract<ImageOrigin, { kind: 'file' }>;
const isProject = (origin: ImageOrigin): origin is ProjectOrigin =>
  origin.kind === 'file' && origin.file.name.toLowerCase().endsWith(PROJECT_SUFFIX);

/** Lays what the user gave beside the open image. */
export async function openBeside(session: Session, origin: ImageOrigin): Promise<void> {
  if (!isProject(origin)) return session.openSecond(origin);
  session.tell('error', `${origin.file.name} is a project. Choose an image to lay beside this one.`);
}

/** Opens what the user gave: an image, or a project with its image. */
export async function openGiven(session: Session, origin: ImageOrigin): Promise<void> {
  if (!isProject(origin)) return session.open(origin);
  try {
    const { readProject } = await import('./project-file.ts');
    await session.restore(await readProject(origin.file, origin.file.name));
  } catch (error) {
    session.report(error);
  }
}
